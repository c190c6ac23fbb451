import { expect, test } from 'vitest';
import { dessinerGrille, dessinerReponses } from '../../../src/lib/figures/dessins.ts';
import { graisser } from '../../../src/lib/figures/peindre.ts';

test('trois réponses côte à côte : chaque mot y est, rien ne dépasse', () => {
  const reponses = (['grave', 'alerte', 'ok'] as const).map((allure) => ({
    titre: `Question ${allure}`,
    mot: `mot ${allure}`,
    phrase: 'Une phrase assez longue pour passer à la ligne une fois au moins.',
    allure,
  }));
  const { corps, large, haut } = dessinerReponses(reponses);
  for (const { mot, titre } of reponses) {
    expect(corps).toContain(`>${mot}<`);
    expect(corps).toContain(`>${titre}<`);
  }
  for (const [, x, y] of corps.matchAll(/ x="(\d+)" y="(\d+)"/gu)) {
    expect(Number(x)).toBeLessThan(large);
    expect(Number(y)).toBeLessThan(haut);
  }
});

test('une grille a un signe par case, un nom par ligne et par colonne, et sa légende', () => {
  const legende = {
    interdit: 'interdit',
    toujours: 'toujours',
    'selon-le-cas': 'selon',
    jamais: 'sans objet',
  };
  const { corps } = dessinerGrille(
    ['Badge', 'Vidéo & son'],
    [
      { titre: 'Informer', cases: ['toujours', 'jamais'] },
      { titre: 'Ne pas piéger', cases: ['interdit', 'selon-le-cas'] },
    ],
    legende,
  );
  expect(corps.match(/<g transform/gu)).toHaveLength(4 + 4);
  for (const mot of ['Badge', 'Vidéo &amp; son', 'Informer', 'Ne pas piéger', 'sans objet'])
    expect(corps).toContain(mot);
});

test('le gras que le peintre ignore devient un filet de la même couleur, sauf où il y a un contour', () => {
  const graisse = graisser(
    '<svg fill="#111111"><style>.a{fill:#222222;font-weight:650}\n.b{font-weight:700}\n.c{font-weight:700;stroke:#fff}\n.d{font-weight:400}</style></svg>',
  );
  expect(graisse).toContain('.a{fill:#222222;font-weight:650;stroke:#222222;stroke-width:.45}');
  expect(graisse).toContain('.b{font-weight:700;stroke:#111111;stroke-width:.45}');
  expect(graisse).toContain('.c{font-weight:700;stroke:#fff}');
  expect(graisse).toContain('.d{font-weight:400}');
});
