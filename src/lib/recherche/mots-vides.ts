/**
 * Les mots qui ne disent rien de ce que l’on cherche, élisions ôtées. Pagefind veut tous les mots
 * d’une requête dans la même page : « est-ce que mon patron peut… » ne trouverait rien.
 */
export const motsVides: ReadonlySet<string> = new Set(
  `a à ai ait as au aux avec avoir avait ça car ce cela ces cet cette chez comment combien dans de des
  dit dois doit donc du elle elles en es est est-ce et été être eu faire fait faut faut-il fais il ils je la
  le les leur leurs là lui ma mais me même mes moi mon ne nos notre nous on ont ou où par pas peut
  peut-il peut-elle peut-on peuvent peux plus pour pourquoi puis-je que quand quel quelle quelles quels
  qui quoi sa sans se ses si son sont suis sur ta te tes toi ton tout tous toute toutes tu un une va
  veut vais vos votre vous y savoir article art`.split(/\s+/),
);
