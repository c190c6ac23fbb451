import type { Source } from '../../sources.ts';

/** Un délai que le site cite sans le calculer : son départ se discute, ou il sort du sujet. */
export interface AutreDelai {
  readonly intitule: string;
  readonly duree: string;
  readonly depart: string;
  readonly texte: Source;
}

/** Les délais voisins, du plus court au plus long. */
export const autresDelais: readonly AutreDelai[] = [
  {
    intitule: 'Demander à l’employeur de préciser les motifs du licenciement',
    duree: '15\u00a0jours',
    depart: 'Notification du licenciement',
    texte: 'R1232-13',
  },
  {
    intitule: 'Faire appel d’un jugement du conseil de prud’hommes',
    duree: '1\u00a0mois',
    depart: 'Notification du jugement, à faire confirmer',
    texte: 'R1461-1',
  },
  {
    intitule: 'Dénoncer un reçu pour solde de tout compte',
    duree: '6\u00a0mois',
    depart: 'Signature du reçu',
    texte: 'L1234-20',
  },
  {
    intitule: 'Réclamer un salaire',
    duree: '3\u00a0ans',
    depart: 'Jour où l’on a connu les faits, ou aurait dû les connaître',
    texte: 'L3245-1',
  },
  {
    intitule: 'Agir pour une discrimination',
    duree: '5\u00a0ans',
    depart: 'Révélation de la discrimination',
    texte: 'L1134-5',
  },
];
