import { veille } from '../droit/surveillance/delais/calendrier.ts';
import { prudence } from '../droit/surveillance/delais/delais.ts';
import { calculerEcheance } from '../droit/surveillance/delais/echeance.ts';
import type { Delai } from '../droit/surveillance/delais/delais.ts';
import { empreinte } from '../empreinte/empreinte.ts';
import type { Evenement } from './icalendar.ts';

/** Un délai, le jour dont il part, et le nom de son texte. */
export interface DelaiDate {
  readonly delai: Delai;
  /** « 2026-03-15 ». */
  readonly depart: string;
  /** « C. trav., art. L. 1471-1 ». */
  readonly reference: string;
}

/** Ce qu’un agenda lu par d’autres montre : rien de l’affaire. */
export const titreNeutre = 'Date à confirmer';

/** L’identifiant ne dit ni le délai ni la date : il se lit aussi dans le fichier. */
const uid = (...parts: readonly string[]): string =>
  [empreinte(parts.join('/')), empreinte(['rappel', ...parts].join('/'))]
    .map((somme) => somme.toString(16).padStart(8, '0'))
    .join('-');

interface Jalon {
  readonly nom: string;
  readonly jour: string;
  readonly phrase: string;
}

function jalons({ delai, depart }: DelaiDate): readonly Jalon[] {
  const { agirAvant, dernierJour, auPlusTot, passeLe, passeLeSiProlonge } = calculerEcheance(
    delai,
    depart,
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
  return possibles.flatMap(([nom, jour, phrase]) =>
    jour === undefined ? [] : [{ nom, jour, phrase }],
  );
}

/** Les rappels d’un délai : un seul pour qui agit ; un ou deux pour qui attend une réponse. */
export function rappelsDe(date: DelaiDate, { neutre }: { readonly neutre: boolean }): Evenement[] {
  const { delai, depart, reference } = date;
  return jalons(date).map(({ nom, jour, phrase }) => ({
    uid: uid(delai.id, depart, nom),
    jour,
    titre: neutre ? titreNeutre : delai.intitule,
    description: neutre
      ? 'À faire confirmer.'
      : [phrase, `${delai.depart}\u00a0: ${depart}.`, `${reference}.`, prudence].join('\n'),
  }));
}
