const courriel =
  /[\w.+-]{1,64}(?:@|\s?[[(](?:at|arobase)[\])]\s?)[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}/;
const telephone =
  /(?<!\d)(?:0|\+33\s?(?:\(0\))?\s?)[1-9](?:[\s.\u00a0\u202f-]?\d\d){4}(?!\d)|\b3\d{3}\b(?=\s*\))/;
const adresse =
  /\d{1,4}(?:\s?(?:bis|ter)|-\d{1,4})?,?\s(?:rue|avenue|av\.|boulevard|bd|place|chemin|route|allée|impasse|quai|cours|square|zone|ZA|ZI|parc)\b/i;
const boite = /\bBP\s?\d{1,6}\b|\b\d{5}\s+\p{Lu}/u;
const poste =
  /\b(?:poste|bureau|bât\.?|bâtiment|porte)\s+(?:n°\s?)?[A-Z]?\d{1,5}\b|\btél[.\w]{0,12}\s*(?::\s*)?\d{2}/i;

const pourJoindre =
  /joindre|contact|question|appel|adress|aupr[eè]s|voir|demande|renseign|droit|exercer|responsable|secr[eé]tariat|accueil|rh\b|service|direction|d[eé]l[eé]gu|dpo|correspondant/i;

/** Vrai si le passage donne de quoi joindre quelqu’un : courriel, téléphone, adresse postale. */
export function aDesCoordonnees(passage: string): boolean {
  return (
    [courriel, telephone, adresse, boite].some((forme) => forme.test(passage)) ||
    (poste.test(passage) && pourJoindre.test(passage))
  );
}

const vides =
  /\[(?!\d+ \p{L}+\]|(?:nom de l.)?(?:employeur|entreprise|société)\])[^\]\n]{0,60}\]|_{3,}|\.{4,}|…{2,}|<[^>\n]{0,40}>|\bX{2,}\b|\{[^}\n]{1,40}\}|[☐□]\s*(?:oui|non)|à compléter|à préciser|\(\s*\)|(?::\s*)$/iu;

/** La date d’un modèle, à remplir : « à compter du [DATE] ». */
const dateVide = /[[{]date\w*[\]}]/i;

/** Vrai si le passage est un blanc que personne n’a rempli ; `date` : si une date vide en est un. */
export const aUnBlanc = (passage: string, date = true): boolean =>
  vides.test(date ? passage : passage.replace(dateVide, ''));
