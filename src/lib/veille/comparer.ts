import { diffWords } from 'diff';

/** Un article tel qu’il a été lu : sa version, et son texte sans balise. */
export interface TexteLu {
  readonly version: string;
  readonly texte: string;
}

/** Un article du registre qui n’est plus celui qui a été lu. */
export interface Changement {
  readonly numero: string;
  readonly lue: string;
  /** La version en vigueur dans le paquet ; absente si l’article n’y est plus. */
  readonly nouvelle?: string;
  /** La différence en clair : `[-ôté-]`, `{+ajouté+}`. */
  readonly difference: string;
}

/** Ce qui change d’un texte à l’autre, mot à mot, avec ce qu’il faut autour pour se repérer. */
export function direLaDifference(avant: string, apres: string): string {
  return diffWords(avant, apres)
    .map(({ value, added, removed }) => {
      if (added) return `{+${value}+}`;
      return removed ? `[-${value}-]` : abreger(value);
    })
    .join('');
}

/** De part et d’autre d’un changement, quatre-vingts caractères suffisent à le situer. */
const CONTEXTE = 80;

function abreger(inchange: string): string {
  return inchange.length <= 2 * CONTEXTE + 3
    ? inchange
    : `${inchange.slice(0, CONTEXTE)} … ${inchange.slice(-CONTEXTE)}`;
}

/**
 * Compare le registre au paquet. `lus` donne le texte de chaque version lue ; `paquet`, par numéro, la
 * version en vigueur. Un texte qui change sans changer de version est signalé aussi.
 */
export function comparerAuPaquet(
  registre: Readonly<Record<string, string>>,
  lus: Readonly<Record<string, TexteLu>>,
  paquet: ReadonlyMap<string, TexteLu>,
): readonly Changement[] {
  return Object.entries(registre).flatMap(([numero, lue]) => {
    const nouveau = paquet.get(numero);
    // Ajouté au registre depuis : lu à l’instant, il n’a rien à comparer.
    if (lus[numero] === undefined && nouveau?.version === lue) return [];
    const ancien = lus[numero]?.version === lue ? lus[numero].texte : '';
    if (nouveau?.version === lue && nouveau.texte === ancien) return [];
    return [
      {
        numero,
        lue,
        ...(nouveau && { nouvelle: nouveau.version }),
        difference: direLaDifference(ancien, nouveau?.texte ?? ''),
      },
    ];
  });
}
