import type { Decoupe } from '../jetons.ts';

/** Un passage de la notice, là où il est : de `debut` à `fin`, en unités UTF-16. */
export interface Passage {
  readonly debut: number;
  readonly fin: number;
  readonly texte: string;
}

/** Une phrase de la notice : telle qu’elle est écrite, et telle que les expressions la lisent. */
export interface PhraseLue {
  readonly passage: Passage;
  /** Ses mots, en minuscules et sans accent, séparés d’une espace. */
  readonly formes: string;
  /** Vrai si elle tient en quelques mots : un intitulé, une ligne de liste. */
  readonly courte: boolean;
}

/** Nombre de mots d’un intitulé, au plus. */
export const INTITULE_AU_PLUS = 7;

/** Toutes les phrases d’une notice, dans l’ordre. */
export const phrasesDe = (texte: string, decoupe: Decoupe): readonly PhraseLue[] =>
  decoupe.phrases.map(({ debut, fin }, numero) => ({
    passage: passageDe(texte, decoupe, numero),
    formes: decoupe.jetons
      .slice(debut, fin)
      .map(({ forme }) => forme)
      .join(' '),
    courte: fin - debut <= INTITULE_AU_PLUS,
  }));

/** Une phrase, telle qu’elle est écrite, ponctuation finale comprise. */
function passageDe(texte: string, { jetons, phrases }: Decoupe, numero: number): Passage {
  const phrase = phrases[numero];
  const debut = jetons[phrase?.debut ?? 0]?.debut ?? 0;
  const suivante = jetons[phrase?.fin ?? 0]?.debut ?? texte.length;
  const entier = texte.slice(debut, suivante).replace(/(?<![\s«“])[\s«“]+$/u, '');
  return { debut, fin: debut + entier.length, texte: entier };
}

/** Les propositions d’une phrase, d’un rang à l’autre : ses points-virgules les séparent. */
export function separer(
  { jetons }: Decoupe,
  debut: number,
  fin: number,
): readonly (readonly [number, number])[] {
  const bornes = [debut, fin];
  for (let rang = fin - 1; rang > debut; rang -= 1)
    if (jetons[rang]?.avant.includes(';') === true) bornes.splice(1, 0, rang);
  return bornes.slice(1).map((borne, rang) => [bornes[rang] ?? debut, borne] as const);
}

/** Un intitulé sur sa ligne : ni verbe courant, ni négation, ni nombre, ni ponctuation. */
const intituleSeul =
  /^(?:Article \d+\s?[–—:-]?\s|[\dIVX.]{1,4}[.) ]{1,3})?(?!.*\b(?:[Aa]ucune?|est|n|ne|[Nn]on|[Pp]as|peut|possible|[Ss]ans|sont|[Vv]ous|\w+ième)\b)\p{Lu}[\p{L}’' -]{3,60}$/u;

/** Vrai d’un intitulé, non du point d’une liste. */
export const estUnIntitule = (texte: string, { debut, texte: ligne }: Passage): boolean =>
  intituleSeul.test(ligne) && !/[-:•–—*]\s*$/.test(texte.slice(0, debut).slice(-4));

/** Les titres des parties d’une notice, sans accent, un numéro devant ou non. */
const titres =
  /^(?:\d+ )?(?:(?:vos )?(?:contact|droits|reclamations?)|(?:les? )?(?:bases? (?:legales?|juridiques?)|conservation|dpo|duree|donnees (?:collectees|traitees)|delai|destinataires|finalites?|transferts?)(?: d(?:e|es|u) (?:conservation|donnees|personnes|traitement))?|responsable(?: d[eu])?(?: la)? ?(?:traitement)?)$/;

/** Vrai si ces mots ne sont que le titre d’une partie : rien n’y est dit. */
export const estUnTitre = (formes: string): boolean => titres.test(formes);
