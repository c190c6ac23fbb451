/** Les attributs de mesure qu’un dessin porte, tels qu’il les écrit. */
const mesuresDe = (svg: string): readonly string[] => {
  const [ouvrante = ''] = /^<svg\b[^>]*>/u.exec(svg) ?? [];
  return ouvrante.match(/\b(?:width|height)="\d+"/gu) ?? [];
};

/**
 * La page bâtie, où chaque image de figure porte ses mesures : le navigateur lui garde sa place, et rien ne saute
 * quand elle arrive. Les dessins sont faits après la page ; c’est pourquoi elle les reçoit ensuite.
 *
 * @param html La page, telle que bâtie.
 * @param images Chaque adresse d’image, avec son SVG.
 * @throws Une image nommée n’est pas dans la page, ou son SVG ne dit pas ses mesures.
 */
export function mesurer(html: string, images: ReadonlyMap<string, string>): string {
  return [...images].reduce((page, [adresse, svg]) => {
    const mesures = mesuresDe(svg);
    const balise = `<img src="${adresse}"`;
    if (mesures.length !== 2 || !page.includes(balise))
      throw new Error(
        `L’image « ${adresse} » n’a pas de mesures, ou la page des figures ne la montre pas : voir src/pages/figures/index.astro et src/lib/figures/detacher.ts.`,
      );
    return page.replace(balise, [balise, ...mesures].join(' '));
  }, html);
}
