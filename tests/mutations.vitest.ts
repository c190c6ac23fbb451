/** Pour tests/mutations.ts : seuls les essais qu’il nomme, les plus courts d’abord, dans un ouvrier qu’ils partagent. */
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

/** Un changement se voit souvent d’un essai court : les longs n’ont alors pas à tourner. */
class CourtsDAbord extends BaseSequencer {
  override async sort(...fichiers: Parameters<BaseSequencer['sort']>) {
    return (await super.sort(...fichiers)).toReversed();
  }
}

export default defineConfig({
  test: {
    include: (process.env['ESSAIS_DES_MUTATIONS'] ?? '').split(' '),
    isolate: false,
    sequence: { sequencer: CourtsDAbord },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
