import { DOCUMENTS_REMIS, EMPLOYEUR_OU_DPO, JE_NE_SAIS_PAS } from './communs.ts';
import { phrasesDeReference } from './conservation-de-reference.ts';
import type { Question } from './types.ts';

/** La durée de conservation, comparée à la référence propre au dispositif. */
export const conservation: Question<'conservation'> = {
  section: 'garanties',
  commune: false,
  nature: 'mesure',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: ['sans-limite', 'au-dela-de-sa-regle', 'au-dela', 'dans-la-reference'],
  intitule: {
    salarie: 'Combien de temps vos données sont-elles gardées ?',
    employeur: 'Combien de temps gardez-vous les données ?',
    observateur: 'Combien de temps les données du salarié sont-elles gardées ?',
  },
  aide: 'Comparez à la durée de référence de cet outil.',
  aideSelonDispositif: phrasesDeReference,
  pourquoi:
    'Les données ne sont pas gardées plus longtemps que le but ne le demande. La durée de référence vient d’une loi, d’un règlement ou d’une recommandation : l’effet n’est pas le même.',
  sources: ['rgpd-5', 'csi-l252-5', 'D3171-16'],
  ouTrouver: DOCUMENTS_REMIS,
  aDemander: {
    a: EMPLOYEUR_OU_DPO,
    question: {
      salarie: 'Combien de temps gardez-vous les données de cet outil qui me concernent ?',
      employeur: 'Quelle durée de conservation est réglée dans l’outil et inscrite au registre ?',
      observateur: 'Combien de temps les données de cet outil sont-elles gardées ?',
    },
  },
  choix: {
    'dans-la-reference': { libelle: 'Pas plus longtemps que la durée de référence' },
    'au-dela': { libelle: 'Plus longtemps que la durée de référence' },
    'au-dela-de-sa-regle': {
      libelle: 'Plus longtemps que la durée fixée par l’employeur lui-même',
      precision: 'Sans durée de référence, comparez à celle que l’employeur a annoncée.',
    },
    'sans-limite': { libelle: 'Sans limite : aucune durée n’est fixée' },
    inconnu: JE_NE_SAIS_PAS,
  },
};
