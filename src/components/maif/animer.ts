import {
  direEffet,
  ecrireAdresse,
  lireAdresse,
  lireEtat,
  ouvreTout,
  TOUS,
} from '../../lib/maif/rejouer.ts';
import type { Rejeu, Verdict } from '../../lib/maif/rejouer.ts';
import feuille from './choix.css?url';
import { demanderLaFeuille, ecrireLePli, ecrireLesChoix } from './choix.ts';
import { motsTenus } from '../elements/mots-tenus.ts';
import { typographier } from '../../lib/typographie/francais.ts';
import { lireDesDonnees } from '../../lib/chargement/lire-un-fichier.ts';
import { insister } from '../../lib/chargement/reprise.ts';
import type { Tout } from './tous-les-faits.ts';

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

/**
 * Demande de quoi animer le rejeu de l’affaire MAIF, et rend de quoi le faire : ses données viennent de ce site, une
 * fois, et rien n’y repart.
 * @throws si elles n’arrivent pas.
 */
export async function preparer(figure: HTMLElement): Promise<() => void> {
  const [rejeu] = await Promise.all([
    lireDesDonnees<Rejeu>(figure.dataset['adresse'] ?? ''),
    demanderLaFeuille(feuille),
  ]);
  return () => animer(figure, rejeu);
}

/**
 * Met en marche le rejeu. Les six bascules lisent la table ; le moteur ne se charge qu’à l’ouverture du pli de tous les
 * faits, qui part de leur état.
 */
function animer(figure: HTMLElement, { affaires, bascules, table }: Rejeu): void {
  const formulaire = ecrireLesChoix(bascules);
  const pli = ecrireLePli();
  const groupes = [...formulaire.querySelectorAll('fieldset')];
  const boutons = groupes.map((groupe) => [...groupe.querySelectorAll('input')]);
  const etat = () =>
    boutons.map((siens) =>
      Math.max(
        siens.findIndex(({ checked }) => checked),
        0,
      ),
    );
  const poser = (choisis: readonly number[]): void => {
    boutons.forEach((siens, rang) => {
      for (const [choix, bouton] of siens.entries()) bouton.checked = choisis[rang] === choix;
    });
  };
  let tout: Tout | undefined;
  let montre = lireEtat(table, etat());

  const adresse = (): string => {
    if (tout) return `#${tout.adresse(pli.open)}`;
    const ouverte = pli.open || etat().some((rang) => rang > 0);
    return ouverte ? `#${ecrireAdresse(etat())}${pli.open ? TOUS : ''}` : '#rejouer';
  };
  const suivre = (suppose = '', source = ''): void => {
    const avant = montre;
    montre = tout?.verdict() ?? lireEtat(table, etat());
    if (tout) poser(tout.etat());
    montrer(figure, montre);
    ecrire(figure, '.effet .suppose', suppose && `Supposons : ${suppose}.`);
    ecrire(figure, '.effet strong', suppose && direEffet(avant, montre));
    ecrire(figure, '.effet .source', source && `Ce fait compte d’après : ${source}.`);
    (chercher(figure, '.etat') as HTMLAnchorElement).href = adresse();
  };
  const noter = (): void => {
    history.replaceState(history.state, '', adresse());
  };

  const chargerTousLesFaits = () => import('./tous-les-faits.ts');
  const ouvrirLePli = async ({
    ouvrirTousLesFaits,
  }: Awaited<ReturnType<typeof chargerTousLesFaits>>): Promise<void> => {
    const depart = ouvreTout(location.hash) ? location.hash : ecrireAdresse(etat());
    tout = await ouvrirTousLesFaits(pli, affaires, depart, (suppose) => {
      suivre(suppose);
      noter();
    });
    suivre();
    noter();
  };
  const rouvrir = (): boolean => {
    const demande = lireAdresse(location.hash, table.choix);
    if (!demande) return false;
    poser(demande);
    tout?.reprendre(location.hash);
    pli.open ||= ouvreTout(location.hash);
    suivre();
    return true;
  };

  let demande = false;
  pli.addEventListener('toggle', () => {
    if (pli.open && !demande) insister(chargerTousLesFaits, ouvrirLePli);
    else if (tout) noter();
    demande ||= pli.open;
  });
  formulaire.addEventListener('change', ({ target }) => {
    const rang = boutons.findIndex((siens) => siens.some((bouton) => bouton === target));
    const bascule = bascules[rang];
    const choix = etat()[rang] ?? 0;
    tout?.basculer(rang, choix);
    suivre(bascule?.choix[choix]?.dit, bascule?.source.libelle);
    noter();
  });
  formulaire.addEventListener('reset', () => {
    setTimeout(() => {
      tout?.reprendre(ecrireAdresse(etat()));
      suivre();
      noter();
    });
  });
  window.addEventListener('hashchange', rouvrir);
  chercher(figure, '.plateau').prepend(formulaire, pli);
  figure.classList.add('anime');
  if (rouvrir()) figure.scrollIntoView();
}
