import { conclure, vocabulaire } from '../droit/surveillance/index.ts';
import type { Faits } from '../droit/surveillance/index.ts';
import type { Source } from '../droit/sources.ts';
import type { Valeurs } from '../lettres/types.ts';
import { interdictions } from './a-revoir.ts';
import { champDuCritere, criteres } from './criteres.ts';

/** Ce que le filtrage conclut. Jamais une certitude : seules la CNIL et l’entreprise tranchent. */
interface Filtrage {
  readonly issue: 'due' | 'a-examiner' | 'incomplet';
  /** La conclusion, en une phrase. */
  readonly phrase: string;
  /** Ce qui y mène. */
  readonly raisons: readonly string[];
  readonly sources: readonly Source[];
}

/** La règle du site sur l’analyse d’impact, pour un outil en service où rien n’a été fait. */
function selonLaListe({ outil, frequence }: Valeurs) {
  const admis = <R extends string>(reponses: readonly R[], valeur: string | undefined) =>
    reponses.find((reponse) => reponse === valeur);
  const dispositif = admis(vocabulaire.dispositif.reponses, outil);
  const permanence = admis(vocabulaire.permanence.reponses, frequence);
  if (dispositif === undefined || permanence === undefined) return undefined;
  const faits: Faits = { dispositif, permanence, etat: 'en-service', 'analyse-impact': 'non' };
  return conclure(faits).dispositif.obligations.find(({ id }) => id === 'analyse-impact');
}

const compter = (valeurs: Valeurs, reponse: string): readonly string[] =>
  criteres
    .filter(({ id }) => valeurs[champDuCritere(id)] === reponse)
    .map(({ question }) => question);

/** L’analyse d’impact est-elle due, d’après l’outil, sa fréquence et les neuf critères ? Un outil interdit se dit d’abord. */
export function filtrer(valeurs: Valeurs): Filtrage {
  const filtrage = selonLesCriteres(valeurs);
  const interdits = interdictions(valeurs).map(({ phrase }) => phrase);
  return { ...filtrage, raisons: [...interdits, ...filtrage.raisons] };
}

function selonLesCriteres(valeurs: Valeurs): Filtrage {
  const constat = selonLaListe(valeurs);
  const remplis = compter(valeurs, 'oui');
  const douteux = compter(valeurs, 'inconnu');
  const vides = criteres.filter(({ id }) => (valeurs[champDuCritere(id)] ?? '') === '');
  const raisons = [
    ...(constat && constat.statut !== 'manquement' ? [constat.motif] : []),
    `Critères remplis\u00a0: ${remplis.length} sur ${criteres.length}.`,
    ...(douteux.length > 0 ? [`Critères sans réponse sûre\u00a0: ${douteux.length}.`] : []),
    ...(vides.length > 0 ? [`Critères sans réponse\u00a0: ${vides.length}.`] : []),
  ];
  if (constat?.statut === 'manquement')
    return {
      issue: 'due',
      phrase: 'Analyse d’impact due, d’après la liste de la CNIL.',
      raisons: [
        'La liste de la CNIL vise la surveillance constante de l’activité, la biométrie, l’IA du personnel et les alertes.',
        ...raisons,
      ],
      sources: ['rgpd-35', 'cnil-aipd-2018-327'],
    };
  if (remplis.length >= 2)
    return {
      issue: 'due',
      phrase: 'Analyse d’impact due en principe : deux critères au moins sont remplis.',
      raisons,
      sources: ['rgpd-35', 'g29-aipd-2017', 'cnil-aipd-2018-326'],
    };
  if (vides.length > 0 || constat === undefined)
    return {
      issue: 'incomplet',
      phrase: 'Conclusion en attente : il manque des réponses.',
      raisons,
      sources: ['rgpd-35'],
    };
  return {
    issue: 'a-examiner',
    phrase: 'À examiner : moins de deux critères sont remplis. La raison de s’en passer s’écrit.',
    raisons,
    sources: ['rgpd-35', 'cnil-aipd-2018-326'],
  };
}
