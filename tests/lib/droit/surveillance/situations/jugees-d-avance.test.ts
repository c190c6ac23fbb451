import { afterAll, describe, expect, test } from 'vitest';
import { conclure, vocabulaire } from '../../../../../src/lib/droit/surveillance/index.ts';
import type { Faits } from '../../../../../src/lib/droit/surveillance/index.ts';
import situations from './jugees-d-avance.json' with { type: 'json' };

/*
 * Soixante situations de tous les jours, écrites par quelqu’un qui n’avait lu ni les tables ni leurs réponses :
 * pour chacune, les statuts qu’un juriste prudent accepterait, avant que les règles ne la lisent. Quatre
 * attentes ont été reprises ensuite, et le disent (`accepteApresRelecture`).
 */

interface Situation {
  readonly id: string;
  readonly faits: Record<string, string | string[]>;
  readonly dispositif: readonly string[];
  readonly preuve: readonly string[];
  readonly rupture: readonly string[];
  readonly obligations: Readonly<Record<string, readonly string[] | undefined>>;
  readonly pourquoi: string;
  readonly accepteApresRelecture?: string;
}

const conclusions = ['dispositif', 'preuve', 'rupture'] as const;
const toutes = situations as unknown as readonly Situation[];
const acceptees = new Map<string, number>(conclusions.map((une) => [une, 0]));

afterAll(() => {
  const parties = [...acceptees].map(([une, n]) => `${une} ${String(n)}`).join(', ');
  console.info(`Situations jugées d’avance, acceptées sur ${String(toutes.length)} : ${parties}`);
});

describe.each(toutes)('$id', ({ faits, obligations, pourquoi, ...attendus }) => {
  const rendu = conclure(faits as unknown as Faits);

  test('chaque conclusion est de celles qu’un juriste prudent accepterait', () => {
    for (const une of conclusions) {
      if (attendus[une].includes(rendu[une].statut))
        acceptees.set(une, (acceptees.get(une) ?? 0) + 1);
    }
    for (const une of conclusions)
      expect(attendus[une], `${une} : ${pourquoi}`).toContain(rendu[une].statut);
  });

  test('les obligations en cause aussi', () => {
    const statuts = new Map<string, string>(
      rendu.dispositif.obligations.map(({ id, statut }) => [id, statut]),
    );
    for (const [obligation, acceptes] of Object.entries(obligations))
      expect(acceptes, `${obligation} : ${pourquoi}`).toContain(statuts.get(obligation));
  });

  test('les faits sont ceux du vocabulaire', () => {
    for (const [fait, reponse] of Object.entries(faits)) {
      expect(Object.keys(vocabulaire)).toContain(fait);
      const connues: readonly string[] = vocabulaire[fait as keyof typeof vocabulaire].reponses;
      for (const une of [reponse].flat()) expect(connues).toContain(une);
    }
  });
});
