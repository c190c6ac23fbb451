import { mentions } from '../../kit/mentions.ts';

/** Les mentions que l’on cherche dans une notice ; ces clés sont contractuelles. */
export const cles = [
  'identite',
  'contact',
  'dpo',
  'finalites',
  'base_legale',
  'interet_legitime_nomme',
  'destinataires',
  'transferts',
  'conservation',
  'droits',
  'retrait_consentement',
  'reclamation_cnil',
  'caractere_obligatoire',
  'decision_automatisee',
  'dispositif',
  'donnees_collectees',
  'usage_disciplinaire',
  'consultation_cse',
] as const;
/** Une mention que l’on cherche dans une notice. */
export type Cle = (typeof cles)[number];

/**
 * La mention du kit que chaque clé sert. La consultation du CSE n’est pas une mention de la notice : le kit
 * lui donne une note à part.
 */
export const mentionDe: Readonly<Record<Cle, string | null>> = {
  identite: 'responsable',
  contact: 'responsable',
  dpo: 'delegue',
  finalites: 'but',
  base_legale: 'base',
  interet_legitime_nomme: 'base',
  destinataires: 'destinataires',
  transferts: 'transferts',
  conservation: 'duree',
  droits: 'droits',
  retrait_consentement: 'retrait',
  reclamation_cnil: 'reclamation',
  caractere_obligatoire: 'obligatoire',
  decision_automatisee: 'automatisee',
  dispositif: 'dispositif',
  donnees_collectees: 'dispositif',
  usage_disciplinaire: 'sanction',
  consultation_cse: null,
};

/** Ce que l’on cherche, dit au lecteur. */
export const nomDe: Readonly<Record<Cle, string>> = {
  identite: 'Le nom du responsable',
  contact: 'Comment le joindre',
  dpo: 'Le délégué à la protection des données',
  finalites: 'Le but',
  base_legale: 'La base légale',
  interet_legitime_nomme: 'L’intérêt légitime, nommé',
  destinataires: 'Qui voit les données',
  transferts: 'La sortie de l’Union européenne',
  conservation: 'La durée de conservation',
  droits: 'Les droits',
  retrait_consentement: 'Le retrait du consentement',
  reclamation_cnil: 'La réclamation à la CNIL',
  caractere_obligatoire: 'Ce qui est obligatoire',
  decision_automatisee: 'La décision automatisée',
  dispositif: 'L’outil',
  donnees_collectees: 'Ce qu’il enregistre',
  usage_disciplinaire: 'L’usage pour contrôler ou sanctionner',
  consultation_cse: 'La consultation du CSE',
};

/** L’intitulé et les sources qu’en donne le kit, s’il en a ; une seule liste de mentions pour tout le site. */
export function mentionDuKit(cle: Cle) {
  const id = mentionDe[cle];
  return id === null ? undefined : mentions.find((mention) => mention.id === id);
}
