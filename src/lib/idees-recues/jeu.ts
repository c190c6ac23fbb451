/** Une partie : les cartes tirées et où l’on en est. Rien n’en est gardé ni compté. */
interface Partie {
  readonly tirees: readonly number[];
  readonly rang: number;
}

/** Tire une partie : des cartes différentes, dans le désordre que `hasard` donne (entre 0 et 1). */
export function tirer(cartes: number, nombre: number, hasard: () => number): Partie {
  const restantes = Array.from({ length: cartes }, (_, rang) => rang);
  const tirees: number[] = [];
  while (tirees.length < nombre && restantes.length > 0) {
    const [carte] = restantes.splice(Math.floor(hasard() * restantes.length), 1);
    if (carte !== undefined) tirees.push(carte);
  }
  return { tirees, rang: 0 };
}

/** La carte à montrer, ou rien quand la partie est finie. */
export const carteCourante = ({ tirees, rang }: Partie): number | undefined => tirees[rang];

/** La partie, une carte plus loin. */
export const suivante = (partie: Partie): Partie => ({ ...partie, rang: partie.rang + 1 });
