import { blancs, segmenter, type Segment } from './segments.ts';
import type { Bloc, Champ, Genre, Modele, Origine, Valeurs } from './types.ts';
import type { Source } from '../droit/sources.ts';

/** Un passage de la lettre remplie. */
export interface Passage {
  readonly genre: Genre;
  /**
   * Ses lignes ; celles d’un élément de liste font autant d’éléments. Un segment peut porter des fins de ligne :
   * elles vont à la ligne dans le même élément.
   */
  readonly lignes: readonly (readonly Segment[])[];
  readonly origine: Origine;
  readonly sources: readonly Source[];
}

/** Une lettre remplie, et ce qui lui manque encore. */
export interface Lettre {
  readonly passages: readonly Passage[];
  /** Les champs requis encore vides, dans l’ordre du formulaire. */
  readonly manquants: readonly Champ[];
}

const marque = (texte: string): Segment => ({ texte: `[${texte}]`, manque: true });

/** Ce qu’un titre annonce : sans l’un d’eux, il serait seul. */
const annoncables = new Set<Genre | undefined>(['paragraphe', 'element']);

/**
 * La lettre que donnent ces valeurs. Un champ requis et vide laisse une marque ; un champ facultatif
 * et vide emporte son paragraphe, et le titre qui n’annoncerait plus rien ; un choix encore à faire laisse voir chacun
 * de ses paragraphes.
 * @throws si une valeur porte un nom que le modèle ne connaît pas.
 */
export function remplir({ id, champs, blocs }: Modele, valeurs: Valeurs): Lettre {
  const parId = new Map(champs.map((champ) => [champ.id, champ]));
  const inconnu = Object.keys(valeurs).find((nom) => !parId.has(nom));
  if (inconnu !== undefined)
    throw new Error(
      `« ${inconnu} » n’est pas un champ de cette lettre : le déclarer dans src/content/lettres/${id}.md, ou ne pas le remplir.`,
    );

  const valeur = (nom: string) => (valeurs[nom] ?? '').trim();
  const remplis = blocs.filter(({ si, texte }) => {
    const convient = Object.entries(si).every(([nom, admises]) =>
      valeur(nom) === '' ? parId.get(nom)?.requis : admises.includes(valeur(nom)),
    );
    return convient && blancs(texte).every((nom) => valeur(nom) !== '' || parId.get(nom)?.requis);
  });
  const visibles = remplis.filter(
    ({ genre }, rang) => genre !== 'titre' || annoncables.has(remplis[rang + 1]?.genre),
  );

  const employes = new Set(
    visibles.flatMap(({ texte, si }) => [...blancs(texte), ...Object.keys(si)]),
  );
  return {
    passages: visibles.map(({ genre, origine, sources, ...bloc }) => ({
      genre,
      origine,
      sources,
      lignes: lignesDe(genre, bloc, parId, valeur),
    })),
    // Un champ facultatif et vide a emporté son paragraphe : ce qui est employé et vide est requis.
    manquants: champs.filter(({ id: nom }) => employes.has(nom) && valeur(nom) === ''),
  };
}

/** Un élément fait d’un seul blanc : chaque ligne tapée y est un élément. */
const unSeulBlanc = /^\{\{[\w-]+\}\}$/u;

function lignesDe(
  genre: Genre,
  { texte, si }: Pick<Bloc, 'texte' | 'si'>,
  parId: ReadonlyMap<string, Champ>,
  valeur: (nom: string) => string,
): readonly (readonly Segment[])[] {
  const dire = (nom: string): Segment =>
    valeur(nom) === ''
      ? marque(`à compléter : ${(parId.get(nom)?.libelle ?? nom).toLocaleLowerCase('fr')}`)
      : { texte: valeur(nom), manque: false };
  const choix = Object.entries(si)
    .filter(([nom]) => valeur(nom) === '')
    .flatMap(([nom, admises]) =>
      admises.map(
        (admise) => parId.get(nom)?.options?.find((option) => option.id === admise)?.libelle ?? '',
      ),
    );
  const entier = genre === 'element' && !unSeulBlanc.test(texte);
  const lignes = entier
    ? [segmenter(texte, dire)]
    : texte.split('\n').flatMap((ligne) => couper(segmenter(ligne, dire)));
  if (choix.length === 0) return lignes;
  const [premiere = [], ...suite] = lignes;
  const espace = { texte: ' ', manque: false };
  return [[marque(`au choix : ${choix.join(' / ')}`), espace, ...premiere], ...suite];
}

/** Une valeur de plusieurs lignes coupe la ligne où elle se trouve. */
function couper(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  return segments.reduce<readonly (readonly Segment[])[]>(
    (lignes, { texte, manque }) => {
      const [debut = '', ...suite] = texte.split('\n').filter((bout) => bout.trim() !== '');
      const derniere = [...(lignes.at(-1) ?? []), { texte: debut, manque }];
      return [...lignes.slice(0, -1), derniere, ...suite.map((bout) => [{ texte: bout, manque }])];
    },
    [[]],
  );
}
