import { compileModule } from 'svelte/compiler';
import { defineConfig } from 'vitest/config';

/** De quoi arrêter un essai qui tourne en rond ; rien qui mesure la machine. */
const arret = { testTimeout: 120_000, hookTimeout: 120_000 } as const;

/** Ceux qui veulent un document, ou remplacent un module. */
const aPart = ['tests/components/**', 'tests/isoles/**'];

/** Ce que Svelte fait d’un module réactif (`.svelte.ts`), une fois les types ôtés. */
const modulesReactifs = {
  name: 'modules-reactifs',
  enforce: 'post',
  transform: (code: string, id: string) =>
    id.endsWith('.svelte.ts')
      ? compileModule(code, { filename: id, generate: 'client' }).js
      : undefined,
} as const;

export default defineConfig({
  test: {
    // Sans quoi Vitest en laisse un de côté, la moitié d’une machine à deux cœurs.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'ensemble',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', ...aPart],
          // Aucun ne remplace un module ni une variable globale : les fichiers partagent un ouvrier, et ce qu’il a lu.
          isolate: false,
          ...arret,
        },
      },
      {
        plugins: [modulesReactifs],
        test: {
          name: 'à part',
          include: aPart.map((dossier) => `${dossier}/*.test.ts`),
          environment: 'happy-dom',
          ...arret,
        },
      },
    ],
  },
});
