import { describe, expect, test } from 'vitest';
import type { Source } from '../../../../../src/lib/droit/sources.ts';
import { conclure } from '../../../../../src/lib/droit/surveillance/index.ts';
import type { Faits, StatutObligation } from '../../../../../src/lib/droit/surveillance/index.ts';

/** Des réponses, le statut attendu, et ce que la ligne retenue doit citer. */
type Temoin = readonly [faits: Faits, statut: StatutObligation, ...sources: Source[]];

/** Pour une obligation, ce que chaque ligne de sa table doit répondre. */
export function lignes(id: string, base: Faits, temoins: readonly Temoin[]): void {
  describe(id, () => {
    test.each(temoins.map(([faits, statut, ...sources]) => ({ faits, statut, sources })))(
      '$faits → $statut',
      ({ faits, statut, sources }) => {
        const constats = conclure({ ...base, ...faits }).dispositif.obligations;
        const constat = constats.find((une) => une.id === id);
        expect(constat?.statut, constat?.motif).toBe(statut);
        expect(constat?.sources).toEqual(expect.arrayContaining(sources));
      },
    );
  });
}
