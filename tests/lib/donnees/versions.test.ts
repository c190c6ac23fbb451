import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { enClair } from '../../../src/lib/dates/dates.ts';
import { versionsDuJeu } from '../../../src/lib/donnees/versions.ts';
import { versionDesRegles } from '../../../src/lib/droit/surveillance/index.ts';

test('les versions sont celles du journal des changements, aux mêmes jours, la plus récente en tête', () => {
  const journal = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (\S+) — (.+)$/gmu)].map(
    ([, numero, jour]) => [numero, jour],
  );
  expect(
    versionsDuJeu.map(({ numero, date }) => [
      numero,
      enClair(new Date(date)).replaceAll('\u00a0', ' '),
    ]),
  ).toEqual(journal);
  expect(versionsDuJeu[0]).toMatchObject(versionDesRegles);
});

test('une version remplacée garde ses fichiers, ou dit pourquoi elle n’en a pas', () => {
  const [enCours, ...remplacees] = versionsDuJeu;
  expect(enCours?.gardes).toEqual([]);
  for (const { numero, gardes, sansFichiers = '' } of remplacees) {
    expect(gardes.length > 0, `${numero} : ses fichiers, sous public/donnees/${numero}/`).toBe(
      sansFichiers === '',
    );
    for (const fichier of gardes)
      expect(existsSync(`public/donnees/${numero}/${fichier}`), fichier).toBe(true);
  }
});

test('chaque version dit ce qu’elle change', () => {
  expect(versionsDuJeu.filter(({ changements }) => changements.length === 0)).toEqual([]);
});
