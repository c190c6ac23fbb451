import { describe, expect, test } from 'vitest';
import { textes } from '../../../../../src/lib/droit/sources.ts';
import type { Source } from '../../../../../src/lib/droit/sources.ts';
import { obligations } from '../../../../../src/lib/droit/surveillance/index.ts';

/** Les principes que toute règle sévère cite : aucun ne dit, à lui seul, ce qu’une page de la CNIL en tire. */
const PRINCIPES: readonly Source[] = ['L1121-1', 'c-civ-9', 'rgpd-5', 'rgpd-9'];

/** Les pages, les fiches et les règles types de la CNIL ; ses sanctions sont des décisions. */
const pagesDeLaCnil: readonly Source[] = textes.filter((un) => un.startsWith('cnil-'));

const lignes = obligations.flatMap(({ id, lignes: siennes }) =>
  siennes.map((ligne) => ({ id, ...ligne })),
);

describe('un motif dit qui dit la règle', () => {
  test('ce qu’une page de la CNIL est seule à dire, contre l’employeur, lui est attribué', () => {
    const siennes = lignes.filter(
      ({ alors, sources }) =>
        (alors === 'interdit' || alors === 'manquement') &&
        sources.some((une) => pagesDeLaCnil.includes(une)) &&
        sources.every((une) => une.startsWith('cnil-') || PRINCIPES.includes(une)),
    );
    expect(siennes.length).toBeGreaterThan(6);
    expect(
      siennes.filter(({ motif }) => !motif.includes('CNIL')).map(({ motif }) => motif),
    ).toEqual([]);
  });

  test('une règle du RGPD qui ne joue pas, faute d’outil, dit qui l’a jugé ou que nul ne l’a jugé', () => {
    const ecartees = lignes.filter(
      ({ id, alors, sources }) =>
        ['base-legale', 'finalite', 'mentions-information'].includes(id) &&
        alors === 'sans-objet' &&
        sources.includes('cass-soc-2006-04-48025-cryptage'),
    );
    expect(ecartees.length).toBe(3);
    for (const { motif, sources } of ecartees) {
      expect(motif).toMatch(/^L’arrêt relevé/u);
      // L’article du RGPD ne dit pas qu’il ne joue pas : il ne porte pas cette ligne.
      expect(sources.filter((une) => une.startsWith('rgpd-'))).toEqual([]);
    }
  });
});
