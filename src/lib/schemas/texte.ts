import { z } from 'astro/zod';
import { adresse } from './adresse.ts';
import { datation } from './datation.ts';

/**
 * Une source absente du paquet du Code du travail : un fichier de `src/content/textes/`, nommé comme
 * l’identifiant du registre `src/lib/droit/sources.ts`. Le corps est notre résumé, jamais le texte.
 */
export const texte = z.strictObject({
  ...datation,
  /** Titre complet, tel qu’on le citerait en note. */
  titre: z.string().min(1),
  /** Qui l’a écrit : législateur, autorité, journal. */
  auteur: z.string().min(1),
  /** Nature du texte ; elle décide de ce que vaut la citation. */
  type: z.enum([
    'reglement-europeen',
    'loi',
    'code',
    'recommandation',
    'lignes-directrices',
    'page-d-information',
    'presse',
  ]),
  /** Adresse du texte chez celui qui le publie ; à défaut, la copie qui a été lue. */
  adresse,
  /** Jour où le dossier l’a lu. */
  luLe: z.coerce.date(),
  /**
   * Degré de vérification : `officiel-lu` (texte officiel lu), `copie-lue` (texte entier lu ailleurs,
   * dans une copie que le corps nomme), `concordant` (plusieurs sources indépendantes),
   * `source-unique` (une seule source secondaire), `non-verifie`.
   */
  verification: z.enum(['officiel-lu', 'copie-lue', 'concordant', 'source-unique', 'non-verifie']),
  /** Forme courte, affichée dans les citations : « RGPD, art. 13 ». */
  abrege: z.string().min(1),
  /** Autres écritures que l’on tape dans la recherche : « article 13 RGPD ». */
  formes: z.array(z.string().min(1)),
});

/** Une source, telle que sa fiche la dit. */
export type Texte = z.infer<typeof texte>;
