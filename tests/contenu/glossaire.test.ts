import { describe, expect, test } from 'vitest';
import { terme } from '../../src/lib/schemas/terme.ts';
import { typographier } from '../../src/lib/typographie/francais.ts';
import { articlesEcrits } from '../aides/articles.ts';
import { lireFiches } from '../aides/fiches.ts';
import { fautesDeTypographie, motsInterdits } from '../aides/prose.ts';
import { compterLesMots } from '../../src/lib/typographie/mots.ts';

const fiches = lireFiches('glossaire');
const ids = new Set(fiches.map(({ id }) => id));

test('définit au moins cinquante termes, chacun une fois', () => {
  expect(fiches.length).toBeGreaterThanOrEqual(50);
  const noms = fiches.map(({ entete }) => terme.parse(entete).terme);
  expect(new Set(noms).size).toBe(noms.length);
});

test('les articles emploient le glossaire, sans y chercher un terme absent', () => {
  const employes = articlesEcrits.flatMap(({ corps }) =>
    [...corps.matchAll(/<Terme id="([^"]+)"/g)].map(([, id = '']) => id),
  );
  expect(employes.length).toBeGreaterThan(0);
  expect(employes.filter((id) => !ids.has(id))).toEqual([]);
});

describe.each(articlesEcrits)('$nom', ({ corps }) => {
  test('n’ouvre la définition d’un terme qu’une fois', () => {
    const termes = [...corps.matchAll(/<Terme id="([^"]+)"/g)].map(([, id]) => id);
    expect(termes).toEqual([...new Set(termes)]);
  });
});

describe.each(fiches)('$id', ({ id, entete, corps }) => {
  const { data, error } = terme.safeParse(entete);

  test('suit le schéma, et ses voisins existent', () => {
    expect(error?.message).toBeUndefined();
    expect(data?.voirAussi.filter((voisin) => !ids.has(voisin) || voisin === id)).toEqual([]);
  });

  test('se définit en une ou deux phrases courtes', () => {
    const phrases = corps.split(/(?<=[.])\s+(?=\p{Lu})/u);
    expect(phrases.length).toBeLessThanOrEqual(3);
    expect(corps).not.toMatch(/[<[\]*#]/);
    for (const phrase of phrases) expect(compterLesMots(phrase), phrase).toBeLessThanOrEqual(30);
  });

  test('s’écrit sans certitude ni insistance, en typographie française', () => {
    expect(motsInterdits.exec(corps)?.[0]).toBeUndefined();
    expect(fautesDeTypographie(typographier(corps))).toEqual([]);
  });
});
