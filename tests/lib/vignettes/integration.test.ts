import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { vignettes } from '../../../src/lib/vignettes/integration.ts';
import type { Vignette } from '../../../src/lib/vignettes/vignette.ts';

const racine = mkdtempSync(join(tmpdir(), 'vignettes-'));
afterAll(() => {
  rmSync(racine, { recursive: true });
});
const dist = join(racine, 'dist');

/** Ce qu’une construction dit, quand le site demande ces images. */
async function construire(images: readonly Vignette[]): Promise<string> {
  mkdirSync(join(dist, 'partage'), { recursive: true });
  writeFileSync(join(dist, 'partage/images.json'), JSON.stringify(images));
  const dits: string[] = [];
  const { hooks } = vignettes();
  const config = { root: pathToFileURL(`${racine}/`), site: 'https://site.example' };
  await (hooks['astro:config:done'] as (o: object) => unknown)({ config });
  await (hooks['astro:build:done'] as (o: object) => unknown)({
    dir: pathToFileURL(`${dist}/`),
    logger: { info: (texte: string) => dits.push(texte) },
  });
  return dits.join('\n');
}

const image: Vignette = { nom: 'preuve', sorte: 'Article', titre: 'La preuve' };
const png = () => readFileSync(join(dist, 'partage/preuve.png'));

test('une image se dessine une fois, se garde hors de dist, et se redessine quand son contenu change', async () => {
  expect(await construire([image])).toMatch(/^1 images de partage, dont 1 dessinées : [\d.]+ s$/u);
  const premiere = png();
  rmSync(dist, { recursive: true });
  expect(await construire([image])).toContain('dont 0 dessinées');
  expect(png().equals(premiere)).toBe(true);
  expect(await construire([{ ...image, titre: 'L’aveu' }])).toContain('dont 1 dessinées');
  expect(png().equals(premiere)).toBe(false);
  expect(existsSync(join(dist, 'partage/images.json'))).toBe(false);
});
