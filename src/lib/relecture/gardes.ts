/**
 * Ce qui fait taire une règle, quelle qu’elle soit : des motifs, lus dans la phrase, dans sa voisine ou dans
 * le texte. Une règle peut s’en passer (`libre`) ou en demander d’autres (`gardes`).
 */
export const gardes = {
  /** La phrase corrige, ou rapporte pour écarter. */
  correction: {
    phrase: [
      'c est (faux|inexact|une erreur|erreur|abusif)',
      '@etre (faux|fausse|inexact*|errone*|impropre)',
      '(dire|ecrire|parler|terme|mot|formule|expression|conclure|affirmer) ...8 @etre (abusif|abusive|excessif)',
      '(idee|idees|croyance|legende|mythe|raccourci|raccourcis|abus|formule|confusion) (recue|recues|fausse|fausses|repandue|urbaine|de langage|langage|trompeuse|inexacte|inexact|journalistique)',
      '(on|certains|beaucoup|d aucuns|plusieurs) (lit|entend|croit|croient|pensent|pense|imaginent|ecrit|ecrivent) ..2 (que|qu|dire|a|parfois)',
      '(affirm*|ecri*|dit|croi*|croy*|pens*|present*|pretend*|invoqu*) ..2 a tort',
      'a tort que',
      'contrairement a (une (idee|opinion|croyance)|l idee|ce (que|qu) ..3 (dit|disent|croi*|affirm*|pens*|soutien*|lit|imagin*))',
      '(faux|inexact|errone|abusif|excessif|trompeur|reducteur) (de|d) (dire|ecrire|parler|affirmer|croire|presenter|voir)',
      '(ne|n) pas (ecrire|dire|confondre|parler|croire|a confondre)',
      '(dire|ecrire|parler|employer|prefer*) ...8 (plutot|au lieu) (que|de|d)',
      'plutot que (de|d) (parler|dire|ecrire|consent*|accord|preuve|illegal*|condamn*)',
      '(evit*|mieux vaut|prefer*) ..4 (ecrire|dire|parler|mot|mots|formule|expression|terme)',
      '(ne|n) (signifie|signifient|veut|veulent|implique|impliquent|entraine|entrainent) (pas|plus|nullement|en rien)',
      '(rectificatif|erratum|nous avions ecrit|detromp*)',
      'se demand* ..2 (si|s)',
      '(croire|croit|croient|croyai*|croyant|pensai*|pensent) (que|qu|a|au|en|pouvoir|avoir|etre|devoir|tout) ...5',
    ],
    suite: [
      '(faux|inexact|erreur|non)',
      'c est (faux|inexact|une erreur|oublier|plus complique|aller trop)',
      'en (realite|fait|droit|verite)',
      'ce n est (pas|plus|nullement) (cas|exact|exacte|vrai|requis|obligatoire|ainsi|ce|si|necessaire|tout a fait|la regle|le droit)',
      '(pas|plus) (exactement|tout a fait|du tout|si vite|si simple)',
      'il n en est rien',
      'rien (de tel|n est moins)',
      'cette (affirmation|idee|phrase|formule|lecture|croyance|these|presentation) ...4 (fausse|inexacte|erronee|ne|n|confond*|oubli*)',
      'l (affirmation|idee|expression|formule) ...4 (fausse|inexacte|erronee|ne|n|confond*|oubli*)',
      '(or|mais|pourtant) ..2 ((loi|droit|code|rgpd) ..3 (ne|n|dit)|aucun|rien) ...3',
      '(la|le|les|cette) (cour|conseil|juge*|tribunal|hommes|magistrats|prud hommes) ..3 (ne|n) ...3 (suivi*|suit|suivent|convaincu*|retenu*|dit cela)',
      '(la|le|les) (cour|conseil|juge*|tribunal|hommes|magistrats|prud hommes) ..4 (donne* tort|desavou*|contredi*|dement*)',
      '(elle|il|son|sa|leur) ..6 (donne* tort|mise* garde|mis* garde)',
      '(la|le|les) (cour|conseil|juge*|tribunal|loi|cassation|ministere|cnil|juriste|avocat*) ..3 (dit|rappelle) autre chose',
      '(la|cette|l|une)? (phrase|formule|affirmation|idee) ..3 (trop|fausse|inexacte|excessive)',
      'la loi ne',
      'aucun (texte|article)',
    ],
  },
  /** La nuance que la phrase, ou la suivante, apporte à une affirmation trop large. */
  restriction: {
    phrase: [
      '(sauf|hormis|excepte|exceptionnel*|exceptions|exception (de|d|faite|pres|prevue)|(une|seule) exception)',
      'a moins (que|de|d)',
      'en (principe|general|regle generale|theorie)',
      '(souvent|parfois|generalement|frequemment|rarement|possible|eventuellement|quelquefois)',
      'selon (cas|circonstances|faits|usage|outil|situation*)',
      '(pas|plus) (toujours|forcement|necessairement|automatiquement|systematiquement|d office|en soi)',
      '(si|s il|s ils|s elle|lorsque|lorsqu|quand|des lors) ...8 (justifi*|proportion*|indispensable*|necessaire|but|legitime)',
      '(si|s il|s ils|s elle|lorsque|lorsqu|quand|des lors) ..8 (informe*|annonce*|prealable*)',
      'a condition',
      '(justifi*|proportion*) ...3 (but|tache|nature|proportion*|recherche)',
      '(sous|moyennant) (reserve|conditions|certaines)',
    ],
    suite: [
      '(sauf|toutefois|cependant|neanmoins|exception|seule exception|a moins)',
      '(mais|reste) ...8 (peut|peuvent|pourra|toujours|condition*|depend*|exception*|admet*|juge|juges|doit|doivent|faut|proportion*|justifi*|savoir|prouver|demontrer)',
      '(le|les|un) (juge|juges|tribunal) (peut|peuvent|pese|pesent|met|apprecie*|verifi*|doit|admet*|reste*)',
      'il (peut|arrive|existe|faut toutefois)',
      '..5 (cependant|toutefois|neanmoins|en revanche|pourtant|a condition|encore)',
      'pour le reste',
      'encore (faut|fallai*|faudra*)',
      'tout depend',
      'cela depend',
      'la regle (connait|admet|souffre)',
    ],
  },
  /** Un juge pénal est dans l’affaire : ses mots y sont exacts. */
  penal: { voisines: ['@penal'] },
  /** Le droit d’avant, daté. */
  epoque: {
    voisines: [
      '(#1970-1977|#1979-2017)',
      '(avant|jusqu*|debut|janvier|fevrier|mars|avril) ..4 2018',
      '(a|de) l epoque',
      '(autrefois|jadis|naguere)',
      'avant (le|l|la|mai)? (rgpd|reglement|25 mai|ordonnances)',
      'avant ..6 #2018-2020',
      'jusqu (en|au|a) ..3 (2018|rgpd|2017|2019)',
      '(alors en vigueur|alors applicable|comme ..3 exigeait|ancien regime|ancien droit|ancienne loi|alors obligatoire|droit anterieur)',
    ],
  },
  /** Une partie parle : ce n’est pas celui qui écrit. */
  attribution: {
    phrase: [
      '(soutien*|souten*|plaid*|pretend*|argu*|fait valoir|faisait valoir|invoqu*|reclam*) ..6 (que|qu)',
      '(selon|d apres) (avocat*|defense|syndicat|salariee|salarie|conseil|direction|lui|elle|cgt|cfdt|employeur|plaignant*) ...12 (serait|seraient|aurait|auraient)',
      '(salarie*|syndicat*|avocat*|plaignant*|demandeu*|elle|qui) ..3 reproch* ..6 (ne|n) ..3',
    ],
  },
} as const;

/** Une garde, par son nom. */
export type NomDeGarde = keyof typeof gardes;
