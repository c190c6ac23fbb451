import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { article } from './lib/schemas/article.ts';
import { decision } from './lib/schemas/decision.ts';
import { dispositif, socle } from './lib/schemas/dispositif.ts';
import { ideeRecue } from './lib/schemas/idee-recue.ts';
import { lettre } from './lib/schemas/lettre.ts';
import { facileALire } from './lib/schemas/facile-a-lire.ts';
import { loi } from './lib/schemas/loi.ts';
import { registreDeParagraphes } from './lib/schemas/paragraphes.ts';
import { terme } from './lib/schemas/terme.ts';
import { regleDeRelecture } from './lib/schemas/regle-de-relecture.ts';
import { texte } from './lib/schemas/texte.ts';
import { codeDuTravail } from './lib/textes/code-du-travail.ts';

// Une fiche mal remplie arrête la construction : que le message parle à qui l’a écrite.
z.config(z.locales.fr());

/**
 * Les fiches d’un dossier de `src/content/`. L’identifiant est le nom du fichier : par défaut, Astro en
 * ôterait les capitales.
 */
const fiches = <S extends z.ZodType>(dossier: string, schema: S, extension = 'md') =>
  defineCollection({
    loader: glob({
      base: `./src/content/${dossier}`,
      pattern: `*.${extension}`,
      generateId: ({ entry }) => entry.replace(/\.(?:mdx?|json)$/, ''),
    }),
    schema,
  });

/** Ce que le site lit : la loi, puis ce que les rédacteurs écrivent. */
export const collections = {
  loi: defineCollection({ loader: codeDuTravail(), schema: loi }),
  textes: fiches('textes', texte),
  decisions: fiches('decisions', decision),
  articles: fiches('articles', article, 'mdx'),
  paragraphes: fiches('paragraphes', registreDeParagraphes, 'json'),
  dispositifs: fiches('dispositifs', dispositif),
  socle: fiches('socle', socle),
  glossaire: fiches('glossaire', terme),
  'facile-a-lire': fiches('facile-a-lire', facileALire),
  'idees-recues': fiches('idees-recues', ideeRecue),
  lettres: fiches('lettres', lettre),
  relecture: fiches('relecture', regleDeRelecture),
};
