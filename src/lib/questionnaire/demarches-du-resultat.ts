import { actionsUrgentes, suites } from '../droit/surveillance/index.ts';
import type { Faits, IdDeLettre, Suite } from '../droit/surveillance/index.ts';

/** L’identifiant de la feuille d’entretien dans la page. */
export const ID_DE_LA_FEUILLE = 'feuille-d-entretien';

/** Une démarche du résultat, et ce qu’il faut pour la montrer. */
export interface DemarcheMontree {
  readonly demarche: Suite;
  /** Sa place dans la page. */
  readonly id: string;
  /** Ses lettres : celles que nulle démarche d’avant ne propose. */
  readonly lettres: readonly IdDeLettre[];
  /** Le rang du premier outil qui la demande : c’est de lui que ses lettres parlent. */
  readonly outil: number;
}

const idDe = (rang: number): string => `demarche-${rang + 1}`;

/** Les démarches d’un résultat, de la plus pressée à la moins pressée ; chaque lettre n’y est qu’une fois. */
export function demarchesDe(cas: readonly Faits[]): readonly DemarcheMontree[] {
  const parOutil = cas.map((faits) => new Set(suites([faits]).map(({ titre }) => titre)));
  return suites(cas).map((demarche, rang, toutes) => {
    const deja = new Set(toutes.slice(0, rang).flatMap(({ lettres = [] }) => lettres));
    return {
      demarche,
      id: idDe(rang),
      lettres: (demarche.lettres ?? []).filter((id) => !deja.has(id)),
      outil: Math.max(
        0,
        parOutil.findIndex((titres) => titres.has(demarche.titre)),
      ),
    };
  });
}

/** Ce que l’on touche dans « Cette semaine », et l’endroit exact de la page où cela mène. */
interface ActionDeLaSemaine {
  readonly titre: string;
  readonly vers: string;
}

/** Les actions de la semaine, trois au plus : chacune mène à sa démarche, ou à la feuille qu’elle demande de préparer. */
export function actionsDeLaSemaine(cas: readonly Faits[]): readonly ActionDeLaSemaine[] {
  const rangs = new Map(suites(cas).map(({ titre }, rang) => [titre, rang]));
  return actionsUrgentes(cas).map(({ titre, feuille }) => ({
    titre,
    vers: feuille === true ? ID_DE_LA_FEUILLE : idDe(rangs.get(titre) ?? 0),
  }));
}
