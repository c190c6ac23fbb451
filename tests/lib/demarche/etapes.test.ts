import { describe, expect, test } from 'vitest';
import { direDuree } from '../../../src/lib/demarche/en-mois.ts';
import { miseEnPlace } from '../../../src/lib/demarche/mise-en-place.ts';
import { reclamation } from '../../../src/lib/demarche/reclamation.ts';
import { delais } from '../../../src/lib/droit/surveillance/index.ts';
import { typographier } from '../../../src/lib/typographie/francais.ts';
import { fautesDeTypographie, motsInterdits, phrasesDe } from '../../aides/prose.ts';
import { compterLesMots } from '../../../src/lib/typographie/mots.ts';

describe.each([
  ['réclamation', reclamation],
  ['mise en place', miseEnPlace],
])('les étapes de la %s', (_, etapes) => {
  test('ont des titres différents, et chacune sa source', () => {
    expect(new Set(etapes.map(({ titre }) => titre)).size).toBe(etapes.length);
  });

  test('s’écrivent en phrases courtes, sans certitude ni insistance', () => {
    for (const phrase of phrasesDe(etapes).flatMap((p) => p.split(/(?<=\.)\s/))) {
      expect(motsInterdits.exec(phrase)?.[0], phrase).toBeUndefined();
      expect(fautesDeTypographie(typographier(phrase)), phrase).toEqual([]);
      expect(compterLesMots(phrase), phrase).toBeLessThanOrEqual(25);
    }
  });
});

test('le chemin d’une réclamation lit ses durées dans la table des délais', () => {
  const prudhommes = reclamation.find(({ titre }) => titre.includes('prud’hommes'));
  for (const id of ['contester-licenciement', 'agir-execution-contrat']) {
    const delai = delais.find((candidat) => candidat.id === id);
    expect(prudhommes?.quand).toContain(direDuree(delai?.duree ?? { mois: 0 }));
  }
});

test('l’employeur informe et consulte avant la mise en service', () => {
  const rang = (mot: string) => miseEnPlace.findIndex(({ titre }) => titre.includes(mot));
  expect(rang('Consulter')).toBeLessThan(rang('Informer'));
  expect(rang('Informer')).toBeLessThan(rang('Régler'));
});
