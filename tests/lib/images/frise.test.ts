import { describe, expect, test } from 'vitest';
import { chronologie, regimes } from '../../../src/lib/images/chronologie-maif.ts';
import { dater } from '../../../src/lib/images/dater.ts';
import { annees, bandes, cadre, placerPoints } from '../../../src/lib/images/dessiner-frise.ts';
import { fichesDeDecision } from '../../aides/decisions.ts';

const points = dater(chronologie, fichesDeDecision);
const point = (debut: string) => points.find(({ titre }) => titre.startsWith(debut));

describe('les points', () => {
  test('vont du plus ancien au plus récent', () => {
    const debuts = points.map(({ etendue }) => etendue.debut);
    expect(debuts).toEqual([...debuts].sort((a, b) => a - b));
  });

  test('prennent leur date dans la fiche de la décision', () => {
    expect(point('Jugement')?.quand).toBe('20\u00a0octobre\u00a02023');
    expect(point('Télésecrétaires')?.quand).toBe('22\u00a0janvier\u00a02025');
  });

  test('ne sont pas plus précis que leur source', () => {
    expect(point('Embauche')?.quand).toBe('2005');
    expect(point('Mise en cause')?.quand).toBe('mai\u00a02022');
  });

  test('sont creux quand une seule source donne la date, pleins sinon', () => {
    const creux = points.filter(({ verifie }) => !verifie).map(({ quand }) => quand);
    expect(creux).toEqual(['2005', '2007', 'mai\u00a02022', '20\u00a0octobre\u00a02023']);
  });

  test('refusent une décision sans fiche, en disant où corriger', () => {
    expect(() => dater(chronologie, new Map())).toThrow(/chronologie-maif\.ts/);
  });
});

describe('le dessin', () => {
  const places = placerPoints(
    points.filter(({ piste }) => piste === 'affaire'),
    { largeur: 144, signes: 17 },
  );

  test.each([
    ['affaire', 144, 17],
    ['droit', 176, 21],
  ] as const)('tient dans le cadre, étiquettes comprises : %s', (voulue, largeur, signes) => {
    const siens = points.filter(({ piste }) => piste === voulue);
    expect(siens.length).toBeGreaterThan(3);
    // Au bout de l’axe non plus, une décision ne déborde pas.
    const auBout = siens
      .slice(-1)
      .map((un) => ({ ...un, etendue: { debut: 2025.6, fin: 2025.6 } }));
    const taille = { largeur, signes };
    for (const { x, etiquette } of [
      ...placerPoints(siens, taille),
      ...placerPoints(auBout, taille),
    ]) {
      expect(Math.min(...x)).toBeGreaterThanOrEqual(cadre.gauche);
      expect(Math.max(...x)).toBeLessThanOrEqual(cadre.droite);
      expect(etiquette - largeur / 2).toBeGreaterThanOrEqual(0);
      expect(etiquette + largeur / 2).toBeLessThanOrEqual(cadre.largeur);
    }
  });

  test('pose la presse sur une tige, pour ne pas cacher le jugement', () => {
    expect(places.map(({ etage }) => etage)).toEqual([0, 0, 0, 0, 1]);
  });

  test('donne à une année la largeur de sa graduation', () => {
    const [premiere, deuxieme] = annees;
    expect(places[0]?.x).toEqual([premiere?.x, deuxieme?.x]);
  });

  test('enchaîne les périodes sans trou', () => {
    const periodes = bandes(regimes, fichesDeDecision);
    periodes.slice(1).forEach(({ debut }, i) => expect(debut).toBe(periodes[i]?.fin));
    expect(periodes.at(-1)?.fin).toBe(cadre.droite);
  });
});
