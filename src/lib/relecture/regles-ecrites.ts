import { compacter, decompacter } from '../compact/motifs-compacts.ts';
import type { Garde, Lexique } from './lexique.ts';
import type { Alentours, RegleLue } from './types.ts';

/** Les règles telles qu’elles partent avec la page, le lexique de leurs motifs et l’annexe, compacts, en base 64. */
export type ReglesEcrites = string;

/** Les règles relues, le lexique de leurs motifs, et ce qui les accompagne. */
export interface ReglesRelues {
  readonly regles: readonly RegleLue[];
  readonly lexique: Lexique;
  /** Ce que l’appelant a joint aux règles. */
  readonly annexe: string;
}

/** Ce qui sépare deux parties, et deux groupes de motifs : aucune ligne n’est vide. */
const PARTIE = '\n\n\n';
const GROUPE = '\n\n';
/** Un motif ne commence par aucun de ces signes. */
const INDICES = '?';
const SAUF = '-';
const CONTEXTE = '+';

const enLignes = (signe: string, alentours: Garde = {}): readonly string[] =>
  Object.entries<readonly string[] | undefined>({ ...alentours }).flatMap(([ou, motifs = []]) => [
    signe + ou,
    ...motifs,
  ]);

function motifsDe({ motifs, indices, sauf, contexte }: RegleLue): string {
  return [
    ...motifs,
    ...(indices === undefined ? [] : [INDICES, ...indices]),
    ...enLignes(SAUF, sauf),
    ...enLignes(CONTEXTE, contexte),
  ].join('\n');
}

/** Les quatre groupes du lexique : les classes, les gardes, ce qui nie, ce qui rectifie. */
const groupesDuLexique = ({ classes, gardes, nient, rectifient }: Lexique): readonly string[] =>
  [
    Object.entries(classes).flatMap(([nom, motif]) => [`@${nom}`, motif]),
    gardes.flatMap(([nom, garde]) => [CONTEXTE + nom, ...enLignes(SAUF, garde)]),
    nient,
    rectifient,
  ].map((lignes) => lignes.join('\n'));

function teteDe({ id, genre, force, gardes = [], libre = [], ...regle }: RegleLue): string {
  const { autorite = '', page, sources, suite } = regle;
  return [id, genre, force, gardes, libre, autorite, page, sources, suite === true ? '1' : '']
    .map((champ) => (typeof champ === 'string' ? champ : champ.join(' ')))
    .join('\t');
}

const ditsDe = ({ message, plutot, pourquoi }: RegleLue): string =>
  [message, plutot, pourquoi].join('\n');

const entiere = (regle: RegleLue): string =>
  [teteDe(regle), ditsDe(regle), motifsDe(regle)].join('\n');

/**
 * Les règles telles qu’elles partent avec la page. Rangé ainsi, ce qui se ressemble se suit.
 * @throws si une règle porte une ligne vide ou une tabulation : elle ne se relirait pas.
 */
export function ecrireRegles(
  regles: readonly RegleLue[],
  lexique: Lexique,
  annexe = '',
): ReglesEcrites {
  // Une ligne par règle, puis ce qui est dit au lecteur, trois lignes par règle.
  const texte = [regles.map(teteDe).join('\n'), regles.map(ditsDe).join('\n'), annexe].join(PARTIE);
  const motifs = [...groupesDuLexique(lexique), ...regles.map(motifsDe)].join(GROUPE);
  const relues = relire(texte, motifs).regles.map(entiere);
  const perdue = regles.find((regle, rang) => entiere(regle) !== relues[rang]);
  if (perdue !== undefined)
    throw new Error(`src/content/relecture/${perdue.id}.md : une ligne vide ou une tabulation.`);
  return btoa(String.fromCharCode(...compacter({ texte, motifs })));
}

const mots = (champ: string | undefined): string[] =>
  champ === undefined || champ === '' ? [] : champ.split(' ');

/** Les listes d’un groupe, chacune sous la ligne qui l’ouvre ; la première n’en a pas. */
function listes(groupe: string, ouvrent: string): readonly (readonly [string, string[]])[] {
  const toutes: [string, string[]][] = [['', []]];
  for (const ligne of groupe.split('\n'))
    if (ligne !== '' && ouvrent.includes(ligne.charAt(0))) toutes.push([ligne, []]);
    else toutes.at(-1)?.[1].push(ligne);
  return toutes;
}

function alentours(
  toutes: readonly (readonly [string, string[]])[],
  signe: string,
): Alentours | undefined {
  const siens = toutes.filter(([nom]) => nom.startsWith(signe));
  return siens.length === 0
    ? undefined
    : Object.fromEntries(siens.map(([nom, motifs]) => [nom.slice(1), motifs]));
}

function relireLeLexique([classes = '', gardes = '', ...suite]: readonly string[]): Lexique {
  const [nient = '', rectifient = ''] = suite;
  const lesGardes: [string, Garde][] = gardes
    .split(/^\+/m)
    .slice(1)
    .map((garde) => {
      const [nom = '', ...lignes] = garde.trimEnd().split('\n');
      return [nom, alentours(listes(lignes.join('\n'), SAUF), SAUF) ?? {}];
    });
  return {
    classes: Object.fromEntries(
      listes(classes, '@')
        .slice(1)
        .map(([nom, [motif = '']]) => [nom.slice(1), motif]),
    ),
    // Frontière : `ecrireRegles` a pris ces noms dans la table des gardes.
    gardes: lesGardes as unknown as Lexique['gardes'],
    nient: nient.split('\n'),
    rectifient: rectifient.split('\n'),
  };
}

function relire(texte: string, motifs: string): ReglesRelues {
  const [tetes = '', dits = '', ...suite] = texte.split(PARTIE);
  const lignes = dits.split('\n');
  const groupes = motifs.split(GROUPE);
  const regles = tetes.split('\n').map((tete, rang) => {
    const [id, genre, force, gardes, libre, autorite, page, sources, suite] = tete.split('\t');
    const toutes = listes(groupes[rang + 4] ?? '', INDICES + SAUF + CONTEXTE);
    // Frontière : nous avons écrit ces lignes à la construction du site.
    return {
      ...{ id, genre, force, page, autorite: autorite === '' ? undefined : autorite },
      ...{ gardes: mots(gardes), libre: mots(libre), sources: mots(sources) },
      suite: suite === '1',
      message: lignes[rang * 3],
      plutot: lignes[rang * 3 + 1],
      pourquoi: lignes[rang * 3 + 2],
      motifs: toutes[0]?.[1],
      indices: toutes.find(([nom]) => nom === INDICES)?.[1],
      sauf: alentours(toutes, SAUF),
      contexte: alentours(toutes, CONTEXTE),
    } as RegleLue;
  });
  return { regles, lexique: relireLeLexique(groupes), annexe: suite.join(PARTIE) };
}

/** Relit ce que `ecrireRegles` a écrit, par tranches : la page répond entre deux. */
export async function lireRegles(ecrites: ReglesEcrites): Promise<ReglesRelues> {
  const octets = Uint8Array.from(atob(ecrites), (signe) => signe.charCodeAt(0));
  const { texte, motifs } = await decompacter(octets);
  return relire(texte, motifs);
}
