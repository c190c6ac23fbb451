import { enClair } from '../dates/dates.ts';
import { direVerification } from '../dates/verification.ts';
import { SITE } from './a-coller.ts';
import type { ACiter } from './a-citer.ts';

/** Comment un article de presse cite la page : la source d’abord, en toutes lettres, puis nous. */
export function citerPourLaPresse({ titre, adresse, verifieLe, decision, loi }: ACiter): string {
  const nous = `${SITE}, page ${direVerification(verifieLe)}, ${adresse}`;
  if (decision) {
    const { cour, date, numero, surnom } = decision;
    const nom = [cour, enClair(date), numero && `n° ${numero}`].filter(Boolean).join(', ');
    return `${nom}${surnom ? ` (« ${surnom} »)` : ''} ; résumé par ${nous}`;
  }
  if (loi)
    return `Article ${loi.numero} du Code du travail, version en vigueur depuis le ${enClair(loi.depuis)} ; texte et explications : ${SITE}, ${adresse}`;
  return `${entreGuillemets(titre)}, ${nous}`;
}

/** Comment un juriste cite la page : la décision ou le texte d’abord. */
export function citerEnDroit({ titre, adresse, verifieLe, decision, loi }: ACiter): string {
  if (decision) return decision.reference;
  if (loi)
    return `C. trav., art. ${loi.numero}, version en vigueur depuis le ${enClair(loi.depuis)} (${loi.version})`;
  return `${SITE}, ${entreGuillemets(titre)}, page ${direVerification(verifieLe)}, ${adresse}`;
}

const entreGuillemets = (titre: string) => (titre.startsWith('«') ? titre : `« ${titre} »`);
