import type { Dispositif, Reponse } from './faits.ts';

/**
 * Les outils rangés par ce qu’ils font. Chaque liste est écrite : un outil ajouté au vocabulaire doit être
 * rangé ici, puis nommé par chaque table qui lit l’outil.
 */

/** Les caméras fixes. */
export const cameras = ['video', 'video-public'] as const satisfies readonly Dispositif[];

/** Les caméras qui ne filment pas la personne depuis son écran. */
export const filment = [...cameras, 'camera-embarquee'] as const satisfies readonly Dispositif[];

/** Les outils qui montrent la personne ou son écran. */
export const imageOuEcran = [
  ...filment,
  'webcam',
  'captures-ecran',
] as const satisfies readonly Dispositif[];

/** Les outils qui, laissés en continu, ne quittent plus la personne. */
export const surveillentSansRelache = [
  ...imageOuEcran,
  'mesure-inactivite',
  'enregistreur-frappe',
] as const satisfies readonly Dispositif[];

/** Les outils faits pour entendre. */
export const entendent = ['appels', 'enregistrement'] as const satisfies readonly Dispositif[];

/** Les journaux de connexion, sous leur ancien nom et sous le nouveau. */
const tiennentUnJournal = [
  'fichiers-journaux',
  'journaux',
] as const satisfies readonly Dispositif[];

/** Les outils qui enregistrent tout par nature. */
export const enregistrentParNature = [
  'suivi-activite',
  'badge',
  ...tiennentUnJournal,
  'messagerie-web',
] as const satisfies readonly Dispositif[];

/** Les outils qui donnent accès à des contenus. */
export const ouvrentDesContenus = [
  'messagerie-web',
  'fichiers-journaux',
  'fichiers',
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
  'camera-embarquee',
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

/** Les contrôles faits par une personne, sans appareil qui enregistre par lui-même : ils ne se nomment pas « l’outil ». */
export const sansAppareil = [
  'controle-humain',
  'filature',
  'client-mystere',
  'fouille',
  'depistage',
  'reseaux-sociaux',
] as const satisfies readonly Dispositif[];

/** Les outils de travail dont l’usage à domicile suit les règles ordinaires du télétravail. */
export const servantAuTeletravail = [
  'appels',
  'suivi-activite',
  'badge',
  'messagerie-web',
  ...tiennentUnJournal,
  'fichiers',
  'mesure-inactivite',
  'ia-rh',
] as const satisfies readonly Dispositif[];

/** Les outils qui comptent le temps ou les passages, pauses comprises. */
export const pointent = ['badge', 'chronotachygraphe'] as const satisfies readonly Dispositif[];

/** Les outils qui comptent l’activité : une pause y laisse une trace, sans être filmée. */
export const comptentLActivite = [
  'suivi-activite',
  'mesure-inactivite',
  'ia-rh',
] as const satisfies readonly Dispositif[];

/** Les outils qui suivent la personne, plutôt qu’un lieu. */
export const suiventLaPersonne = [
  ...entendent,
  'suivi-activite',
  'geolocalisation',
  'badge',
  'biometrie',
  'messagerie-web',
  ...tiennentUnJournal,
  'fichiers',
  'enregistreur-frappe',
  'captures-ecran',
  'mesure-inactivite',
  'webcam',
  'telephone',
  'chronotachygraphe',
  'alerte',
  'ia-emotions',
  'ia-rh',
  'objets-connectes',
  ...sansAppareil,
  'camera-embarquee',
  'autre',
] as const satisfies readonly Dispositif[];

/** Données utilisées contre la personne, quelle que soit la forme. */
export const utilisees = [
  'autre-usage',
  'sanction',
  'licenciement',
  'procedure-en-cours',
  'candidature-ecartee',
] as const satisfies readonly Reponse<'suite'>[];

/** Une mesure est prise, ou en vue : quelque chose est reproché. */
export const mesurePriseOuEnVue = [
  'sanction',
  'licenciement',
  'procedure-en-cours',
] as const satisfies readonly Reponse<'suite'>[];

/** Informations données avant la collecte, bonnes ou mauvaises. */
export const donneeAvant = [
  'ecrite-precise',
  'ecrite-vague',
  'orale-ou-affichage',
] as const satisfies readonly Reponse<'information'>[];

/** Buts annoncés. */
export const butsAnnonces = [
  'securite',
  'qualite-formation',
  'temps-de-travail',
  'organisation',
  'evaluation',
  'obligation-legale',
  'discipline',
] as const satisfies readonly Reponse<'finalite'>[];

/** L’employeur a demandé la mise en balance, ou pourra encore la demander. */
export const balancePossible = [
  'demandee',
  'pas-de-proces',
] as const satisfies readonly Reponse<'mise-en-balance'>[];

/** Qui n’est pas candidat, écrit un à un : un rôle ajouté demande à chaque table ce qu’il y change. */
export const rolesHorsCandidature = [
  'salarie',
  'interimaire',
  'agent-public',
  'employeur',
  'observateur',
  'stagiaire-ou-apprenti',
] as const satisfies readonly Reponse<'role'>[];

/**
 * Le constat que le juge administratif a admis : bref, en lieu public, sur un soupçon, d’un agent public
 * (CE, sect., 16 juillet 2014, n° 355201 ; CAA Bordeaux, 19 octobre 2022, n° 20BX00450).
 */
export const constatBref = {
  secteur: 'public',
  dispositif: 'filature',
  permanence: 'ponctuelle',
  soupcon: 'oui',
  zones: 'aucune',
} as const;

/**
 * Le test d’alcool ou de stupéfiants que des juges ont admis : réservé à des postes à risque, de temps en temps,
 * pour la sécurité (Soc. 22 mai 2002, n° 99-45.878 ; 31 mars 2015, n° 13-25.436). Lu sur place, il n’est pas, à
 * lui seul, un fichier.
 */
export const testReserve = {
  dispositif: 'depistage',
  permanence: 'ponctuelle',
  finalite: 'securite',
  cible: 'oui',
} as const;

/**
 * Ouvrir une fois, sans cachette, un fichier ou un message que rien ne disait personnel : il est présumé
 * professionnel (Soc. 18 octobre 2006, n° 04-48.025). Ce n’est pas un outil installé.
 */
export const ouvertureIsolee = {
  dispositif: ouvrentDesContenus,
  permanence: 'ponctuelle',
  dissimulation: 'non',
  personnel: 'non-identifie',
} as const;
