import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { chaquePage } from '../aides/pages.ts';

/** Les parties que donne le modèle de l’État, dans leur ordre, et leur rang. */
const parties = [
  ['h1', 'Déclaration d’accessibilité'],
  ['h2', 'État de conformité'],
  ['h3', 'Résultats des tests'],
  ['h2', 'Contenus non accessibles'],
  ['h3', 'Non-conformités'],
  ['h3', 'Dérogations pour charge disproportionnée'],
  ['h3', 'Contenus non soumis à l’obligation d’accessibilité'],
  ['h2', 'Établissement de cette déclaration d’accessibilité'],
  ['h3', 'Technologies utilisées pour la réalisation du site'],
  ['h3', 'Environnement de test'],
  ['h3', 'Outils pour évaluer l’accessibilité'],
  ['h3', 'Pages du site ayant fait l’objet de la vérification de conformité'],
  ['h2', 'Retour d’information et contact'],
  ['h2', 'Voies de recours'],
] as const;

const serre = (texte: string) => texte.replaceAll(/\s+/gu, ' ').trim();

/** Les titres, les liens et le texte de la déclaration. */
function lire() {
  const html = chaquePage().find(({ adresse }) => adresse === '/accessibilite/')?.html ?? '';
  const main = fromHtml(/<main[\s\S]*<\/main>/u.exec(html)?.[0] ?? '', { fragment: true });
  const titres: (readonly [rang: string, texte: string])[] = [];
  const liens: string[] = [];
  visit(main, 'element', (noeud) => {
    if (/^h[123]$/u.test(noeud.tagName)) titres.push([noeud.tagName, serre(toText(noeud))]);
    if (noeud.tagName === 'a') liens.push(String(noeud.properties['href']));
  });
  return { titres, liens, texte: serre(toText(main)) };
}

test('la déclaration d’accessibilité a chaque partie du modèle de l’État, dans son ordre', () => {
  const connus = new Set<string>(parties.map(([, titre]) => titre));
  expect(lire().titres.filter(([, titre]) => connus.has(titre))).toEqual(parties);
});

test('elle s’engage, dit son état faute d’audit, sa date, et les quatre recours en entier', () => {
  const { texte, liens } = lire();
  for (const dite of [
    's’engage à le rendre accessible',
    'article 47 de la loi n° 2005-102 du 11 février 2005',
    'n’est pas en conformité avec le RGAA',
    'Aucun audit de conformité n’a été fait par une personne',
    'a été établie le 29 novembre 2026',
    'Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07',
    '09 69 39 00 00',
  ])
    expect.soft(texte).toContain(dite);
  expect(liens).toContain('https://formulaire.defenseurdesdroits.fr/');
  expect(liens).toContain('https://www.defenseurdesdroits.fr/saisir/delegues');
});
