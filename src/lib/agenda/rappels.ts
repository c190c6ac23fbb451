import { enClair } from '../dates/dates.ts';
import {
  calculerEcheance,
  precisions as precisionsDesDelais,
  prudence,
  veille,
} from '../droit/surveillance/index.ts';
import type { DelaiDuDossier, Territoire } from '../droit/surveillance/index.ts';
import { empreinte } from '../empreinte/empreinte.ts';
import type { Evenement } from './icalendar.ts';

/** Un délai, le jour dont il part, et le nom de son texte. */
export interface DelaiDate {
  readonly delai: DelaiDuDossier;
  /** « 2026-03-15 ». */
  readonly depart: string;
  /** « C. trav., art. L. 1471-1 ». */
  readonly reference: string;
  /** Les jours fériés qui comptent ; ceux de la métropole, sans réponse. */
  readonly territoire?: Territoire;
}

/** Ce qu’un agenda lu par d’autres montre : rien de l’affaire. */
export const titreNeutre = 'Date à confirmer';

/** Les jours d’avance d’une alarme demandée : un mois, une semaine, la veille. */
const avances = [30, 7, 1] as const;

/** Ce que l’on veut dans l’agenda. */
interface Reglages {
  /** Vrai : rien de l’affaire ne s’y lit. */
  readonly neutre: boolean;
  /** Vrai : l’agenda sonne avant. */
  readonly alarme: boolean;
  /** « 2026-11-28 » : ce qui est déjà passé n’est pas noté. */
  readonly aujourdHui: string;
}

/**
 * L’identifiant ne dit pas le délai : il se lit aussi dans le fichier. Il ne dépend pas de la date, pour qu’une
 * date corrigée remplace l’ancienne dans l’agenda au lieu de s’y ajouter.
 */
const uid = (...parts: readonly string[]): string =>
  [empreinte(parts.join('/')), empreinte(['rappel', ...parts].join('/'))]
    .map((somme) => somme.toString(16).padStart(8, '0'))
    .join('-');

interface Jalon {
  readonly nom: string;
  readonly jour: string;
  readonly phrase: string;
  /** Ce qui distingue ce jour d’un autre du même délai, dans le titre. */
  readonly precision?: string;
}

/** Ce qui distingue, dans les titres, deux jours d’un même délai. */
const precisions: Readonly<Record<string, string>> = {
  tot: ', premier jour',
  dernier: ', dernier jour',
  prolonge: ', délai prolongé',
};

function jalons({ delai, depart, territoire }: DelaiDate): readonly Jalon[] {
  const { agirAvant, dernierJour, auPlusTot, passeLe, passeLeSiProlonge } = calculerEcheance(
    delai,
    depart,
    territoire,
  );
  const condition = delai.prolongation?.condition ?? '';
  const possibles: readonly (readonly [nom: string, jour: string | undefined, phrase: string])[] = [
    ['tot', auPlusTot, 'Premier jour possible.'],
    [
      'agir',
      agirAvant && veille(agirAvant),
      'Agir avant demain\u00a0: le délai approche de son terme.',
    ],
    ['dernier', agirAvant === undefined ? dernierJour : undefined, 'Dernier jour possible.'],
    ['passe', passeLe, 'Premier jour où le délai est passé.'],
    ['prolonge', passeLeSiProlonge, `Premier jour où le délai est passé, ${condition}.`],
  ];
  const plusieurs = possibles.filter(([, jour]) => jour !== undefined).length > 1;
  return possibles.flatMap(([nom, jour, phrase]) =>
    jour === undefined
      ? []
      : [{ nom, jour, phrase, ...(plusieurs && { precision: precisions[nom] ?? '' }) }],
  );
}

/** Les rappels d’un délai qui sont encore à venir. */
export function rappelsDe(date: DelaiDate, { neutre, alarme, aujourdHui }: Reglages): Evenement[] {
  const { delai, depart, reference } = date;
  return jalons(date)
    .filter(({ jour }) => jour >= aujourdHui)
    .map(({ nom, jour, phrase, precision = '' }) => ({
      uid: uid(delai.id, nom),
      jour,
      titre: neutre
        ? titreNeutre
        : `${precisionsDesDelais[delai.id].attente ?? delai.intitule}${precision}`,
      description: neutre
        ? 'À faire confirmer.'
        : [
            phrase,
            `${delai.depart}\u00a0: ${enClair(new Date(depart))}.`,
            `${reference}.`,
            prudence,
          ].join('\n'),
      ...(alarme && { sonneries: avances }),
    }));
}

/** Les délais qu’un seul fichier peut noter pour cette personne : à venir, et à elle de les tenir. */
export function aNoter(
  dates: readonly DelaiDate[],
  { aujourdHui, employeur }: { readonly aujourdHui: string; readonly employeur: boolean },
): readonly DelaiDate[] {
  return dates.filter(
    (date) =>
      (employeur || date.delai.pour !== 'employeur') &&
      jalons(date).some(({ jour }) => jour >= aujourdHui),
  );
}
