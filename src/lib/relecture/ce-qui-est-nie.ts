import { formeDuTexte } from './jetons.ts';

/** Une phrase telle que les propositions la lisent : sans accent, l’apostrophe devenue une espace, « n° » ôté. */
export const aplatir = (texte: string): string =>
  formeDuTexte(
    texte
      .replace(/n[°º]/gi, ' ')
      .replace(/\.(?=\s)/g, ';')
      .replace(/[’']/g, ' '),
  );

/** Ce qui nie un mot placé après lui : « aucun », « ne… », « sans » ; « ne… que » et « ceux qui ne… pas s’exposent à » affirment. */
const nieAvant =
  /\b(?:aucun\w*|jamais|ni|nul|pas|personne(?= ne?\b)|rien|exclu\w+|ne?(?!.*\bqu))\b(?:(?!(?<!\bne )\b(?:peut|peuvent|pourr\w+|expos\w+|encour\w+|entrain(?:e|ent|era\w*))\b)[^:]){0,80}$|\b(?:sans|non(?![ -](?:respect|conform|observ)))\b[^,]{0,50}$/;
/** Ce qui nie un mot placé avant lui : « la sanction est exclue », « sanction : aucune », « la biométrie n’est pas employée ». */
const nieApres =
  /^(?:(?! et | que? | qui )[^,]){0,40}?(?:\bexclue?s?\b|[:|] ?(?:aucun\w*|non|neant|rien)\b|\b(?:ne|n) [^,]{0,25}?\b(?:pas|jamais|aucun\w*)\b)/;
/** Ce qui borne la portée d’une négation. */
const bornes =
  /[;!?\n]|,(?= (?:les?|la|l|ils?|elles?|nos|une?|cette|ces)\b)|\b(?:mais|toutefois|cependant|sauf)\b/;
/** N’importe quel mot : ce que dit un passage, sans regarder de quoi il parle. */
export const UN_MOT = /\b[a-z]{4,}/;

/**
 * Ce qu’un texte dit d’un mot : vrai s’il l’affirme une fois au moins, faux s’il le nie partout, rien s’il n’en parle
 * pas.
 */
export function affirme(texte: string, mot: RegExp): boolean | undefined {
  const partout = new RegExp(mot, 'g');
  let vu: false | undefined;
  for (const membre of aplatir(texte)
    .replace(/\b(pas|jamais) ?:/g, '$1')
    .split(bornes))
    for (const { 0: trouve, index } of membre.matchAll(partout)) {
      if (
        !nieAvant.test(membre.slice(Math.max(0, index - 120), index)) &&
        !nieApres.test(membre.slice(index + trouve.length).slice(0, 90))
      )
        return true;
      vu = false;
    }
  return vu;
}
