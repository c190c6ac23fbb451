import type { Evaluation, Lecteur } from '../../moteur/evaluer.ts';
import type { Faits as FaitsDe, Ligne, Vocabulaire as UnVocabulaire } from '../../moteur/types.ts';
import { INCONNU } from '../../moteur/types.ts';
import { estRemplie, liste } from '../../moteur/variables.ts';
import type { Source } from '../../sources.ts';
import { vocabulaire } from '../vocabulaire/faits.ts';
import type { Fait } from '../vocabulaire/faits.ts';
import { nomsDesFaits } from '../vocabulaire/noms.ts';
import type { Constat } from '../vocabulaire/types.ts';

const enFrancais = new Intl.ListFormat('fr', { type: 'conjunction' });

const sansDoublon = <T>(liste: readonly T[]): T[] => [...new Set(liste)];

const rangs = new Map(Object.keys(vocabulaire).map((fait, rang) => [fait, rang]));
const rangDe = (fait: string): number => rangs.get(fait) ?? -1;

/** Les mêmes faits, sans doublon, dans l’ordre du vocabulaire. */
export function dansLOrdre(faits: Iterable<string>): Fait[] {
  return [...new Set(faits)]
    .filter((fait): fait is Fait => rangs.has(fait))
    .sort((un, autre) => rangDe(un) - rangDe(autre));
}

/** Le motif d’une table qui ne conclut pas encore : il nomme ce qui manque. */
export function motifEnSuspens(enAttente: readonly Fait[]): string {
  const manques = enFrancais.format(enAttente.map((fait) => nomsDesFaits[fait]));
  return `Impossible de conclure pour l’instant. À préciser\u00a0: ${manques}.`;
}

/** Ce que l’on ajoute à une conclusion acquise que ces réponses, encore absentes, pourraient rouvrir. */
export function rouvrirait(enAttente: readonly Fait[]): string {
  const manques = enFrancais.format(enAttente.map((fait) => nomsDesFaits[fait]));
  const sur = enAttente.length > 1 ? 'l’un de ces points' : 'ce point';
  return `À préciser encore : ${manques}. Un manquement sur ${sur} rouvrirait la question.`;
}

/** Ce que plusieurs branches disent ensemble : rien de ce qu’une seule affirmerait. */
function motifCommun(faits: readonly Fait[]): string {
  if (faits.length === 0) return 'Toutes les réponses encore possibles mènent à ce même point.';
  const quoi = enFrancais.format(faits.map((fait) => nomsDesFaits[fait]));
  return `Ce point ne dépend pas de ce qui reste à préciser\u00a0: ${quoi}.`;
}

/** Ce qu’une table répond, brut et mis en mots. */
export interface Lecture<V extends UnVocabulaire, S extends string> {
  readonly evaluation: Evaluation<V, S, Source>;
  readonly constat: Constat<S>;
  /** Faits décisifs, dérivés compris. */
  readonly decisifs: readonly string[];
  /** La ligne dont le motif est affiché ; `null` quand le motif n’est celui d’aucune ligne. */
  readonly ligne: Ligne<V, S, Source> | null;
}

/** Ce que disent ensemble des lignes encore possibles, qui diffèrent et se valent. */
export interface Reunion<S extends string> {
  readonly statut: S;
  /** Vrai si une réponse à venir peut encore l’aggraver : la question reste posée. */
  readonly resteOuverte: boolean;
}

/** Comment lire une table. */
interface Facon<S extends string> {
  /** Le statut tant que la table est ouverte. */
  readonly enSuspens: S;
  /** Le statut que rendent ensemble des lignes qui diffèrent, si elles se valent ; `null` sinon. */
  readonly reunir?: (issues: readonly S[]) => Reunion<S> | null;
  /** Ce que l’on cite quand le motif n’est celui d’aucune ligne. */
  readonly textes: readonly Source[];
  /** Vrai pour un fait présumé : aucun motif ne l’affirme. */
  readonly estPresume?: (fait: string) => boolean;
}

/**
 * Lit une table et garde de quoi expliquer la réponse. Le motif affiché est celui d’une ligne dont toutes
 * les conditions ont été **données** ; à défaut, il dit que rien de ce qui manque n’y change rien.
 */
export function constater<V extends UnVocabulaire, S extends string>(
  lecteur: Lecteur<V, S, Source>,
  faits: FaitsDe<V>,
  { enSuspens, reunir = () => null, textes, estPresume = () => false }: Facon<S>,
): Lecture<V, S> {
  const evaluation = lecteur.evaluer(faits);
  const { lignes, reserves } = evaluation;
  const unis = evaluation.issue === null ? reunir(lignes.map(({ alors }) => alors)) : null;
  const issue = evaluation.issue ?? unis?.statut ?? null;
  const ouverte = unis === null || unis.resteOuverte;
  const enAttente = ouverte ? dansLOrdre(evaluation.enAttente) : [];
  const dite = (une: Ligne<V, S, Source>): boolean =>
    une.alors === issue &&
    estRemplie(une, faits) &&
    !Object.keys(une.si).some((fait) => estPresume(fait));
  // Une ligne parmi d’autres encore possibles ne donne son motif que si elles aggravent toutes le même point.
  const ligne = issue === null || !ouverte ? null : (lignes.find(dite) ?? null);
  const restes = dansLOrdre(
    lignes.flatMap(({ si, sans = {} }) => [...Object.keys(si), ...Object.keys(sans)]),
  ).filter((fait) => {
    const reponses = liste(faits[fait]);
    return reponses.length === 0 || reponses.includes(INCONNU);
  });
  const motif = ligne?.motif ?? (issue === null ? motifEnSuspens(enAttente) : motifCommun(restes));
  // Une exception ne se dit que si elle changerait quelque chose : favorable, le point l’est déjà.
  const saufSi = ouverte
    ? sansDoublon(reserves.flatMap(({ exception }) => exception?.saufSi ?? []))
    : [];
  const constat = {
    statut: issue ?? enSuspens,
    motif:
      issue === null || saufSi.length === 0
        ? motif
        : `${motif} ${/\bsauf\b/iu.test(motif) ? 'De même' : 'Sauf'} si ${saufSi.join(', ou si ')}.`,
    sources: ligne ? [...ligne.sources] : [...textes],
    decisifs: dansLOrdre(lecteur.decisifs(faits)),
    enAttente,
  };
  return { evaluation, constat, decisifs: lecteur.decisifs(faits), ligne };
}
