/** Ce qui ouvre une fin d’adresse porteuse de réponses ; la version suit. */
export const PREFIXE = '#r=';

/** Ce qui se glisse dans une adresse coupée ou recopiée, et ne se voit pas. */
const invisibles = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** Plusieurs passages par une messagerie écrivent « %3D », puis « %253D ». Au-delà, ce n’est plus un lien. */
const PASSAGES = 3;

/** Défait l’écriture en pour cent, signe par signe : une suite mal formée reste telle quelle. */
const defaire = (texte: string): string =>
  texte.replace(/(?:%[\da-f]{2})+/giu, (suite) => {
    try {
      return decodeURIComponent(suite);
    } catch {
      return suite;
    }
  });

/** La fin d’adresse telle qu’elle a été écrite, autant qu’on peut le savoir : sans « % », sans blanc, sans coupure. */
export function redresser(fragment: string): string {
  let texte = fragment;
  for (let passage = 0; passage < PASSAGES; passage += 1) texte = defaire(texte);
  return texte.replace(invisibles, '');
}

/** Vrai si cette fin d’adresse prétend porter des réponses, même recopiée de travers. */
export const porteDesReponses = (fragment: string): boolean =>
  /^#+r(?:=|\W?\d+\.)/iu.test(redresser(fragment));
