import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { incorporer, uneFoisChaqueFeuille } from '../../../src/lib/styles/feuilles-liees.ts';

const lien = (adresse: string) => `<link rel="stylesheet" href="${adresse}">`;
const page = (corps: string) => `<html><head></head><body>${corps}</body></html>`;

test('d’une feuille demandée plusieurs fois, la page garde la première demande', () => {
  const arbre = fromHtml(
    page(`<p>un</p>${lien('/a.css')}<p>deux</p>${lien('/b.css')}${lien('/a.css')}<p>trois</p>`),
  );
  uneFoisChaqueFeuille(arbre);
  expect(toHtml(arbre)).toBe(
    page(`<p>un</p>${lien('/a.css')}<p>deux</p>${lien('/b.css')}<p>trois</p>`),
  );
});

test('un lien qui n’est pas une feuille reste, même répété', () => {
  const html = page('<link rel="alternate" href="/a"><link rel="alternate" href="/a">');
  const arbre = fromHtml(html);
  uneFoisChaqueFeuille(arbre);
  expect(toHtml(arbre)).toBe(html);
});

test('incorporer écrit les règles à la place des liens, et laisse l’impression à part', async () => {
  const impression = '<link rel="stylesheet" media="print" href="/i.css">';
  const lues: string[] = [];
  const lire = (adresse: string) => {
    lues.push(adresse);
    return Promise.resolve(`.de{content:"${adresse}$&"}`);
  };
  expect(await incorporer(page(lien('/a.css') + impression), lire)).toBe(
    page(`<style>.de{content:"/a.css$&"}</style>${impression}`),
  );
  expect(lues).toEqual(['/a.css']);
});
