import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { incorporer } from '../styles/feuilles-liees.ts';
import { exigerElement, extraire } from './extraire.ts';
import type { Extrait } from './extraire.ts';
import type { Groupe } from './plan.ts';

/** Lit une page bâtie, par son adresse. */
export type LirePage = (adresse: string) => Promise<string>;

/** Une page bâtie, ses adresses écrites depuis la racine du site : celles qu’elle demande ont la base devant. */
export function sansBase(html: string, base: string): string {
  return base === '/' ? html : html.replaceAll(new RegExp(`(?<=["'(])${base}`, 'gu'), '/');
}

/** De quoi lire les pages d’un dossier bâti sous une base ; une page absente arrête tout. */
export function lecteurDe(racine: string, base = '/'): LirePage {
  return async (adresse) => {
    try {
      const lire = (fichier: string) => readFile(join(racine, fichier), 'utf8');
      return await incorporer(sansBase(await lire(join(adresse, 'index.html')), base), lire);
    } catch (cause) {
      throw new Error(
        `${adresse} n’existe pas dans le site bâti : corriger src/lib/emporter/plan.ts.`,
        { cause },
      );
    }
  };
}

/** Les adresses internes qu’une page nomme, dans l’ordre, une fois chacune. */
export function adressesCitees(adresse: string, html: string): readonly string[] {
  const citees = new Set<string>();
  visit(exigerElement(fromHtml(html), 'main', adresse), 'element', ({ properties: { href } }) => {
    if (typeof href === 'string' && /^\/.*\/$/u.test(href)) citees.add(href);
  });
  return [...citees];
}

const estUnArticle = (html: string) => /<main[^>]* class="article\b/u.test(html);

async function adressesDe({ pages }: Groupe, lire: LirePage): Promise<readonly string[]> {
  if ('sousPagesDe' in pages) {
    const liste = pages.sousPagesDe;
    return adressesCitees(liste, await lire(liste)).filter(
      (adresse) => adresse.startsWith(liste) && adresse !== liste,
    );
  }
  if (!('articlesDe' in pages)) return pages;
  const citees = adressesCitees(pages.articlesDe, await lire(pages.articlesDe));
  const lues = await Promise.all(
    citees.map(async (adresse) => ({ adresse, article: estUnArticle(await lire(adresse)) })),
  );
  return lues.filter(({ article }) => article).map(({ adresse }) => adresse);
}

/** Les pages d’un groupe, prêtes à prendre place dans le fichier. */
export async function extraireLeGroupe(
  groupe: Groupe,
  lire: LirePage,
): Promise<readonly Extrait[]> {
  const adresses = await adressesDe(groupe, lire);
  return Promise.all(adresses.map(async (adresse) => extraire(adresse, await lire(adresse))));
}
