import type { Condition } from '../../moteur/types.ts';
import type { Source } from '../../sources.ts';
import type { Vocabulaire } from '../vocabulaire/faits.ts';

/** Une durée : des mois entiers (deux ans valent vingt-quatre mois), des jours, ou des jours ouvrables. */
export type Duree =
  { readonly mois: number } | { readonly jours: number } | { readonly joursOuvrables: number };

/** Comment un délai se compte ; chaque règle est dite et sourcée dans `echeance.ts`. */
export type RegleDeCalcul =
  'prescription' | 'procedure' | 'franc' | 'reponse' | 'reponse-reportee' | 'attente';

/** Un délai du dossier : qui il oblige, d’où il part, combien il dure, comment il se compte. */
export interface Delai {
  readonly id: string;
  readonly intitule: string;
  /** Ce que fait celui que le délai oblige : agir avant, répondre à temps, ou attendre. */
  readonly sens: 'agir' | 'repondre' | 'attendre';
  readonly regle: RegleDeCalcul;
  /** À qui ce délai s’impose : ses dates n’entrent que dans son agenda. */
  readonly pour: 'personne' | 'employeur';
  /** Le jour à saisir. Deux délais qui le nomment de même partent du même jour (`memes-jours.ts`). */
  readonly depart: string;
  /** Pour un délai d’attente : ce qui n’est possible qu’après lui. */
  readonly acte?: string;
  /** Vrai si le jour de départ peut être à venir : un entretien fixé. */
  readonly departAVenir?: boolean;
  readonly duree: Duree;
  /** Durée totale et condition, quand le texte permet d’allonger le délai. */
  readonly prolongation?: { readonly mois: number; readonly condition: string };
  /** Le même départ ouvre aussi une limite : pas après tant de mois. */
  readonly dernierDelai?: { readonly mois: number };
  readonly texte: Source;
  /** À qui ce délai peut être utile. */
  readonly si: Condition<Vocabulaire>;
  /** Les faits qui le rendent inutile, même si `si` est rempli. */
  readonly saufSi?: Condition<Vocabulaire>;
  /** Vrai s’il ne sert pas devant un outil en règle qui n’a servi contre personne. */
  readonly saufSansGrief?: true;
}

/** Un juge est saisi : ce que l’employeur lui a demandé, ou non, se sait. Le saisir n’est plus à faire. */
export const JUGE_SAISI = {
  'mise-en-balance': ['demandee', 'non'],
} as const satisfies Condition<Vocabulaire>;

/** Ce que nomme le jour d’un entretien, pour chaque délai qui en part. */
const JOUR_DE_L_ENTRETIEN = 'Jour fixé pour l’entretien';

