import type { Faits } from '../droit/surveillance/index.ts';
import type { ARevoir } from './a-revoir.ts';

/** Ce que les réponses du questionnaire font dire du kit, et que sa propre saisie ne demande pas. */
export function avisDuResultat({ secteur, etat }: Faits): readonly ARevoir[] {
  return [
    ...(secteur === 'public'
      ? [
          {
            phrase:
              'Ces documents visent une entreprise privée. Dans le secteur public, l’information vient du règlement européen, et ce qui cite le Code du travail est à revoir.',
            sources: ['rgpd-13', 'L1211-1'],
          } as const,
        ]
      : []),
    ...(etat === 'retire'
      ? [
          {
            phrase:
              'Vos réponses disent l’outil retiré. Ces documents se préparent avant de mettre un outil en service.',
            sources: ['L1222-4'],
          } as const,
        ]
      : []),
  ];
}
