import type { DecisionConnue } from './decisions.ts';

const admettre =
  /\b(?:(?:a|ont|avait|avaient|est|sont|fut|furent) (?:\w+ ){0,3}(?:admis|valid|reten|accept|autoris|juge\w* recevable|declare\w* recevable|juge\w* licite)\w*|(?:admet|valide|accepte|autorise|retient|admettent|valident)\b|recevables?\b)/;
const ecarter =
  /\b(?:(?:a|ont|avait|avaient|est|sont|fut|furent) (?:\w+ ){0,3}(?:ecart|rejet|refus|exclu|juge\w* irrecevable|declare\w* irrecevable)\w*|(?:ecarte|rejette|refuse|exclut)\b|irrecevables?\b|inutilisables?\b)/;
const objet =
  /\b(?:preuves?|images?|videos?|videosurveillance|enregistrements?|releves?|donnees|bandes?|captures?|journaux|logs|pieces?|adresses? ip|fichiers?|messages?|films?|camera\w*|localisation|geolocalisation|rapports?|traces?|tableaux?|ecoutes?|filature|constats?|badgeages?|statistiques?|cles? usb|facebook)\b/;
const prudence =
  /\b(?:pourvoi|casse|cassant|renvoi|renvoye|cour d appel|reproch\w+|admet que?|approuv\w+|censur\w+|peut|peuvent|pouvait|avant|jusqu|si|condition\w*|autres?|ailleurs|contrairement)\b|\b(?:ne|n) .{0,14}\b(?:pas|plus|jamais|ni)\b/;

const annule =
  /licenciement .{0,40}\b(?:nul|annule|nullite)\b|\b(?:annule|nullite) .{0,20}licenciement/;
const maintenu =
  /\b(?:valide|confirme|maintenu|justifie(?!r\b)|fonde)\w* .{0,20}(?:licenciement|renvoi)|licenciement .{0,30}\b(?:valide|confirme|maintenu|justifie|fonde(?! (?:\w+ ){0,4}sur\b))\b/;
const sansCause = /sans cause reelle|licenciement .{0,30}(?:injustifie|abusif)/;
const nie =
  /\b(?:ni|sans que|pourvoi|cour d appel|demand\w+|annulation demandee)\b|\b(?:ne|n) .{0,14}\b(?:pas|plus|jamais)\b/;

/** Ce que la phrase dit du licenciement n’est pas ce que chacune de ces décisions en a jugé. */
function contreditLaRupture(mots: string, decisions: readonly DecisionConnue[]): boolean {
  if (nie.test(mots)) return false;
  const toutes = (...issues: readonly DecisionConnue['rupture'][]) =>
    decisions.every(({ rupture }) => rupture !== undefined && issues.includes(rupture));
  return (
    (annule.test(mots) && toutes('sans-cause', 'maintenue')) ||
    (maintenu.test(mots) && toutes('sans-cause', 'nulle')) ||
    (sansCause.test(mots) && toutes('maintenue'))
  );
}

/** « … et rejeté le pourvoi du salarié », à la fin : ce que la cour en a fait, non ce qu’elle dit de la preuve. */
const pourvoiRejete = / et (?:a )?rejete le pourvoi(?: (?:de l|de la|de|du) \w+)?$/;

/** Ce que la phrase dit de la preuve n’est pas ce que chacune de ces décisions en a jugé. */
function contreditLaPreuve(phrase: string, decisions: readonly DecisionConnue[]): boolean {
  const mots = phrase.replace(pourvoiRejete, '');
  if (!objet.test(mots) || prudence.test(mots)) return false;
  const admise = admettre.test(mots);
  if (admise === ecarter.test(mots)) return false;
  return decisions.every(
    ({ preuve, cassation }) =>
      preuve === (admise ? 'ecartee' : 'admise') || (cassation && preuve === undefined),
  );
}

/** Vrai si ces mots, sans accent, prêtent à ces décisions une autre issue que la leur. */
export const contreditLIssue = (mots: string, decisions: readonly DecisionConnue[]): boolean =>
  contreditLaRupture(mots, decisions) || contreditLaPreuve(mots, decisions);
