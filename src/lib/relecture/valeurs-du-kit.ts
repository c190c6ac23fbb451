import { noticeEntiere, panneau } from '../kit/documents/notice.ts';
import type { Valeurs } from '../lettres/types.ts';

/** Les espaces et les apostrophes se valent, signe pour signe : la place d’un mot n’y bouge pas. */
const egaliser = (texte: string): string =>
  texte.replaceAll(/[\u00a0\u202f\t]/gu, ' ').replaceAll('’', "'");

/** Un intitulé que le kit écrit devant ce qui est tapé, et les choix qui le font paraître. */
interface Intitule {
  readonly debut: string;
  readonly champ: string;
  readonly choix: Valeurs;
}

const blocs = [...noticeEntiere.blocs, ...panneau.blocs];

const intitules: readonly Intitule[] = blocs
  .flatMap(({ texte, si }): readonly Intitule[] => {
    const [debut = '', champ = ''] = texte.split(/\{\{|\}\}/u);
    const choix = Object.entries(si).flatMap(([nom, [seule, ...autres]]) =>
      seule === undefined || autres.length > 0 ? [] : [[nom, seule] as const],
    );
    // Un jour s’écrit en toutes lettres, derrière « le » : il ne se reprend pas tel quel.
    return champ !== '' && debut.endsWith(': ')
      ? [{ debut: egaliser(debut), champ, choix: Object.fromEntries(choix) }]
      : [];
  })
  .toSorted((un, autre) => autre.debut.length - un.debut.length);

/** Ce qui ouvre un passage du kit : là finit ce qui est tapé dans celui d’avant. */
const titres = new Set(
  blocs.flatMap(({ genre, texte }) => (genre === 'titre' ? egaliser(texte) : [])),
);
const debuts = blocs.flatMap(({ genre, texte }) => {
  const debut = egaliser(texte.split('{{')[0] ?? '');
  return genre === 'titre' || debut === '' ? [] : debut;
});

const intituleDe = (ligne: string): Intitule | undefined =>
  intitules.find(({ debut }) => ligne.startsWith(debut));

/** Le champ du kit que cette phrase remplit, si elle s’ouvre par son intitulé : elle n’en remplit pas d’autre. */
export const champDeLIntitule = (phrase: string): string | undefined =>
  intituleDe(egaliser(phrase))?.champ;

const ouvre = (ligne: string): boolean =>
  ligne.trim() === '' || titres.has(ligne) || debuts.some((debut) => ligne.startsWith(debut));

/** Autant d’intitulés du kit ne se trouvent que dans une notice qu’il a écrite : là seulement, une valeur a plusieurs lignes. */
const ECRITE_PAR_LE_KIT = 6;

/**
 * Ce qu’une notice dit sous les intitulés mêmes du kit : la valeur seule, entière, sans l’intitulé que le kit écrirait
 * une seconde fois. Un blanc à compléter n’y est pas.
 */
export function valeursDuKit(texte: string): Valeurs {
  const lues = texte.split('\n').map((ligne) => ligne.trim());
  const egales = lues.map(egaliser);
  const parLeKit =
    new Set(egales.flatMap((ligne) => intituleDe(ligne)?.debut ?? [])).size >= ECRITE_PAR_LE_KIT;
  const trouvees = new Map<string, string>();
  egales.forEach((ligne, rang) => {
    const intitule = intituleDe(ligne);
    if (intitule === undefined || trouvees.has(intitule.champ)) return;
    const suite = parLeKit ? egales.slice(rang + 1).findIndex(ouvre) : 0;
    const fin = suite < 0 ? lues.length : rang + 1 + suite;
    const valeur = [
      (lues[rang] ?? '').slice(intitule.debut.length),
      ...lues.slice(rang + 1, fin),
    ].join('\n');
    if (valeur.trim() === '' || valeur.startsWith('[')) return;
    trouvees.set(intitule.champ, valeur.trim());
    for (const [nom, option] of Object.entries(intitule.choix)) trouvees.set(nom, option);
  });
  return Object.fromEntries(trouvees);
}
