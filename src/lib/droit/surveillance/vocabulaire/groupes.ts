import { vocabulaire } from './faits.ts';
import type { Dispositif, Reponse } from './faits.ts';

/** Tous les dispositifs, moins ceux-ci. */
export const toutSauf = (...exclus: readonly Dispositif[]): Dispositif[] =>
  vocabulaire.dispositif.reponses.filter((un) => !exclus.includes(un));

/** Les caméras fixes. */
export const cameras = ['video', 'video-public'] as const satisfies readonly Dispositif[];

/** Les outils qui regardent un lieu : eux seuls demandent si quelqu’un y travaille. */
export const regardentUnLieu = [...cameras, 'autre'] as const satisfies readonly Dispositif[];

/** Les outils qui montrent la personne ou son écran. */
export const imageOuEcran = [
  ...cameras,
  'webcam',
  'captures-ecran',
] as const satisfies readonly Dispositif[];

/** Les outils qui, laissés en continu, ne quittent plus la personne. */
export const surveillentSansRelache = [
  ...imageOuEcran,
  'mesure-inactivite',
  'enregistreur-frappe',
] as const satisfies readonly Dispositif[];

/** Les outils qui enregistrent tout par nature. */
export const enregistrentParNature = [
  'suivi-activite',
  'badge',
  'fichiers-journaux',
  'messagerie-web',
] as const satisfies readonly Dispositif[];

/** Les outils qui donnent accès à des contenus. */
export const ouvrentDesContenus = [
  'messagerie-web',
  'fichiers-journaux',
  'telephone',
] as const satisfies readonly Dispositif[];

/** Les outils qui entrent loin dans l’activité ou la personne. */
export const intrusifs = [
  'captures-ecran',
  'webcam',
  'enregistreur-frappe',
  'mesure-inactivite',
  'geolocalisation',
  'biometrie',
  'objets-connectes',
  'ia-emotions',
] as const satisfies readonly Dispositif[];

/** Les outils qui notent ou évaluent, quel que soit le but annoncé. */
export const evaluentParNature = [
  'suivi-activite',
  'appels',
  'mesure-inactivite',
] as const satisfies readonly Dispositif[];

/** Les outils qui peuvent décider seuls. */
export const peuventDecider = [
  'ia-rh',
  'mesure-inactivite',
  'suivi-activite',
] as const satisfies readonly Dispositif[];

/** Données utilisées contre le salarié, quelle que soit la forme. */
export const utilisees = [
  'autre-usage',
  'sanction',
  'licenciement',
] as const satisfies readonly Reponse<'suite'>[];

/** Informations données avant la collecte, bonnes ou mauvaises. */
export const donneeAvant = [
  'ecrite-precise',
  'ecrite-vague',
  'orale-ou-affichage',
] as const satisfies readonly Reponse<'information'>[];

/** Buts annoncés. */
export const butsAnnonces = vocabulaire.finalite.reponses.filter(
  (une) => une !== 'aucune-annoncee' && une !== 'inconnu',
);
