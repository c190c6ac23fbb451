import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { eviterLesVides } from '../../../src/lib/typographie/marges.ts';

const mots = (combien: number): string => 'mot '.repeat(combien).trim();
const paragraphe = (combien: number): string => `<p>${mots(combien)}</p>`;
const source = `<div class="note" role="note">1 ${mots(12)}</div>`;
const definition = (id: string, combien = 30): string =>
  `<div class="note sens" id="def-${id}" role="note"><dfn>${id}</dfn> ${mots(combien)}</div>`;
const bloc = (corps: string, ...notes: readonly string[]): string =>
  `<div class="bloc">${corps}<div class="notes">${notes.join('')}</div></div>`;

/** Les termes mis de côté, dans l’ordre de la page ; rien d’autre n’y change. */
function deCote(...passages: readonly string[]): readonly string[] {
  const html = `<div class="texte">${passages.join('')}</div>`;
  const arbre = fromHtml(html, { fragment: true });
  eviterLesVides(arbre);
  const rendu = toHtml(arbre);
  expect(rendu.replaceAll(' de-cote', '')).toBe(toHtml(fromHtml(html, { fragment: true })));
  return [...rendu.matchAll(/class="note sens de-cote" id="def-(\w+)"/gu)].map(([, id = '']) => id);
}

describe('une définition se met de côté', () => {
  test('quand la pile de la marge ferait attendre une figure', () => {
    const notes = [definition('cse'), definition('cnil'), definition('rgpd')];
    expect(deCote(bloc(paragraphe(20), ...notes), '<figure></figure>')).not.toEqual([]);
    expect(deCote(bloc(paragraphe(20), ...notes), paragraphe(60))).toEqual([]);
  });

  test('quand la note du paragraphe suivant, repoussée, ferait descendre tout le texte', () => {
    const notes = [definition('cse'), definition('cnil'), definition('rgpd')];
    const suite = bloc(paragraphe(10), source);
    expect(deCote(bloc(paragraphe(20), ...notes), suite, paragraphe(40))).not.toEqual([]);
  });

  test('la plus longue d’abord, et pas une de plus qu’il n’en faut', () => {
    const longue = definition('longue', 60);
    const figure = '<figure></figure>';
    expect(deCote(bloc(paragraphe(25), definition('courte', 6), longue), figure)).toEqual([
      'longue',
    ]);
  });

  test('jamais une source, même si le vide demeure', () => {
    expect(
      deCote(bloc(paragraphe(5), source, source, source, source), '<figure></figure>'),
    ).toEqual([]);
  });

  test('ce qui précède un passage aligné n’est pour rien dans un vide plus loin', () => {
    const loin = [bloc(paragraphe(10), definition('avant', 12)), paragraphe(200)];
    const pile = bloc(paragraphe(10), definition('une'), definition('deux'), definition('trois'));
    expect(deCote(...loin, pile, '<figure></figure>')).not.toContain('avant');
  });
});
