import { describe, expect, test } from 'vitest';
import { texte } from '../../src/lib/schemas/texte.ts';
import { textes } from '../../src/lib/droit/sources.ts';
import { lireFiches } from '../aides/fiches.ts';

const fiches = lireFiches('textes');

test('chaque texte du registre a sa fiche, et chaque fiche est au registre', () => {
  expect(fiches.map(({ id }) => id)).toEqual([...textes].sort());
});

describe.each(fiches)('$id', ({ entete, corps }) => {
  test('suit le schéma', () => {
    expect(texte.safeParse(entete).error?.message).toBeUndefined();
  });

  test('est résumé en quelques phrases courtes', () => {
    const phrases = corps.split(/(?<=[.!?])\s+/).filter(Boolean);
    const mots = corps.split(/\s+/).length;
    expect(phrases.length).toBeGreaterThanOrEqual(2);
    expect(phrases.length).toBeLessThanOrEqual(10);
    expect(mots / phrases.length).toBeLessThan(20);
  });

  test('nomme, dans sa forme courte, tous les articles que dit son titre, et eux seuls', () => {
    const { abrege, titre } = texte.parse(entete);
    const numeros = (dits: string) =>
      dits.match(/\barticles? (?:.*?)(?= :|$)|\bart\. .*/u)?.[0] ?? '';
    const articles = (dits: string) => numeros(dits).match(/(?:[LRD]\. )?\d+(?:-\d+)*/gu) ?? [];
    if (/\barticles? /u.test(titre) && abrege.includes('art. '))
      expect(articles(abrege)).toEqual(articles(titre));
  });

  test('dit ce qui n’a pas été lu, quand l’original n’a pas été lu', () => {
    const { verification } = texte.parse(entete);
    if (verification === 'officiel-lu') return;
    expect(corps).toMatch(/\b([Rr]elu|[Ll]u|[Ll]ue)e?\b/);
  });

  test('nomme et date la copie, quand c’est une copie qui a été lue', () => {
    if (texte.parse(entete).verification !== 'copie-lue') return;
    expect(corps).toMatch(/copies? .*« [\w./-]+ ».*20\d\d/s);
  });
});

test('deux textes ne partagent ni leur forme courte ni leur titre', () => {
  const donnees = fiches.map(({ entete }) => texte.parse(entete));
  expect(new Set(donnees.map(({ abrege }) => abrege)).size).toBe(fiches.length);
  expect(new Set(donnees.map(({ titre }) => titre)).size).toBe(fiches.length);
});
