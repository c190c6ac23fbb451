/** Pour tests/mutations.ts : seuls les essais qu’il nomme, dans un ouvrier que les fichiers partagent. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: (process.env['ESSAIS_DES_MUTATIONS'] ?? '').split(' '),
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
