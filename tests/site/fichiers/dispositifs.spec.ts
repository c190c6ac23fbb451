import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import {
  conservationDeReference,
  etendues,
  exigencesDe,
  obligations,
  vocabulaire,
} from '../../../src/lib/droit/surveillance/index.ts';
import { chaquePage } from '../aides/pages.ts';

const pages = new Map(chaquePage().map(({ adresse, html }) => [adresse, html]));
const html = (adresse: string) => pages.get(adresse) ?? '';
const nommes = vocabulaire.dispositif.reponses.filter((id) => id !== 'autre');

/** Le texte des cases d’un tableau, ligne par ligne, en-têtes compris. */
function cases(page: string): string[][] {
  const lignes: string[][] = [];
  visit(fromHtml(page), 'element', (noeud) => {
    if (noeud.tagName === 'tr') lignes.push([]);
    if (noeud.tagName === 'th' || noeud.tagName === 'td')
      lignes.at(-1)?.push(toText(noeud).replace(/\s+/g, ' ').trim());
  });
  return lignes;
}

test('chaque outil nommé a sa page, et l’accueil y mène', () => {
  for (const id of nommes) {
    expect(pages.has(`/dispositifs/${id}/`), id).toBe(true);
    expect(html('/'), id).toContain(`href="/dispositifs/${id}/"`);
    expect(html('/dispositifs/'), id).toContain(`href="/dispositifs/${id}/"`);
  }
});

test('la matrice dit de chaque case ce que le moteur en dit', () => {
  const [entete = [], ...lignes] = cases(html('/dispositifs/matrice/'));
  expect(entete).toHaveLength(1 + nommes.length);
  expect(lignes).toHaveLength(obligations.length);
  for (const [colonne, id] of nommes.entries())
    for (const [rang, { etendue, propre }] of exigencesDe(id).entries())
      expect(lignes[rang]?.[colonne + 1], `${id}, ligne ${rang + 1}`).toBe(
        etendues[etendue] + (propre ? ', règle propre' : ''),
      );
});

test('le tableau des durées a une ligne par durée de référence', () => {
  const lignes = cases(html('/durees-de-conservation/')).filter((ligne) => ligne.length === 3);
  const durees = nommes.flatMap((id) => conservationDeReference[id]);
  expect(lignes).toHaveLength(1 + durees.length);
});

test('la page d’un outil dédoublé mène à ceux qui le précisent, et montre leurs décisions', () => {
  const page = html('/dispositifs/fichiers-journaux/');
  for (const lien of [
    '/dispositifs/fichiers/',
    '/dispositifs/journaux/',
    '/decisions/cass-soc-2006-04-48025-cryptage/',
    '/decisions/cass-soc-2025-23-13159-logs-ip/',
  ])
    expect(page, lien).toContain(`href="${lien}"`);
});

test('une page d’outil mène à ses règles, à ses décisions, au questionnaire ouvert avec lui', () => {
  const page = html('/dispositifs/video-public/');
  for (const lien of [
    '/verifier/#outil=video-public',
    '/regles/autorisation-prefectorale/',
    '/decisions/cass-soc-2021-20-12263-pharmacie/',
    '/textes/csi-l252-5/',
  ])
    expect(page, lien).toContain(`href="${lien}"`);
  expect(html('/dispositifs/video/')).not.toContain('/regles/autorisation-prefectorale/');
});
