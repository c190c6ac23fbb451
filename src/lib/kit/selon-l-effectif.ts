import type { Faits, Source } from '../droit/surveillance/index.ts';
import { documents } from './documents/index.ts';
import type { DocumentDuKit, IdDeDocument } from './documents/index.ts';

/** La taille de l’entreprise, telle que le kit la demande ; vide, on ne la sait pas encore. */
export type Effectif = Exclude<Faits['effectif'], 'inconnu' | undefined> | '';

/** Les tailles que le kit distingue. */
export const effectifs: readonly Effectif[] = ['moins-11', '11-49', '50-et-plus'];

/** Un document qui ne concerne pas cette entreprise, et pourquoi. */
interface DocumentEcarte {
  readonly document: DocumentDuKit;
  readonly raison: string;
  readonly sources: readonly Source[];
}

/** Les documents d’une entreprise : ceux qu’elle prépare, dans l’ordre du travail, et ceux qui ne la concernent pas. */
interface DocumentsRanges {
  readonly aPreparer: readonly DocumentDuKit[];
  readonly ecartes: readonly DocumentEcarte[];
}

/** L’ordre du travail : décider, mesurer le risque, consulter, informer, prouver la remise, tenir à jour. */
export const ordreDuTravail: readonly IdDeDocument[] = [
  'interet-legitime',
  'analyse-d-impact',
  'note-cse',
  'notice',
  'note',
  'panneau',
  'recu',
  'registre',
  'conservation',
];

interface Motif {
  readonly raison: string;
  readonly sources: readonly Source[];
}

/** Ce qui écarte un document, selon la taille ; la note au comité est le seul que la taille décide. */
const ecartes: Readonly<Partial<Record<IdDeDocument, Readonly<Partial<Record<Effectif, Motif>>>>>> =
  {
    'note-cse': {
      'moins-11': {
        raison: 'Sous onze salariés, le comité n’est pas obligatoire. Chaque salarié est informé.',
        sources: ['L2311-2', 'L1222-4'],
      },
      '11-49': {
        raison:
          'De onze à quarante-neuf salariés, la loi ne prévoit pas cette consultation\u202f; un accord peut la prévoir. Les élus gardent leur droit d’alerte.',
        sources: ['L2312-5', 'L2312-59'],
      },
    },
  };

/** Ce qui écarte le test d’intérêt légitime, une fois une autre base choisie : il conclurait le contraire de la notice. */
const autreBase: Motif = {
  raison:
    'La base légale choisie n’est pas l’intérêt légitime\u00a0: la notice en nomme une autre.',
  sources: ['rgpd-6'],
};

/** Ce qui écarte la note au comité dans le secteur public : la règle du questionnaire, dans ses mots. */
const autreComite: Motif = {
  raison:
    'Le Code du travail n’est pas ici le fondement. Dans le secteur public, voir le comité social territorial ou d’administration.',
  sources: ['L2312-38'],
};

/** Les documents à préparer pour cette taille, cette base et ce secteur ; sans rien de connu, tous. */
export function documentsSelon(
  effectif: Effectif,
  base = '',
  secteur: Faits['secteur'] = 'inconnu',
): DocumentsRanges {
  const ranges: readonly DocumentDuKit[] = documents.toSorted(
    (un, autre) => ordreDuTravail.indexOf(un.id) - ordreDuTravail.indexOf(autre.id),
  );
  const motif = ({ id }: DocumentDuKit): Motif | undefined => {
    if (id === 'note-cse' && secteur === 'public') return autreComite;
    if (id === 'interet-legitime' && base !== '' && base !== 'interet-legitime') return autreBase;
    return ecartes[id]?.[effectif];
  };
  return {
    aPreparer: ranges.filter((document) => motif(document) === undefined),
    ecartes: ranges.flatMap((document) => {
      const trouve = motif(document);
      return trouve === undefined ? [] : [{ document, ...trouve }];
    }),
  };
}
