import { expect, test } from 'vitest';
import {
  conclure,
  faitsDe,
  libellesDispositif,
  libellesPreuve,
  libellesRupture,
  versionDesRegles,
} from '../../../src/lib/droit/surveillance/index.ts';
import { ecrireFichier, lireFichier } from '../../../src/lib/partage/fichier.ts';
import {
  conclusionsDe,
  direLesReglesChangees,
  reglesDAujourdHui,
} from '../../../src/lib/partage/regles-changees.ts';

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

test('l’outil, la preuve et la sanction se disent dans cet ordre, chacun avec son motif', () => {
  const avant = { 'suivi-activite': ['respectee', 'sans-objet', 'ancien-statut'] };
  const {
    dispositif,
    preuve: laPreuve,
    rupture: laSanction,
  } = conclure(faitsDe(dossier, 'suivi-activite'));
  const [, ...changements] = direLesReglesChangees(dossier, {
    regles: '2026.11',
    conclusions: avant,
  });
  const motif = dispositif.obligations.find(({ statut }) => statut === 'manquement')?.motif ?? '';
  expect(changements.map((un) => un.replace(/^[^,]+, /u, ''))).toEqual([
    `l’outil : « ${libellesDispositif.respectee} » devient « ${libellesDispositif.manquement} ». ${motif}`,
    `la preuve : « ${libellesPreuve['sans-objet']} » devient « ${libellesPreuve[laPreuve.statut]} ». ${laPreuve.motif}`,
    `la sanction : « ancien-statut » devient « ${libellesRupture[laSanction.statut]} ». ${laSanction.motif}`,
  ]);
});

test('sans version lisible, l’en-tête n’en nomme pas', () => {
  for (const regles of [undefined, 12, '2026', 'x2026.11', '2026.11x', '202.1']) {
    const [entete] = direLesReglesChangees(dossier, { regles, conclusions });
    expect(entete).toBe(
      `Ces réponses ont été enregistrées avec d’autres règles. ${reglesDAujourdHui}`,
    );
  }
  expect(direLesReglesChangees(dossier, { regles: '2026.9', conclusions })[0]).toBe(
    `Ces réponses ont été enregistrées avec d’autres règles, la version 2026.9. ${reglesDAujourdHui}`,
  );
});

test('un outil que le fichier ne concluait pas ne se dit pas changé', () => {
  const deux = { ...dossier, parDispositif: { ...dossier.parDispositif, badge: {} } };
  const avis = direLesReglesChangees(deux, { regles: '2026.11', conclusions });
  expect(avis.slice(1)).toEqual(['Les trois conclusions sont les mêmes.']);
  expect(Object.keys(conclusionsDe(deux)).toSorted()).toEqual(['badge', 'suivi-activite']);
});
