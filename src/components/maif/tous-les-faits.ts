import '../../lib/chargement/regles/sur-place.ts';
import {
  completer,
  dire,
  nomsDesFaits,
  origineDe,
  questions,
} from '../../lib/droit/surveillance/index.ts';
import type { Fait, Faits } from '../../lib/droit/surveillance/index.ts';
import { basculer } from '../../lib/maif/basculer.ts';
import type { Etat, FaitsDuRejeu } from '../../lib/maif/bascules.ts';
import type { Verdict } from '../../lib/maif/rejouer.ts';
import {
  ecrireFaits,
  etatDe,
  faitsAChanger,
  lireFaits,
  mettreLaBascule,
} from '../../lib/maif/tous-les-faits.ts';
import { verdictDe } from '../../lib/maif/verdict.ts';
import { libellesDeReponse, optionsDe } from '../../lib/questionnaire/reponses.ts';
import { typographier } from '../../lib/typographie/francais.ts';
import { motsTenus } from '../elements/mots-tenus.ts';
import { demanderLaFeuille, poser } from './choix.ts';
import feuille from './tous-les-faits.css?url';

const qui = 'observateur';
const lus = (texte: string) => motsTenus(typographier(texte));
const valeur = (faits: Faits, fait: Fait): string => [faits[fait] ?? ''].flat()[0] ?? '';

/** Un fait : sa question, sa liste, et ce qu’une autre réponse en décide. */
function ecrireLeFait(fait: Fait) {
  const change = poser('em', {}, 'changé');
  const liste = poser(
    'select',
    { autocomplete: 'off' },
    poser('option', { value: '' }, 'Non rapporté'),
    ...optionsDe(fait, qui).map(({ reponse, libelle }) =>
      poser('option', { value: reponse }, typographier(libelle)),
    ),
  );
  const deduit = poser('span', { className: 'deduit' });
  const boite = poser(
    'label',
    { className: 'fait' },
    poser('span', {}, ...lus(dire(questions[fait].intitule, qui)), ' ', change),
    liste,
    deduit,
  );
  return { boite, change, deduit, liste };
}

/** Le pli ouvert : les faits qu’il tient, et ce que le moteur en répond. */
export interface Tout {
  /** L’état des six bascules ; −1 pour celle dont aucun choix ne dit ces faits. */
  etat(): Etat;
  verdict(): Verdict;
  /** L’adresse de ces faits, sans le dièse ; `ouvert` : celle du pli ouvert, même sans fait changé. */
  adresse(ouvert: boolean): string;
  /** Une bascule a changé de choix. */
  basculer(rang: number, choix: number): void;
  /** Prend les faits d’une adresse. */
  reprendre(fragment: string): void;
}

/** Écrit dans le pli la liste de tous les faits, et dit par `quandChange` ce que l’on vient de supposer. */
export async function ouvrirTousLesFaits(
  pli: HTMLElement,
  affaires: FaitsDuRejeu,
  depart: string,
  quandChange: (suppose: string) => void,
): Promise<Tout> {
  await demanderLaFeuille(feuille);
  const { rapportes } = affaires;
  let faits = rapportes;
  const lignes = faitsAChanger(affaires).map((fait) => ({ fait, ...ecrireLeFait(fait) }));
  const prendre = (suivants: Faits): void => {
    faits = suivants;
    const complets = completer(faits);
    for (const { fait, boite, change, deduit, liste } of lignes) {
      const decide = String(complets[fait]) !== String(faits[fait]);
      const autre = valeur(faits, fait) !== valeur(rapportes, fait);
      boite.classList.toggle('change', autre);
      change.hidden = !autre;
      liste.hidden = decide;
      liste.value = valeur(faits, fait);
      const dit = `${libellesDeReponse(complets, fait, qui)} (déduit : ${nomsDesFaits[origineDe(fait, faits)]})`;
      deduit.replaceChildren(...(decide ? lus(dit) : []));
    }
  };
  for (const { fait, liste } of lignes)
    liste.addEventListener('change', () => {
      prendre(basculer(faits, fait, liste.value));
      quandChange(`${nomsDesFaits[fait]}, « ${liste.selectedOptions[0]?.text ?? ''} »`);
    });
  const arret = poser(
    'button',
    { type: 'button', className: 'bouton discret' },
    'Prendre les faits de l’arrêt du 22\u00a0janvier\u00a02025',
  );
  arret.addEventListener('click', () => {
    prendre(affaires.arret);
    quandChange('les faits de l’arrêt du 22 janvier 2025');
  });
  pli.querySelector('p')?.replaceWith(poser('p', {}, arret));
  pli.append(...lignes.map(({ boite }) => boite));

  const reprendre = (fragment: string): void => prendre(lireFaits(fragment, affaires) ?? rapportes);
  reprendre(depart);
  return {
    etat: () => etatDe(faits, rapportes),
    verdict: () => verdictDe(faits),
    adresse: (ouvert) => ecrireFaits(faits, affaires, ouvert),
    basculer: (rang, choix) => prendre(mettreLaBascule(faits, rang, choix, rapportes)),
    reprendre,
  };
}
