/** Les mesures qu’une image de figure dit d’elle-même, en pixels. */
const mesuresDe = (svg: string): string | undefined => {
  const [, large, haut] = /^<svg\b[^>]*?\bwidth="(\d+)" height="(\d+)"/u.exec(svg) ?? [];
  return large === undefined || haut === undefined
    ? undefined
    : ` width="${large}" height="${haut}"`;
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
    const source = ` src="${adresse}"`;
    if (mesures === undefined || !page.includes(`<img${source}`))
      throw new Error(
        `L’image « ${adresse} » n’a pas de mesures, ou la page des figures ne la montre pas : voir src/pages/figures/index.astro et src/lib/figures/detacher.ts.`,
      );
    return page.replace(`<img${source}`, `<img${source}${mesures}`);
  }, html);
}
