import type { Source } from '../../sources.ts';

/** Un délai que le site cite sans le calculer : son départ se discute, ou il sort du sujet. */
interface AutreDelai {
  readonly intitule: string;
  readonly duree: string;
  readonly depart: string;
  readonly texte: Source;
}

/** Les délais voisins, du plus court au plus long. */
export const autresDelais: readonly AutreDelai[] = [
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
];
