import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { racineDuSite } from '../../../src/lib/editeur/adresse-entiere.ts';
import { editeur } from '../../../src/lib/editeur/editeur.ts';
import { FICHIER } from '../../../src/lib/emporter/plan.ts';
import { chaqueCadre, chaqueFichier, chaquePage, dossier } from '../aides/pages.ts';

const fichiers = chaqueFichier();
const existants = new Set(fichiers.map((fichier) => `/${fichier}`));
const ancres = new Map(
  [...chaquePage(), ...chaqueCadre()].map(({ adresse, html }) => [
    adresse,
    new Set([...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id = '']) => id)),
  ]),
);

/** Ce qui se lit et qui peut nommer une de nos pages : pages, extraits à coller, données, flux, citations, images. */
const lisibles = fichiers.filter(
  (fichier) =>
    /\.(?:html|json|csv|xml|svg|ris|bib|txt)$/u.test(fichier) &&
    !/^(?:pagefind|_astro)\//u.test(fichier) &&
    fichier !== FICHIER,
);

/** L’identifiant d’une nouvelle n’est pas une adresse : il ne change jamais, et son lien est à côté. */
const sansIdentifiants = (texte: string) =>
  texte.replaceAll(/<id>[^<]*<\/id>|"id":"[^"]*#[^"]*"/gu, '');

const racine = racineDuSite(editeur);
const entiere = new RegExp(`${RegExp.escape(racine)}(/[^\\s"'<>\\\\,;()&}»|]*)`, 'gu');

/** La page d’erreur est la seule qu’aucune adresse ne nomme. */
const pageDErreur = '/404/';

function defautDe(adresse: string): string | undefined {
  const [chemin = '', ancre = ''] = adresse.replace(/\.$/u, '').split('#');
  const ids = ancres.get(chemin);
  if (ids === undefined)
    return existants.has(chemin) || chemin === pageDErreur ? undefined : 'rien à cette adresse';
  // « #outil=video », « #affaires=… » : la page les lit, ce ne sont pas des endroits.
  return ancre === '' || ancre.includes('=') || ids.has(ancre) ? undefined : 'aucun endroit';
}

test('chaque adresse entière du site, où qu’elle soit écrite, mène à un fichier et à un endroit qui existent', () => {
  let vues = 0;
  const defauts = lisibles.flatMap((fichier) =>
    [...sansIdentifiants(readFileSync(join(dossier, fichier), 'utf8')).matchAll(entiere)].flatMap(
      ([, adresse = '']) => {
        vues += 1;
        const defaut = defautDe(adresse);
        return defaut === undefined ? [] : [`${fichier} : ${adresse}, ${defaut}`];
      },
    ),
  );
  expect(defauts).toEqual([]);
  expect(vues).toBeGreaterThan(5_000);
});
