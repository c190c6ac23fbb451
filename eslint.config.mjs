import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import * as regexp from 'eslint-plugin-regexp';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'test-results/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...astro.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    rules: {
      // Les insécables sont de la ponctuation française : on les veut dans les textes, pas dans le code.
      'no-irregular-whitespace': ['error', { skipComments: true, skipTemplates: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
    },
  },
  {
    files: ['**/*.svelte'],
    rules: { 'no-irregular-whitespace': 'off' },
  },
  {
    // Ce qui lit un texte tapé, collé ou reçu : aucune expression n’y relit le texte à chaque signe. Le reste ne lit
    // que nos fichiers, à la construction.
    files: ['src/**/*.{ts,svelte}'],
    ignores: [
      'src/lib/{figures,hebergement,images,referencement,styles,textes,typographie}/**',
      'src/lib/recherche/batir/**',
      'src/lib/compact/**',
    ],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
);