/** Les délais affichés, du plus urgent au plus général. */
export const delais = [
  {
    id: 'entretien-prealable',
    intitule: 'Entretien préalable : pas avant cinq jours ouvrables',
    sens: 'attendre',
    regle: 'attente',
    pour: 'employeur',
    depart: 'Jour où la convocation a été présentée ou remise',
    acte: 'l’entretien',
    duree: { joursOuvrables: 5 },
    texte: 'L1232-2',
    si: { suite: 'procedure-en-cours', secteur: 'prive' },
  },
  {
    id: 'sanction-apres-entretien',
    intitule: 'Sanction : ni avant deux jours ouvrables, ni après un mois',
    sens: 'attendre',
    regle: 'attente',
    pour: 'employeur',
    depart: JOUR_DE_L_ENTRETIEN,
    acte: 'la sanction',
    departAVenir: true,
    duree: { joursOuvrables: 2 },
    dernierDelai: { mois: 1 },
    texte: 'L1332-2',
    si: { suite: 'procedure-en-cours', secteur: 'prive' },
    saufSi: { motif: 'insuffisance' },
  },
  {
    id: 'licenciement-apres-entretien',
    intitule: 'Licenciement : pas avant deux jours ouvrables',
    sens: 'attendre',
    regle: 'attente',
    pour: 'employeur',
    depart: JOUR_DE_L_ENTRETIEN,
    acte: 'la lettre de licenciement',
    departAVenir: true,
    duree: { joursOuvrables: 2 },
    texte: 'L1232-6',
    si: { suite: 'procedure-en-cours', secteur: 'prive', motif: 'insuffisance' },
  },
  {
    id: 'tribunal-administratif',
    intitule: 'Contester une décision devant le tribunal administratif',
    sens: 'agir',
    regle: 'franc',
    pour: 'personne',
    depart: 'Jour où la décision a été reçue',
    duree: { mois: 2 },
    texte: 'cja-r421-1',
    si: { secteur: 'public', suite: ['licenciement', 'sanction', 'autre-usage'] },
    saufSi: JUGE_SAISI,
  },
  {
    id: 'preciser-les-motifs',
    intitule: 'Demander à l’employeur de préciser les motifs du licenciement',
    sens: 'agir',
    regle: 'procedure',
    pour: 'personne',
    depart: 'Jour où la lettre a été reçue',
    duree: { jours: 15 },
    texte: 'R1232-13',
    si: { suite: 'licenciement', secteur: 'prive' },
    saufSi: JUGE_SAISI,
  },
  {
    id: 'contester-autorisation',
    intitule: 'Contester l’autorisation de l’inspecteur du travail',
    sens: 'agir',
    regle: 'franc',
    pour: 'personne',
    depart: 'Jour où la décision de l’inspection a été reçue',
    duree: { mois: 2 },
    texte: 'R2422-1',
    si: { mandat: 'oui', suite: ['procedure-en-cours', 'licenciement'], secteur: 'prive' },
  },
  {
    id: 'demander-son-retour',
    intitule: 'Demander son retour, l’autorisation annulée',
    sens: 'agir',
    // Comment il se compte n’a pas été lu : jamais de report, c’est le plus sûr.
    regle: 'prescription',
    pour: 'personne',
    depart: 'Jour où la décision qui annule l’autorisation a été reçue',
    duree: { mois: 2 },
    texte: 'L2422-1',
    si: { mandat: 'oui', suite: 'licenciement', secteur: 'prive' },
  },
  {
    id: 'contester-licenciement',
    intitule: 'Contester un licenciement devant le conseil de prud’hommes',
    sens: 'agir',
    regle: 'prescription',
    pour: 'personne',
    depart: 'Jour où la lettre a été reçue',
    duree: { mois: 12 },
    texte: 'L1471-1',
    si: { suite: 'licenciement', secteur: 'prive' },
    saufSi: JUGE_SAISI,
  },
  {
    id: 'contester-sanction',
    intitule: 'Contester une sanction devant le conseil de prud’hommes',
    sens: 'agir',
    regle: 'prescription',
    pour: 'personne',
    depart: 'Jour où la sanction a été connue',
    duree: { mois: 24 },
    texte: 'L1471-1',
    si: { suite: 'sanction', secteur: 'prive' },
    saufSi: JUGE_SAISI,
  },
  {
    id: 'agir-execution-contrat',
    intitule: 'Agir sur l’exécution du contrat de travail, par exemple pour une surveillance subie',
    sens: 'agir',
    regle: 'prescription',
    pour: 'personne',
    depart: 'Jour où la personne a connu les faits, ou aurait dû les connaître',
    duree: { mois: 24 },
    texte: 'L1471-1',
    si: {
      role: ['salarie', 'interimaire', 'stagiaire-ou-apprenti', 'employeur', 'observateur'],
      secteur: 'prive',
    },
    // Un projet n’a encore rien recueilli : il n’y a ni surveillance subie, ni donnée à demander.
    saufSi: { etat: 'projet' },
    saufSansGrief: true,
  },
  {
    id: 'reclamer-un-salaire',
    intitule: 'Réclamer un salaire ou une retenue',
    sens: 'agir',
    regle: 'prescription',
    pour: 'personne',
    depart: 'Jour où la personne a connu les faits, ou aurait dû les connaître',
    duree: { mois: 36 },
    texte: 'L3245-1',
    si: { suite: 'autre-usage', secteur: 'prive' },
  },
  {
    id: 'agir-discrimination',
    intitule: 'Agir pour une discrimination',
    sens: 'agir',
    regle: 'prescription',
    pour: 'personne',
    depart: 'Jour où la discrimination a été révélée',
    duree: { mois: 60 },
    texte: 'L1134-5',
    si: { suite: 'candidature-ecartee' },
  },
  {
    id: 'agir-harcelement',
    intitule: 'Agir pour un harcèlement',
    sens: 'agir',
    regle: 'prescription',
    pour: 'personne',
    depart: 'Jour où la personne a connu les faits, au plus tard la fin du contrat',
    duree: { mois: 60 },
    texte: 'c-civ-2224',
    si: { suite: ['sanction', 'licenciement'], secteur: 'prive' },
  },
  {
    id: 'procedure-disciplinaire',
    intitule: 'Engager la procédure disciplinaire, pour l’employeur',
    sens: 'agir',
    regle: 'procedure',
    pour: 'employeur',
    depart: 'Jour où l’employeur a connu les faits',
    duree: { mois: 2 },
    texte: 'L1332-4',
    si: { suite: ['sanction', 'licenciement', 'procedure-en-cours'], secteur: 'prive' },
    saufSi: { motif: 'insuffisance' },
  },
  {
    id: 'discipline-publique',
    intitule: 'Engager une procédure disciplinaire contre un fonctionnaire',
    sens: 'agir',
    regle: 'prescription',
    pour: 'employeur',
    depart: 'Jour où l’administration a connu les faits, leur nature et leur ampleur',
    duree: { mois: 36 },
    texte: 'cgfp-l532-2',
    si: { secteur: 'public', suite: ['sanction', 'licenciement', 'procedure-en-cours'] },
  },
  {
    id: 'reponse-acces',
    intitule: 'Répondre à une demande d’accès aux données',
    sens: 'repondre',
    regle: 'reponse-reportee',
    pour: 'employeur',
    depart: 'Jour où la demande a été reçue',
    duree: { mois: 1 },
    prolongation: {
      mois: 3,
      condition:
        'si la demande est complexe et que la prolongation est annoncée dans le premier mois',
    },
    texte: 'rgpd-12',
    si: {},
    saufSi: { etat: 'projet' },
  },
  {
    id: 'avis-cse',
    intitule: 'Avis du CSE : au-delà, il est réputé négatif',
    sens: 'repondre',
    regle: 'reponse',
    pour: 'employeur',
    depart: 'Jour où le CSE a reçu les informations',
    duree: { mois: 1 },
    prolongation: { mois: 2, condition: 'si un expert intervient' },
    texte: 'R2312-6',
    si: { effectif: '50-et-plus', secteur: 'prive' },
  },
] as const satisfies readonly Delai[];

/** L’identifiant d’un délai. */
export type IdDeDelai = (typeof delais)[number]['id'];

/** Un délai, par son identifiant. */
export type DelaiDuDossier = Delai & { readonly id: IdDeDelai };

const parId = new Map<IdDeDelai, DelaiDuDossier>(delais.map((delai) => [delai.id, delai]));

/**
 * Le délai de cet identifiant.
 * @throws s’il n’existe pas.
 */
export function delaiDe(id: IdDeDelai): DelaiDuDossier {
  const delai = parId.get(id);
  if (delai === undefined) throw new Error(`Le délai « ${id} » n’existe pas.`);
  return delai;
}

/**
 * La durée d’un délai en mois, pour la prose.
 * @throws si ce délai se compte en jours.
 */
export function moisDe({ id, duree }: Pick<Delai, 'id' | 'duree'>): number {
  if (!('mois' in duree)) throw new Error(`Le délai « ${id} » ne se compte pas en mois.`);
  return duree.mois;
}
