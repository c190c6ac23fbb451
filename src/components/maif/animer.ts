import { direEffet, ecrireAdresse, lireAdresse, lireEtat } from '../../lib/maif/rejouer.ts';
import type { Table, Verdict } from '../../lib/maif/rejouer.ts';
import { typographier } from '../../lib/typographie/francais.ts';

const chercher = (figure: HTMLElement, selecteur: string): HTMLElement => {
  const trouve = figure.querySelector<HTMLElement>(selecteur);
  if (!trouve) throw new Error(`« ${selecteur} » manque à la figure du rejeu (Rejouer.astro).`);
  return trouve;
};

function ecrire(boite: HTMLElement, selecteur: string, texte: string): void {
  chercher(boite, selecteur).textContent = typographier(texte);
}

function montrer(figure: HTMLElement, { reponses, enCause }: Verdict): void {
  figure.querySelectorAll<HTMLElement>('.verdict-rejoue').forEach((boite, rang) => {
    const reponse = reponses[rang];
    if (!reponse) return;
    boite.dataset['allure'] = reponse.allure;
    ecrire(boite, 'strong', reponse.libelle);
    ecrire(boite, '.phrase', reponse.phrase);
  });
  ecrire(figure, '.en-cause .liste', enCause.length > 0 ? enCause.join(' ; ') : 'aucune');
}

/** Met en marche le rejeu de l’affaire MAIF : la table vient de ce site, une fois, et rien n’y repart. */
export async function animer(figure: HTMLElement): Promise<void> {
  const reponse = await fetch(figure.dataset['adresse'] ?? '');
  if (!reponse.ok) return;
  // Frontière : ce fichier est écrit par src/pages/donnees/rejeu-maif.json.ts.
  const table = (await reponse.json()) as Table;
  const formulaire = chercher(figure, 'form') as HTMLFormElement;
  const groupes = [...formulaire.querySelectorAll('fieldset')];
  const coche = (groupe: Element) => groupe.querySelector<HTMLInputElement>(':checked');
  const etat = () => groupes.map((groupe) => Number(coche(groupe)?.value ?? 0));
  let montre = etat();

  const suivre = (groupe: Element | null): void => {
    const [avant, apres] = [lireEtat(table, montre), lireEtat(table, etat())];
    montre = etat();
    montrer(figure, apres);
    const dit = groupe && coche(groupe)?.dataset['dit'];
    const source = groupe?.querySelector('a')?.textContent?.trim() ?? '';
    ecrire(figure, '.effet .suppose', dit ? `Supposons : ${dit} (${source}).` : '');
    ecrire(figure, '.effet strong', dit ? direEffet(avant, apres) : '');
    const adresse = montre.some((rang) => rang > 0) ? `#${ecrireAdresse(montre)}` : '#rejouer';
    (chercher(figure, '.etat') as HTMLAnchorElement).href = adresse;
    if (groupe) history.replaceState(history.state, '', adresse);
  };
  const poser = (): boolean => {
    const demande = lireAdresse(location.hash, table.choix);
    demande?.forEach((choix, rang) => {
      const bouton = groupes[rang]?.querySelectorAll('input')[choix];
      if (bouton) bouton.checked = true;
    });
    if (demande) suivre(null);
    return demande !== undefined;
  };

  formulaire.addEventListener('change', ({ target }) => {
    if (target instanceof Element) suivre(target.closest('fieldset'));
  });
  formulaire.addEventListener('reset', () => {
    setTimeout(() => {
      suivre(null);
      history.replaceState(history.state, '', '#rejouer');
    });
  });
  window.addEventListener('hashchange', poser);
  formulaire.hidden = false;
  figure.classList.add('anime');
  if (poser()) figure.scrollIntoView();
}
