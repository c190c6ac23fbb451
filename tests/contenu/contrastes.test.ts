import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const feuille = readFileSync(
  new URL('../../src/components/gabarits/jetons.css', import.meta.url),
  'utf8',
);
const themes = ['clair', 'sombre'] as const;

/** Les couleurs d’un jeton : celle du thème clair, celle du thème sombre. */
const couleurs = new Map(
  [...feuille.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gu)].map(
    ([, jeton = '', clair = '', sombre = '']) => [jeton, { clair, sombre }],
  ),
);

function couleur(jeton: string, theme: (typeof themes)[number]): string {
  const paire = couleurs.get(jeton);
  if (!paire)
    throw new Error(`Le jeton --${jeton} manque à jetons.css, ou n’est plus un light-dark().`);
  return paire[theme];
}

/** Luminance relative (WCAG 2.2) d’une couleur `#rrggbb`. */
function luminance(hexa: string): number {
  const [r = 0, v = 0, b = 0] = [1, 3, 5]
    .map((debut) => parseInt(hexa.slice(debut, debut + 2), 16) / 255)
    .map((canal) => (canal <= 0.04045 ? canal / 12.92 : ((canal + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * v + 0.0722 * b;
}

function contraste(une: string, autre: string): number {
  const [claire = 0, foncee = 0] = [luminance(une), luminance(autre)].sort((a, b) => b - a);
  return (claire + 0.05) / (foncee + 0.05);
}

const fonds = ['papier', 'papier-fonce', 'fond-loi'];
const seuils = [
  [7, ['encre', 'encre-douce', 'accent']],
  [4.5, ['ok', 'alerte', 'grave', 'neutre']],
  [3, ['contour']],
] as const;

describe.each(themes)('thème %s', (theme) => {
  for (const [seuil, encres] of seuils) {
    for (const encre of encres) {
      test.each(fonds)(`--${encre} sur --%s : au moins ${String(seuil)}:1`, (fond) => {
        expect(contraste(couleur(encre, theme), couleur(fond, theme))).toBeGreaterThanOrEqual(
          seuil,
        );
      });
    }
  }

  test('--papier sur --accent (boutons) : au moins 7:1', () => {
    expect(contraste(couleur('papier', theme), couleur('accent', theme))).toBeGreaterThanOrEqual(7);
  });
});
