import { expect, test } from 'vitest';
import { decouper } from '../../../../src/lib/recherche/texte-entier/extrait.ts';

test('l’extrait se découpe autour de ce qui est trouvé', () => {
  expect(decouper('Une <mark>caméra</mark> filme.')).toEqual([
    { texte: 'Une ', trouve: false },
    { texte: 'caméra', trouve: true },
    { texte: ' filme.', trouve: false },
  ]);
});

test('rien d’autre n’est pris pour une balise, et les entités se lisent', () => {
  expect(decouper('a &lt;img onerror&gt; &amp;quot; <b>')).toEqual([
    { texte: 'a <img onerror> &quot; <b>', trouve: false },
  ]);
  expect(decouper('')).toEqual([]);
});
