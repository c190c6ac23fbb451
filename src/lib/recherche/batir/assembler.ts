import { racinesDe, racinesDeLAdresse } from '../moteur/annuaire.ts';
import type { AnnuaireEcrit } from '../moteur/annuaire.ts';
import type { IdDeGenre } from '../moteur/genres.ts';
import { ecrirePresences } from '../moteur/presences.ts';
import { motsDe } from '../requete/mots.ts';
import { motsVides } from '../requete/mots-vides.ts';
import { plier } from '../requete/plier.ts';
import { racine } from '../requete/racine.ts';
import { distinguer } from './distinguer.ts';
import { genreDe } from '../moteur/genre-de.ts';
import type { PageLue } from './lire-page.ts';

/** Une page à mettre à l’annuaire. */
export interface PageAClasser extends PageLue {
  readonly adresse: string;
}

/** Les mots que nous donnons à une page. */
export interface MotsDePage {
  /** Les noms sous lesquels on la demande, quand ce n’est pas son titre. */
  readonly noms: readonly string[];
  readonly mots: readonly string[];
}

/** Combien de mots de son texte une page d’un genre apporte au plus : davantage à celles qui expliquent. */
const places: Readonly<Record<IdDeGenre, number>> = {
  outil: 26,
  explication: 34,
  pratique: 16,
  lettre: 12,
  carte: 9,
  document: 8,
  site: 8,
  facile: 8,
  definition: 5,
  loi: 5,
  decision: 5,
  texte: 5,
  liste: 0,
};

/** Vrai d’un mot qui, dans le texte d’une page, peut la distinguer. */
const estParlant = (mot: string) => mot.length > 2 && !motsVides.has(mot) && !/\d/.test(mot);

/**
 * Les racines des mots parlants de chaque texte, un texte après l’autre : les textes ont les mêmes mots, chacun n’est
 * jugé qu’une fois.
 */
function* racinesDesTextes(textes: readonly string[]): Generator<readonly string[]> {
  const jugees = new Map<string, string | undefined>();
  const juger = (mot: string): string | undefined => {
    if (!jugees.has(mot)) jugees.set(mot, estParlant(mot) ? racine(mot) : undefined);
    return jugees.get(mot);
  };
  for (const texte of textes) yield motsDe(texte).flatMap((mot) => juger(mot) ?? []);
}

/** Les noms pliés, sans ceux qui ont les mêmes racines que le titre ou qu’un nom déjà là : ils ne diraient rien de plus. */
function nomsUtiles(titre: string, noms: readonly string[]): readonly string[] {
  const cle = (nom: string) => [...racinesDe(nom)].sort().join(' ');
  const vus = new Set(['', cle(titre)]);
  return noms.map(plier).filter((nom) => {
    const sienne = cle(nom);
    if (vus.has(sienne)) return false;
    vus.add(sienne);
    return true;
  });
}

/**
 * L’annuaire du site : chaque page, ses noms, les mots que nous lui donnons, et ceux qui distinguent son texte. Le
 * budget donné ensuite en est la limite pour tout le site : l’annuaire ne grossit pas plus vite que le nombre de ses
 * pages. Les textes ne sont lus qu’une fois, quel que soit le nombre de budgets essayés.
 */
export function assembler(
  pages: readonly PageAClasser[],
  motsDesPages: (adresse: string) => MotsDePage,
): (budget: number) => AnnuaireEcrit {
  const entrees = pages.map(({ adresse, titre }) => ({
    adresse,
    titre,
    genre: genreDe(adresse),
    noms: nomsUtiles(titre, motsDesPages(adresse).noms),
  }));
  const donnes = entrees.map(({ adresse, titre, noms }) => {
    const duNom = new Set([
      ...racinesDe([titre, ...noms].join(' | ')),
      ...racinesDeLAdresse(adresse),
    ]);
    const mots = racinesDe(motsDesPages(adresse).mots.join(' | '));
    return { duNom, mots: [...mots].filter((mot) => !duNom.has(mot)) };
  });
  const distinctifsDe = distinguer(
    racinesDesTextes(pages.map(({ texte }) => texte)),
    (rang) => places[entrees[rang]?.genre ?? 'liste'],
  );
  return (budget) => ({
    entrees,
    index: ecrirePresences(presencesDe(donnes, distinctifsDe(budget))),
  });
}

/** Les mots d’une page : ceux de ses noms, que l’annuaire porte déjà, et les autres. */
interface MotsDonnes {
  readonly duNom: ReadonlySet<string>;
  readonly mots: readonly string[];
}

/** Où chaque mot se trouve : parmi les mots donnés, ou dans le texte. */
function presencesDe(
  donnes: readonly MotsDonnes[],
  distinctifs: readonly (readonly string[])[],
): Parameters<typeof ecrirePresences>[0] {
  const presences = new Map<string, { mot: string; mots: number[]; texte: number[] }>();
  const noter = (mot: string, champ: 'mots' | 'texte', rang: number) => {
    const siennes = presences.get(mot) ?? { mot, mots: [], texte: [] };
    siennes[champ].push(rang);
    presences.set(mot, siennes);
  };
  donnes.forEach(({ duNom, mots }, rang) => {
    const deja = new Set([...duNom, ...mots]);
    for (const mot of mots) noter(mot, 'mots', rang);
    for (const mot of distinctifs[rang] ?? []) if (!deja.has(mot)) noter(mot, 'texte', rang);
  });
  return [...presences.values()];
}
