/**
 * Ce qui fait taire une règle, quelle qu’elle soit : des motifs, lus dans la phrase, dans sa voisine ou dans
 * le texte. Une règle peut s’en passer (`libre`) ou en demander d’autres (`gardes`).
 */
export const gardes = {
  /** La phrase corrige, ou rapporte pour écarter. */
  correction: {
    phrase: [
      'c est (abusif|erreur|faux|inexact|une erreur)',
      '@etre (errone*|fausse|faux|impropre|inexact*)',
      '(affirmer|conclure|dire|ecrire|expression|formule|mot|parler|terme) ...8 @etre (abusif|abusive|excessif)',
      '(abus|confusion|croyance|formule|idee|idees|legende|mythe|raccourci|raccourcis) (de langage|fausse|fausses|inexact|inexacte|journalistique|langage|recue|recues|repandue|trompeuse|urbaine)',
      '(beaucoup|certains|d aucuns|on|plusieurs) (croient|croit|ecrit|ecrivent|entend|imaginent|lit|pense|pensent|pretend|pretendent|repete|repetent) ..2 (a|dire|parfois|qu|que)',
      '(affirm*|croi*|croy*|dit|ecri*|invoqu*|pens*|present*|pretend*) ..2 a tort',
      'a tort que',
      '(a en croire|il se (dit|murmure|raconte))',
      '(croyance*|idee*|legende*|mythe*|rumeur*) ..3 (circul*|courent|court|persist*|tenace*|veulent|veut|vie dure)',
      '(a|aura|aurai*|auri*|auront|avez|avons|ont) ..1 tort ..1 (d|de)',
      '(n|ne) (est|etait|serait|sont) (pas|plus) ..1 (correct*|exact*|juste|vrai*)',
      'deux (choses|notions|questions) ..1 (differentes|distinctes)?',
      'contrairement a (ce (qu|que) ..3 (affirm*|croi*|disent|dit|imagin*|lit|pens*|soutien*)|l idee|une (croyance|idee|opinion))',
      '(abusif|errone|excessif|faux|inexact|reducteur|trompeur) (d|de) (affirmer|croire|dire|ecrire|parler|presenter|voir)',
      '(n|ne) pas (a confondre|confondre|croire|dire|ecrire|parler)',
      '(dire|ecrire|employer|parler|prefer*) ...8 (au lieu|plutot) (d|de|que)',
      'plutot que (d|de) (accord|condamn*|consent*|dire|ecrire|illegal*|parler|preuve)',
      '(evit*|mieux vaut|prefer*) ..4 (dire|ecrire|expression|formule|mot|mots|parler|terme)',
      '(n|ne) (entraine|entrainent|implique|impliquent|signifie|signifient|veulent|veut) (en rien|nullement|pas|plus)',
      '(detromp*|erratum|nous avions ecrit|rectificatif)',
      '(mot|terme*) (correct*|exact*|juste*|propre*)',
      'se demand* ..2 (s|si)',
      '(croient|croire|croit|croyai*|croyant|cru|pensai*|pensent) (a|au|avoir|devoir|en|etre|pouvoir|qu|que|tout) ...6',
    ],
    suite: [
      '(erreur|faux|inexact|non)',
      'c est (aller trop|faux|inexact|oublier|plus complique|une erreur)',
      'c etait ..4 (exact|juste|vrai)',
      'en (droit|fait|realite|verite)',
      // L’ancienne règle, renversée aussitôt.
      '(c est|mais) ..1 (cette (doctrine|jurisprudence|regle) ...12 (boulevers*|bouscul*|renvers*)|surprise)',
      'ce n est (nullement|pas|plus) (ainsi|cas|ce|exact|exacte|la regle|le droit|necessaire|obligatoire|requis|si|tout a fait|vrai)',
      '(pas|plus) (du tout|exactement|si simple|si vite|tout a fait)',
      'il n en est rien',
      'rien (de tel|n est moins)',
      'cette (affirmation|croyance|formule|idee|lecture|phrase|presentation|these) ...4 (confond*|erronee|fausse|inexacte|n|ne|oubli*)',
      'l (affirmation|expression|formule|idee) ...4 (confond*|erronee|fausse|inexacte|n|ne|oubli*)',
      '(mais|or|pourtant) ..2 ((code|droit|loi|rgpd) ..3 (dit|n|ne)|aucun|rien) ...3',
      '(cette|la|le|les) (conseil|cour|hommes|juge*|magistrats|prud hommes|tribunal) ..3 (n|ne) ...4 (avis|convaincu*|dit cela|retenu*|suit|suivent|suivi*)',
      '(la|le|les) (conseil|cour|hommes|juge*|magistrats|prud hommes|tribunal) ..4 (contredi*|dement*|desavou*|donne* tort)',
      '(elle|il|leur|sa|son) ..6 (donne* tort|mis* garde|mise* garde)',
      '(la|le|les) (avocat*|cassation|cnil|conseil|cour|juge*|juriste|loi|ministere|tribunal) ..3 (dit|rappelle) autre chose',
      '(cette|l|la|une)? (affirmation|formule|idee|phrase) ..3 (excessive|fausse|inexacte|trop)',
      'la loi ne',
      'aucun (article|texte)',
      '(ca|cela|il|rien) n ..1 (existe*|y a) (pas|plus|rien)',
      '(aucun|aucune) ..4 (n|ne) (est|etait) ..1 (@obligatoire|a (demander|obtenir|recueillir|solliciter))',
      '(argument|grief|moyen) ..2 (n|ne) ...4',
      '(elle|elles|il|ils|on|rien) (n|ne) ..1 (est|etai*|oblige*|sont) ...2 (oblige*|tenu*)',
      '(elle|elles|il|ils) (a|aura|auraient|aurait|auront|avai*|ont) ..1 tort',
    ],
  },
  /** Un autre droit que celui d’ici et d’aujourd’hui : un autre pays, un texte qui n’est pas voté, une règle révolue. */
  'autre-droit': {
    phrase: [
      '(au|aux|en|outre) (allemagne|angleterre|atlantique|autriche|belgique|canada|chine|danemark|espagne|etats unis|italie|japon|luxembourg|manche|pays bas|portugal|quebec|rhin|royaume uni|suede|suisse)',
      '(allemand*|anglais*|belge*|britannique*|espagnol*|italien*|luxembourgeois*|neerlandais*|portugais*|quebecois*|suisse*)',
      '(droit|loi|tribunal) american*',
      '(amendement*|avant projet|projet|proposition) ..1 (d ordonnance|decret|directive|loi|reglement|visant)',
      // Le droit d’avant, raconté : « jusqu’alors, le juge ne pouvait jamais ».
      '(jusqu alors|jusque la) ...6 (devai*|ecartai*|etai*|fallai*|pouvai*|refusai*|rejetai*)',
    ],
  },
  /** La nuance que la phrase, ou la suivante, apporte à une affirmation trop large. */
  restriction: {
    phrase: [
      '((seule|une) exception|excepte|exception (d|de|faite|pres|prevue)|exceptionnel*|exceptions|hormis|sauf)',
      'a moins (d|de|que)',
      'en (general|principe|regle generale|theorie)',
      '(eventuellement|frequemment|generalement|parfois|quelquefois|rarement|souvent)',
      '(@etre|rend*) ..2 possible',
      'selon (cas|circonstances|faits|outil|situation*|usage)',
      '(pas|plus) (automatiquement|d office|en soi|forcement|necessairement|systematiquement|toujours)',
      '(des lors|lorsqu|lorsque|quand|s elle|s il|s ils|si) ...8 (but|indispensable*|justifi*|legitime|necessaire|proportion*)',
      '(des lors|lorsqu|lorsque|quand|s elle|s il|s ils|si) ..8 (annonce*|informe*|prealable*)',
      'a condition',
      '(justifi*|proportion*) ...3 (but|nature|proportion*|recherche|tache)',
      '(moyennant|sous) (certaines|conditions|reserve)',
    ],
    suite: [
      '(a moins|cependant|exception|neanmoins|sauf|seule exception|toutefois)',
      '(mais|reste) ...8 (admet*|condition*|demontrer|depend*|doit|doivent|exception*|faut|juge|juges|justifi*|peut|peuvent|pourra|proportion*|prouver|savoir|toujours)',
      '(le|les|un) (juge|juges|tribunal) (admet*|apprecie*|doit|met|pese|pesent|peut|peuvent|reste*|verifi*)',
      'il (arrive|existe|faut toutefois|peut)',
      '..6 (a condition|cependant|en revanche|encore|neanmoins|pourtant|toutefois)',
      'pour le reste',
      'encore (fallai*|faudra*|faut)',
      'tout depend',
      'cela depend',
      'la regle (admet|connait|souffre)',
    ],
  },
  /** Un juge pénal est dans l’affaire : ses mots y sont exacts. */
  penal: { voisines: ['@penal'] },
  /** Le droit d’avant, daté. */
  epoque: {
    voisines: [
      '(#1970-1977|#1979-2017)',
      '(avant|avril|debut|fevrier|janvier|jusqu*|mars) ..4 2018',
      '(a|de) l epoque',
      '(auparavant|autrefois|jadis|jusqu ici|naguere)',
      '(attente|avant) ..1 entree ..4 (reglement|rgpd)',
      // La déclaration d’alors, citée par son article.
      'article 23 ..2 (loi|meme)',
      'avant (l|la|le|mai)? (25 mai|ordonnances|reglement|rgpd)',
      'avant ..6 #2018-2020',
      'jusqu (a|au|en) ..3 (2017|2018|2019|rgpd)',
      '(alors applicable|alors en vigueur|alors obligatoire|ancien droit|ancien regime|ancienne loi|comme ..3 exigeait|droit anterieur)',
    ],
  },
  /** Un contrôle de la personne ou de ses affaires : là, la loi ou le juge demande son accord. */
  'autre-controle': {
    voisines: [
      '((courriels|fichiers|mails|messages) ..1 (personnel*|prive*)|(droit|photo) ..1 (employe*|image|salarie*)|alcool*|alcootest*|casier*|cle usb|clef usb|depistage*|ethylo*|fouill*|sac|sacs|salivaire*|stupefiant*)',
    ],
  },
  /** Une partie parle : ce n’est pas celui qui écrit. */
  attribution: {
    phrase: [
      '(argu*|faisait valoir|fait valoir|invoqu*|plaid*|pretend*|reclam*|souten*|soutien*) ..6 (qu|que)',
      '(d apres|selon) (avocat*|cfdt|cgt|conseil|defense|direction|elle|employeur|lui|plaignant*|salarie|salariee|syndicat) ...12 (auraient|aurait|seraient|serait)',
      '(avocat*|demandeu*|elle|plaignant*|qui|salarie*|syndicat*) ..3 reproch* ..6 (n|ne) ..3',
      '(d apres|selon) (elle|lui) ..1 (@employeur|@outil|@preuve)',
      '(elle|employeur|il|salarie*) ..2 (considere*|estim*) ..1 (qu|que)',
      '(souhait*|tent*|voulai*|voulu) ..3 (faire|voir) ..3 (invalid*|valoir)',
      // La thèse d’un juge, rapportée avant que la Cour ne la renverse.
      '(classiquement|longtemps|traditionnellement) ..1 (cour|juge*|jurisprudence|tribun*)',
      'qualifie* ..2 par ..2 employeur',
    ],
  },
} as const;

/** Une garde, par son nom. */
export type NomDeGarde = keyof typeof gardes;
