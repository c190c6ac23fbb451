import fc from 'fast-check';
import { vocabulaire } from '../../../../../src/lib/droit/surveillance/index.ts';
import type { Fait, Faits } from '../../../../../src/lib/droit/surveillance/index.ts';

export const tousLesFaits = Object.keys(vocabulaire).filter((un): un is Fait => un in vocabulaire);

/** Une réponse admise, au hasard. */
export function reponseA(fait: Fait): fc.Arbitrary<string | string[]> {
  const { reponses, multiple } = vocabulaire[fait];
  if (!multiple) return fc.constantFrom(...reponses);
  return fc.oneof(
    fc.constantFrom(...reponses).map((une) => [une]),
    fc.subarray(
      reponses.filter((une) => une !== 'aucune'),
      { minLength: 1, maxLength: 3 },
    ),
  );
}

/** Remplace ou retire une réponse, sans que le type s’en souvienne : la frontière des tests. */
export function avec(faits: Faits, fait: Fait, reponse: string | readonly string[]): Faits {
  return { ...faits, [fait]: reponse };
}

const melanges = fc.record(Object.fromEntries(tousLesFaits.map((fait) => [fait, reponseA(fait)])), {
  requiredKeys: [],
}) as fc.Arbitrary<Faits>;

const aServi = ({ suite }: Faits) =>
  suite !== undefined && suite !== 'aucune' && suite !== 'inconnu';

/** Un dossier plus ou moins rempli ; un projet dont les données ont servi se contredirait. */
export const dossiers: fc.Arbitrary<Faits> = melanges.filter(
  (faits) => !(faits.etat === 'projet' && aServi(faits)),
);

/** Un dossier dont l’outil est connu, comme le questionnaire en rend toujours. */
export const dossiersOuverts: fc.Arbitrary<Faits> = fc
  .tuple(
    dossiers,
    fc.constantFrom(...vocabulaire.dispositif.reponses),
    fc.constantFrom(...vocabulaire.role.reponses),
  )
  .map(([faits, dispositif, role]) => ({ ...faits, dispositif, role }));
