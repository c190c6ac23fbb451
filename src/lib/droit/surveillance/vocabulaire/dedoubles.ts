import type { Dispositif } from './faits.ts';

const dedoubles: { readonly [D in Dispositif]?: readonly Dispositif[] } = {
  'fichiers-journaux': ['fichiers', 'journaux'],
};

/**
 * Les outils plus précis qui ont pris la place de celui-ci ; liste vide s’il n’a pas été dédoublé. Un
 * outil dédoublé reste lu, dans un lien ou un fichier ; on ne le propose plus.
 */
export const precisionsDe = (dispositif: Dispositif): readonly Dispositif[] =>
  dedoubles[dispositif] ?? [];

/** Les outils que celui-ci peut désigner : lui-même, ceux qui le précisent, celui qu’il précise. */
export function recouvrements(dispositif: Dispositif): readonly Dispositif[] {
  const anciens = (Object.keys(dedoubles) as Dispositif[]).filter((ancien) =>
    precisionsDe(ancien).includes(dispositif),
  );
  return [dispositif, ...precisionsDe(dispositif), ...anciens];
}
