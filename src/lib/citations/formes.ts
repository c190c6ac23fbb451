import { enClair } from '../dates/dates.ts';
import { direVerification } from '../dates/verification.ts';
import type { ACiter } from './a-citer.ts';

const site = 'À ma connaissance';

/** Comment un article de presse cite la page : la source d’abord, en toutes lettres, puis nous. */
export function citerPourLaPresse({ titre, adresse, verifieLe, decision, loi }: ACiter): string {
  const nous = `${site}, page ${direVerification(verifieLe)}, ${adresse}`;
  if (decision) {
    const { cour, date, numero, surnom } = decision;
    const nom = [cour, enClair(date), numero && `n° ${numero}`].filter(Boolean).join(', ');
    return `${nom}${surnom ? ` (« ${surnom} »)` : ''} ; résumé par ${nous}`;
  }
  if (loi)
    return `Article ${loi.numero} du Code du travail, version en vigueur depuis le ${enClair(loi.depuis)} ; texte et explications : ${site}, ${adresse}`;
  return `${entreGuillemets(titre)}, ${nous}`;
}

/** Comment un juriste cite la page : la décision ou le texte d’abord. */
export function citerEnDroit({ titre, adresse, verifieLe, decision, loi }: ACiter): string {
  if (decision) return decision.reference;
  if (loi)
    return `C. trav., art. ${loi.numero}, version en vigueur depuis le ${enClair(loi.depuis)} (${loi.version})`;
  return `${site}, ${entreGuillemets(titre)}, page ${direVerification(verifieLe)}, ${adresse}`;
}

const entreGuillemets = (titre: string) => (titre.startsWith('«') ? titre : `« ${titre} »`);

/** Un paragraphe prêt à coller : ses mots, puis d’où ils viennent. */
export function citerUnParagraphe(texte: string, reference: string, ancre: string): string {
  const net = texte.replace(/\s+/gu, ' ').trim();
  return `« ${net} »\n${reference}${ancre}`;
}

/** Une phrase que l’on peut écrire, prête à coller : la phrase, ce qui l’appuie, la carte qui le dit. */
export function citerUnePhrase(
  phrase: string,
  source: string | undefined,
  adresse: string,
): string {
  return `${phrase}\n${[source, site, adresse].filter(Boolean).join(', ')}`;
}
