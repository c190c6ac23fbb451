import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { autorites } from '../../src/lib/contenu/autorite.ts';
import { articlesDuCodeDuTravail, textes } from '../../src/lib/droit/sources.ts';
import { articlesEcrits, sourcesCitees } from '../aides/articles.ts';

const fiches = readdirSync('src/content/decisions').map((nom) => nom.replace(/\.md$/, ''));
const connues = new Set<string>([...Object.keys(articlesDuCodeDuTravail), ...textes, ...fiches]);

describe.each(articlesEcrits)('$nom', ({ corps, parties, sources }) => {
  test('déclare exactement les sources que ses balises citent', () => {
    expect([...sources].sort()).toEqual([...sourcesCitees(corps)].sort());
  });

  test('ne cite que des articles du registre, des textes et des décisions connus', () => {
    expect(sources.filter((source) => !connues.has(source))).toEqual([]);
  });

  test.each(parties)('« $titre » porte au moins une note de marge', (partie) => {
    expect(partie.corps.includes('<Note ')).toBe(true);
  });

  test('n’emploie que les étiquettes d’autorité admises', () => {
    const niveaux = [...corps.matchAll(/<Autorite niveau="([^"]*)"/g)].map(([, niveau]) => niveau);
    expect(niveaux.filter((niveau) => !Object.hasOwn(autorites, niveau ?? ''))).toEqual([]);
  });

  test('introduit chaque tableau par une phrase', () => {
    expect(corps.match(/^(?:#{2,3} |<).+\n\n\|/gm) ?? []).toEqual([]);
  });

  test('n’importe rien et n’écrit aucun style', () => {
    expect(corps.match(/^(?:import|export) .*|style=/gm) ?? []).toEqual([]);
  });
});

test('les articles n’ont ni le même rang ni le même titre court', () => {
  const rangs = articlesEcrits.map(({ ordre }) => ordre);
  const titres = articlesEcrits.map(({ titreCourt }) => titreCourt);
  expect(new Set(rangs).size).toBe(rangs.length);
  expect(new Set(titres).size).toBe(titres.length);
});

/** La loi ne dit pas qu’une preuve est illicite ou recevable : ce sont des arrêts. */
test('ce que vaut une preuve n’est pas dit par un texte', () => {
  const phrase =
    /\b(?:preuve|aveu|relevé)\b[^.<]*\b(?:illicite|irrecevable|recevable|écartée)\b[^.<]*\. <Autorite niveau="texte" \/>/;
  expect(articlesEcrits.filter(({ corps }) => phrase.test(corps)).map(({ nom }) => nom)).toEqual(
    [],
  );
});
