/** Un mot d’un texte, et à quel point il le distingue des autres. */
interface MotNet {
  readonly rang: number;
  readonly mot: string;
  readonly nettete: number;
}

/** Les mots d’un texte, et combien de fois il emploie chacun : deux suites, où des milliers de textes tiennent. */
interface Emplois {
  readonly mots: readonly string[];
  readonly fois: Uint16Array;
}

function compter(mots: readonly string[]): Emplois {
  const compte = new Map<string, number>();
  for (const mot of mots) compte.set(mot, (compte.get(mot) ?? 0) + 1);
  return { mots: [...compte.keys()], fois: Uint16Array.from(compte.values()) };
}

/**
 * Les mots qui distinguent chaque texte des autres : ceux qu’il emploie souvent et que peu d’autres emploient, les
 * plus nets d’abord ; `auPlus` par texte, puis le budget demandé en tout. Un texte sans place n’en a aucun, mais compte
 * parmi les autres. Chaque texte n’est lu qu’une fois, à son tour : ses mots comptés, il n’est pas gardé.
 */
export function distinguer(
  textes: Iterable<readonly string[]>,
  auPlus: (rang: number) => number,
): (budget: number) => readonly (readonly string[])[] {
  const emplois = Array.from(textes, compter);
  const diffusion = new Map<string, number>();
  for (const { mots } of emplois)
    for (const mot of mots) diffusion.set(mot, (diffusion.get(mot) ?? 0) + 1);
  const nets = emplois
    .flatMap(({ mots, fois }, rang) =>
      mots
        .map((mot, place): MotNet => {
          const rarete = Math.log(emplois.length / (diffusion.get(mot) ?? 1));
          return { rang, mot, nettete: (1 + Math.log(fois[place] ?? 1)) * rarete };
        })
        .filter(({ nettete }) => nettete > 0)
        .sort((a, b) => b.nettete - a.nettete)
        .slice(0, auPlus(rang)),
    )
    .sort((a, b) => b.nettete - a.nettete);
  return (budget) => {
    const parTexte: string[][] = emplois.map(() => []);
    for (const { rang, mot } of nets.slice(0, budget)) parTexte[rang]?.push(mot);
    return parTexte;
  };
}
