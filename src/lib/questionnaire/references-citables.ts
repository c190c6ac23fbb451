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
import { avisDuResultat } from '../kit/avis-du-resultat.ts';
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

/** Ce que citent les questions ; le premier écran du résultat ne cite rien. */
const premiers: readonly Citant[] = [...Object.values(questions), ...perimetre];

const choisir = (
  toutes: Readonly<Record<Source, Reference>>,
  citants: readonly Citant[],
): References =>
  Object.fromEntries(
    [...new Set(citants.flatMap(({ sources }) => sources))].map((source) => [
      source,
      toutes[source],
    ]),
  );

/** Du référencier entier, les seules références que les questions citent. */
export const premieresReferences = (toutes: Readonly<Record<Source, Reference>>): References =>
  choisir(toutes, premiers);

/**
 * Du référencier entier, les seules références que les règles, le résultat et ce qui s’ouvre dedans citent. Se
 * calcule à la construction : le kit entier n’a pas à venir au navigateur pour cela.
 */
export function referencesCitables(toutes: Readonly<Record<Source, Reference>>): References {
  const tables = [...obligations, tablePreuve, tableRupture];
  return choisir(toutes, [
    ...premiers,
    ...tables.flatMap<Citant>(({ lignes }) => lignes),
    ...tousLesContacts,
    ...toutesLesSuites,
    ...delais.map(({ texte }) => ({ sources: [texte] })),
    ...effectifs.flatMap((effectif) => documentsSelon(effectif).ecartes),
    ...avisDuResultat({ secteur: 'public', etat: 'retire' }),
    ...feuilles,
    { sources: sourcesDuKit() },
  ]);
}
