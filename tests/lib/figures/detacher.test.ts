import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { cadrer, detacher } from '../../../src/lib/figures/detacher.ts';

const etiquette = {
  titre: 'Le titre & la suite',
  mention: 'À ma connaissance, exemple.fr/page/',
  site: 'https://exemple.fr',
};
const page = (figure: string) => `<head><style>
:root{--papier:light-dark(#faf6ed,#1a1613);--encre:light-dark(#231c16,#ede5d9);--accent:light-dark(#84281b,#f2a893);--encre-douce:light-dark(#54473b,#c2b6a6)}
.rond[data-astro-cid-a]{fill:var(--accent);stroke:color-mix(in srgb,var(--accent) 50%,var(--papier))}
.rond[data-astro-cid-a]:hover{fill:red}
.absent[data-astro-cid-a]{fill:lime}
p[data-astro-cid-b]{color:blue}
@media (forced-colors:active){.rond[data-astro-cid-a]{fill:canvas}}
</style></head><main>${figure}</main>`;
const large =
  '<svg class="etroit" viewBox="0 0 9 9"><title>non</title></svg><svg class="large" viewBox="0 0 300 100"><a href="/decisions/x/" tabindex="-1" data-astro-cid-a><circle class="rond" data-astro-cid-a r="4"></circle></a></svg>';

test('détache le dessin large, peint comme le jour, sans variable ni état', () => {
  const svg = detacher(page(`<figure data-figure="f">${large}</figure>`), 'f', etiquette) ?? '';
  expect(svg).toContain('.rond[data-astro-cid-a]{fill:#84281b;stroke:#bf8f84}');
  expect(svg).not.toMatch(
    /var\(|light-dark|color-mix|:hover|lime|blue|canvas|tabindex|<title>non/u,
  );
});

test('se lit seul : titre échappé, mention, liens entiers, une boîte qui contient tout', () => {
  const svg = detacher(page(`<figure data-figure="f">${large}</figure>`), 'f', etiquette) ?? '';
  expect(svg).toMatch(/Le titre &(?:amp|#x26); la suite/u);
  expect(svg).toContain('href="https://exemple.fr/decisions/x/"');
  const [, largeur, hauteur] = /viewBox="0 0 (\d+) (\d+)"/u.exec(svg) ?? [];
  expect(Number(largeur)).toBeGreaterThan(300);
  const basDesTextes = [...svg.matchAll(/<text x="\d+" y="([\d.]+)"/gu)].map(([, y]) => Number(y));
  expect(Math.max(...basDesTextes)).toBeLessThan(Number(hauteur));
  expect(() => fromHtml(svg, { fragment: true, space: 'svg' })).not.toThrow();
});

test('un titre plus large que le dessin passe à la ligne', () => {
  const dessin = { corps: '', regles: '', large: 120, haut: 40, jetons: new Map<string, string>() };
  const svg = cadrer(dessin, { ...etiquette, titre: 'Un titre qui ne tient pas sur une ligne' });
  expect(svg.match(/class="titre-de-l-image"/gu)?.length).toBeGreaterThan(2);
});

test('une figure absente, ou sans dessin, ne donne rien', () => {
  expect(detacher(page(''), 'f', etiquette)).toBeUndefined();
  expect(
    detacher(page('<figure data-figure="f"><p>rien</p></figure>'), 'f', etiquette),
  ).toBeUndefined();
});
