import { expect, test } from 'vitest';
import { delais, moisDe } from '../../../src/lib/droit/surveillance/index.ts';
import { durees } from '../../../src/lib/lettres/durees.ts';

const refuser = (faute: string): never => {
  throw new Error(faute);
};

test('une durée d’au plus deux ans se dit en lettres, au-delà en chiffres', () => {
  const lettres: Readonly<Record<number, string>> = {
    1: 'un mois',
    2: 'deux mois',
    3: 'trois mois',
    6: 'six mois',
    12: 'douze mois',
    24: 'vingt-quatre mois',
  };
  const enMois = delais.filter(({ duree }) => 'mois' in duree);
  expect(enMois.length).toBeGreaterThan(5);
  for (const delai of enMois) {
    const mois = moisDe(delai) ?? 0;
    const dite = lettres[mois] ?? `${String(mois)} mois`;
    if (mois <= 24) expect(lettres[mois], delai.id).toBeDefined();
    expect(durees(`{{duree:${delai.id}}}`, refuser), delai.id).toBe(dite);
  }
});

test('un délai inconnu, ou sans prolongation, est refusé et nomme la table', () => {
  expect(() => durees('{{duree:absent}}', refuser)).toThrow(
    '« duree:absent » n’est pas un délai en mois de src/lib/droit/surveillance/delais/delais.ts.',
  );
  for (const faux of ['ajout:contester-licenciement', 'duree:entretien-prealable'])
    expect(() => durees(`{{${faux}}}`, refuser), faux).toThrow('n’est pas un délai en mois');
});
