const sortes: Readonly<Record<string, string>> = { R: 'reg', L: 'dir' };

/**
 * L’identifiant européen (ELI) d’un règlement ou d’une directive, d’après l’adresse où nous l’avons lu sur EUR-Lex :
 * un ELI, un numéro CELEX ou celui d’une version consolidée, qui mène au texte de base. Rien pour une autre adresse.
 */
export function eliDe(adresse: string): string | undefined {
  const [, sorte, annee, numero] =
    /eur-lex\.europa\.eu\/eli\/(reg|dir)\/(\d{4})\/(\d+)\//u.exec(adresse) ?? [];
  if (sorte !== undefined) return ecrire(sorte, annee, numero);
  const [, an, lettre = '', rang] = /CELEX(?::|%3A)[03](\d{4})([RL])(\d{4})/iu.exec(adresse) ?? [];
  const celex = sortes[lettre.toUpperCase()];
  return celex === undefined ? undefined : ecrire(celex, an, rang);
}

const ecrire = (sorte: string, annee = '', numero = '') =>
  `http://data.europa.eu/eli/${sorte}/${annee}/${String(Number(numero))}/oj`;

/** Les sites qui publient la loi : une autre adresse dit où nous l’avons lue, pas où elle est. */
const officiels = ['www.legifrance.gouv.fr', 'eur-lex.europa.eu'];

/** Vrai de l’adresse d’un texte sur le site qui le publie officiellement. */
export const estOfficielle = (adresse: string): boolean =>
  officiels.includes(new URL(adresse).hostname);
