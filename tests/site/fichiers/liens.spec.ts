import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { chaqueFichier, chaquePage } from '../aides/pages.ts';

/** Ce qu’une page offre et ce qu’elle demande. */
interface Maillage {
  readonly identifiants: ReadonlySet<string>;
  readonly liens: readonly string[];
}

function mailler(html: string): Maillage {
  const identifiants = new Set<string>();
  const liens: string[] = [];
  visit(fromHtml(html), 'element', ({ properties }) => {
    if (typeof properties['id'] === 'string') identifiants.add(properties['id']);
    for (const attribut of ['href', 'src', 'action']) {
      const valeur = properties[attribut];
      if (typeof valeur === 'string') liens.push(valeur);
    }
  });
  return { identifiants, liens };
}

const pages = new Map(chaquePage().map(({ adresse, html }) => [adresse, mailler(html)]));
const fichiers = new Set(chaqueFichier().map((fichier) => `/${fichier}`));

/** Ce qui manque à un lien, ou `undefined` s’il aboutit. */
function manque(depuis: string, lien: string): string | undefined {
  if (/^(?:https?|mailto|tel):/.test(lien)) return undefined;
  const cible = new URL(lien, `https://site.invalid${depuis}`);
  const page = pages.get(cible.pathname);
  if (page === undefined) {
    return fichiers.has(cible.pathname) ? undefined : `${depuis} → ${lien} : page absente`;
  }
  const fragment = decodeURIComponent(cible.hash.slice(1));
  return fragment === '' || page.identifiants.has(fragment)
    ? undefined
    : `${depuis} → ${lien} : « ${fragment} » n’existe pas dans la page`;
}

test('tous les liens internes et leurs fragments aboutissent', () => {
  const rompus = [...pages].flatMap(([adresse, { liens }]) =>
    liens.map((lien) => manque(adresse, lien)).filter((defaut) => defaut !== undefined),
  );
  expect([...new Set(rompus)]).toEqual([]);
});

test('aucune page n’est orpheline', () => {
  const atteintes = new Set(
    [...pages].flatMap(([adresse, { liens }]) =>
      liens
        .map((lien) => new URL(lien, `https://site.invalid${adresse}`))
        .filter(({ host, pathname }) => host === 'site.invalid' && pathname !== adresse)
        .map(({ pathname }) => pathname),
    ),
  );
  const orphelines = [...pages.keys()].filter(
    (adresse) => !atteintes.has(adresse) && adresse !== '/' && adresse !== '/404.html',
  );
  expect(orphelines).toEqual([]);
});
