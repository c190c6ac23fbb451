import type { IdDeDelai } from './delais.ts';

/**
 * Les délais qui partent du même jour qu’un autre : il ne se donne qu’une fois. Un essai compare cette liste aux mots
 * de `delais.ts` ; elle est à part, car qui ne fait que retenir des dates n’a pas à charger tous les délais.
 */
const partagent: Readonly<Partial<Record<IdDeDelai, IdDeDelai>>> = {
  'licenciement-apres-entretien': 'sanction-apres-entretien',
  'contester-licenciement': 'preciser-les-motifs',
  'reclamer-un-salaire': 'agir-execution-contrat',
};

/** Le délai sous lequel le jour de départ de celui-ci se retient. */
export const jourDeDepart = (id: IdDeDelai): IdDeDelai => partagent[id] ?? id;
