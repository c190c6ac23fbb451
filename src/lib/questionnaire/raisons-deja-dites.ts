import type { Dispositif, Role } from '../droit/surveillance/index.ts';
import type { OutilExamine } from './essentiel.ts';
import { libellesDeReponse } from './reponses.ts';

/** L’outil d’avant, s’il y en a un, dont la preuve ou la sanction s’explique dans les mêmes mots. */
export interface DejaDites {
  readonly preuve?: Dispositif;
  readonly rupture?: Dispositif;
}

/** Tout ce qui se lirait d’une conclusion : deux fois le même texte ne se lit qu’une. */
const lue = (
  { conclusions, faits }: OutilExamine,
  quoi: keyof DejaDites,
  role: Role | undefined,
): string => {
  const { statut, motif, sources, decisifs } = conclusions[quoi];
  const reponses = decisifs.map((fait) => [fait, libellesDeReponse(faits, fait, role)]);
  return JSON.stringify([
    statut,
    motif,
    sources,
    reponses.filter(([fait]) => fait !== 'dispositif'),
  ]);
};

/**
 * Pour chaque outil, celui d’avant qui dit déjà la même chose de la preuve, et de la sanction : mêmes motif, textes et réponses
 * décisives. Le premier dit tout.
 */
export const dejaDites = (
  cas: readonly OutilExamine[],
  role: Role | undefined,
): readonly DejaDites[] =>
  cas.map((un, rang) => {
    const pareil = (quoi: keyof DejaDites) =>
      cas.slice(0, rang).find((autre) => lue(autre, quoi, role) === lue(un, quoi, role))?.outil;
    const [preuve, rupture] = [pareil('preuve'), pareil('rupture')];
    return { ...(preuve && { preuve }), ...(rupture && { rupture }) };
  });
