import { formeDuTexte } from '../jetons.ts';
import type { Decoupe } from '../jetons.ts';
import type { Cle } from './cles.ts';
import { aDesCoordonnees, aUnBlanc } from './coordonnees.ts';
import { nomDuResponsable } from './identite.ts';
import type { Passage, PhraseLue } from './passages.ts';

/** Le délégué à la protection des données, et non un délégué du personnel. */
const delegue =
  /\b(?:dpo|dpd|(?:correspondant|delegue)\w* (?:\w+ ){0,3}protection|data protection officer)\b|^delegue\w* (?!aux?\b|syndic|du personnel|personnel)/;

/** L’adresse de la CNIL ou d’un prestataire n’est pas celle du responsable. */
const adresseDUnAutre =
  /\b(?:cnil|fontenoy|prestataire|sous traitant|hebergeur|editeur|fournisseur|installateur|inspection du travail|medecin\w*|nettoyage|operateur|pompiers|samu|(?:du|le) support)\b|\b(?:panne|perte|vol)\b.{0,90}\b(?:appel|contact)/;

const collecte =
  /\b(?:enregistr|relev|collect|recueil|captur|mesur|memoris|consign|journalis|journaux|traces|analys|note\b|notent\b|donnees|informations|indique|comprend|contien|conserve)\w*/;

