import { ecrireCsv } from '../donnees/csv.ts';
import { miseEnPlace } from '../demarche/mise-en-place.ts';
import { reclamation } from '../demarche/reclamation.ts';
import type { Etape } from '../demarche/etape.ts';
import { etendues, exigencesDe, obligations } from '../droit/surveillance/index.ts';
import { grouper } from '../citations/groupes.ts';
import { jour } from '../dates/dates.ts';
import { carteDe, figures, type Figure, type NomDeFigure } from '../figures/figures.ts';
import { dessinerGrille, dessinerReponses, type DessinLibre } from '../figures/dessins.ts';
import { chronologie } from '../images/chronologie-maif.ts';
import { dater } from '../images/dater.ts';
import { surLaPreuve } from '../images/dessiner-preuve.ts';
import { bases } from '../images/six-bases.ts';
import { questions } from '../images/trois-questions.ts';
import { rapporte } from '../maif/bascules.ts';
import { calculerLaTable } from '../maif/calculer.ts';
import { lireEtat } from '../maif/rejouer.ts';
import { typographier } from '../typographie/francais.ts';
import { citePar } from './citants.ts';
import { dispositifsEtAdresses, presenter } from './dispositifs.ts';
import { exiger } from './exiger.ts';
import { lister } from './lister.ts';
import { numeroEnClair, referenceDeDecision } from './reference.ts';
import { uneFois } from './une-fois.ts';

type Tableau = readonly (readonly string[])[];

const maif = 'cph-compiegne-2023-maif';
const telesecretaires = 'cass-soc-2025-22-15793-telesecretaires';

const toutesLesDecisions = async () =>
  (await lister('decisions')).map(({ id, data }) => ({ ...data, id }));

async function friseMaif(): Promise<Tableau> {
  const fiches = new Map((await toutesLesDecisions()).map((fiche) => [fiche.id, fiche]));
  return [
    ['date', 'piste', 'titre', 'detail', 'verifie', 'source'],
    ...dater(chronologie, fiches).map(({ quand, piste, titre, detail, verifie, source }) => [
      quand,
      piste,
      titre,
      detail,
      verifie ? 'oui' : 'non',
      source,
    ]),
  ];
}

async function frisePreuve(): Promise<Tableau> {
  return [
    ['date', 'decision', 'preuve', 'adresse'],
    ...surLaPreuve(await toutesLesDecisions()).map((fiche) => {
      const { libelle, adresse } = referenceDeDecision(fiche.id, fiche);
      return [jour(fiche.date), libelle, fiche.decide.preuve ?? '', adresse];
    }),
  ];
}

async function troisQuestions(): Promise<Tableau> {
  const decides = await Promise.all(
    [maif, telesecretaires].map(async (id) => (await exiger('decisions', id)).data.decide),
  );
  return [
    ['question', 'MAIF, 2023', 'Télésecrétaires, 2025'],
    ...questions.map(({ titre, repondre }) => [
      titre,
      ...decides.map((decide) => repondre(decide).mot),
    ]),
  ];
}

const enEtapes = (etapes: readonly Etape[]): Tableau => [
  ['rang', 'etape', 'quoi', 'qui', 'quand', 'preuve', 'sources'],
  ...etapes.map(({ titre, quoi, qui, quand, preuve, sources }, rang) => [
    String(rang + 1),
    titre,
    quoi,
    qui,
    quand,
    preuve,
    sources.join('|'),
  ]),
];

const lireLaMatrice = uneFois(async () => {
  const outils = (await dispositifsEtAdresses()).map(({ id }) => ({
    nom: presenter(id).nom,
    exigences: exigencesDe(id),
  }));
  return {
    outils: outils.map(({ nom }) => nom),
    lignes: obligations.map(({ titre }, rang) => ({
      titre,
      cases: outils.map(({ exigences }) => exigences[rang]?.etendue ?? 'jamais'),
    })),
  };
});

async function matrice(): Promise<Tableau> {
  const { outils, lignes } = await lireLaMatrice();
  return [
    ['obligation', ...outils],
    ...lignes.map(({ titre, cases }) => [titre, ...cases.map((une) => etendues[une])]),
  ];
}

const sixBases: Tableau = [
  ['lettre', 'base', 'portance', 'verdict', 'quand', 'quand_non', 'exemple', 'piege'],
  ...bases.map(({ lettre, nom, portance, verdict, quand, quandNon, exemple, piege }) => [
    lettre,
    nom,
    portance,
    verdict,
    quand,
    quandNon,
    exemple,
    piege,
  ]),
];

const tableaux = {
  'frise-maif': friseMaif,
  'frise-preuve': frisePreuve,
  'trois-questions': troisQuestions,
  'etapes-employeur': () => enEtapes(miseEnPlace),
  reclamation: () => enEtapes(reclamation),
  'six-bases': () => sixBases,
  matrice,
} as const satisfies Partial<Record<NomDeFigure, () => Tableau | Promise<Tableau>>>;

/** Les cartes des articles du Code du travail que quelque chose cite. */
async function cartes(): Promise<
  readonly { readonly figure: Figure; readonly tableau: Tableau }[]
> {
  const parSource = await citePar();
  return (await lister('loi')).flatMap(({ data: { numero } }) => {
    const citants = parSource.get(numero) ?? [];
    if (citants.length === 0) return [];
    return [
      {
        figure: carteDe(numero, numeroEnClair(numero)),
        tableau: [
          ['sorte', 'titre', 'adresse'],
          ...grouper(citants).flatMap(({ titre: sorte, citants: siens }) =>
            siens.map(({ titre, adresse }) => [sorte, titre, adresse]),
          ),
        ],
      },
    ];
  });
}

/** Les données de chaque figure qui n’a pas déjà un fichier, en CSV, par nom de fichier. */
export async function donneesDesFigures(): Promise<ReadonlyMap<string, string>> {
  const nommees = await Promise.all(
    Object.entries(tableaux).map(async ([id, lire]) => [id, await lire()] as const),
  );
  const deLaLoi = (await cartes()).map(({ figure, tableau }) => [figure.id, tableau] as const);
  return new Map(
    [...nommees, ...deLaLoi].map(([id, tableau]) => [`${id}.csv`, ecrireCsv(tableau)] as const),
  );
}

async function reponsesDuRejeu(): Promise<DessinLibre> {
  const { faits } = (await exiger('decisions', maif)).data;
  const titres = ['L’outil', 'La preuve', 'La sanction'];
  const { reponses } = lireEtat(calculerLaTable(faits), rapporte);
  return dessinerReponses(
    reponses.map(({ libelle, phrase, allure }, rang) => ({
      titre: titres[rang] ?? '',
      mot: typographier(libelle),
      phrase: typographier(phrase),
      allure,
    })),
  );
}

/** Une figure à écrire en image ; celles que le site compose en HTML apportent leur dessin. */
interface FigureAEcrire {
  readonly figure: Figure;
  readonly dessin?: DessinLibre;
}

/** Toutes les figures du site. */
export async function figuresDuSite(): Promise<readonly FigureAEcrire[]> {
  const { outils, lignes } = await lireLaMatrice();
  const libres: Partial<Record<string, DessinLibre>> = {
    'rejeu-maif': await reponsesDuRejeu(),
    matrice: dessinerGrille(outils, lignes, etendues),
  };
  return [...Object.values(figures), ...(await cartes()).map(({ figure }) => figure)].map(
    (figure) => {
      const dessin = libres[figure.id];
      return dessin ? { figure, dessin } : { figure };
    },
  );
}
