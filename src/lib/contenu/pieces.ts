import { lister } from './lister.ts';
import {
  evenementsDe,
  type Evenement,
  type Piece,
  type SorteDePiece,
} from '../publication/evenements.ts';
import type { Datation } from '../schemas/datation.ts';
import { presenter, fichesDesDispositifs } from './dispositifs.ts';
import { datesDesContacts } from './dates-des-contacts.ts';
import { decisionsRecentesDAbord } from './decisions.ts';
import { ideesRecues } from './idees-recues.ts';
import { motDuVerdict } from '../idees-recues/verdicts.ts';
import { lettresDuSite } from './lettres.ts';
import { changementsDesRegles, versionDesRegles } from '../droit/surveillance/index.ts';
import { numeroEnClair, referenceDeDecision } from './reference.ts';

function piece(
  sorte: SorteDePiece,
  adresse: string,
  titre: string,
  resume: string,
  datation: Datation,
): Piece {
  return { sorte, adresse, titre, resume, datation };
}

/** Les règles : leur version est un changement comme un autre, à lire et à suivre. */
function reglesDuQuestionnaire(): Piece {
  const { numero, date } = versionDesRegles;
  const le = new Date(date);
  const modifications = [
    { le, sorte: 'correction', quoi: changementsDesRegles.join(' ') } as const,
  ];
  return piece('regles', '/regles/', `Les règles du questionnaire, version ${numero}`, '', {
    verifieLe: le,
    modifications,
  });
}

/** Toutes les pages datées du site. */
export async function piecesDuSite(): Promise<readonly Piece[]> {
  const [articles, outils, cartes, lettres, decisions, textes, faciles] = await Promise.all([
    lister('articles'),
    fichesDesDispositifs(),
    ideesRecues(),
    lettresDuSite(),
    decisionsRecentesDAbord(),
    lister('textes'),
    lister('facile-a-lire'),
  ]);
  return [
    ...articles.map(({ id, data }) => piece('article', `/${id}/`, data.titre, data.resume, data)),
    ...outils.map(({ id, fiche: { data } }) =>
      piece('outil', `/dispositifs/${id}/`, presenter(id).nom, data.resume, data),
    ),
    ...cartes.map(({ id, data, body = '' }) =>
      piece(
        'carte',
        `/idees-recues/${id}/`,
        `« ${data.phrase} »`,
        `${motDuVerdict[data.verdict]}. ${body.trim()}`,
        data,
      ),
    ),
    piece(
      'contacts',
      '/contacts/',
      'À qui s’adresser',
      'Ce que chacun peut, et ne peut pas.',
      datesDesContacts,
    ),
    ...lettres.map(({ id, titre, data }) =>
      piece('lettre', `/modeles/${id}/`, titre, data.resume, data),
    ),
    ...decisions.map(({ id, data }) =>
      piece('decision', `/decisions/${id}/`, referenceDeDecision(id, data).libelle, data.solution, {
        ...data,
        verifieLe: data.lecture.le,
      }),
    ),
    ...textes.map(({ id, data }) =>
      piece('texte', `/textes/${id}/`, data.abrege, data.titre, { ...data, verifieLe: data.luLe }),
    ),
    ...faciles.map(({ id, data }) =>
      piece('facile', `/facile-a-lire/${id}/`, data.titre, data.resume, data),
    ),
    reglesDuQuestionnaire(),
  ];
}

/** Tout ce qui s’est passé sur le site, du plus récent au plus ancien. */
export async function evenementsDuSite(): Promise<readonly Evenement[]> {
  const lois = (await lister('loi')).map(({ id, data }) => ({
    adresse: `/code-du-travail/${id}/`,
    titre: `Article ${numeroEnClair(id)} du Code du travail`,
    enVigueurDepuis: data.enVigueurDepuis,
  }));
  return evenementsDe(await piecesDuSite(), lois);
}
