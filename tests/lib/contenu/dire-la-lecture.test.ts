import { expect, test } from 'vitest';
import { direLaLecture, estOfficielle, hoteDe } from '../../../src/lib/contenu/dire-la-lecture.ts';
import type { Lecture } from '../../../src/lib/schemas/lecture-de-decision.ts';

const le = new Date('2026-11-28');
const dire = (niveau: Lecture['niveau'], ...ou: readonly [string, ...string[]]) =>
  direLaLecture({ niveau, ou: [...ou], le }).replaceAll('\u00a0', ' ');

test.each<[Lecture['niveau'], RegExp]>([
  ['texte-officiel-lu', /^Le texte officiel a été lu en entier/],
  ['copie-lue', /dans une copie, non officielle/],
  ['commentaires-concordants', /^Le texte entier n’a pas pu être ouvert\./],
  [
    'source-unique',
    /^Le texte entier n’a pas pu être ouvert\. Un seul commentaire, un extrait ou la presse .* À citer avec réserve\./,
  ],
])('%s se dit', (niveau, forme) => {
  expect(dire(niveau, 'Lexbase', 'Juricaf')).toMatch(forme);
});

test('nomme ceux chez qui elle a été lue, et le jour', () => {
  expect(dire('commentaires-concordants', 'Lexbase', 'Clubic', 'Next')).toContain(
    'connue par Lexbase, Clubic et Next, qui concordent. Vérifié le 28 novembre 2026.',
  );
});

test('reconnaît un site officiel, avec ou sans « www. », et lui seul', () => {
  expect(estOfficielle('https://cnil.fr/fr/x')).toBe(true);
  expect(estOfficielle('https://www.legifrance.gouv.fr/juri/id/X')).toBe(true);
  expect(estOfficielle('https://www.juricaf.org/arret/X')).toBe(false);
  expect(hoteDe('https://www.juricaf.org/arret/X')).toBe('juricaf.org');
});
