import { lister } from './lister.ts';
import {
  articlesDuCodeDuTravail,
  decisions as idsDecisions,
  textes as idsTextes,
  type Source,
} from '../droit/sources.ts';
import {
  referenceDeDecision,
  referenceDeLoi,
  referenceDeTexte,
  type Reference,
} from './reference.ts';
import { uneFois } from './une-fois.ts';

export type { Reference } from './reference.ts';

/** Toutes les sources du site, par identifiant. */
export const referencier = uneFois(async (): Promise<Record<Source, Reference>> => {
  const [loi, textes, decisions] = await Promise.all([
    lister('loi'),
    lister('textes'),
    lister('decisions'),
  ]);
  const references: Partial<Record<string, Reference>> = Object.fromEntries([
    ...loi.map(({ id, data }) => [id, referenceDeLoi(data)] as const),
    ...textes.map(({ id, data }) => [id, referenceDeTexte(id, data)] as const),
    ...decisions.map(({ id, data }) => [id, referenceDeDecision(id, data)] as const),
  ]);
  const attendues = [...Object.keys(articlesDuCodeDuTravail), ...idsTextes, ...idsDecisions];
  const manquantes = attendues.filter((source) => !(source in references));
  if (manquantes.length > 0)
    throw new Error(
      `${manquantes.join(', ')} : au registre src/lib/droit/sources.ts, mais sans fiche dans src/content/.`,
    );
  return references as Record<Source, Reference>;
});
