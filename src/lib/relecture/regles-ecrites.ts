import type { Contexte, RegleLue } from './types.ts';

/** Ce qui sépare deux parties, et deux règles d’une partie : aucune ligne n’est vide. */
const PARTIE = '\n\n\n';
const REGLE = '\n\n';
/** Un motif ne commence par aucun de ces signes. */
const INDICES = '?';
const SAUF = '-';
const CONTEXTE = '+';

const enLignes = (signe: string, alentours: Contexte = {}): readonly string[] =>
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
 * Les règles telles qu’elles partent avec la page : d’abord les têtes, une par ligne, puis ce qui est dit au
 * lecteur, trois lignes par règle, puis les motifs. Rangé ainsi, ce qui se ressemble se suit.
 * @throws si une règle porte une ligne vide ou une tabulation : elle ne se relirait pas.
 */
export function ecrireRegles(regles: readonly RegleLue[]): string {
  const ecrites = [
    regles.map(teteDe).join('\n'),
    regles.map(ditsDe).join('\n'),
    regles.map(motifsDe).join(REGLE),
  ].join(PARTIE);
  const relues = lireRegles(ecrites).map(entiere);
  const perdue = regles.find((regle, rang) => entiere(regle) !== relues[rang]);
  if (perdue !== undefined)
    throw new Error(`src/content/relecture/${perdue.id}.md : une ligne vide ou une tabulation.`);
  return ecrites;
}

const mots = (champ: string | undefined): string[] =>
  champ === undefined || champ === '' ? [] : champ.split(' ');

/** Les listes de motifs d’une règle, chacune sous le nom qui l’ouvre. */
function listes(ecrits: string): ReadonlyMap<string, readonly string[]> {
  const toutes = new Map<string, string[]>();
  let courante: string[] = [];
  toutes.set('', courante);
  for (const ligne of ecrits.split('\n'))
    if ([INDICES, SAUF, CONTEXTE].includes(ligne.charAt(0))) {
      courante = [];
      toutes.set(ligne, courante);
    } else courante.push(ligne);
  return toutes;
}

function alentours(
  toutes: ReadonlyMap<string, readonly string[]>,
  signe: string,
): Contexte | undefined {
  const siens = [...toutes].filter(([nom]) => nom.startsWith(signe));
  // Frontière : `ecrireRegles` a nommé ces listes d’après les champs de la règle.
  return siens.length === 0
    ? undefined
    : (Object.fromEntries(siens.map(([nom, motifs]) => [nom.slice(1), motifs])) as Contexte);
}

/** Relit ce que `ecrireRegles` a écrit. */
export function lireRegles(ecrites: string): readonly RegleLue[] {
  const [tetes = '', dits = '', motifs = ''] = ecrites.split(PARTIE);
  const phrases = dits.split('\n');
  const groupes = motifs.split(REGLE);
  return tetes.split('\n').map((tete, rang) => {
    const [id, genre, force, gardes, libre, autorite, page, sources, suite] = tete.split('\t');
    const toutes = listes(groupes[rang] ?? '');
    // Frontière : nous avons écrit ces lignes à la construction du site.
    return {
      ...{ id, genre, force, page, autorite: autorite === '' ? undefined : autorite },
      ...{ gardes: mots(gardes), libre: mots(libre), sources: mots(sources) },
      suite: suite === '1',
      message: phrases[rang * 3],
      plutot: phrases[rang * 3 + 1],
      pourquoi: phrases[rang * 3 + 2],
      motifs: toutes.get(''),
      indices: toutes.get(INDICES),
      sauf: alentours(toutes, SAUF),
      contexte: alentours(toutes, CONTEXTE),
    } as RegleLue;
  });
}
