/** Les ancres déjà publiées, par article, telles que la liste figée les écrit : « preuve : p1 p2 p3 ». */
export function lireLesAncres(liste: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    liste
      .split('\n')
      .filter((ligne) => ligne.includes(' : '))
      .map((ligne) => {
        const [article = '', ancres = ''] = ligne.split(' : ');
        return [article, ancres.split(' ')];
      }),
  );
}

/** La liste, plus les ancres qu’elle ne connaît pas encore ; elle ne perd jamais rien. */
export function ajouterAuxAncres(
  liste: string,
  article: string,
  ancres: readonly string[],
): string {
  const toutes = new Map(lireLesAncres(liste));
  toutes.set(article, [...new Set([...(toutes.get(article) ?? []), ...ancres])]);
  return [...toutes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([nom, siennes]) => `${nom} : ${siennes.join(' ')}\n`)
    .join('');
}
