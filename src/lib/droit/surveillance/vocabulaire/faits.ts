import type { Faits as FaitsDe, NomDeFait, Reponse as ReponseDe } from '../../moteur/types.ts';

const unique = <const R extends readonly string[]>(...reponses: R) =>
  ({ reponses, multiple: false }) as const;
const multiple = <const R extends readonly string[]>(...reponses: R) =>
  ({ reponses, multiple: true }) as const;

/** La case qui exclut les autres, dans une question à plusieurs cases. */
export const RIEN = 'aucune';

/**
 * Le vocabulaire contractuel : chaque fait et ses réponses. Les identifiants servent d’adresses, de
 * clés de partage et d’interface en ligne de commande : on en ajoute, **à la fin** de la liste, on n’en
 * renomme pas. Les liens déjà envoyés comptent les rangs.
 */
export const vocabulaire = {
  role: unique(
    'salarie',
    'interimaire',
    'agent-public',
    'candidat',
    'employeur',
    'observateur',
    'stagiaire-ou-apprenti',
  ),
  secteur: unique('prive', 'public', 'inconnu'),
  dispositif: unique(
    'appels',
    'suivi-activite',
    'video',
    'video-public',
    'geolocalisation',
    'badge',
    'biometrie',
    'messagerie-web',
    'fichiers-journaux',
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
    'client-mystere',
    'filature',
    'reseaux-sociaux',
    'controle-humain',
    'autre',
    'fichiers',
    'journaux',
    'fouille',
    'depistage',
    'enregistrement',
    'camera-embarquee',
  ),
  etat: unique('projet', 'en-service', 'retire', 'inconnu'),
  effectif: unique('moins-11', '11-49', '50-et-plus', 'inconnu'),
  poste: unique('oui', 'de-passage', 'non', 'inconnu'),
  information: unique(
    'ecrite-precise',
    'ecrite-vague',
    'orale-ou-affichage',
    'sans-preuve',
    'apres-coup',
    'aucune',
    'inconnu',
    'avant-les-faits',
  ),
  'usage-annonce': unique('oui', 'non', 'inconnu'),
  mentions: unique('toutes', 'une-partie', 'aucune', 'inconnu'),
  consultation: unique('consulte-avant', 'informe-seulement', 'apres', 'non', 'carence', 'inconnu'),
  base: unique(
    'consentement',
    'interet-legitime',
    'obligation-legale',
    'contrat',
    'mission-publique',
    'aucune',
    'inconnu',
  ),
  finalite: unique(
    'securite',
    'qualite-formation',
    'temps-de-travail',
    'organisation',
    'evaluation',
    'obligation-legale',
    'discipline',
    'aucune-annoncee',
    'inconnu',
  ),
  'usage-reel': unique('conforme', 'detourne', 'inconnu'),
  permanence: unique('ponctuelle', 'reguliere', 'constante', 'inconnu'),
  zones: multiple(
    'pauses-sanitaires-vestiaires',
    'local-syndical',
    'son',
    'hors-temps-de-travail',
    'domicile',
    'contenus-prives',
    'aucune',
    'inconnu',
  ),
  dissimulation: unique('non', 'cache', 'ruse', 'inconnu'),
  personnel: unique(
    'identifie-sans-lui',
    'identifie-en-sa-presence',
    'non-identifie',
    'sans-objet',
    'inconnu',
    'compte-personnel',
  ),
  decision: unique('humaine', 'automatisee', 'inconnu', 'note-suivie'),
  alternative: unique('ecartee-par-ecrit', 'existe', 'non-etudiee', 'inconnu'),
  autonomie: unique('oui', 'non', 'inconnu'),
  donnees: multiple(
    'ordinaires',
    'biometrie',
    'sante',
    'syndicales-ou-opinions',
    'infractions',
    'inconnu',
  ),
  conservation: unique(
    'dans-la-reference',
    'au-dela',
    'au-dela-de-sa-regle',
    'inconnu',
    'sans-limite',
  ),
  'analyse-impact': unique('faite', 'non', 'inconnu'),
  'acces-restreint': unique('oui', 'non', 'inconnu'),
  autorisation: unique('oui', 'non', 'inconnu'),
  'acces-demande': unique('obtenu', 'sans-reponse', 'refuse', 'pas-demande', 'inconnu'),
  suite: unique(
    'aucune',
    'autre-usage',
    'sanction',
    'licenciement',
    'inconnu',
    'procedure-en-cours',
    'candidature-ecartee',
  ),
  motif: unique('professionnel', 'vie-personnelle', 'intimite', 'inconnu', 'insuffisance'),
  soupcon: unique('oui', 'non', 'inconnu'),
  cible: unique('oui', 'non', 'inconnu'),
  tri: unique('oui', 'non', 'inconnu'),
  'autre-preuve': unique('oui', 'non', 'inconnu'),
  'mise-en-balance': unique('demandee', 'non', 'inconnu', 'pas-de-proces'),
  'autres-preuves-produites': unique('oui', 'non', 'inconnu'),
  nouveaute: unique('nouvel-outil', 'nouvel-usage', 'mise-a-jour', 'inconnu'),
  mandat: unique('oui', 'non', 'inconnu'),
} as const;

/** Le vocabulaire, tel que le moteur le lit. */
export type Vocabulaire = typeof vocabulaire;
/** Identifiant d’un fait. */
export type Fait = NomDeFait<Vocabulaire>;
/** Réponse admise pour un fait. */
export type Reponse<F extends Fait> = ReponseDe<Vocabulaire, F>;
/** Réponses données pour un dispositif ; un fait absent n’a pas encore reçu de réponse. */
export type Faits = FaitsDe<Vocabulaire>;
/** Identifiant d’un dispositif de surveillance. */
export type Dispositif = Reponse<'dispositif'>;
/** Identifiant d’un rôle : qui répond. */
export type Role = Reponse<'role'>;
