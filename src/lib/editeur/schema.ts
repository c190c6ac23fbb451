import { z } from 'astro/zod';

const phrase = z.string().min(1);
/** Une valeur que seul l’éditeur connaît : `null` tant qu’il ne l’a pas donnée. */
const attendue = phrase.nullable();

const personne = z.strictObject({
  nom: phrase,
  /** Ce qui l’autorise à écrire ou à relire : « avocate au barreau de Lyon ». */
  qualite: phrase,
});

/** Ce que seul l’éditeur du site sait, et que toutes les pages lisent ici. */
export const schemaEditeur = z.strictObject({
  /** L’adresse publique, sans barre finale. Un nom en `.example` veut dire : pas encore en ligne. */
  adresse: z.string().regex(/^https:\/\/[a-z0-9.-]+$/, {
    error: 'l’adresse s’écrit « https://domaine.fr », sans barre finale ni dossier',
  }),
  /** Le chemin du site sous ce domaine : « / », ou un dossier, « /sous/chemin/ ». */
  base: z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/, {
    error:
      'la base s’écrit « / », ou « /sous/chemin/ » avec ses deux barres, sans majuscule ni accent',
  }),
  /** Un non-professionnel peut ne rendre public que son hébergeur, qui connaît son identité. */
  qualite: z.enum(['professionnel', 'non-professionnel']).nullable(),
  /** La personne, l’association ou la société qui édite. */
  nom: attendue,
  adressePostale: attendue,
  telephone: attendue,
  directeurDeLaPublication: attendue,
  hebergeur: z.strictObject({ nom: attendue, adresse: attendue, telephone: attendue }),
  /** Où écrire : corrections, droits sur les données, presse, sécurité. */
  courriel: z.email().nullable(),
  journaux: z.strictObject({
    /** Combien de temps l’hébergeur garde l’adresse IP de ses visiteurs : « six mois ». */
    duree: attendue,
    /** Où vont ces journaux : « Ils restent dans l’Union européenne. » */
    lieu: attendue,
  }),
  /** Comment joindre le délégué à la protection des données ; « aucun » s’il n’y en a pas. */
  dpo: attendue,
  /** Qui paie : une phrase entière. */
  financement: attendue,
  /** Qui a écrit. Une liste vide se dit au lecteur. */
  auteurs: z.array(personne),
  /** Quel juriste a relu. Une liste vide se dit au lecteur. */
  relecteurs: z.array(personne),
  /** Où lire le code et ses changements ; `null` s’il n’est pas public. */
  depot: z.url().nullable(),
});

/** L’éditeur du site. */
export type Editeur = z.infer<typeof schemaEditeur>;
