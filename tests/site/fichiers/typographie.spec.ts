import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import type { Root, RootContent } from 'hast';
import { chaqueCadre, chaquePage } from '../aides/pages.ts';
import { malComposes } from '../aides/typographie.ts';

/** Ce qui ne se lit pas comme de la prose. */
const horsProse = new Set(['script', 'style', 'code', 'textarea', 'template']);

function textes(noeud: Root | RootContent): readonly string[] {
  if (noeud.type === 'text') return [noeud.value];
  if (noeud.type === 'element' && horsProse.has(noeud.tagName)) return [];
  return 'children' in noeud ? noeud.children.flatMap(textes) : [];
}

test('tout texte visible est composé à la française', () => {
  const defauts = chaquePage().flatMap(({ adresse, html }) =>
    // Un article de loi garde les guillemets du texte officiel.
    malComposes(
      textes(fromHtml(html)).map((texte) =>
        adresse.startsWith('/code-du-travail/') ? texte.replace(/[“”]/gu, '') : texte,
      ),
    ).map((texte) => `${adresse} : ${texte}`),
  );
  expect(defauts).toEqual([]);
});

const phrases = new Set(['p', 'li', 'td', 'dd', 'dt', 'figcaption', 'caption']);

/** Une espace devant une virgule ou un point, quand on lit la phrase d’un élément à l’autre. */
function espacesDevantPoint(html: string): readonly string[] {
  const defauts: string[] = [];
  visit(fromHtml(html), 'element', (element) => {
    if (!phrases.has(element.tagName)) return;
    const trouve = /.{0,40}\S[ \u00a0\u202f\n]+[.,](?=\s|$)/u.exec(toText(element));
    if (trouve !== null) defauts.push(trouve[0]);
  });
  return defauts;
}

test('aucune espace ne précède une virgule ou un point, d’un élément au suivant', () => {
  expect(espacesDevantPoint('<p><a>un mot</a> , la suite.</p>')).toHaveLength(1);
  expect(espacesDevantPoint('<p><a>un mot</a>, la suite.</p>')).toEqual([]);
  const defauts = chaquePage().flatMap(({ adresse, html }) =>
    espacesDevantPoint(html).map((texte) => `${adresse} : ${texte}`),
  );
  expect(defauts).toEqual([]);
});

/** Deux mots collés par un signe que suit une espace en français, d’un élément au suivant : « Rappel :69 % ». */
function signesColles(html: string): readonly string[] {
  const defauts: string[] = [];
  const arbre = fromHtml(html);
  // Le numéro d’un paragraphe se lit dans la marge, un appel de note se colle à ce qu’il suit.
  visit(arbre, 'element', (element, rang, parent) => {
    const aPart = element.tagName === 'sup' || String(element.properties.className) === 'para';
    if (!aPart || rang === undefined) return undefined;
    parent?.children.splice(rang, 1);
    return rang;
  });
  visit(arbre, 'element', (element) => {
    if (!phrases.has(element.tagName)) return;
    const trouve = /.{0,40}[ \u00a0\u202f][:;?!][\p{L}\p{N}«]/u.exec(toText(element));
    if (trouve !== null) defauts.push(trouve[0]);
  });
  return defauts;
}

test('une espace suit un deux-points, un point-virgule, d’un élément au suivant', () => {
  expect(signesColles('<p>Rappel\u00a0:<strong>69 %</strong></p>')).toHaveLength(1);
  expect(signesColles('<p>Rappel\u00a0: <strong>69 %</strong></p>')).toEqual([]);
  const defauts = chaquePage().flatMap(({ adresse, html }) =>
    signesColles(html).map((texte) => `${adresse} : ${texte}`),
  );
  expect(defauts).toEqual([]);
});

test('ce qui est lié se tient sur une ligne partout où il s’écrit, cadres compris', () => {
  const lies = [...chaquePage(), ...chaqueCadre()].filter(({ html }) => html.includes('<mot-lie>'));
  expect(lies.length).toBeGreaterThan(300);
  expect(
    lies.filter(({ html }) => !html.includes('mot-lie{')).map(({ adresse }) => adresse),
  ).toEqual([]);
});
