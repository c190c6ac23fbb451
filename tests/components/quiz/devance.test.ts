import { expect, test } from 'vitest';
import { entreeDejaMontree } from '../../../src/components/quiz/devance.ts';

test.each([
  ['cachée, comme la page est écrite', '<div data-ecran><h1></h1></div><div data-ecran hidden><fieldset></fieldset></div>', false],
  ['montrée par « Commencer »', '<div data-ecran hidden><h1></h1></div><div data-ecran><fieldset></fieldset></div>', true],
  ['absente', '<p></p>', false],
])('la question d’entrée %s', (_, html, montree) => {
  document.body.innerHTML = html;
  expect(entreeDejaMontree()).toBe(montree);
}); // prettier-ignore
