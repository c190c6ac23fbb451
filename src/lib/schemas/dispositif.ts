import { z } from 'astro/zod';
import { datation, verifieLe } from './datation.ts';
import { vocabulaire } from '../droit/surveillance/index.ts';
import { enonce } from './enonce.ts';

const phrase = z.string().min(1);
const enonces = z.array(enonce);
const auMoinsUn = z.tuple([enonce], enonce);

/**
 * Une page de dispositif : un fichier de `src/content/dispositifs/`, nommé comme l’identifiant du
 * vocabulaire (`src/lib/droit/surveillance/vocabulaire/faits.ts`). Le corps dit ce que c’est, en deux ou trois
 * phrases, sans droit. Le nom, l’icône, les durées, les décisions et les obligations viennent
 * d’ailleurs : ne pas les recopier.
 */
export const dispositif = z.strictObject({
  ...datation,
  /** Une phrase pour les moteurs de recherche et les partages, 160 caractères au plus. */
  resume: phrase.max(160),
  /** La page en trois phrases, affichées en tête. */
  enBref: z.tuple([phrase, phrase, phrase]),
  /** Jour de la dernière vérification des énoncés et des sources. */
  verifieLe,
  /** À quoi l’outil peut servir. Liste vide : aucun usage admis n’a été trouvé, la page le dit. */
  permis: enonces,
  /** À quoi il ne peut pas servir, ou n’a pas pu servir. */
  exclu: auMoinsUn,
  /** La base légale le plus souvent avancée, et celles qui ne tiennent pas. */
  base: auMoinsUn,
  /** Qui d’autre informer, ou comment, pour cet outil. Le commun à tous est dans `src/content/socle/`. */
  information: enonces,
  /** Ce que le CSE a de particulier pour cet outil. Le commun à tous est dans le socle. */
  cse: enonces,
  /** Lieux, moments, fréquence, réglages : ce qui garde l’outil proportionné. */
  limites: auMoinsUn,
  /** Ce qui éclaire la durée. La durée elle-même est dans `conservation-de-reference.ts`. */
  conservation: enonces,
  /** Qui voit les données, et comment le salarié voit les siennes, pour cet outil. */
  acces: enonces,
  /** Si l’analyse d’impact est due pour cet outil. */
  analyseImpact: enonces,
  /** Autorisation, règlement type, charte : ce qui s’ajoute pour cet outil. */
  formalites: enonces,
  /** Ce qu’une autorité ou un juge a sanctionné. Liste vide : rien de vérifié, la page le dit. */
  sanctionne: enonces,
  /** Mots de tous les jours que la recherche doit retrouver ici. */
  motsCles: z.array(phrase).nonempty(),
});

/** Une page de dispositif, telle que sa fiche la dit. */
type Dispositif = z.infer<typeof dispositif>;

/** Les parties d’une page, dans l’ordre où elle les montre. */
export const rubriques = [
  'permis',
  'exclu',
  'base',
  'information',
  'cse',
  'limites',
  'conservation',
  'acces',
  'analyseImpact',
  'formalites',
  'sanctionne',
] as const satisfies readonly (keyof Dispositif)[];
/** Une partie de la page d’un dispositif. */
export type Rubrique = (typeof rubriques)[number];

/** Un énoncé commun à tous les dispositifs, moins ceux-ci. */
const enonceCommun = enonce.extend({
  /** Outils auxquels il ne s’applique pas. */
  sauf: z.array(z.enum(vocabulaire.dispositif.reponses)).default([]),
});

/** Ce qui vaut pour tous les dispositifs, dit une seule fois : `src/content/socle/commun.md`. */
export const socle = z.strictObject({
  /** Ce qui vaut de toute base légale. */
  base: z.array(enonceCommun),
  /** Qui informer, quand, comment. */
  information: z.array(enonceCommun),
  /** Quand consulter le comité social et économique. */
  cse: z.array(enonceCommun),
  /** Le droit de voir ses données. */
  acces: z.array(enonceCommun),
  /** Quand l’analyse d’impact est due. */
  analyseImpact: z.array(enonceCommun),
  /** Ce que dépasser une durée veut dire, sur la page des durées. */
  depassement: z.array(enonceCommun),
  /** Les formalités de tout outil qui garde des données. */
  formalites: z.array(enonceCommun),
});
