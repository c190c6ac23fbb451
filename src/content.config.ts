import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { article } from './lib/contenu/schemas/article.ts';
import { decision } from './lib/contenu/schemas/decision.ts';
import { texte } from './lib/contenu/schemas/texte.ts';

const textes = defineCollection({
  loader: glob({ base: './src/content/textes', pattern: '*.md' }),
  schema: texte,
});

const decisions = defineCollection({
  loader: glob({ base: './src/content/decisions', pattern: '*.md' }),
  schema: decision,
});

const articles = defineCollection({
  loader: glob({ base: './src/content/articles', pattern: '*.mdx' }),
  schema: article,
});

export const collections = { textes, decisions, articles };
