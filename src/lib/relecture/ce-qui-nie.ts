/** Ce qui gouverne la suite d’une phrase et la nie : « n’impose pas que… ». */
export const quiNient: readonly string[] = [
  '(n|ne) (affirme|appartient|autorise|conclure|conclut|condamne|considere|croit|croyez|deduire|deduit|delivre|demande|demandent|dit|donne|ecrit|enonce|exige|exigent|faisait|fait|font|impose|imposent|interdisent|interdit|necessite|oblige|obligent|permet|prevoient|prevoit|prononce|rend|rendent|requiert|resulte|retenu|retient|subordonne|suffisait|suffit|suppose|va|valent|vaut) (aucun|aucune|en rien|jamais|ni|nullement|pas|plus)',
  '(n|ne) (a|avaient|avait|devait|doit|doivent|est|etaient|etait|ont|peut|peuvent|sont) (jamais|ni|nullement|pas|plus) (a|besoin|cense*|condition*|dit|exige|juge|necessaire*|obligatoire*|oblige*|question|soumis*|subordonne*|tenu*)',
  '(aucun|nul|pas|plus) besoin (d|de|qu|que)?',
  'sans (avoir a|etre|qu|que)',
  '(personne|rien) (n|ne)',
  // « Rien dans l’arrêt ne permet d’écrire que », « aucune loi ne dit que ».
  '(aucun|aucune|nul|nulle|personne|rien) ..3 (n|ne) ...6 (qu|que)',
  '(aucun|aucune|nul|nulle) ..3 (n|ne) (demande|exige|impose|oblige|prevoit|requiert|subordonne) (a|d|de|l|la|le|les)',
  // « N’a jamais posé en principe que ».
  '(n|ne) (a|ai|avait|ont) (jamais|nullement|pas) ..1 (affirme|considere|decide|dit|ecrit|enonce|estime|juge|pose|pretendu|retenu|soutenu) ..2 (qu|que)',
  '(croi*|croy*|imagin*|pens*|souhait*|voudrai*|voulu) ..1 (qu|que)',
  // Une question, dite sans point d’interrogation : « le juge dira si ».
  '(apprecier|decider|demander|determiner|dira|dire|diront|examin*|ignor*|question|rechercher|savoir|tranch*|verifi*) ..6 (s|si)',
  '(et|mais) non',
  '(inutile|superflu) (d|de|qu|que)',
  '(dispense*|exempte*|exonere*) (d|de)',
];

/** Ce qui, après une citation, la rectifie ou la nuance. Une simple négation n’y suffit pas. */
export const quiRectifie: readonly string[] = [
  '(abusi*|confon*|contraire|contredi*|corrig*|dementi*|erreur*|errone*|fausse|faux|impropre*|inexact*|nuanc*|oubli*|raccourci*|rarement|rectifi*|tort|trompeu*|trop vite)',
  '(autre chose|cependant|depend|donne tort|donner tort|en (droit|fait|realite|verite)|pas toujours|pas tout a fait|pourtant|toutefois)',
  '(arret|cassation|cnil|code|conseil|cour|cse|droit|juge|jugement|juges|loi|rgpd|texte*|tribunal) ..3 (n|ne) ...6',
  '(object*|precis*|rappel*|repond*|retorqu*) (qu|que)',
  '(a condition|a moins|encadr*|sauf|sous conditions|sous reserve)',
  '(elle|employeur|il|on) ..1 (a le droit|doit|peut)',
  '(c|ce) (n|ne) (est|etait|sont) (nullement|pas|plus)',
  '(elle|il) (n|ne) en? (a|est|faut|suffit) ..2 (besoin|pas|rien)',
  '(n|ne) (est|etaient|etait|sont) (nullement|pas) ..1 (exige*|necessaire*|obligatoire*|requis*)',
  'c est (aller|confondre|oublier) ..3',
  '(autorisation|avis|declaration|formalite|obligation|regle) ..2 (n|ne) ..4',
  'plus probable',
  '(aucun*|nul*) ..3 (n|ne) (est|etait|sera|serait) ..2 @obligatoire',
];
