/**
 * Ce que les pages affirment d’une affaire, réduit à ce qui se compare : le sort d’une preuve ou d’un
 * licenciement, un montant, un jour, une case de tableau. Ce qui ne se lit pas sûrement est laissé.
 */

/** Une phrase d’une page, avec les sources de la note qui la suit. */
export interface Affirmation {
  readonly page: string;
  readonly phrase: string;
  readonly sources: readonly string[];
}

/** Ce qu’une case de tableau dit d’une affaire : oui, non, ou que nous ne le savons pas. */
type Reponse = 'oui' | 'non' | 'inconnu';

/** Une case lue : l’affaire, ce dont on parle, la réponse. */
export interface Case {
  readonly page: string;
  readonly affaire: string;
  readonly critere: string;
  readonly reponse: Reponse;
}

const noteOuTexte = /<Note\b[^>]*?\bsources?="([^"]+)"[^>]*?(?:\/>|>[\s\S]*?<\/Note>)/g;

function dernierePhrase(texte: string): string {
  const nu = texte.replace(/<[^>]*>/g, '').replace(/[*#|]/g, ' ');
  return (
    nu
      .trim()
      .split(/(?<=[.?!])\s+/)
      .at(-1)
      ?.trim() ?? ''
  );
}

/** Les phrases d’un article qu’une note suit, et les sources de cette note. */
export function phrasesNotees(page: string, mdx: string): readonly Affirmation[] {
  let depuis = 0;
  return [...mdx.matchAll(noteOuTexte)].map(({ index, 0: note, 1: liste = '' }) => {
    const phrase = dernierePhrase(mdx.slice(depuis, index));
    depuis = index + note.length;
    return { page, phrase, sources: liste.split(' ') };
  });
}

/** Le premier groupe des deux sortes que la phrase nomme, et lui seul : `undefined` si elle hésite. */
function sort<S extends string>(
  phrase: string,
  formes: Readonly<Record<S, RegExp>>,
): S | undefined {
  const dits = (Object.keys(formes) as S[]).filter((nom) => formes[nom].test(phrase));
  return dits.length === 1 ? dits[0] : undefined;
}

const negation = /\bn(?:e|’)\b|\bsans\b|\bni\b|\bsi\b|\bdemand|\bvérifier\b|\bpourra|\bserai/;

/** Le sort d’une preuve, quand la phrase ne parle que d’elle et l’affirme. */
export function sortDeLaPreuve(phrase: string): 'admise' | 'ecartee' | undefined {
  if (!/preuve|vidéo|image|relevé|enregistrement|GPS/i.test(phrase) || negation.test(phrase))
    return;
  return sort(phrase, {
    admise: /\badmise?s?\b|\badmet\b|\brecevables?\b|ont pu servir/,
    ecartee: /\bécartée?s?\b|\brefusée?s?\b|\brejetée?s?\b|inopposables?/,
  });
}

/** Les montants en euros d’une phrase : « 40 000 euros » donne 40 000. */
export function montants(phrase: string): readonly number[] {
  const lus = phrase.matchAll(/(\d[\d\s\u00a0\u202f]*)\s(millions d’)?euros/g);
  return [...lus].map(
    ([, nombre = '', millions]) => Number(nombre.replace(/\s/g, '')) * (millions ? 1e6 : 1),
  );
}

const mois =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const reference = new RegExp(
  `(\\d{1,2})(?:er)?\\s(${mois.join('|')})\\s(\\d{4})[\\s,(]{0,3}n°\\s?([\\d-]+\\.\\d{3})`,
  'g',
);

/** Les décisions citées avec leur jour : « 22 janvier 2025 (n° 22-15.793) ». */
export function joursCites(texte: string): readonly { numero: string; jour: string }[] {
  return [...texte.matchAll(reference)].map(([, jour = '', nom = '', annee = '', numero = '']) => {
    const rang = String(mois.indexOf(nom) + 1).padStart(2, '0');
    return { numero, jour: `${annee}-${rang}-${jour.padStart(2, '0')}` };
  });
}

const nombres: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  dix: 10,
  douze: 12,
  quinze: 15,
  'vingt-quatre': 24,
};

const duree = new RegExp(
  `(?<![\\p{L}-])(\\d+|${Object.keys(nombres).join('|')})\\s(mois|ans?|jours)(?!\\p{L})`,
  'giu',
);

/** Les durées d’une phrase, en mois ou en jours : « deux ans » donne « 24 mois ». */
export function durees(phrase: string): readonly string[] {
  return [...phrase.matchAll(duree)].map(([, nombre = '', unite = '']) => {
    const combien = nombres[nombre.toLowerCase()] ?? Number(nombre);
    return /^an/i.test(unite) ? `${String(combien * 12)} mois` : `${String(combien)} ${unite}`;
  });
}

const reponses: readonly (readonly [RegExp, Reponse])[] = [
  [/^(?:non détaillée|non vérifiée|inconnue?)/i, 'inconnu'],
  [/^(?:oui|admise|réussite)/i, 'oui'],
  [/^(?:non|échec|refusée)|excessive pour le conseil/i, 'non'],
];

/** Les affaires que plusieurs tableaux examinent, par ce qui les nomme. */
const affaires: readonly (readonly [nom: string, forme: RegExp])[] = [
  ['amazon', /Amazon/],
  ['maif', /MAIF/],
  ['telesecretaires', /22-15\.793|télésecrétaires/i],
];

const criteres = /Intérêt|Nécessité|Régulier|Preuve|Licenciement|Sanction/;

function lire(page: string, affaire: string, critere: string, texte: string): Case | undefined {
  const nom = affaires.find(([, forme]) => forme.test(affaire))?.[0];
  const mot = criteres.exec(critere)?.[0];
  const reponse = reponses.find(([forme]) => forme.test(texte))?.[1];
  if (nom === undefined || mot === undefined || reponse === undefined) return undefined;
  return { page, affaire: nom, critere: mot, reponse };
}

/** Les cases des tableaux d’un article, que l’affaire soit en ligne ou en colonne. */
export function casesDeTableau(page: string, mdx: string): readonly Case[] {
  const tableaux = mdx.match(/(?:^\|.*\|\n?)+/gm) ?? [];
  return tableaux.flatMap((tableau) => {
    const [entete = [], , ...lignes] = tableau
      .trim()
      .split('\n')
      .map((ligne) =>
        ligne
          .slice(1, -1)
          .split('|')
          .map((texte) => texte.replace(/<[^>]*>|\*/g, '').trim()),
      );
    return lignes.flatMap(([tete = '', ...suite]) =>
      suite.flatMap((texte, rang) => {
        const colonne = entete[rang + 1] ?? '';
        return lire(page, tete, colonne, texte) ?? lire(page, colonne, tete, texte) ?? [];
      }),
    );
  });
}
