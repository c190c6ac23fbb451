/** Étendue de ce qu’une date dit : toute une année, tout un mois ou un jour. En années décimales. */
export interface Etendue {
  readonly debut: number;
  readonly fin: number;
}

/** Un morceau de l’axe du temps : des années, et la part de la largeur qu’elles occupent. */
interface Morceau {
  readonly de: number;
  readonly a: number;
  readonly part: number;
}

function anneeDecimale(annee: number, mois: number, jour: number): number {
  const debut = Date.UTC(annee, 0, 1);
  const fin = Date.UTC(annee + 1, 0, 1);
  return annee + (Date.UTC(annee, mois, jour) - debut) / (fin - debut);
}

/**
 * Ce que couvre une date écrite `2005`, `2022-05` ou `2023-10-20` : une date vague garde sa largeur, pour
 * que le dessin ne la montre pas plus précise qu’elle n’est.
 */
export function etendue(date: string): Etendue {
  const lue = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (lue === null) {
    throw new Error(`Date « ${date} » : écrire 2005, 2022-05 ou 2023-10-20 (src/lib/images/).`);
  }
  const [annee, mois, jour] = lue.slice(1).map((partie) => (partie ? Number(partie) : undefined));
  if (annee === undefined) throw new Error(`Date « ${date} » sans année.`);
  if (mois === undefined) return { debut: annee, fin: annee + 1 };
  if (jour === undefined) {
    return { debut: anneeDecimale(annee, mois - 1, 1), fin: anneeDecimale(annee, mois, 1) };
  }
  const instant = anneeDecimale(annee, mois - 1, jour);
  return { debut: instant, fin: instant };
}

/**
 * L’échelle d’un axe en plusieurs morceaux, séparés par une coupure : l’abscisse d’une année décimale.
 * Une année qui tombe dans une coupure est une erreur de données.
 */
export function echelle(
  morceaux: readonly Morceau[],
  gauche: number,
  droite: number,
  coupure: number,
): (annee: number) => number {
  const parts = morceaux.reduce((somme, { part }) => somme + part, 0);
  const utile = droite - gauche - coupure * (morceaux.length - 1);
  let debut = gauche;
  const bornes = morceaux.map((morceau) => {
    const largeur = (utile * morceau.part) / parts;
    const borne = { ...morceau, debut, largeur };
    debut += largeur + coupure;
    return borne;
  });
  return (annee) => {
    const borne = bornes.find(({ de, a }) => annee >= de && annee <= a);
    if (borne === undefined) throw new Error(`Année ${annee} hors de l’axe de la frise.`);
    return borne.debut + (borne.largeur * (annee - borne.de)) / (borne.a - borne.de);
  };
}
