/** Ce que coûte à un article, en octets comprimés, ce qui n’est pas son texte : styles, données pour les machines, partage, dates. */
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { chaquePage } from '../aides/pages.ts';

const gzip = (texte: string) => gzipSync(texte, { level: 9 }).length;
const articles = chaquePage().filter(({ html }) => /<main[^>]* class="article/.test(html));

/** Ce dont la page serait plus légère sans ces morceaux. */
const cout = (html: string, morceaux: RegExp) => gzip(html) - gzip(html.replace(morceaux, ''));

interface Depense {
  readonly quoi: string;
  readonly permis: number;
  readonly mesurer: (html: string) => number;
  /** Les pages qui ont droit à plus, et à combien. */
  readonly sauf?: Readonly<Record<string, number>>;
}

const depenses: readonly Depense[] = [
  {
    quoi: 'les styles écrits dans la page',
    permis: 4_000,
    mesurer: (html) =>
      gzip([...html.matchAll(/<style[^>]*>.*?<\/style>/gs)].map(([bloc]) => bloc).join('')),
    // Son calcul de dates est un formulaire, avec son attente et ses erreurs.
    sauf: { '/convoque/': 4_400 },
  },
  {
    quoi: 'les données structurées',
    permis: 450,
    mesurer: (html) =>
      gzip(/<script type="application\/ld\+json">.*?<\/script>/s.exec(html)?.[0] ?? ''),
  },
  {
    quoi: 'le partage et les flux',
    permis: 150,
    mesurer: (html) =>
      cout(
        html,
        /<meta property="(?:og|twitter):[^>]*>|<link rel="alternate" type="application\/atom\+xml"[^>]*>/g,
      ),
  },
  {
    // La liste de ce qui a changé est du texte : elle grandit avec l’histoire de la page.
    quoi: 'les dates et la citation',
    permis: 350,
    mesurer: (html) =>
      cout(html, /<footer class="dates">.*?<\/p>|<details class="citer".*?<\/details>/gs),
  },
];

for (const { quoi, permis, mesurer, sauf = {} } of depenses)
  test(`${quoi} : ${String(permis)} octets au plus sur chaque article`, () => {
    const mesures = articles
      .map(({ adresse, html }) => ({ adresse, octets: mesurer(html) }))
      .toSorted((a, b) => a.octets - b.octets);
    const [milieu, plus] = [mesures[mesures.length >> 1], mesures.at(-1)];
    console.log(
      `${quoi} : ${String(milieu?.octets)} octets au milieu, ${String(plus?.octets)} au plus (${plus?.adresse ?? ''})`,
    );
    expect(mesures.length).toBeGreaterThan(50);
    // Rien mesuré voudrait dire que la page ne porte plus ce que l’on pèse.
    expect(mesures[0]?.octets).toBeGreaterThan(permis / 4);
    expect(mesures.filter(({ adresse, octets }) => octets > (sauf[adresse] ?? permis))).toEqual([]);
  });
