import { expect, test } from 'vitest';
import { mettreDeCote, reprendre } from '../../../src/lib/relecture/mis-de-cote.ts';

const EXEMPLE = 'Un exemple.';
const etat = (texte: string, lu = false) => ({ texte, lu });
const exemple = etat(EXEMPLE, true);

test('l’exemple met de côté un texte du lecteur, avec ce que l’on en a tiré ; ni le vide, ni lui-même', () => {
  const lu = etat('Mon texte.', true);
  expect(mettreDeCote([], lu, EXEMPLE)).toEqual([lu]);
  for (const vide of ['', ' \n\u00a0', EXEMPLE])
    expect(mettreDeCote([lu], etat(vide), EXEMPLE)).toEqual([lu]);
});

test('reprendre rend le texte, une fois ; sans rien de côté, rien', () => {
  const mien = etat('Mon texte.', true);
  expect(reprendre([mien], exemple, EXEMPLE)).toEqual([mien, []]);
  expect(reprendre([], exemple, EXEMPLE)).toEqual([undefined, []]);
});

test('deux textes, deux exemples : chacun revient, et l’on peut tourner de l’un à l’autre', () => {
  const [un, autre] = [etat('Un.'), etat('Autre.')];
  const deCote = mettreDeCote(mettreDeCote([], un, EXEMPLE), autre, EXEMPLE);
  const [premier, reste] = reprendre(deCote, exemple, EXEMPLE);
  expect([premier, reste]).toEqual([autre, [un]]);
  const [second, encore] = reprendre(reste, autre, EXEMPLE);
  expect([second, encore]).toEqual([un, [autre]]);
  expect(reprendre(encore, un, EXEMPLE)).toEqual([autre, [un]]);
});

test('un texte tapé sur l’exemple n’est pas perdu par celui que l’on reprend', () => {
  const [mien, tape] = [etat('Mon texte.'), etat('Tapé depuis.')];
  expect(reprendre([mien], tape, EXEMPLE)).toEqual([mien, [tape]]);
});

test('le même texte ne reste pas de côté deux fois', () => {
  const mien = etat('Mon texte.');
  const deCote = mettreDeCote([mien], mien, EXEMPLE);
  expect(reprendre(deCote, exemple, EXEMPLE)).toEqual([mien, []]);
  expect(reprendre([mien], mien, EXEMPLE)).toEqual([mien, []]);
});
