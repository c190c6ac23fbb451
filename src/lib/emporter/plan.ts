import { AUTRES_REFERENCES, CAS_CODES, PREMIERES_REFERENCES } from '../questionnaire/references.ts';

/** Des pages du fichier à emporter, sous un même titre du sommaire. */
export interface Groupe {
  readonly titre: string;
  /** Ce que l’on y trouve, pour la page /telecharger/. */
  readonly phrase: string;
  /** Les adresses, dans l’ordre ; ou la page du site qui les liste : ses articles, ou ses sous-pages. */
  readonly pages:
    readonly string[] | { readonly articlesDe: string } | { readonly sousPagesDe: string };
}

/** Ce que le fichier contient, dans l’ordre du sommaire. */
export const groupes: readonly Groupe[] = [
  {
    titre: 'Faire le point',
    phrase:
      'Le questionnaire entier, son résultat et ce que d’autres peuvent voir de votre lecture.',
    pages: ['/verifier/', '/vous-lisez-ceci-au-travail/'],
  },
  {
    titre: 'Agir',
    phrase: 'Le calcul des délais et les contacts.',
    pages: ['/delais/', '/contacts/'],
  },
  {
    titre: 'Écrire',
    phrase: 'Les lettres, à remplir dans le fichier.',
    pages: { sousPagesDe: '/modeles/' },
  },
  {
    titre: 'Comprendre',
    phrase: 'Les articles du site, avec leurs sources.',
    pages: { articlesDe: '/comprendre/' },
  },
  {
    titre: 'Vérifier les mots et les textes',
    phrase:
      'Le glossaire, les durées et les articles de loi cités. Les règles du questionnaire sont en ligne.',
    pages: ['/glossaire/', '/durees-de-conservation/'],
  },
];

/** Le site range les lettres à remplir sous cette adresse. */
export const LETTRES = '/modeles/';

/** Le site range les articles de loi sous cette adresse ; le fichier, dans une seule page. */
export const CODE = '/code-du-travail/';

/** Ce que le questionnaire lit sur le site : le fichier le porte dans son script. */
export const LUS: readonly string[] = [PREMIERES_REFERENCES, AUTRES_REFERENCES, CAS_CODES];

/**
 * Ce que le fichier peut peser, en octets : de quoi tenir partout, et s’envoyer par message, sous un dossier aussi. Une
 * lettre de plus, avec sa page, en prend 8 000.
 */
export const POIDS_MAXIMAL = 1_835_000;

/** Le fichier, à la racine du site. Son nom ne dit pas de quoi il parle. */
export const FICHIER = 'a-ma-connaissance.html';

/** L’adresse de la page qui lui sert de couverture ; la construction la remplit, puis l’ôte. */
export const COUVERTURE = '/a-emporter/';

/** La page qui le propose, et où la construction écrit son poids. */
export const PAGE = '/telecharger/';
