import type { Decision } from '../schemas/decision.ts';
import { estRecoupee } from './recoupement.ts';

/** Ce que toute reprise d’une décision doit dire avec elle. */
interface ReserveDeDecision {
  readonly id: 'depassee' | 'source-unique';
  /** Une phrase entière. */
  readonly phrase: string;
  /** La décision qui a dit autrement, quand nous la tenons. */
  readonly decision?: string;
}

/** Les réserves d’une décision : sa fiche, son cadre et ses images les disent toutes. */
export function reservesDe({
  regime,
  lecture,
  depassePar,
}: Pick<Decision, 'regime' | 'lecture' | 'depassePar'>): readonly ReserveDeDecision[] {
  return [
    ...(regime === 'depasse'
      ? [
          {
            id: 'depassee' as const,
            phrase: 'Une des conclusions de cette décision ne tiendrait plus aujourd’hui.',
            ...(depassePar !== undefined && { decision: depassePar }),
          },
        ]
      : []),
    ...(estRecoupee(lecture)
      ? []
      : [
          {
            id: 'source-unique' as const,
            phrase:
              'Cette décision nous est connue par une source unique : presse, commentaire ou extrait.',
          },
        ]),
  ];
}
