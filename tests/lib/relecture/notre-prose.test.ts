import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lecteurDArticles } from '../../../src/lib/relecture/lecteurs-du-disque.ts';

/*
 * Nos propres fiches sont de la prose juste, écrite sans penser aux règles : ce qu’elles font affirmer à tort
 * est une fausse alarme. On y parle de phrases fausses entre guillemets, et d’instances d’autrefois.
 */

const DOSSIER = new URL('../../../src/content/', import.meta.url);
const relire = lecteurDArticles();

/** Les paragraphes d’une fiche, sans balise, ni lien, ni marque de mise en forme. */
const paragraphes = (source: string): readonly string[] =>
  source
    .replace(/^---\n.*?\n---\n/s, '')
    .split(/\n\s*\n/)
    .map((un) =>
      un
        .replace(/^import .*$/gm, '')
        .replace(/<[^>]+>/g, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/[*_`#]+/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((un) => un.length > 60);

const textes = [
  'articles',
  'decisions',
  'dispositifs',
  'glossaire',
  'idees-recues',
  'textes',
].flatMap((dossier) =>
  readdirSync(new URL(`${dossier}/`, DOSSIER))
    .filter((nom) => /\.mdx?$/.test(nom))
    .flatMap((nom) => paragraphes(readFileSync(new URL(`${dossier}/${nom}`, DOSSIER), 'utf8'))),
);

/** Signes lus sans fausse alarme, au moins, en moyenne. Avant le resserrement : 3 000. */
const SIGNES_PAR_ALARME = 10_000;

test('nos fiches sont lues sans que la relecture affirme plus d’une erreur pour dix mille signes', () => {
  const signes = textes.reduce((total, texte) => total + texte.length, 0);
  expect(signes).toBeGreaterThan(150_000);
  const alarmes = textes.flatMap((texte) =>
    relire(texte)
      .filter(({ force }) => force !== 'a-preciser')
      .map(({ regle, extrait }) => `${regle} : ${extrait}`),
  );
  expect(alarmes.length, alarmes.join('\n')).toBeLessThan(signes / SIGNES_PAR_ALARME);
});
