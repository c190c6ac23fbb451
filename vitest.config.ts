import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/site/**'],
    // De quoi arrêter un test qui tourne en rond ; rien qui mesure la machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
