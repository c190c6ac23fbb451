/**
 * Les règles de style du site, et rien qu’ici : mots refusés, longueur des phrases, typographie. Elles
 * valent pour tous les textes publiés (tests/contenu/prose.test.ts) et pour ce que le code compose.
 */
import { compterLesMots } from '../../src/lib/typographie/mots.ts';

/**
 * Toutes les phrases d’une donnée, où qu’elles soient : les chaînes qui contiennent une espace.
 * Les identifiants n’en contiennent pas.
 */
export function phrasesDe(donnee: unknown): string[] {
  if (typeof donnee === 'string') return /\s/.test(donnee) ? [donnee] : [];
  if (typeof donnee !== 'object' || donnee === null) return [];
  return Object.values(donnee).flatMap(phrasesDe);
}

/** Un mot entier, ou une suite de mots, que nous n’écrivons pas. */
const mots = (liste: string) => new RegExp(`(?<![\\p{L}-])(?:${liste})(?!\\p{L})`, 'iu');

/** Ce qu’aucun texte n’écrit, et pourquoi. « Trouble manifestement illicite » est un terme de droit. */
const reglesDeMots: readonly (readonly [pourquoi: string, regle: RegExp])[] = [
  [
    'certitude que le droit ne permet pas',
    mots(
      'illéga\\p{L}*|preuves? nulles?|licenciements? nuls?|sans (?:aucun )?doute|à coup sûr|certainement|incontestablement|indéniablement|assurément',
    ),
  ],
  [
    'intensif',
    mots(
      'très|vraiment|absolument|totalement|complètement|particulièrement|extrêmement|parfaitement|énormément|hautement|gravement|clairement|évidemment|manifestement(?! illicite| infondée?)|bien entendu|bien sûr',
    ),
  ],
  ['indignation', mots('scandaleu\\p{L}*|espionn\\p{L}*|flicage')],
  ['ordre ou conseil', mots('vous (?:devez|devriez)|veuillez(?! agréer)|n’hésitez pas')],
  [
    'la loi dispose, un contrat stipule',
    /(?<!\p{L})(?:loi|code|article|règlement)\s[^.;]*stipul/iu,
  ],
];

/** Les mots refusés d’un texte, chacun avec la raison ; un mot cité entre guillemets n’est pas de nous. */
export function motsRefuses(texte: string): string[] {
  const notre = texte.replace(/«[^»]*»/g, '« »');
  return reglesDeMots.flatMap(([pourquoi, regle]) => {
    const trouve = regle.exec(notre)?.[0];
    return trouve === undefined ? [] : [`« ${trouve} » (${pourquoi})`];
  });
}

/** Tout ce que refuse `reglesDeMots`, et « trop », qu’une question ne dit pas : elle jugerait. */
export const motsInterdits = new RegExp(
  [...reglesDeMots.map(([, { source }]) => source), mots('trop').source].join('|'),
  'iu',
);

/** Une phrase ne dépasse pas ce nombre de mots ; leur moyenne reste sous vingt. */
export const PHRASE_LA_PLUS_LONGUE = 40;
/** La moyenne des phrases d’un texte reste au-dessous. */
export const MOYENNE = 20;

/** Les phrases d’un texte : un point, un point d’interrogation ou d’exclamation, puis une majuscule. */
export function enPhrases(texte: string): string[] {
  return texte.split(/(?<=[.?!…])\s+(?=[\p{Lu}«])/u).filter((phrase) => compterLesMots(phrase) > 0);
}

/** Le nombre moyen de mots par phrase ; 0 sans phrase. */
export function moyenneDeMots(phrases: readonly string[]): number {
  const total = phrases.reduce((somme, phrase) => somme + compterLesMots(phrase), 0);
  return phrases.length === 0 ? 0 : total / phrases.length;
}

/** Ce qui manque à la typographie française d’un texte tel qu’il est tapé ; le site pose les insécables. */
export function fautesDeFrappe(texte: string): string[] {
  const regles: readonly (readonly [string, RegExp])[] = [
    ['apostrophe droite', /\p{L}'\p{L}/u],
    ['guillemets droits ou anglais', /["“”]/],
    ['trois points au lieu de « … »', /\p{L}\.\.\./u],
    ['signe double sans espace', /[\p{L}\d»)][;!?](?!\p{L}|=)/u],
  ];
  const fautes = regles.filter(([, regle]) => regle.test(texte)).map(([nom]) => nom);
  const compte = (signe: string) => texte.split(signe).length;
  return compte('«') === compte('»') ? fautes : [...fautes, 'guillemet non refermé'];
}

/** Ce qui manque à la typographie française d’une phrase. */
export function fautesDeTypographie(phrase: string): string[] {
  const regles: readonly (readonly [string, RegExp])[] = [
    ['apostrophe droite', /'/],
    ['guillemets droits', /"/],
    ['espace sécable ou absente avant « ; ! ? »', /[^\u202f][;!?]/u],
    ['espace sécable ou absente avant « : »', /[^\u00a0]:(?!\/\/)/u],
    ['guillemet ouvrant sans insécable', /«(?!\u00a0)/u],
    ['guillemet fermant sans insécable', /(?<!\u00a0)»/u],
    ['trois points au lieu de « … »', /\.\.\./],
    ['espace double ou en bordure', / {2}|^ | $/],
  ];
  return regles.filter(([, regle]) => regle.test(phrase)).map(([nom]) => nom);
}
