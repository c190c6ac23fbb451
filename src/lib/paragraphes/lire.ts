import { existsSync, readFileSync } from 'node:fs';
import { registreDeParagraphes, type RegistreDeParagraphes } from '../schemas/paragraphes.ts';
import { registreVide } from './registre.ts';

/** Où se garde le registre d’un article : à côté du dossier des articles, sous le même nom. */
export function fichierDuRegistre(article: URL): URL {
  const nom =
    article.pathname
      .split('/')
      .at(-1)
      ?.replace(/\.mdx$/u, '') ?? '';
  return new URL(`../paragraphes/${nom}.json`, article);
}

/**
 * Le registre d’un article, vide s’il n’a encore rien publié.
 * @throws {Error} si le fichier n’a pas la forme attendue.
 */
export function lireLeRegistre(article: URL): RegistreDeParagraphes {
  const fichier = fichierDuRegistre(article);
  if (!existsSync(fichier)) return registreVide;
  const lu = registreDeParagraphes.safeParse(JSON.parse(readFileSync(fichier, 'utf8')));
  if (lu.success) return lu.data;
  throw new Error(
    `${fichier.pathname} : ${lu.error.issues.map(({ message }) => message).join(', ')}`,
  );
}
