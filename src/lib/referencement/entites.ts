import type {
  Article,
  BreadcrumbList,
  ClaimReview,
  Dataset,
  DefinedTermSet,
  Graph,
  Legislation,
  Organization,
  Person,
  Thing,
  WebSite,
} from 'schema-dts';
import { racineDuSite } from '../editeur/adresse-entiere.ts';
import type { Editeur } from '../editeur/schema.ts';
import type { Datation } from '../schemas/datation.ts';
import { dernierChangement } from '../publication/evenements.ts';
import { nomDuSite } from './onglet.ts';

const jour = (date: Date) => date.toISOString().slice(0, 10);

/** Qui publie. */
function organisation(editeur: Editeur): Organization {
  const { nom, courriel } = editeur;
  return {
    '@type': 'Organization',
    name: nom ?? nomDuSite,
    url: `${racineDuSite(editeur)}/`,
    ...(courriel !== null && { email: courriel }),
  };
}

const personnes = (liste: Editeur['auteurs']): Person[] =>
  liste.map(({ nom, qualite }) => ({ '@type': 'Person', name: nom, jobTitle: qualite }));

/** Le site entier, et comment nous corrigeons. */
export function siteEntier(editeur: Editeur): [WebSite, Organization] {
  const adresse = racineDuSite(editeur);
  const site: WebSite = {
    '@type': 'WebSite',
    name: nomDuSite,
    url: `${adresse}/`,
    inLanguage: 'fr',
    license: `${adresse}/licence/`,
  };
  const publieur: Organization = {
    '@type': 'Organization',
    name: editeur.nom ?? nomDuSite,
    url: `${adresse}/`,
    correctionsPolicy: `${adresse}/corrections/`,
    publishingPrinciples: `${adresse}/a-propos/`,
    ...(editeur.courriel !== null && { email: editeur.courriel }),
  };
  return [site, publieur];
}

/** Le fil d’Ariane ; la dernière étape est la page même. */
export function filDAriane(
  etapes: readonly (readonly [libelle: string, adresse: string])[],
  site: string,
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: etapes.map(([name, item], rang) => ({
      '@type': 'ListItem',
      position: rang + 1,
      name,
      item: site + item,
    })),
  };
}

/** Ce qu’il faut d’une page pour la dire article. */
interface PageEcrite {
  readonly titre: string;
  readonly adresse: string;
  readonly image: string;
  readonly dates: Datation;
}

/** Une page écrite par nous : article, outil, décision commentée. */
export function article(
  { titre, adresse, image, dates }: PageEcrite,
  editeur: Editeur,
  sujet?: Thing,
): Article {
  const { publieLe } = dates;
  const change = dernierChangement(dates);
  return {
    '@type': 'Article',
    headline: titre,
    url: adresse,
    image,
    inLanguage: 'fr',
    ...(publieLe && { datePublished: jour(publieLe) }),
    ...(change && { dateModified: jour(change) }),
    author: editeur.auteurs.length > 0 ? personnes(editeur.auteurs) : organisation(editeur),
    ...(sujet && { about: sujet }),
  };
}

/** La décision dont une page parle, avec son identifiant européen quand il est connu. */
export function decisionCommentee(
  reference: string,
  date: Date,
  ecli: string | undefined,
  officielle: string | undefined,
): Thing {
  return {
    '@type': 'CreativeWork',
    name: reference,
    dateCreated: jour(date),
    ...(ecli !== undefined && { identifier: ecli }),
    ...(officielle !== undefined && { sameAs: officielle }),
  };
}

/** Un article de loi : son identifiant, son entrée en vigueur, son texte officiel. */
export function legislation(loi: {
  readonly titre: string;
  readonly identifiant: string;
  readonly depuis?: Date | undefined;
  /** L’adresse du texte même, sur un site officiel ; rien quand nous l’avons lu ailleurs. */
  readonly officielle?: string | undefined;
  readonly adresse: string;
}): Legislation {
  const { titre, identifiant, depuis, officielle, adresse } = loi;
  return {
    '@type': 'Legislation',
    name: titre,
    legislationIdentifier: identifiant,
    ...(depuis && { legislationDateVersion: jour(depuis) }),
    inLanguage: 'fr',
    ...(officielle !== undefined && { sameAs: officielle }),
    url: adresse,
  };
}

/** Les mots définis du glossaire. */
export function motsDefinis(
  termes: readonly { readonly terme: string }[],
  adresse: string,
): DefinedTermSet {
  return {
    '@type': 'DefinedTermSet',
    name: 'Glossaire de la surveillance au travail',
    url: adresse,
    hasDefinedTerm: termes.map(({ terme }) => ({ '@type': 'DefinedTerm', name: terme })),
  };
}

/** La vérification d’une phrase que quelqu’un a dite : jamais sans savoir où. */
export function verification(carte: {
  readonly phrase: string;
  readonly mot: string;
  readonly adresse: string;
  readonly lueSur: string;
  readonly le: Date | undefined;
  readonly editeur: Editeur;
}): ClaimReview {
  const { phrase, mot, adresse, lueSur, le, editeur } = carte;
  return {
    '@type': 'ClaimReview',
    claimReviewed: phrase,
    url: adresse,
    author: organisation(editeur),
    ...(le && { datePublished: jour(le) }),
    itemReviewed: {
      '@type': 'Claim',
      appearance: { '@type': 'CreativeWork', url: lueSur },
    },
    reviewRating: { '@type': 'Rating', alternateName: mot },
  };
}

/** Un jeu de données ouvert. */
export function jeuDeDonnees(jeu: {
  readonly titre: string;
  readonly description: string;
  readonly adresse: string;
  readonly licence: string;
  readonly version: string;
  readonly modifie: string;
  readonly fichiers: readonly { readonly adresse: string; readonly format: string }[];
  readonly couverture: string;
  readonly motsCles: readonly string[];
  readonly editeur: Editeur;
}): Dataset {
  return {
    '@type': 'Dataset',
    name: jeu.titre,
    description: jeu.description,
    url: jeu.adresse,
    license: jeu.licence,
    version: jeu.version,
    dateModified: jeu.modifie,
    inLanguage: 'fr',
    isAccessibleForFree: true,
    temporalCoverage: jeu.couverture,
    keywords: [...jeu.motsCles],
    creator: organisation(jeu.editeur),
    distribution: jeu.fichiers.map(({ adresse, format }) => ({
      '@type': 'DataDownload',
      contentUrl: adresse,
      encodingFormat: format,
    })),
  };
}

/** Le bloc à écrire dans la page : rien ne peut y fermer la balise qui le porte. */
export function ecrireEntites(entites: readonly Thing[]): string {
  const graphe: Graph = { '@context': 'https://schema.org', '@graph': [...entites] };
  return JSON.stringify(graphe).replaceAll('<', '\\u003c');
}
