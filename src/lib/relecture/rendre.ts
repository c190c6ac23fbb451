import type { NoticeLue } from './notice/lire-notice.ts';
import type { Force, Marque } from './types.ts';

/** Une marque, telle que la ligne de commande l’écrit ; ces clés sont contractuelles. */
interface MarqueRendue {
  readonly debut: number;
  readonly fin: number;
  readonly extrait: string;
  readonly regle: string;
  readonly force: Force;
  readonly message: string;
  readonly plutot: string;
  readonly sources: readonly string[];
}

/** Ce que la ligne de commande écrit d’une marque. */
export function rendreMarque(marque: Marque): MarqueRendue {
  const { debut, fin, extrait, regle, force, message, plutot, sources } = marque;
  return { debut, fin, extrait, regle, force, message, plutot, sources };
}

/** Ce que la ligne de commande écrit d’une notice : l’état de chaque mention, et ses passages. */
export function rendreNotice(lue: NoticeLue): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(lue).map(([cle, { etat, passages }]) => [
      cle,
      { etat, extraits: passages.map(({ texte }) => texte) },
    ]),
  );
}
