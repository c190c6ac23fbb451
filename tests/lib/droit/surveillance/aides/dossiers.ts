import fc from 'fast-check';
import { questions, vocabulaire } from '../../../../../src/lib/droit/surveillance/index.ts';
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

/** La réponse qui favorise le plus l’employeur ; `null` pour un fait sans ordre. */
function laMeilleure(fait: Fait): string | string[] | null {
  const reponse = questions[fait].versLEmployeur.at(-1);
  if (reponse === undefined) return null;
  return vocabulaire[fait].multiple ? [reponse] : reponse;
}

const sansReproche: Faits = tousLesFaits.reduce<Faits>((faits, fait) => {
  const reponse = laMeilleure(fait);
  return reponse === null ? faits : avec(faits, fait, reponse);
}, {});

/**
 * Un dossier où presque tout va bien : quelques réponses changent, ou manquent. Au hasard pur, une conclusion favorable
 * à l’employeur n’arrive presque jamais, et ce qui la retourne ne se voit pas.
 */
export const dossiersPresqueBons: fc.Arbitrary<Faits> = fc
  .tuple(
    fc.constantFrom(...vocabulaire.role.reponses),
    fc.constantFrom(...vocabulaire.dispositif.reponses),
    fc.constantFrom('prive', 'public'),
    fc.constantFrom('licenciement', 'sanction', 'procedure-en-cours'),
    fc.array(
      fc
        .constantFrom(...tousLesFaits)
        .chain((fait) => fc.tuple(fc.constant(fait), fc.option(reponseA(fait), { freq: 3 }))),
      { maxLength: 3 },
    ),
  )
  .map(([role, dispositif, secteur, suite, changes]) => {
    const bon = { ...sansReproche, role, dispositif, secteur, suite } as Faits;
    return changes.reduce<Faits>((faits, [fait, reponse]) => {
      if (reponse !== null) return avec(faits, fait, reponse);
      const { [fait]: _, ...sans } = faits;
      return fait === 'role' || fait === 'dispositif' ? faits : sans;
    }, bon);
  })
  .filter((faits) => !(faits.etat === 'projet' && aServi(faits)));

/** Au hasard, ou presque sans reproche : les deux bords. */
export const dossiersVaries: fc.Arbitrary<Faits> = fc.oneof(dossiersOuverts, dossiersPresqueBons);
