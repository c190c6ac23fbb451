import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fusionner } from './styles.ts';

const police = /url\("?(\/_astro\/[\w.-]+\.woff2)"?\)/gu;

/** L’italique du texte, vingt-deux kilo-octets pour quelques mots : le navigateur penche le romain à sa place. */
const italique = /@font-face\s*\{[^}]*font-style:\s*italic[^}]*\}/gu;

/** La feuille de style d’impression, que les pages chargent à part. */
const impression = /<link rel="stylesheet" media="print" href="([^"]+)"/u;

/** Tous les styles en une feuille qui ne demande rien au réseau : polices droites comprises, impression à la fin. */
export async function composerLaFeuille(
  racine: string,
  couverture: string,
  feuilles: readonly string[],
): Promise<string> {
  const lire = (adresse: string) => readFile(join(racine, adresse));
  const [, papier] = impression.exec(couverture) ?? [];
  if (papier === undefined)
    throw new Error('La feuille d’impression manque : revoir Couverture.astro et feuille.ts.');
  const toutes = fusionner([...feuilles, `@media print{${(await lire(papier)).toString()}}`]);
  const css = toutes.replaceAll(italique, '');
  const polices = new Map<string, string>();
  for (const [, adresse = ''] of css.matchAll(police))
    polices.set(adresse, (await lire(adresse)).toString('base64'));
  return css.replaceAll(
    police,
    (_, adresse: string) => `url(data:font/woff2;base64,${polices.get(adresse) ?? ''})`,
  );
}
