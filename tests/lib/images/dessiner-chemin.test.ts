import { expect, test } from 'vitest';
import { chemin } from '../../../src/lib/images/dessiner-chemin.ts';

const etapes = [
  { titre: 'Un titre assez long pour deux lignes', quand: 'Avant' },
  { titre: 'Court', quand: 'Douze mois après la notification' },
];

test.each([true, false])('les étapes ne se chevauchent pas (à côté : %s)', (aCote) => {
  const { etapes: placees, hauteur } = chemin(etapes, {
    largeur: 300,
    titre: 20,
    quand: 14,
    aCote,
  });
  const [premiere, seconde] = placees;
  const bas = Math.max(
    (premiere?.y ?? 0) + ((premiere?.titre.length ?? 0) - 1) * 20,
    (premiere?.yQuand ?? 0) + ((premiere?.quand.length ?? 0) - 1) * 20,
  );
  expect(seconde?.y).toBeGreaterThan(bas + 20);
  expect(hauteur).toBeGreaterThan((seconde?.yQuand ?? 0) + ((seconde?.quand.length ?? 0) - 1) * 20);
});

test('le moment se lit à côté du titre, ou sous toutes ses lignes', () => {
  const [aCote] = chemin(etapes, { largeur: 720, titre: 20, quand: 14, aCote: true }).etapes;
  const [dessous] = chemin(etapes, { largeur: 300, titre: 20, quand: 14, aCote: false }).etapes;
  expect(aCote?.yQuand).toBe(aCote?.y);
  expect(dessous?.yQuand).toBe((dessous?.y ?? 0) + 2 * 20);
});
