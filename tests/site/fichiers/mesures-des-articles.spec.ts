import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { articlesEcrits } from '../../aides/articles.ts';
import { lireFiches } from '../../aides/fiches.ts';
import { chaquePage } from '../aides/pages.ts';

const gzip = (texte: string) => gzipSync(texte, { level: 9 }).length;
const noms = new Set([
  ...articlesEcrits.map(({ nom }) => `/${nom.replace('.mdx', '')}/`),
  ...lireFiches('dispositifs').map(({ id }) => `/dispositifs/${id}/`),
]);
/** Les articles, et les pages des outils, qui se lisent comme eux. */
const articles = chaquePage().filter(({ adresse }) => noms.has(adresse));

/** Ce qu’un morceau ajoute à sa page une fois comprimé avec elle. */
function coutDe(html: string, ...motifs: readonly RegExp[]): number {
  const sans = motifs.reduce((reste, motif) => reste.replaceAll(motif, ''), html);
  return gzip(html) - gzip(sans);
}

/** Ce que chaque famille peut coûter, en octets comprimés ; le détail est dans test-results/site.json. */
const permis = { styles: 4_000, entites: 450, partage: 150, dates: 350 } as const;
type Famille = keyof typeof permis;

function mesurer(html: string): Readonly<Record<Famille, number>> {
  return {
    styles: coutDe(html, /<style[^>]*>.*?<\/style>/gs),
    entites: coutDe(html, /<script type="application\/ld\+json">.*?<\/script>/gs),
    partage: coutDe(
      html,
      /<meta (?:property|name)="(?:og|twitter|article):[^>]*>/g,
      /<link rel="alternate"[^>]*>/g,
    ),
    // Ce qui a été corrigé est du texte à lire, non un habillage : une page ne se tait pas pour rester légère.
    dates: coutDe(
      html.replace(/<details id="changements">.*?<\/details>/s, ''),
      /<footer class="dates">.*?<\/footer>/gs,
      /<details class="citer"[^>]*>.*?<\/details>/gs,
    ),
  };
}

const mesures = articles.map(({ adresse, html }) => ({ adresse, ...mesurer(html) }));

test('ce qu’un article porte autour de son texte reste dans ses limites', () => {
  expect(articles.length).toBeGreaterThan(55);
  const lignes = mesures.map(
    ({ adresse, styles, entites, partage, dates }) =>
      `${adresse} : styles ${styles}, entités ${entites}, partage ${partage}, dates et citation ${dates}`,
  );
  for (const famille of Object.keys(permis) as Famille[]) {
    const triees = mesures.toSorted((a, b) => a[famille] - b[famille]);
    const [milieu, plus] = [triees[triees.length >> 1], triees.at(-1)];
    console.log(
      `${famille} : ${String(milieu?.[famille])} octets au milieu, ${String(plus?.[famille])} au plus (${plus?.adresse ?? ''}), pour ${String(permis[famille])}`,
    );
    // Rien mesuré voudrait dire que les pages ne portent plus ce que l’on pèse.
    expect(triees[0]?.[famille], famille).toBeGreaterThan(permis[famille] / 4);
  }
  test.info().annotations.push({ type: 'mesures', description: lignes.join('\n') });
  const trop = mesures.flatMap(({ adresse, ...siennes }) =>
    (Object.keys(permis) as Famille[])
      .map((famille) => ({ famille, limite: permis[famille], pris: siennes[famille] }))
      .filter(({ limite, pris }) => pris > limite)
      .map(({ famille, limite, pris }) => `${adresse} ${famille} : ${pris} pour ${limite}`),
  );
  expect(trop).toEqual([]);
});
