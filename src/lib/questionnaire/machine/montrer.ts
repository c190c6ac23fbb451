import {
  enReserve,
  etapes,
  etapesPourAffiner,
  etapesRestantes,
  ordreDesFaits,
  vocabulaire,
} from '../../droit/surveillance/index.ts';
import type { Dispositif, Etape, Fait } from '../../droit/surveillance/index.ts';
import type { Donnee } from '../donnee.ts';
import { sansLesRepetees } from '../ensemble.ts';
import { cocherLeMoment } from '../proces.ts';
import { donneesDe, dossierDe, placeDe } from './etat.ts';
import type { Etat } from './etat.ts';
import { devantLeJuge, sansProces } from './proces-dit.ts';

/** Vrai si plusieurs réponses se cumulent ; le dossier admet plusieurs dispositifs. */
export const admetPlusieurs = (fait: Fait): boolean =>
  fait === 'dispositif' || vocabulaire[fait].multiple;

/** Ce que la question montre de coché : au moment, la suite et le procès font un seul choix. */
export const cocheesDe = (etat: Etat, etape: Etape): readonly string[] =>
  cocherLeMoment(
    donneesDe(etat, etape),
    etape.fait === 'suite' && etape.dispositif !== null ? etat.proces[etape.dispositif] : undefined,
  );

/** Les réponses données, une par écran : celles données avec une autre n’ont pas eu le leur. */
export const repondueSeule =
  (etat: Etat) =>
  ({ fait, dispositif }: Etape): boolean =>
    dispositif === null
      ? fait !== devantLeJuge.fait || !sansProces(etat)
      : !(etat.ensemble[fait] ?? []).slice(1).includes(dispositif);

/** Le numéro de la question : sa place parmi les réponses, ou la suivante. */
export function numeroDe(etat: Etat, etape: Etape): number {
  const repondues = etapes(dossierDe(etat)).filter(repondueSeule(etat));
  const place = placeDe(repondues, etape);
  return place < 0 ? repondues.length + 1 : place + 1;
}

/** Combien de questions restent avant un résultat entier. */
export const restantes = (etat: Etat): number =>
  sansLesRepetees(etapesRestantes(dossierDe(etat)), etat.separes).length;

/** Les réponses des outils décochés depuis. */
function outilsRetires(etat: Etat): readonly Etape[] {
  return vocabulaire.dispositif.reponses
    .filter((dispositif) => !etat.choisis.includes(dispositif))
    .flatMap((dispositif) =>
      ordreDesFaits
        .map((fait): Etape => ({ fait, dispositif }))
        .filter((etape) => donneesDe(etat, etape).length > 0),
    );
}

/** Les réponses qui comptent, puis celles qui ne comptent plus et attendent en réserve. */
export function toutesLesDonnees(etat: Etat): {
  readonly utiles: readonly Donnee[];
  readonly reserve: readonly Donnee[];
} {
  const avecReponses = (etape: Etape): Donnee => ({ etape, reponses: donneesDe(etat, etape) });
  const dossier = dossierDe(etat);
  return {
    utiles: etapes(dossier).map(avecReponses),
    reserve: [...enReserve(dossier), ...outilsRetires(etat)]
      .filter((etape) => etape.dispositif !== null || repondueSeule(etat)(etape))
      .map(avecReponses),
  };
}

/** Combien de questions n’affineraient qu’une obligation. */
export const pourAffiner = (etat: Etat): number =>
  sansLesRepetees(etapesPourAffiner(dossierDe(etat)), etat.separes).length;

/** Vrai si ces outils ne sont que des projets ; une question commune n’en vise aucun. */
export const enProjet = (etat: Etat, outils: readonly (Dispositif | null)[]): boolean =>
  outils.every(
    (outil) =>
      outil !== null && donneesDe(etat, { fait: 'etat', dispositif: outil }).includes('projet'),
  );
