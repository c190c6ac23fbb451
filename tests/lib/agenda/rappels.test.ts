import { describe, expect, test } from 'vitest';
import { rappelsDe, titreNeutre } from '../../../src/lib/agenda/rappels.ts';
import { delais } from '../../../src/lib/droit/surveillance/index.ts';
import type { Delai, IdDeDelai } from '../../../src/lib/droit/surveillance/index.ts';

function dater(id: IdDeDelai, depart: string) {
  const delai: Delai | undefined = delais.find((candidat) => candidat.id === id);
  if (delai === undefined) throw new Error(`Délai absent : ${id}`);
  return { delai, depart, reference: 'C. trav., art. L. 1471-1' };
}
const ouvert = { neutre: false };
const neutre = { neutre: true };

describe('Les rappels d’un délai', () => {
  test('qui agit : un seul, la veille du même quantième', () => {
    const rappels = rappelsDe(dater('contester-licenciement', '2026-03-15'), ouvert);
    expect(rappels.map(({ jour }) => jour)).toEqual(['2027-03-14']);
    expect(rappels[0]?.titre).toMatch(/prud’hommes/);
    expect(rappels[0]?.description).toMatch(/L\. 1471-1[\s\S]*Faites-la confirmer/);
  });

  test('qui attend : le lendemain, puis la date prolongée, avec sa condition', () => {
    const rappels = rappelsDe(dater('reponse-acces', '2026-11-30'), ouvert);
    expect(rappels.map(({ jour }) => jour)).toEqual(['2026-12-31', '2027-03-01']);
    expect(rappels[1]?.description).toMatch(/si la demande est complexe/);
  });

  test.each(delais)('neutre, le rappel ne dit rien de l’affaire : $id', (delai) => {
    for (const rappel of rappelsDe(dater(delai.id, '2026-01-31'), neutre)) {
      expect(rappel.titre).toBe(titreNeutre);
      expect(`${rappel.uid} ${rappel.titre} ${rappel.description}`).not.toMatch(
        /licenci|prud|salari|employeur|surveill|accès|CSE|L\. ?\d|2026-01-31|avocat/i,
      );
    }
  });

  test('l’identifiant est stable, et propre à chaque rappel', () => {
    const uids = (depart: string) =>
      delais.flatMap(({ id }) => rappelsDe(dater(id, depart), neutre).map(({ uid }) => uid));
    expect(uids('2026-03-15')).toEqual(uids('2026-03-15'));
    const tous = [...uids('2026-03-15'), ...uids('2026-03-16')];
    expect(new Set(tous).size).toBe(tous.length);
    const parle = rappelsDe(dater('avis-cse', '2026-03-15'), ouvert).map(({ uid }) => uid);
    expect(rappelsDe(dater('avis-cse', '2026-03-15'), neutre).map(({ uid }) => uid)).toEqual(parle);
  });
});
