import { expect, test } from 'vitest';
import { dessinerCarte, FEUILLES, type Branche } from '../../../src/lib/images/dessiner-carte.ts';

const branche = (titre: string, nombre: number): Branche => ({
  titre,
  feuilles: Array.from({ length: nombre }, (_, rang) => ({
    titre: `${titre} ${String(rang)}`,
    adresse: `/${titre}/${String(rang)}/`,
  })),
});
const toutes = [
  branche('Règles', 6),
  branche('Conclusions', 2),
  branche('Articles', 18),
  branche('Outils', 9),
  branche('Cartes', 13),
  branche('Décisions', 31),
];

test('chaque texte tient dans le dessin, et deux textes d’une aile ne se touchent pas', () => {
  const { branches, hauteur, largeur, tronc } = dessinerCarte('L. 1222-4', toutes);
  for (const cote of ['gauche', 'droite'] as const) {
    const textes = branches
      .filter((une) => une.cote === cote)
      .flatMap(({ titre, feuilles }) => [titre, ...feuilles]);
    expect(textes.length).toBeGreaterThan(0);
    for (const [rang, { y, x }] of textes.entries()) {
      expect(y).toBeGreaterThan(8);
      expect(y).toBeLessThan(hauteur);
      expect(cote === 'gauche' ? x < tronc.x : x > tronc.x + tronc.largeur).toBe(true);
      expect(x).toBeLessThan(largeur);
      const dessus = textes[rang - 1];
      if (dessus) expect(y - dessus.y).toBeGreaterThanOrEqual(17);
    }
  }
});

test('une branche montre ses premières feuilles, et dit combien restent', () => {
  const { branches } = dessinerCarte('L. 1222-4', toutes);
  const decisions = branches.find(({ titre }) => titre.texte === 'Décisions');
  expect(decisions?.feuilles).toHaveLength(FEUILLES + 1);
  expect(decisions?.feuilles.at(-1)).toMatchObject({ texte: 'et 27 autres' });
  expect(decisions?.feuilles.at(-1)).not.toHaveProperty('adresse');
  // Une seule de trop tient encore : « et 1 autre » prendrait sa place.
  const [cinq] = dessinerCarte('L. 1', [branche('Cinq', 5)]).branches;
  expect(cinq?.feuilles.map(({ adresse }) => adresse)).not.toContain(undefined);
});

test('les deux ailes se partagent les branches, dans l’ordre, à hauteur presque égale', () => {
  const { branches } = dessinerCarte('L. 1222-4', toutes);
  expect(branches.map(({ titre }) => titre.texte)).toEqual(toutes.map(({ titre }) => titre));
  expect(branches.map(({ cote }) => cote)).toEqual([
    'gauche',
    'gauche',
    'gauche',
    'droite',
    'droite',
    'droite',
  ]);
});

test('une seule branche pousse à droite, et le dessin n’a pas d’aile vide', () => {
  const seule = dessinerCarte('R. 1-1', [branche('Articles', 1)]);
  expect(seule.branches.map(({ cote }) => cote)).toEqual(['droite']);
  expect(seule.tronc.x).toBeLessThan(5);
  expect(seule.largeur).toBeLessThan(dessinerCarte('R. 1-1', toutes).largeur);
});

test('un titre trop long finit après un mot entier', () => {
  const titre = 'Un titre bien trop long pour tenir sur une seule ligne, de toute évidence';
  const [une] = dessinerCarte('L. 1', [
    { titre: 'A', feuilles: [{ titre, adresse: '/a/' }] },
  ]).branches;
  const texte = une?.feuilles[0]?.texte ?? '';
  expect(texte.endsWith('…')).toBe(true);
  expect(titre.startsWith(texte.slice(0, -1))).toBe(true);
  expect(titre.charAt(texte.length - 1)).toMatch(/[\s,]/u);
});
