import {
  libellesObligation,
  libellesPreuve,
  libellesRupture,
  obligations,
  tablePreuve,
  tableRupture,
} from '../droit/surveillance/index.ts';
import type { Obligation } from '../droit/surveillance/index.ts';
import type { direCondition } from '../tables/dire-condition.ts';

type Condition = Parameters<typeof direCondition>[0];

/** Une table de décision, telle que la grille l’imprime. */
export interface TableDeGrille {
  readonly titre: string;
  readonly lignes: readonly {
    readonly si: Condition;
    readonly sans?: Condition;
    readonly alors: string;
    readonly motif: string;
  }[];
  /** Le mot de chaque issue. */
  readonly libelles: Readonly<Record<string, string>>;
}

/** Une page où se lisent les réponses de la grille. */
export interface PartieDeGrille {
  /** Le bout de son adresse, sous /verifier/grille/. */
  readonly id: string;
  /** Ce qu’elle lit : « La preuve et la sanction ». */
  readonly titre: string;
  /** Une phrase : ce que donnent ses tables. */
  readonly donne: string;
  readonly tables: readonly TableDeGrille[];
}

const tablesDesObligations = (quoi: Obligation['partie']): readonly TableDeGrille[] =>
  obligations
    .filter(({ partie }) => partie === quoi)
    .map(({ titre, lignes }) => ({ titre, lignes, libelles: libellesObligation }));

const deLOutil =
  'Chaque obligation se lit seule. L’outil reçoit la réponse la plus grave, sur cette page et sur l’autre.';

/** Les pages où se lisent les réponses de la grille, dans l’ordre : deux pour l’outil, une pour ce qui en découle. */
export const partiesDeGrille: readonly PartieDeGrille[] = [
  {
    id: 'informer',
    titre: 'Informer, consulter, justifier, répondre',
    donne: deLOutil,
    tables: tablesDesObligations('dire'),
  },
  {
    id: 'controler',
    titre: 'Le contrôle et les données',
    donne: deLOutil,
    tables: tablesDesObligations('faire'),
  },
  {
    id: 'preuve-et-sanction',
    titre: 'La preuve et la sanction',
    donne:
      'Ces deux tables partent de ce que les obligations ont donné, sur les deux autres pages.',
    tables: [
      { titre: 'Que vaut la preuve ?', lignes: tablePreuve.lignes, libelles: libellesPreuve },
      {
        titre: 'Que deviendrait la sanction ?',
        lignes: tableRupture.lignes,
        libelles: libellesRupture,
      },
    ],
  },
];
