import fc from 'fast-check';
import { questions, RIEN, vocabulaire } from '../../src/lib/droit/surveillance/index.ts';
import type { Dispositif, Dossier, Fait, Faits } from '../../src/lib/droit/surveillance/index.ts';
import { ordreDesFaits } from '../../src/lib/droit/surveillance/questions/index.ts';

/** Une réponse comme le questionnaire en permet : « aucune » seule, sinon une ou plusieurs cases. */
function reponseA(fait: Fait): fc.Arbitrary<string | readonly string[]> {
  const { multiple, reponses } = vocabulaire[fait];
  const toutes: readonly string[] = reponses;
  if (!multiple) return fc.constantFrom(...toutes);
  const cumulables = toutes.filter((reponse) => reponse !== RIEN);
  const plusieurs = fc.shuffledSubarray(cumulables, { minLength: 1 });
  return toutes.includes(RIEN) ? fc.oneof(fc.constant([RIEN]), plusieurs) : plusieurs;
}

const faitsRanges = (communes: boolean): fc.Arbitrary<Faits> => {
  const faits = ordreDesFaits.filter(
    (fait) => fait !== 'dispositif' && questions[fait].commune === communes,
  );
  return fc.record(Object.fromEntries(faits.map((fait) => [fait, reponseA(fait)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Faits>;
};

/** Tout dossier que le questionnaire peut contenir, complet ou non, cohérent ou non. */
export const dossiers: fc.Arbitrary<Dossier> = fc
  .tuple(
    faitsRanges(true),
    fc.uniqueArray(
      fc.tuple(fc.constantFrom<Dispositif>(...vocabulaire.dispositif.reponses), faitsRanges(false)),
      { selector: ([outil]) => outil, maxLength: 24 },
    ),
  )
  .map(([communs, outils]) => ({
    communs: { ...communs },
    parDispositif: Object.fromEntries(outils.map(([outil, faits]) => [outil, { ...faits }])),
  }));
