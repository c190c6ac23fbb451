import { expect, test } from 'vitest';
import { conclure } from '../../../../../src/lib/droit/surveillance/index.ts';
import type {
  Conclusions,
  Faits,
  StatutDispositif,
  StatutObligation,
  StatutPreuve,
  StatutRupture,
} from '../../../../../src/lib/droit/surveillance/index.ts';
import type { Source } from '../../../../../src/lib/droit/sources.ts';

/** Ce qu’un juriste attend d’une situation ; ce qui n’est pas dit n’est pas vérifié. */
export interface Attendu {
  /** Le statut de chaque obligation nommée, et ce qu’elle doit citer. */
  readonly obligations?: Readonly<Record<string, readonly [StatutObligation, ...Source[]]>>;
  readonly preuve?: StatutPreuve;
  readonly rupture?: StatutRupture;
  /** Le statut d’ensemble du dispositif. */
  readonly dispositif?: StatutDispositif;
  /** Des statuts que la situation ne doit en aucun cas recevoir. */
  readonly jamais?: readonly (StatutPreuve | StatutRupture)[];
  /** Ce qu’aucun motif affiché ne dit, parce que personne ne l’a répondu. */
  readonly tait?: RegExp;
}

/** Tout ce qu’une réponse écrit : le motif de chaque obligation, de la preuve et de la sanction. */
const motifsDe = ({ dispositif, preuve, rupture }: Conclusions): readonly string[] =>
  [...dispositif.obligations, preuve, rupture].map(({ motif }) => motif);

/** Une situation racontée en une phrase, ses réponses, et ce que le site doit en dire. */
export function situation(phrase: string, faits: Faits, attendu: Attendu): void {
  test(phrase, () => {
    const rendu = conclure(faits);
    for (const [id, [statut, ...sources]] of Object.entries(attendu.obligations ?? {})) {
      const constat = rendu.dispositif.obligations.find((une) => une.id === id);
      expect({ id, statut: constat?.statut }).toEqual({ id, statut });
      expect(constat?.sources, id).toEqual(expect.arrayContaining(sources));
    }
    if (attendu.preuve) expect(rendu.preuve.statut, rendu.preuve.motif).toBe(attendu.preuve);
    if (attendu.rupture) expect(rendu.rupture.statut, rendu.rupture.motif).toBe(attendu.rupture);
    if (attendu.dispositif) expect(rendu.dispositif.statut).toBe(attendu.dispositif);
    for (const statut of attendu.jamais ?? [])
      expect([rendu.preuve.statut, rendu.rupture.statut]).not.toContain(statut);
    const { tait } = attendu;
    if (tait) expect(motifsDe(rendu).filter((motif) => tait.test(motif))).toEqual([]);
  });
}
