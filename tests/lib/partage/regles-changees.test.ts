import { expect, test } from 'vitest';
import { versionDesRegles } from '../../../src/lib/droit/surveillance/index.ts';
import { ecrireFichier, lireFichier } from '../../../src/lib/partage/fichier.ts';
import { conclusionsDe, direLesReglesChangees } from '../../../src/lib/partage/regles-changees.ts';

const dossier = {
  communs: { role: 'salarie' },
  parDispositif: { 'suivi-activite': { suite: 'licenciement', information: 'aucune' } },
} as const;
const conclusions = conclusionsDe(dossier);
const [outil = '', preuve = '', rupture = ''] = conclusions['suivi-activite'] ?? [];

test('les mêmes règles ne disent rien', () => {
  const regles = versionDesRegles.numero;
  expect(direLesReglesChangees(dossier, { regles, conclusions })).toEqual([]);
  expect(lireFichier(ecrireFichier(dossier, '2026-11-28'))).not.toHaveProperty('avis');
});

test('d’autres règles disent chaque statut qui change, et pourquoi ; les autres se taisent', () => {
  const avant = { 'suivi-activite': ['respectee', preuve, rupture] };
  const [entete, ...changements] = direLesReglesChangees(dossier, {
    regles: '2026.11',
    conclusions: avant,
  });
  expect(entete).toContain('la version 2026.11');
  expect(entete).toContain(versionDesRegles.numero);
  expect(changements).toHaveLength(1);
  expect(changements[0]).toMatch(
    /^Statistiques d’activité, l’outil : « .+ » devient « manquement probable ». .{20,}/,
  );
  expect(outil).toBe('manquement');
});

test('les mêmes conclusions sous d’autres règles se disent aussi', () => {
  const avis = direLesReglesChangees(dossier, { regles: '2026.11', conclusions });
  expect(avis.at(-1)).toBe('Les trois conclusions sont les mêmes.');
});

test('un fichier d’avant, sans ses conclusions, dit qu’elles ont pu changer', () => {
  const ancien = JSON.parse(ecrireFichier(dossier, '2026-11-24')) as Record<string, unknown>;
  delete ancien['conclusions'];
  const lecture = lireFichier(JSON.stringify({ ...ancien, regles: '2026.11' }));
  expect(lecture.dossier).toEqual(dossier);
  expect(lecture).toHaveProperty('avis.0', expect.stringContaining('2026.11'));
  expect(lecture).toHaveProperty('avis.1', expect.stringContaining('ont pu changer'));
});

test('des conclusions altérées à la main ne font rien échouer', () => {
  for (const alterees of [12, [], { 'suivi-activite': 3 }, { 'suivi-activite': [1, null] }])
    expect(
      direLesReglesChangees(dossier, { regles: { faux: 1 }, conclusions: alterees }).length,
    ).toBeGreaterThan(1);
});
