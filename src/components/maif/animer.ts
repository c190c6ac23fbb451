import { direEffet, ecrireAdresse, lireAdresse, lireEtat } from '../../lib/maif/rejouer.ts';
import type { Rejeu, Verdict } from '../../lib/maif/rejouer.ts';
import feuille from './choix.css?url';
import { demanderLaFeuille, ecrireLesChoix } from './choix.ts';
import { motsTenus } from '../elements/mots-tenus.ts';
import { typographier } from '../../lib/typographie/francais.ts';
import { sousLaBase } from '../../lib/liens/base.ts';

const chercher = (figure: HTMLElement, selecteur: string): HTMLElement => {
  const trouve = figure.querySelector<HTMLElement>(selecteur);
  if (!trouve) throw new Error(`« ${selecteur} » manque à la figure du rejeu (Rejouer.astro).`);
  return trouve;
};

function ecrire(boite: HTMLElement, selecteur: string, texte: string): void {
  chercher(boite, selecteur).replaceChildren(...motsTenus(typographier(texte)));
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

/** Met en marche le rejeu de l’affaire MAIF : ses données viennent de ce site, une fois, et rien n’y repart. */
export async function animer(figure: HTMLElement): Promise<void> {
  const [reponse] = await Promise.all([
    fetch(sousLaBase(figure.dataset['adresse'] ?? '')),
    demanderLaFeuille(feuille),
  ]);
  if (!reponse.ok) return;
  // Frontière : ce fichier est écrit par src/pages/donnees/rejeu-maif.json.ts.
  const { bascules, table } = (await reponse.json()) as Rejeu;
  const formulaire = ecrireLesChoix(bascules);
  const groupes = [...formulaire.querySelectorAll('fieldset')];
  const etat = () =>
    groupes.map((groupe) => Number(groupe.querySelector<HTMLInputElement>(':checked')?.value ?? 0));
  let montre = etat();

  const suivre = (change: number): void => {
    const [avant, apres] = [lireEtat(table, montre), lireEtat(table, etat())];
    montre = etat();
    montrer(figure, apres);
    const bascule = bascules[change];
    const dit = bascule?.choix[montre[change] ?? 0]?.dit;
    ecrire(figure, '.effet .suppose', dit ? `Supposons : ${dit}.` : '');
    ecrire(figure, '.effet strong', dit ? direEffet(avant, apres) : '');
    const source = dit && bascule ? `Ce fait compte d’après : ${bascule.source.libelle}.` : '';
    ecrire(figure, '.effet .source', source);
    const adresse = montre.some((rang) => rang > 0) ? `#${ecrireAdresse(montre)}` : '#rejouer';
    (chercher(figure, '.etat') as HTMLAnchorElement).href = adresse;
    if (dit) history.replaceState(history.state, '', adresse);
  };
  const rouvrir = (): boolean => {
    const demande = lireAdresse(location.hash, table.choix);
    demande?.forEach((choix, rang) => {
      const bouton = groupes[rang]?.querySelectorAll('input')[choix];
      if (bouton) bouton.checked = true;
    });
    if (demande) suivre(-1);
    return demande !== undefined;
  };

  formulaire.addEventListener('change', ({ target }) => {
    suivre(groupes.findIndex((groupe) => target instanceof Node && groupe.contains(target)));
  });
  formulaire.addEventListener('reset', () => {
    setTimeout(() => {
      suivre(-1);
      history.replaceState(history.state, '', '#rejouer');
    });
  });
  window.addEventListener('hashchange', rouvrir);
  chercher(figure, '.plateau').prepend(formulaire);
  figure.classList.add('anime');
  if (rouvrir()) figure.scrollIntoView();
}
