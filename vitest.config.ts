import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/site/**', 'tests/components/**'],
    // Aucun essai ne remplace un module ni une variable globale : les fichiers partagent un ouvrier, et ce qu’il a lu.
    isolate: false,
    // De quoi arrêter un test qui tourne en rond ; rien qui mesure la machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
