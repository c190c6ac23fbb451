import { createHash } from 'node:crypto';
import { versionDesRegles } from '../droit/surveillance/index.ts';
import { editeur } from '../editeur/editeur.ts';
import { dialecte } from './csv.ts';
import { colonnes } from './decisions-csv.ts';
import { couverture, type Jalons } from './jalons.ts';
import { versionsDuJeu } from './versions.ts';

/** La licence de notre codage. Les décisions elles-mêmes ne sont à personne. */
export const licence = {
  name: 'etalab-2.0',
  title: 'Licence Ouverte / Open Licence 2.0',
  path: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
} as const;

/** De quoi parle le jeu. */
export const motsCles = ['droit du travail', 'surveillance', 'jurisprudence', 'RGPD'];

/** Comment nous citer : la décision d’abord, notre codage ensuite. */
export function commentCiter(site: URL): string {
  const { numero, date } = versionDesRegles;
  return `Citer d’abord la décision elle-même (juridiction, date, numéro). Pour le codage : « À ma connaissance, décisions sur la surveillance au travail, version ${numero} (${date}), ${new URL('donnees/', site).href}, Licence Ouverte 2.0 ».`;
}

/** Un fichier publié. */
interface Fichier {
  readonly nom: string;
  readonly contenu: string;
}

const octets = (texte: string): number => new TextEncoder().encode(texte).length;

/** Ce que chaque fichier contient ; la norme demande un nom court et un titre. */
const titres: Readonly<Record<string, { readonly name: string; readonly title: string }>> = {
  'decisions.csv': { name: 'decisions', title: 'Les décisions, en tableau' },
  'decisions-tableur.csv': {
    name: 'decisions-tableur',
    title: 'Les mêmes, avec la marque que demande un tableur',
  },
  'decisions.json': { name: 'decisions-json', title: 'Les décisions, fiches entières' },
  'decisions.schema.json': { name: 'decisions-schema', title: 'Le schéma d’une fiche' },
  'controle.json': { name: 'controle', title: 'Les règles devant les décisions : le score' },
  'regles.json': { name: 'regles', title: 'Les règles du questionnaire : vocabulaire et tables' },
};

function ressource({ nom, contenu }: Fichier): object {
  const commun = {
    ...titres[nom],
    path: nom,
    encoding: 'utf-8',
    bytes: octets(contenu),
    hash: `sha256:${createHash('sha256').update(contenu).digest('hex')}`,
  };
  if (nom === 'decisions-tableur.csv') return { ...commun, format: 'csv', mediatype: 'text/csv' };
  return nom.endsWith('.csv')
    ? {
        ...commun,
        type: 'table',
        profile: 'tabular-data-resource',
        format: 'csv',
        mediatype: 'text/csv',
        dialect: dialecte,
        schema: { fields: colonnes, missingValues: [''], primaryKey: ['id'] },
      }
    : { ...commun, format: 'json', mediatype: 'application/json' };
}

/** Ce qu’est le jeu, pour ses deux descriptions. */
export const decrireLeJeu = (site: URL): string =>
  `Des décisions de justice et d’autorité, leurs faits dans le vocabulaire du questionnaire, ce qui a été jugé, et les sources lues. Un choix, non un relevé complet : ne pas en tirer de statistique. Ce que la source ne dit pas reste vide. ${commentCiter(site)}`;

/** La description du jeu de données, selon la norme Data Package (Frictionless). */
export function decrirePaquet(fichiers: readonly Fichier[], site: URL, jalons: Jalons): object {
  const { nom, courriel } = editeur;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'a-ma-connaissance-decisions',
    title: 'Décisions sur la surveillance au travail, faits codés',
    description: decrireLeJeu(site),
    homepage: new URL('donnees/', site).href,
    version: versionDesRegles.numero,
    // Une propriété de plus, que la norme admet : les versions d’avant, et ce que chacune a changé.
    versions: versionsDuJeu.map(({ numero, date, changements, gardes }) => ({
      version: numero,
      created: `${date}T00:00:00Z`,
      changes: changements,
      resources: gardes.map((fichier) => new URL(`donnees/${numero}/${fichier}`, site).href),
    })),
    created: `${versionDesRegles.date}T00:00:00Z`,
    modified: jalons.modifie,
    temporalCoverage: couverture(jalons),
    accrualPeriodicity: 'irregular',
    language: 'fr',
    image: new URL('partage/donnees.png', site).href,
    keywords: motsCles,
    licenses: [licence],
    contributors: [
      {
        title: nom ?? 'À ma connaissance',
        path: new URL('mentions-legales/', site).href,
        ...(courriel !== null && { email: courriel }),
        roles: ['publisher', 'contact'],
      },
    ],
    sources: [
      {
        title:
          'Décisions publiées par les juridictions et les autorités ; chaque fiche nomme les siennes',
        path: new URL('decisions/', site).href,
      },
    ],
    resources: fichiers.map(ressource),
  };
}
