import sharp from 'sharp';
import { expect, test } from 'vitest';
import { dessiner } from '../../../src/lib/vignettes/dessiner.ts';

const dessin = (titre: string, mot: string) =>
  dessiner(
    { nom: 'x', sorte: 'Vrai, faux, ça dépend', titre, issue: { mot, ton: 'grave' } },
    'site.example',
  );

test('une image de partage est au format, légère, et son encre ne touche pas les bords', async () => {
  const png = await dessin(
    '« Depuis 2025, exploiter les journaux informatiques demande le consentement des salariés, de leurs élus et de la CNIL. »',
    'Faux',
  );
  expect(png.length).toBeLessThanOrEqual(25_000);
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([1200, 630]);
  const claire = (x: number, y: number) => (data[(y * info.width + x) * 3] ?? 0) > 220;
  // À droite et en bas, il ne reste que du papier : un titre long ne déborde pas.
  for (let y = 0; y < 630; y += 1) expect(claire(1190, y), `bord droit, ligne ${y}`).toBe(true);
  for (let x = 40; x < 1200; x += 1) expect(claire(x, 625), `bas, colonne ${x}`).toBe(true);
});

test('deux verdicts ne donnent pas la même image', async () => {
  expect((await dessin('« x »', 'Vrai')).equals(await dessin('« x »', 'Faux'))).toBe(false);
});

test('le verdict se voit avant la phrase qu’il juge : un aplat de sa couleur, en haut', async () => {
  const { data, info } = await sharp(await dessin('« x »', 'Faux'))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const rouges = (debut: number, fin: number) => {
    let compte = 0;
    for (let y = debut; y < fin; y += 1)
      for (let x = 40; x < info.width; x += 1) {
        const place = (y * info.width + x) * 3;
        if ((data[place] ?? 0) > 110 && (data[place + 1] ?? 255) < 60) compte += 1;
      }
    return compte;
  };
  expect(rouges(0, 210)).toBeGreaterThan(15_000);
  expect(rouges(210, 630)).toBe(0);
});
