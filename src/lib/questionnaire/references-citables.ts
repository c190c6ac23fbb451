import {
  delais,
  obligations,
  perimetre,
  questions,
  tablePreuve,
  tableRupture,
  tousLesContacts,
  toutesLesSuites,
} from '../droit/surveillance/index.ts';
import type { Source } from '../droit/surveillance/index.ts';
import { sourcesDuKit } from '../kit/documents/sources.ts';
import { documentsSelon, effectifs } from '../kit/selon-l-effectif.ts';
import { feuilleDEntretien } from './feuille-d-entretien.ts';
import type { Reference } from '../contenu/reference.ts';
import type { References } from './references.ts';

interface Citant {
  readonly sources: readonly Source[];
}

/** Ce que citent les feuilles d’entretien : avec élus, sans élus, d’un agent public. */
const feuilles: readonly Citant[] = [
  feuilleDEntretien([], 'avec'),
  feuilleDEntretien([], 'sans'),
  feuilleDEntretien([{ role: 'agent-public' }]),
].flatMap((feuille) => feuille?.blocs.flatMap(({ lignes }) => lignes) ?? []);

/**
 * Du référencier entier, les seules références que les règles, le résultat et ce qui s’ouvre dedans citent. Se
 * calcule à la construction : le kit entier n’a pas à venir au navigateur pour cela.
 */
export function referencesCitables(toutes: Readonly<Record<Source, Reference>>): References {
  const tables = [...obligations, tablePreuve, tableRupture];
  const citants: readonly Citant[] = [
    ...tables.flatMap<Citant>(({ lignes }) => lignes),
    ...Object.values(questions),
    ...perimetre,
    ...tousLesContacts,
    ...toutesLesSuites,
    ...effectifs.flatMap((effectif) => documentsSelon(effectif).ecartes),
    ...feuilles,
  ];
  const sources = new Set<Source>([
    ...citants.flatMap((citant) => citant.sources),
    ...delais.map(({ texte }) => texte),
    ...sourcesDuKit(),
  ]);
  return Object.fromEntries([...sources].map((source) => [source, toutes[source]]));
}
