/** Ce qui ne vaut que pour les articles ; les règles de tous les textes sont dans prose.test.ts. */
import { describe, expect, test } from 'vitest';
import { articlesEcrits, mots, phrases, prose } from '../aides/articles.ts';
import { MOYENNE, PHRASE_LA_PLUS_LONGUE } from '../aides/prose.ts';

/** Les trois longs articles de départ ; les suivants tiennent dans la première volée d’une connexion. */
const longs = ['affaire-maif.mdx', 'bases-legales.mdx', 'consentement-ou-information.mdx'];

describe.each(articlesEcrits)('style de $nom', ({ nom, corps, enBref }) => {
  const [auMoins, auPlus] = longs.includes(nom) ? [1200, 2000] : [320, 1300];

  test(`compte de ${auMoins} à ${auPlus} mots, notes de marge exclues`, () => {
    const longueur = mots(prose(corps)).length;
    expect(longueur).toBeGreaterThanOrEqual(auMoins);
    expect(longueur).toBeLessThanOrEqual(auPlus);
  });

  test('se résume en trois phrases', () => {
    expect(enBref).toHaveLength(3);
    for (const phrase of enBref) expect(phrase).toMatch(/^[\p{Lu}«][^.!?]*\.$/u);
  });

  test('écrit des phrases de moins de vingt mots en moyenne', () => {
    const toutes = phrases(corps);
    const total = toutes.reduce((somme, phrase) => somme + mots(phrase).length, 0);
    expect(total / toutes.length).toBeLessThan(MOYENNE);
  });

  test('n’écrit aucune phrase de plus de quarante mots', () => {
    expect(phrases(corps).filter((phrase) => mots(phrase).length > PHRASE_LA_PLUS_LONGUE)).toEqual(
      [],
    );
  });
});
