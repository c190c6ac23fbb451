import { nommerLeControle, nomsDesFaits, questions } from '../droit/surveillance/index.ts';
import type { Conclusions, Dispositif, Fait, Role, Variante } from '../droit/surveillance/index.ts';
import { libellesDeChoix, nomDe } from './reponses.ts';
import { troisReponses } from './trois-reponses.ts';

/** Les variantes d’un outil : une autre réponse, et ce qu’elle changerait. */
export interface VariantesDUnOutil {
  readonly outil: Dispositif;
  readonly variantes: readonly Variante[];
}

/** Une réponse à essayer, sans toucher à celles données. */
export interface EssaiPropose {
  /** La reconnaît dans une liste de choix. */
  readonly cle: string;
  readonly libelle: string;
  /** Ce qu’elle changerait, outil par outil ; un outil absent ne bouge pas. */
  readonly change: ReadonlyMap<Dispositif, Variante>;
}

/** Un fait qui pèse, et les réponses à essayer. */
interface FaitQuiPese {
  readonly cle: string;
  readonly nom: string;
  readonly essais: readonly EssaiPropose[];
}

const pese = ({ dispositif, preuve, rupture }: Variante): boolean =>
  dispositif !== undefined || preuve !== undefined || rupture !== undefined;

const memeEssai = (une: Variante, autre: Variante): boolean =>
  une.fait === autre.fait && une.apres.join() === autre.apres.join();

/**
 * « Et si… » : les faits dont une autre réponse changerait l’une des trois conclusions, celui qui en change le plus
 * d’abord. Un fait commun à tous les outils ne s’y trouve qu’une fois, et les change tous.
 */
export function faitsQuiPesent(
  outils: readonly VariantesDUnOutil[],
  role: Role | undefined,
): readonly FaitQuiPese[] {
  const groupes = new Map<string, FaitQuiPese>();
  for (const { outil, variantes } of outils)
    for (const variante of variantes.filter(pese)) {
      const { fait, apres } = variante;
      const { commune } = questions[fait];
      const cle = commune ? fait : `${outil} ${fait}`;
      const groupe = groupes.get(cle) ?? { cle, nom: nomDuFait(fait, outils, outil), essais: [] };
      const deja = groupe.essais.some((un) => un.cle === `${cle} ${apres.join()}`);
      if (deja) continue;
      const change = new Map(
        outils
          .filter((un) => commune || un.outil === outil)
          .flatMap((un) => {
            const sienne = un.variantes.find((une) => memeEssai(une, variante));
            return sienne === undefined ? [] : [[un.outil, sienne] as const];
          }),
      );
      const essai = {
        cle: `${cle} ${apres.join()}`,
        libelle: libellesDeChoix(fait, apres, role, outil),
        change,
      };
      groupes.set(cle, { ...groupe, essais: [...groupe.essais, essai] });
    }
  return [...groupes.values()];
}

/** Le nom d’un fait ; à plusieurs outils, avec celui de l’outil s’il n’est qu’à lui. */
function nomDuFait(fait: Fait, outils: readonly VariantesDUnOutil[], outil: Dispositif): string {
  const seul = outils.length === 1 || questions[fait].commune;
  const nom = nommerLeControle(nomsDesFaits[fait], [outil]);
  return seul ? nom : `${nomDe(outil)}\u00a0: ${nom}`;
}

/** Les trois conclusions telles qu’elles seraient avec cette réponse ; celles données, sans essai. */
export function troisReponsesSi(
  conclusions: Conclusions,
  essai: Variante | undefined,
  outil?: Dispositif,
): ReturnType<typeof troisReponses> {
  const { dispositif, preuve, rupture } = conclusions;
  return troisReponses(
    {
      ...conclusions,
      dispositif: { ...dispositif, statut: essai?.dispositif?.apres ?? dispositif.statut },
      preuve: { ...preuve, statut: essai?.preuve?.apres ?? preuve.statut },
      rupture: { ...rupture, statut: essai?.rupture?.apres ?? rupture.statut },
    },
    outil,
  );
}
