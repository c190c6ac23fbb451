import { expect, test } from 'vitest';
import {
  cadresDesComptes,
  dessinerComptes,
  tracerLaNote,
} from '../../../src/lib/images/dessiner-comptes.ts';

const score = (accord: number, abstention: number, desaccord: number) => ({
  accord,
  abstention,
  desaccord,
  'non-comparable': 7,
});

for (const [sorte, cadre] of Object.entries(cadresDesComptes)) {
  test(`${sorte} : chaque barre compte ce qu’elle montre, à la même échelle, et laisse la place d’un nombre`, () => {
    const [[longue, moitie] = []] = dessinerComptes([[score(40, 10, 0), score(20, 4, 1)]], cadre);
    expect(longue?.morceaux.map(({ note, nombre }) => [note, nombre])).toEqual([
      ['accord', 40],
      ['abstention', 10],
    ]);
    const dernier = longue?.morceaux.at(-1);
    expect((dernier?.x ?? 0) + (dernier?.large ?? 0)).toBe(cadre.largeur - cadre.apres);
    const large = (barre: typeof longue) =>
      barre?.morceaux.reduce((somme, un) => somme + un.large, 0) ?? 0;
    expect(large(moitie)).toBeCloseTo(large(longue) / 2, -1);
  });

  test(`${sorte} : les morceaux d’une barre se suivent, et deux barres ne se couvrent pas`, () => {
    const barres = dessinerComptes(
      [
        [score(3, 2, 1), score(1, 1, 1)],
        [score(2, 0, 2), score(0, 0, 0)],
      ],
      cadre,
    ).flat();
    for (const { morceaux } of barres)
      for (const [rang, { x }] of morceaux.entries()) {
        const avant = morceaux[rang - 1];
        expect(x).toBeCloseTo(avant ? avant.x + avant.large : cadre.titres, -0.5);
      }
    for (const [rang, { y }] of barres.entries())
      expect(y - (barres[rang - 1]?.y ?? -99)).toBeGreaterThan(cadre.barre);
    expect(barres.at(-1)?.morceaux).toEqual([]);
  });

  test(`${sorte} : un tracé par note couvre ses morceaux, et eux seuls`, () => {
    const barres = dessinerComptes([[score(4, 0, 1), score(2, 3, 0)]], cadre);
    const tracees = (note: 'accord' | 'abstention' | 'desaccord') =>
      [...tracerLaNote(barres, note, cadre).matchAll(/M(\d+) (\d+)h(\d+)v(\d+)h-\3z/gu)].map(
        ([, ...nombres]) => nombres.map(Number),
      );
    const [premiere, seconde] = barres.flat();
    const boite = (barre: typeof premiere, rang: number) => {
      const un = barre?.morceaux[rang];
      return [un?.x, barre?.y, un?.large, cadre.barre];
    };
    expect(tracees('accord')).toEqual([boite(premiere, 0), boite(seconde, 0)]);
    expect(tracees('abstention')).toEqual([boite(seconde, 1)]);
    expect(tracees('desaccord')).toEqual([boite(premiere, 1)]);
  });
}

test('un nombre s’écrit dans son morceau, ou après la barre s’il n’y tient pas ; sur un téléphone, nulle part', () => {
  const scores = [[score(84, 4, 1), score(60, 1, 1)]];
  const [[barre, deux] = []] = dessinerComptes(scores, cadresDesComptes.large);
  expect(barre?.morceaux.map(({ dit }) => dit)).toEqual(['dedans', 'dedans', 'apres']);
  // Celui du milieu n’a de place ni en lui ni après : la table le dit.
  expect(deux?.morceaux.map(({ dit }) => dit)).toEqual(['dedans', undefined, 'apres']);
  const etroites = dessinerComptes(scores, cadresDesComptes.etroit).flat();
  expect(etroites.flatMap(({ morceaux }) => morceaux.map(({ dit }) => dit))).toEqual(
    Array.from({ length: 6 }, () => undefined),
  );
});
