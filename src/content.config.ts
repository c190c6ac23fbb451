import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { article } from './lib/contenu/schemas/article.ts';
import { decision } from './lib/contenu/schemas/decision.ts';
import { dispositif, socle as schemaDuSocle } from './lib/contenu/schemas/dispositif.ts';
import { ideeRecue } from './lib/contenu/schemas/idee-recue.ts';
import { lettre } from './lib/contenu/schemas/lettre.ts';
import { facileALire as schemaFacile } from './lib/contenu/schemas/facile-a-lire.ts';
import { loi as schemaDeLoi } from './lib/contenu/schemas/loi.ts';
import { terme } from './lib/contenu/schemas/terme.ts';
import { texte } from './lib/contenu/schemas/texte.ts';
import { codeDuTravail } from './lib/textes/code-du-travail.ts';

// Une fiche mal remplie arrête la construction : que le message parle à qui l’a écrite.
z.config(z.locales.fr());

/** L’identifiant d’une fiche est le nom de son fichier : par défaut, Astro en ôterait les capitales. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx?$/, '');

const loi = defineCollection({
  loader: codeDuTravail(),
  schema: schemaDeLoi,
});

const textes = defineCollection({
  loader: glob({ base: './src/content/textes', pattern: '*.md', generateId }),
  schema: texte,
});

const decisions = defineCollection({
  loader: glob({ base: './src/content/decisions', pattern: '*.md', generateId }),
  schema: decision,
});

const articles = defineCollection({
  loader: glob({ base: './src/content/articles', pattern: '*.mdx', generateId }),
  schema: article,
});

const dispositifs = defineCollection({
  loader: glob({ base: './src/content/dispositifs', pattern: '*.md', generateId }),
  schema: dispositif,
});

const socle = defineCollection({
  loader: glob({ base: './src/content/socle', pattern: '*.md', generateId }),
  schema: schemaDuSocle,
});

const glossaire = defineCollection({
  loader: glob({ base: './src/content/glossaire', pattern: '*.md', generateId }),
  schema: terme,
});

const ideesRecues = defineCollection({
  loader: glob({ base: './src/content/idees-recues', pattern: '*.md', generateId }),
  schema: ideeRecue,
});

const lettres = defineCollection({
  loader: glob({ base: './src/content/lettres', pattern: '*.md', generateId }),
  schema: lettre,
});

const facileALire = defineCollection({
  loader: glob({ base: './src/content/facile-a-lire', pattern: '*.md', generateId }),
  schema: schemaFacile,
});

/** Ce que le site lit : la loi, puis ce que les rédacteurs écrivent. */
export const collections = {
  loi,
  textes,
  decisions,
  articles,
  dispositifs,
  socle,
  glossaire,
  'facile-a-lire': facileALire,
  'idees-recues': ideesRecues,
  lettres,
};
