/**
 * Ce que la CNIL est seule à dire lui est attribué : ni la loi ni un juge n’ont parlé. Et ce qu’une page prête à la
 * CNIL vient d’elle.
 */
import { describe, expect, test } from 'vitest';
import { dispositif, rubriques, socle } from '../../src/lib/schemas/dispositif.ts';
import { articlesEcrits, sourcesCitees } from '../aides/articles.ts';
import { lireFiches } from '../aides/fiches.ts';

interface Dit {
  readonly ou: string;
  readonly texte: string;
  readonly sources: readonly string[];
}

const dits: readonly Dit[] = [
  ...lireFiches('dispositifs').flatMap(({ id, entete }) => {
    const fiche = dispositif.parse(entete);
    return rubriques.flatMap((rubrique) =>
      fiche[rubrique].map(({ texte, sources }) => ({ ou: id, texte, sources })),
    );
  }),
  ...lireFiches('socle').flatMap(({ entete }) =>
    Object.values(socle.parse(entete)).flatMap((liste) =>
      liste.map(({ texte, sources }) => ({ ou: 'socle', texte, sources })),
    ),
  ),
];

const estDeLaCnil = (source: string): boolean => source.startsWith('cnil-');
const seule = ({ sources }: Dit): boolean => sources.length > 0 && sources.every(estDeLaCnil);
/** Le règlement type et le référentiel sont de la CNIL, et se nomment comme tels. */
const laNomme = ({ texte }: Dit): boolean => /CNIL|règlement type|référentiel/.test(texte);
/** Le Conseil d’État juge les sanctions de la CNIL : il dit ce qu’elle avait dit. */
const enVient = ({ sources }: Dit): boolean =>
  sources.some((source) => estDeLaCnil(source) || source.startsWith('ce-'));
const luiPrete = ({ texte }: Dit): boolean => /selon la CNIL|la CNIL \p{Ll}/iu.test(texte);

/** Les paragraphes d’un article, notes comprises : une note peut dire qui parle. */
const paragraphes: readonly Dit[] = articlesEcrits.flatMap(({ nom, corps }) =>
  corps
    .split(/\n{2,}|\n(?=- )/)
    .map((texte) => ({ ou: nom, texte, sources: sourcesCitees(texte) })),
);

describe('ce que la CNIL est seule à dire', () => {
  test('lui est attribué, dans la fiche d’un outil', () => {
    expect(dits.filter(seule).length).toBeGreaterThan(50);
    expect(dits.filter((dit) => seule(dit) && !laNomme(dit))).toEqual([]);
  });

  test('lui est attribué, dans un article', () => {
    // Cette page ne parle que d’elle, et le dit dans son titre.
    const lus = paragraphes.filter(({ ou }) => ou !== 'sanctions-de-la-cnil.mdx');
    expect(lus.filter(seule).length).toBeGreaterThan(20);
    expect(lus.filter((dit) => seule(dit) && !laNomme(dit))).toEqual([]);
  });
});

test('ce que la fiche d’un outil prête à la CNIL vient d’elle', () => {
  const pretes = dits.filter(luiPrete);
  expect(pretes.length).toBeGreaterThan(70);
  expect(pretes.filter((dit) => !enVient(dit))).toEqual([]);
});
