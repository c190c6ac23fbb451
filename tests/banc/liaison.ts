/** La liaison d’un téléphone moyen, la même pour toutes les mesures. */

/** Un aller-retour, en millisecondes. */
export const ALLER_RETOUR = 150;
/** Octets reçus en une seconde : 1,6 Mb/s. */
export const DESCENDANT = 200_000;
/** Octets envoyés en une seconde : 0,75 Mb/s. */
export const MONTANT = 93_750;
/** Le processeur est ralenti d’autant. */
export const PROCESSEUR = 4;
/** Ce qu’une connexion neuve envoie avant d’attendre une réponse : dix segments de 1 460 octets. */
export const PREMIERE_FENETRE = 14_600;
