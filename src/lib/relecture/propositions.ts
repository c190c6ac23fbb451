import { dire, questions } from '../droit/surveillance/index.ts';
import type { NoticeLue } from './notice/lire-notice.ts';
import { dossierConfirme, reponsesProposees } from './reponses-proposees.ts';
import type { ReponseProposee } from './reponses-proposees.ts';
import { valeursProposees } from './valeurs-proposees.ts';

export { dossierConfirme, valeursProposees };

/** Une réponse proposée, et comment le questionnaire la dit à un salarié. */
export interface PropositionDite extends ReponseProposee {
  readonly question: string;
  readonly libelle: string;
}

/** Ce que la notice permet de répondre au questionnaire, dans ses mots : rien n’est répondu sans être confirmé. */
export const proposer = (texte: string, lue: NoticeLue): readonly PropositionDite[] =>
  reponsesProposees(texte, lue).map((proposee) => {
    const { intitule, choix } = questions[proposee.fait];
    const choisis: Readonly<
      Partial<Record<string, { readonly libelle: Parameters<typeof dire>[0] }>>
    > = choix;
    const dit = choisis[proposee.reponse]?.libelle;
    return {
      ...proposee,
      question: dire(intitule, 'salarie'),
      libelle: dit === undefined ? proposee.reponse : dire(dit, 'salarie'),
    };
  });
