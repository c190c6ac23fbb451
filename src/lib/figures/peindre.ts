import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { polices } from '../vignettes/polices.ts';

/** Assez large pour un écran dense ou une page imprimée. */
const LARGEUR = 1600;
/** Seize couleurs ne suffisent pas à des aplats ; soixante-quatre, oui. */
const COULEURS = 64;

/** Les polices du site en fichiers, que le peintre veut lire lui-même. */
async function ecrirePolices(cache: URL): Promise<string[]> {
  return Promise.all(
    (await polices()).map(async ({ name, data }) => {
      const fichier = fileURLToPath(new URL(`${name}.ttf`, cache));
      await writeFile(fichier, data);
      return fichier;
    }),
  );
}

let ecrites: Promise<string[]> | undefined;

/**
 * Le gras, que le peintre ne sait pas tirer d’une police variable : un filet de la couleur du texte. Une règle qui
 * a déjà un contour le garde.
 */
export function graisser(svg: string): string {
  const encre = /<svg[^>]*fill="(#[0-9a-f]+)"/u.exec(svg)?.[1] ?? '#000';
  return svg.replace(/\{[^{}]*font-weight:[67]\d\d[^{}]*\}/gu, (regle) =>
    regle.includes('stroke')
      ? regle
      : regle.replace(
          '}',
          `;stroke:${/fill:(#[0-9a-f]+)/u.exec(regle)?.[1] ?? encre};stroke-width:.45}`,
        ),
  );
}

/** Un SVG en PNG à palette, dans les polices du site. `cache` est un dossier où les poser. */
export async function peindre(svg: string, cache: URL): Promise<Buffer> {
  ecrites ??= ecrirePolices(cache);
  const png = new Resvg(graisser(svg), {
    font: { loadSystemFonts: false, fontFiles: await ecrites },
    fitTo: { mode: 'width', value: LARGEUR },
  })
    .render()
    .asPng();
  return sharp(png).png({ palette: true, colours: COULEURS, dither: 0, effort: 4 }).toBuffer();
}
