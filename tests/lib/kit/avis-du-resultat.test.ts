import { expect, test } from 'vitest';
import { avisDuResultat } from '../../../src/lib/kit/avis-du-resultat.ts';
import { documentsSelon } from '../../../src/lib/kit/selon-l-effectif.ts';

test('le secteur public et un outil retiré se disent à côté du kit ; le reste, non', () => {
  expect(avisDuResultat({ secteur: 'public' })).toMatchObject([
    { sources: ['rgpd-13', 'L1211-1'] },
  ]);
  expect(avisDuResultat({ etat: 'retire' })[0]?.phrase).toContain('retiré');
  expect(avisDuResultat({ secteur: 'public', etat: 'retire' })).toHaveLength(2);
  expect(avisDuResultat({ secteur: 'prive', etat: 'projet' })).toEqual([]);
  expect(avisDuResultat({ secteur: 'inconnu' })).toEqual([]);
});

test('dans le secteur public, aucune note au comité, quelle que soit la taille', () => {
  for (const effectif of ['moins-11', '11-49', '50-et-plus', ''] as const) {
    const { aPreparer, ecartes } = documentsSelon(effectif, '', 'public');
    expect(aPreparer.map(({ id }) => id)).not.toContain('note-cse');
    expect(ecartes[0]?.raison).toContain('comité social territorial');
  }
});
