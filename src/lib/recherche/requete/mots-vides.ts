/**
 * Les mots qui ne disent rien de ce que l’on cherche, pliés, élisions et traits d’union ôtés. Ils n’entrent ni dans
 * l’annuaire ni dans une requête, sauf si elle n’a qu’eux.
 */
export const motsVides: ReadonlySet<string> = new Set(
  `ah ai aie aient ait alors apres as au aucun aucune aussi autre autres aux avaient avais avait avant avec avez avoir
  avons ayant bah bien bonjour bonsoir bref ca car ce ceci cela celle celles celui ces cet cette ceux chez ci combien
  comme comment contre crois cordialement coup dans de deja depuis des dis dit dois doit doivent demain donc dont du
  elle elles en encore es est et etais etait etant etc ete etes etre eu eux fais fait faites fallait faut hein hey
  ici il ils je jusque la le les leur leurs lui ma mais me meme memes merci mes mettre mis moi mon ne ni nos notre nous
  on ont ou oui par parce pas pendant peu peut peuvent peux plait plus pour pourquoi pourrait pouvoir pu puis
  puisque quand que quel quelle quelles quelqu quels qu qui quoi re rien sa sais sait salut sans savoir se sera sert servent servi servir serait
  ses si sinon soit son sont souhaite sous suis suite sur svp ta te tel telle tes toi ton toujours tous tout toute toutes
  tres trop tu un une va vais vas vers veulent veut veux voila voir vont vos votre voudrais vous voulait
  vraiment vu via y`.split(/\s+/),
);
