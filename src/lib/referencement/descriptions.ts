import { verifications } from '../contenu/verification.ts';
import type { Decision } from '../schemas/decision.ts';
import type { Loi } from '../schemas/loi.ts';
import type { Texte } from '../schemas/texte.ts';
import { abreger } from './abreger.ts';
import { issueDe } from './issue.ts';

/** Au-delà, un moteur de recherche coupe. */
const DESCRIPTION = 160;

/** Une décision : sa référence, son issue, puis ce qui a été jugé. */
export function decrireDecision(
  libelle: string,
  decision: Parameters<typeof issueDe>[0] & Pick<Decision, 'solution'>,
): string {
  const issue = issueDe(decision);
  return abreger(
    `${libelle} : ${issue === '' ? '' : `${issue}. `}${decision.solution}`,
    DESCRIPTION,
  );
}

/** Une carte : ce qu’elle vaut, puis la réponse. */
export function decrireCarte(phrase: string, mot: string, reponse: string): string {
  return abreger(`« ${phrase} » ${mot}. ${reponse}`, DESCRIPTION);
}

/** Un texte : son nom court, sa nature, comment il a été lu, notre résumé. */
export function decrireTexte(
  { abrege, titre, verification }: Pick<Texte, 'abrege' | 'titre' | 'verification'>,
  resume: string,
): string {
  const suite = resume === '' ? titre : resume;
  return abreger(`${abrege} (${verifications[verification]}) : ${suite}`, DESCRIPTION);
}

/** Un article de loi : son numéro, de quoi il parle, ses premiers mots. */
export function decrireLoi(titre: string, { plan, brut }: Pick<Loi, 'plan' | 'brut'>): string {
  const objet = plan
    .at(-1)
    ?.replace(/^[^:]*:\s*/u, '')
    .replace(/\.$/u, '');
  return abreger(`${titre}${objet ? `, ${objet}` : ''} : ${brut}`, DESCRIPTION);
}
