import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const DROIT = 'src/lib/droit';
const guide = readFileSync(`${DROIT}/README.md`, 'utf8');
const [, plan = ''] = /\| Dossier ou fichier[^\n]*\n\|[^\n]*\n((?:\|[^\n]*\n)+)/.exec(guide) ?? [];
const nommes = [...plan.matchAll(/^\| `([^`]+)`/gm)].map(([, chemin = '']) => chemin);

test('le guide du droit nomme chaque pièce, et chaque pièce nommée existe', () => {
  expect(nommes.length).toBeGreaterThan(5);
  expect(nommes.filter((chemin) => !existsSync(`${DROIT}/${chemin}`))).toEqual([]);
  const pieces = ['', 'surveillance/'].flatMap((dossier) =>
    readdirSync(`${DROIT}/${dossier}`, { withFileTypes: true })
      .filter((entree) => entree.isDirectory() && entree.name !== 'surveillance')
      .map(({ name }) => `${dossier}${name}/`),
  );
  expect(pieces.filter((piece) => !nommes.includes(piece))).toEqual([]);
});

test('chaque fichier que le guide du droit donne en exemple existe', () => {
  const cites = [
    ...guide.matchAll(/`((?:surveillance|tables|conclusions|questions)\/[\w/-]+\.ts)`/g),
  ]
    .map(([, chemin = '']) => chemin)
    .filter((chemin) => !chemin.includes('<'));
  expect(cites.length).toBeGreaterThan(2);
  const places = (chemin: string) => [`${DROIT}/${chemin}`, `${DROIT}/surveillance/${chemin}`];
  expect(cites.filter((chemin) => !places(chemin).some((place) => existsSync(place)))).toEqual([]);
});
