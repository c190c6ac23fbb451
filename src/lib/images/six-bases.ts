import type { Reponse } from '../droit/surveillance/index.ts';

/** Ce qu’une base peut porter quand il s’agit de surveiller. */
export type Portance = 'presque-jamais' | 'cas-precis' | 'apres-test';

/** Une base légale de l’article 6 du RGPD, face à la surveillance au travail. */
export interface BaseLegale {
  /** La même base dans le vocabulaire du questionnaire, qui ne demande pas les intérêts vitaux. */
  readonly id: Exclude<Reponse<'base'>, 'aucune' | 'inconnu'> | 'interets-vitaux';
  /** Lettre de l’article 6, paragraphe 1. */
  readonly lettre: string;
  readonly nom: string;
  readonly portance: Portance;
  /** Trois ou quatre mots : ce qu’elle porte. */
  readonly verdict: string;
  readonly quand: string;
  readonly quandNon: string;
  readonly exemple: string;
  readonly piege: string;
}

/** Les six bases, dans l’ordre de l’article 6. */
export const bases: readonly BaseLegale[] = [
  {
    id: 'consentement',
    lettre: 'a',
    nom: 'Consentement',
    portance: 'presque-jamais',
    verdict: 'Presque jamais',
    quand: 'Un service facultatif, que l’on refuse sans conséquence.',
    quandNon: 'Tout contrôle de l’activité.',
    exemple: 'Aucun pour un contrôle.',
    piege: 'Une signature n’est pas un accord libre ; un accord se retire, et n’informe pas.',
  },
  {
    id: 'contrat',
    lettre: 'b',
    nom: 'Contrat',
    portance: 'cas-precis',
    verdict: 'Pour payer les heures',
    quand: 'Ce qui est nécessaire au contrat : la paie, le dossier professionnel.',
    quandNon: 'Ce qui est seulement utile ou confortable.',
    exemple: 'Les heures déclarées, pour payer les heures supplémentaires.',
    piege: '« Écrit dans le contrat » ne veut pas dire « nécessaire au contrat ».',
  },
  {
    id: 'obligation-legale',
    lettre: 'c',
    nom: 'Obligation légale',
    portance: 'cas-precis',
    verdict: 'Si un texte l’impose',
    quand: 'Un texte précis impose le traitement.',
    quandNon: 'L’obligation générale de sécurité, invoquée en bloc.',
    exemple: 'Le décompte des heures, le chronotachygraphe des camions.',
    piege: 'Une norme ou un contrat d’assurance ne suffit pas.',
  },
  {
    id: 'interets-vitaux',
    lettre: 'd',
    nom: 'Intérêts vitaux',
    portance: 'cas-precis',
    verdict: 'En urgence',
    quand: 'Une urgence sanitaire, des secours.',
    quandNon: 'La prévention de tous les jours.',
    exemple: 'Aucun exemple vérifié au travail.',
    piege: 'C’est un dernier recours.',
  },
  {
    id: 'mission-publique',
    lettre: 'e',
    nom: 'Mission d’intérêt public',
    portance: 'cas-precis',
    verdict: 'Employeur public',
    quand: 'Un employeur public, sur le fondement d’un texte.',
    quandNon: 'Un employeur privé ordinaire.',
    exemple: 'La caméra d’une collectivité dans un bâtiment public.',
    piege: 'Une autorité publique ne peut guère se fonder sur le consentement.',
  },
  {
    id: 'interet-legitime',
    lettre: 'f',
    nom: 'Intérêt légitime',
    portance: 'apres-test',
    verdict: 'Après un test écrit',
    quand: 'La sécurité, l’organisation, une preuve ciblée, après un test en trois étapes.',
    quandNon: 'Une autorité publique dans ses missions ; des données sensibles, à lui seul.',
    exemple: 'Une caméra d’entrée, des indicateurs de tâche.',
    piege: 'Ce n’est pas une base par défaut.',
  },
];