/** Vrai si la phrase collecte, puis énumère : deux-points ou parenthèse, et une virgule. */
function enumere(passage: string): boolean {
  const [avant, ...apres] = passage.split(/[:(]/);
  const liste = apres.join(' ');
  const annonce = formeDuTexte(avant ?? '');
  if (!collecte.test(annonce) || /protection des donnees|\bdroit/.test(annonce)) return false;
  if (!/,| et /.test(liste)) return false;
  return !/@|\d{5}|article|rgpd|cnil|droit|\b[nv]ous\b/i.test(liste) && !aUnBlanc(passage);
}

/** Qui répond du traitement, nommé après le délégué dans la même phrase. */
const leResponsable = /\b(?:responsable|employeur|direction|societe|service|siege|rh)\b/;

/** Vrai si une phrase qui nomme le délégué donne aussi de quoi joindre le responsable : avant lui, ou à part. */
const coordonneesDuResponsable = (phrase: string): boolean =>
  phrase.split(/;\s|\s[–—]\s/).some((morceau) => {
    const trouve = delegue.exec(formeDuTexte(morceau));
    if (trouve === null) return aDesCoordonnees(morceau);
    // Les formes ont la longueur des mots, à une ligature près.
    if (aDesCoordonnees(morceau.slice(0, trouve.index))) return true;
    return morceau
      .slice(trouve.index)
      .split(/,\s/)
      .slice(1)
      .some((bout) => leResponsable.test(formeDuTexte(bout)) && aDesCoordonnees(bout));
  });

/** Un intérêt nommé d’un verbe, après deux-points et ce qui cite l’article ; ou annoncé, comme le kit l’écrit. */
const interetDit =
  /[Cc]et intérêt\s?:\s*[^\s[]|légitimes?[^:(\n]{0,60}\((?!art|base|ci-|cf|voir)[^)\d]{15}|légitimes?\s[—–]\s(?!art)\p{Ll}{5}|légitimes?\s[^:\n]{0,90}:\s+(?:d[’'e] ?|à )?(?!voir|cons|écri)\p{Ll}+(?:er|ir|re)\s|légitimes?\s[^:\n(]{0,60}\([^)\n]{0,60}\) (?:d[’'e] ?|à )\p{Ll}+(?:er|ir|re)\s/u;

/** Ce qui nomme un droit, dans l’ordre du RGPD : accès, rectification, effacement, limitation, opposition, portabilité. */
const droitsNommes = [
  /\bacces\b|\bcopie|\breecout|\bvisionner\b|\bconnaitre (?:faire|les donnees)|\bconsulter\b|\bacceder\b|\bvoir (?:ce que|corriger|les|vos)\b|\bles (?:lire|voir)\b|\blire (?:les|ses|vos)\b|\bobtenir vos\b/,
  /\brectif\w*|\bcorrig\w*|\bcorrection\b|\bfaire modifier\b/,
  /\befface\w*|\bsuppression\b|\bsupprimer\b/,
  /\blimit\w*/,
  /\boppos|pas d accord/,
  /\bportab|\bemporter\b|\bformat\b/,
];
/** Le nombre de droits à partir duquel la notice les dit. */
const DROITS_DITS = 3;
const LIGNES_DE_DROITS = 6;
/** Une ligne qui dit un droit par son nom, numérotée ou non : « 10.1 Droit d’accès (article 15) ». */
const ligneDeDroit = /^(?:\d+ ){0,3}droit (?:d|de|a|au) /;
/** Les articles du RGPD qui ouvrent des droits, cités par leurs numéros. */
const articlesDeDroits = /\bdroits?\b.{0,60}\b15\b.{1,30}\b(?:16|17|18|21|22)\b/;

/** Vrai si cette phrase, lue avec les autres, dit la mention. */
type Lecture = (phrase: PhraseLue, numero: number, phrases: readonly PhraseLue[]) => boolean;

/** Une phrase peut donner deux adresses : celle du délégué ne compte pas pour le responsable. */
const ditOuJoindre: Lecture = ({ passage: { texte }, formes }) =>
  (delegue.test(formes) ? coordonneesDuResponsable(texte) : aDesCoordonnees(texte)) &&
  !adresseDUnAutre.test(formes);

/** « Intérêt légitime (article 6, 1, f) : disposer d’un accueil fiable. » ; « … légitime. Il s’agit de livrer. » */
const ditLInteret: Lecture = ({ passage, formes }, numero, phrases) =>
  interetDit.test(passage.texte) ||
  (/^(?:il s agit|a savoir) de? /.test(formes) &&
    phrases[numero - 1]?.formes.includes('interet legitime') === true);

const ditLeDelegue: Lecture = ({ passage, formes, courte }, numero, phrases) =>
  delegue.test(formes) &&
  (aDesCoordonnees(passage.texte) ||
    // Un intitulé, ou une phrase que suivent une adresse, un courriel, à la ligne.
    phrases
      .slice(numero + 1, numero + 4)
      .some(
        (une) =>
          (courte || /^(?:adresse|courriel|e mail|email|mail|tel)/.test(une.formes)) &&
          !/\bresponsable|cnil/.test(une.formes) &&
          aDesCoordonnees(une.passage.texte),
      ));

/** Le nombre de droits que nomment ces lignes. */
const droitsDe = (lignes: readonly string[]): number =>
  droitsNommes.filter((droit) => lignes.some((ligne) => droit.test(ligne))).length;

/** Une liste de droits peut tenir sur plusieurs lignes courtes, ou avoir une ligne pour chacun, suivie de ce qu’il permet. */
const ditLesDroits: Lecture = ({ formes }, numero, phrases) => {
  if (ligneDeDroit.test(formes)) {
    const lignes = phrases.map((une) => une.formes).filter((ligne) => ligneDeDroit.test(ligne));
    if (droitsDe(lignes) >= DROITS_DITS) return true;
  }
  const mots = phrases
    .slice(numero, numero + LIGNES_DE_DROITS)
    .filter(
      (une, rang) =>
        rang === 0 ||
        une.courte ||
        (rang === 1 && /\b(?:peut|pouvez|aussi|egalement)\b/.test(une.formes)),
    )
    .map((une) => une.formes);
  return (
    articlesDeDroits.test(formes) ||
    (droitsNommes.some((droit) => droit.test(formes)) && droitsDe(mots) >= DROITS_DITS)
  );
};

const lectures: Readonly<Partial<Record<Cle, Lecture>>> = {
  contact: ditOuJoindre,
  interet_legitime_nomme: ditLInteret,
  donnees_collectees: ({ passage }) => enumere(passage.texte),
  dpo: ditLeDelegue,
  droits: ditLesDroits,
};

/** Les passages qui disent une mention sans qu’un motif de mots le lise : un nom propre, un courriel, une liste de droits. */
export function lecturesPropres(
  cle: Cle,
  texte: string,
  decoupe: Decoupe,
  phrases: readonly PhraseLue[],
): readonly Passage[] {
  if (cle === 'identite') {
    const nom = nomDuResponsable(texte, decoupe);
    return nom === undefined ? [] : [{ ...nom, texte: texte.slice(nom.debut, nom.fin) }];
  }
  const lecture = lectures[cle];
  return lecture === undefined ? [] : phrases.filter(lecture).map(({ passage }) => passage);
}
