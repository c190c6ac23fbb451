/** Un article inventé, avec les erreurs que l’on lit, une déclaration et des commentaires entre guillemets. */
export const ARTICLE_D_EXEMPLE = `Le fabricant de meubles Exemplia condamné pour avoir surveillé ses préparateurs de commandes

Le conseil de prud’hommes de Villebourg a annulé le licenciement d’une salariée, suivie par un logiciel installé sans son consentement. «\u00a0Nos outils étaient connus de tous, et chacun savait qu’ils servaient à organiser les tournées\u00a0», répond la direction, qui se réserve le droit de faire appel.

Le logiciel n’avait pas été déclaré à la CNIL. La preuve était donc nulle, selon le jugement. L’entreprise aurait dû obtenir l’accord du CSE. Depuis la jurisprudence MAIF, aucun employeur ne peut plus utiliser un logiciel de suivi contre ses équipes.

Sous l’article, un lecteur écrit\u00a0: «\u00a0Il n’y a pas besoin de consentement, il faut informer avant.\u00a0» Un autre\u00a0: «\u00a0La CNIL a condamné ces pratiques.\u00a0»`;
