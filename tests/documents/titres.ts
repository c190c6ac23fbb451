/** Combien de fois ces lignes, à la suite, disent exactement ce titre : un titre long en prend plusieurs. */
function occurrences(lignes: readonly string[], titre: string): number {
  return lignes.filter((_, debut) => {
    let lu = '';
    for (const ligne of lignes.slice(debut)) {
      lu = lu === '' ? ligne : `${lu} ${ligne}`;
      if (lu === titre) return true;
      if (!titre.startsWith(`${lu} `)) return false;
    }
    return false;
  }).length;
}

/** Les titres que ces lignes n’ont pas autant de fois que le document en compte. */
export function titresEnDefaut(
  lignes: readonly string[],
  titres: readonly string[],
): readonly string[] {
  return [...Map.groupBy(titres, (titre) => titre)].flatMap(([titre, { length: attendu }]) => {
    const vu = occurrences(lignes, titre);
    return vu === attendu ? [] : [`« ${titre} » : ${vu} fois au lieu de ${attendu}`];
  });
}
