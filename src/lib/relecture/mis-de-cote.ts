/** Ce que la page montre d’un texte : lui, et tout ce que l’on en a tiré. */
interface Etat {
  readonly texte: string;
}

/** Vrai si ce texte est au lecteur : ni vide, ni l’exemple. */
const estAuLecteur = (texte: string, exemple: string): boolean =>
  texte.trim() !== '' && texte !== exemple;

/** Ce que l’on dit quand l’exemple prend la place d’un texte. */
export const MIS_DE_COTE =
  'Votre texte est mis de côté\u00a0: «\u00a0Reprendre mon texte\u00a0» le remet à sa place.';

/** Ce que l’on dit quand il y revient. */
export const REPRIS = 'Votre texte est revenu.';

/**
 * Met de côté, dans la mémoire de la page, ce que l’exemple va remplacer, s’il est au lecteur.
 * @returns ce qui est alors de côté, le plus récent en dernier.
 */
export const mettreDeCote = <E extends Etat>(
  deCote: readonly E[],
  present: E,
  exemple: string,
): readonly E[] => (estAuLecteur(present.texte, exemple) ? [...deCote, present] : deCote);

/**
 * Reprend ce qui a été mis de côté en dernier. Si le texte présent est au lecteur lui aussi, il prend son tour à
 * l’autre bout : rien ne se perd, et reprendre encore le ramène.
 * @returns ce que l’on reprend, puis ce qui reste de côté.
 */
export function reprendre<E extends Etat>(
  deCote: readonly E[],
  present: E,
  exemple: string,
): readonly [repris: E | undefined, reste: readonly E[]] {
  const repris = deCote.at(-1);
  const attendent = deCote.slice(0, -1).filter(({ texte }) => texte !== repris?.texte);
  return [
    repris,
    present.texte !== repris?.texte && estAuLecteur(present.texte, exemple)
      ? [present, ...attendent]
      : attendent,
  ];
}
