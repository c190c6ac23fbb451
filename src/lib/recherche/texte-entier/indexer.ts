import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { adresseDe } from '../liens/adresse.ts';
import { uniformiser } from './ecriture.ts';

/** Ce que Pagefind n’a pas à lire : menus, formulaires, dialogues, et ce qui se dit hors recherche. */
const exclus = ['nav', 'form', 'dialog', 'noscript', 'script', '[data-hors-recherche]'];

/** Les interfaces toutes faites de Pagefind et la langue inconnue : nous n’en servons rien. */
const inutiles = /^(pagefind-(ui|modular-ui|component-ui|highlight)|wasm\.unknown)/;

/**
 * La page préparée pour l’index, ou `undefined` si elle n’a pas à être trouvée. Le premier de ses mots
 * est celui qui la désigne : dans un champ court, il pèse plus que noyé parmi les autres.
 */
export function preparer(html: string, mots: readonly string[]): string | undefined {
  if (!html.includes('<main') || /<meta name="robots" content="noindex"/.test(html))
    return undefined;
  const echapper = (texte: string) => texte.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const meta = (nom: string, valeurs: readonly string[]) =>
    `<meta data-pagefind-meta="${nom}[content]" content="${echapper(uniformiser(valeurs.join(' ')))}">`;
  return uniformiser(html)
    .replace('<main', '<main data-pagefind-body')
    .replace(
      '<meta name="description"',
      '<meta data-pagefind-meta="resume[content]" name="description"',
    )
    .replace('</head>', `${meta('entree', mots.slice(0, 1))}${meta('mots', mots.slice(1))}</head>`);
}

/** Indexe les pages d’un dossier bâti et écrit l’index dans son sous-dossier `pagefind`. */
export async function indexer(
  dossier: string,
  motsDe: (adresse: string) => readonly string[],
): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'fr', excludeSelectors: exclus });
  if (index === undefined) throw new Error(`Pagefind ne démarre pas : ${errors.join(' ; ')}`);
  let pages = 0;
  for (const fichier of (await readdir(dossier, { recursive: true })).sort()) {
    if (!fichier.endsWith('.html')) continue;
    const url = adresseDe(fichier);
    const content = preparer(await readFile(join(dossier, fichier), 'utf8'), motsDe(url));
    if (content === undefined) continue;
    const ajout = await index.addHTMLFile({ url, content });
    if (ajout.errors.length > 0) throw new Error(`${fichier} : ${ajout.errors.join(' ; ')}`);
    pages += 1;
  }
  const { files } = await index.getFiles();
  for (const { path, content } of files.filter(({ path }) => !inutiles.test(path))) {
    const cible = join(dossier, 'pagefind', path);
    await mkdir(dirname(cible), { recursive: true });
    await writeFile(cible, content);
  }
  await close();
  return pages;
}
