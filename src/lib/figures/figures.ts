/** Une figure du site : ce qu’elle montre, d’où cela vient, où la voir, où sont ses données. */
export interface Figure {
  /** Le nom de ses fichiers : `/figures/<id>.svg`. */
  readonly id: string;
  readonly titre: string;
  /** Ce dont elle est tirée, sans majuscule ni point. */
  readonly source: string;
  /** L’adresse de la page qui la montre. */
  readonly page: string;
  /** L’adresse du fichier de ses données. */
  readonly donnees: string;
}

const csv = (id: string) => `/figures/${id}.csv`;
const regles = 'les règles du questionnaire';

/** Les figures qui ont un nom. Celles des textes de loi viennent de `carteDe`. */
export const figures = {
  'rejeu-maif': {
    id: 'rejeu-maif',
    titre: 'L’affaire MAIF rejouée par nos règles',
    source: `${regles}, sur les faits rapportés par la presse`,
    page: '/affaire-maif/',
    donnees: '/donnees/rejeu-maif.json',
  },
  'frise-maif': {
    id: 'frise-maif',
    titre: 'L’affaire MAIF, en dates',
    source: 'la presse et les décisions, citées dans le texte',
    page: '/affaire-maif/',
    donnees: csv('frise-maif'),
  },
  'trois-questions': {
    id: 'trois-questions',
    titre: 'Trois questions, deux affaires',
    source: 'les fiches des deux décisions',
    page: '/affaire-maif/',
    donnees: csv('trois-questions'),
  },
  'frise-preuve': {
    id: 'frise-preuve',
    titre: 'Le sort de la preuve, de 1991 à aujourd’hui',
    source: 'les décisions de ce site',
    page: '/decisions/la-preuve/',
    donnees: csv('frise-preuve'),
  },
  matrice: {
    id: 'matrice',
    titre: 'Quelle règle pour quel outil',
    source: regles,
    page: '/dispositifs/matrice/',
    donnees: csv('matrice'),
  },
  controle: {
    id: 'controle',
    titre: 'Les règles devant les décisions',
    source: `${regles} et les fiches des décisions`,
    page: '/regles/controle/',
    donnees: '/donnees/controle.json',
  },
  'six-bases': {
    id: 'six-bases',
    titre: 'Six bases légales, une surveillance à porter',
    source: 'l’article 6 du RGPD, et les pages citées',
    page: '/bases-legales/',
    donnees: csv('six-bases'),
  },
  'etapes-employeur': {
    id: 'etapes-employeur',
    titre: 'Ce qu’un employeur fait avant de mettre un outil en service',
    source: 'les textes cités à chaque étape',
    page: '/avant-de-mettre-en-place/',
    donnees: csv('etapes-employeur'),
  },
  reclamation: {
    id: 'reclamation',
    titre: 'Le chemin d’une réclamation et ses délais',
    source: 'les textes cités à chaque étape',
    page: '/recours-et-delais/',
    donnees: csv('reclamation'),
  },
} as const satisfies Readonly<Record<string, Figure>>;

/** Le nom d’une figure. */
export type NomDeFigure = keyof typeof figures;

/** La carte d’un article du Code du travail : ce qui s’appuie sur lui. `nom` est son numéro en clair. */
export function carteDe(numero: string, nom: string): Figure {
  const id = `loi-${numero}`;
  return {
    id,
    titre: `Ce qui s’appuie sur l’article ${nom} du Code du travail`,
    source: 'les règles, les pages et les décisions de ce site',
    page: `/code-du-travail/${numero}/`,
    donnees: csv(id),
  };
}

/** Où sont l’image d’une figure, et le même dessin en points. */
export const fichiersDe = ({ id }: Figure): { readonly svg: string; readonly png: string } => ({
  svg: `/figures/${id}.svg`,
  png: `/figures/${id}.png`,
});

/** Ce qu’une figure dit d’elle quand elle voyage sans sa page. `domaine` est celui du site. */
export const mentionDe = ({ source, page }: Figure, domaine: string): string =>
  `À ma connaissance, ${domaine}${page} D’après ${source}. Licence Ouverte 2.0.`;
