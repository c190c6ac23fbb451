import { defineConfig } from 'vitest/config';

/** Les pièces qui ne vivent que dans une page : un document à elles, et rien de partagé d’un fichier à l’autre. */
export default defineConfig({
  test: {
    include: ['tests/components/**/*.test.ts'],
    environment: 'happy-dom',
    // De quoi arrêter un test qui tourne en rond ; rien qui mesure la machine.
    testTimeout: 120_000,
  },
});
