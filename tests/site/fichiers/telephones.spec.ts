import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import { chaquePage } from '../aides/pages.ts';

/** Un numéro à dix chiffres ; « n° 00 11… » est celui d’un document. */
const numero = /(?<![\d.-])(?:0[1-9](?:\s\d{2}){4}|08\d{2}\s\d{3}\s\d{3})(?!\d)/u;
/** Là où un texte se copie ou se commande : un lien n’y a pas sa place. */
const fermes = new Set(['astro-island', 'pre', 'script', 'style', 'template', 'textarea']);

test('tout numéro de téléphone écrit dans une page s’appelle d’un toucher', () => {
  const muets: string[] = [];
  let appeles = 0;
  for (const { adresse, html } of chaquePage())
    visit(fromHtml(html), (noeud) => {
      if (noeud.type === 'element' && noeud.tagName === 'a') {
        if (String(noeud.properties['href']).startsWith('tel:')) appeles += 1;
        return SKIP;
      }
      if (noeud.type === 'element' && fermes.has(noeud.tagName)) return SKIP;
      if (noeud.type === 'text' && numero.test(noeud.value))
        muets.push(`${adresse} : ${noeud.value.trim().slice(0, 90)}`);
      return undefined;
    });
  expect(muets).toEqual([]);
  expect(appeles).toBeGreaterThan(5);
});
