/** Un groupe d’étiquettes qui se touchent : on les déplace ensemble. */
interface Groupe {
  readonly nombre: number;
  /** Somme des débuts souhaités pour la première étiquette du groupe. */
  readonly somme: number;
}

/**
 * Place des étiquettes de même largeur au plus près de leur point, dans l’ordre, sans qu’elles se
 * chevauchent ni débordent. Rend le centre de chacune. Régression isotone : deux groupes qui se
 * toucheraient sont fondus, et prennent la moyenne de leurs souhaits.
 */
export function placer(
  centres: readonly number[],
  largeur: number,
  gauche: number,
  droite: number,
): readonly number[] {
  if (centres.length * largeur > droite - gauche) {
    throw new Error(`${centres.length} étiquettes de ${largeur} ne tiennent pas dans la frise.`);
  }
  const debutDe = ({ nombre, somme }: Groupe) =>
    Math.min(Math.max(somme / nombre, gauche), droite - nombre * largeur);
  const groupes: Groupe[] = [];
  for (const centre of centres) {
    let groupe: Groupe = { nombre: 1, somme: centre - largeur / 2 };
    let avant = groupes.at(-1);
    while (avant && debutDe(avant) + avant.nombre * largeur > debutDe(groupe)) {
      groupes.pop();
      const recul = avant.nombre * largeur * groupe.nombre;
      groupe = { nombre: avant.nombre + groupe.nombre, somme: avant.somme + groupe.somme - recul };
      avant = groupes.at(-1);
    }
    groupes.push(groupe);
  }
  return groupes.flatMap((groupe) =>
    Array.from({ length: groupe.nombre }, (_, i) => debutDe(groupe) + (i + 0.5) * largeur),
  );
}
