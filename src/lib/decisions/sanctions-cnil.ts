import type { Decision } from '../schemas/decision.ts';
import { dire, questions, vocabulaire } from '../droit/surveillance/index.ts';

/** Une fiche de décision, avec son identifiant. */
interface Fiche {
  readonly id: string;
  readonly data: Decision;
}

/** Une décision de la CNIL, telle que la table la montre. */
interface LigneDeSanction {
  readonly id: string;
  readonly nom: string;
  readonly date: Date;
  /** L’outil en cause, si le vocabulaire en a un nom. */
  readonly outil: string | undefined;
  /** L’amende et ce qu’elle est devenue, ou ce que la CNIL a fait d’autre. */
  readonly mesure: string;
}

const enEuros = new Intl.NumberFormat('fr-FR');
const montant = (amende: number) => `${enEuros.format(amende)}\u00a0€`;

/** Ce que la CNIL a décidé ; l’amende d’Amazon se lit avec celle du Conseil d’État. */
function direMesure({ id, data }: Fiche, fiches: readonly Fiche[]): string {
  const { amende, depassePar, formation } = data;
  if (amende === undefined) {
    if (formation === 'presidence') return 'Mise en demeure, sans amende';
    throw new Error(
      `src/content/decisions/${id}.md ne dit ni « amende », ni « formation: presidence » (une mise en demeure) : compléter la fiche.`,
    );
  }
  const ramenee = fiches.find((autre) => autre.id === depassePar)?.data.amende;
  return ramenee === undefined
    ? montant(amende)
    : `${montant(amende)}, ramenée à ${montant(ramenee)}`;
}

/** Le nom de l’outil codé dans la fiche. */
function direOutil({ faits }: Decision): string | undefined {
  const outil = vocabulaire.dispositif.reponses.find((id) => id === faits['dispositif']);
  if (outil === undefined || outil === 'autre') return undefined;
  return dire(questions.dispositif.choix[outil].libelle, undefined);
}

/** Les décisions nommées de la CNIL depuis une année, dans l’ordre des fiches. */
export function sanctionsDeLaCnil(
  fiches: readonly Fiche[],
  depuis: number,
): readonly LigneDeSanction[] {
  return fiches
    .filter(({ data }) => data.niveau === 'autorite' && data.date.getUTCFullYear() >= depuis)
    .map((fiche) => ({
      id: fiche.id,
      nom: fiche.data.nom ?? fiche.data.juridiction,
      date: fiche.data.date,
      outil: direOutil(fiche.data),
      mesure: direMesure(fiche, fiches),
    }));
}
