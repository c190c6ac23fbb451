import type { Valeurs } from '../lettres/types.ts';
import { champDuCritere, criteres } from './criteres.ts';

/**
 * Un kit rempli, pour montrer ce que l’on attend de chaque case : une boulangerie inventée, de huit
 * salariés, et une caméra sur la caisse. Les jours s’écrivent comme on les tape.
 */
export const exemple: Valeurs = {
  employeur: 'Boulangerie du Pont (exemple inventé)',
  adresse: '1 rue du Pont, 00000 Exemple',
  delegue: 'non',
  contact: 'La gérante, au magasin, ou par le cahier du magasin',
  effectif: 'moins-11',
  outil: 'video',
  nom: 'Caméra de la caisse',
  description:
    'Une caméra fixe filme le tiroir-caisse et le comptoir, aux heures d’ouverture. Elle n’enregistre pas le son.',
  personnes: 'Les huit salariés qui tiennent la caisse, et les clients.',
  donnees: 'Images de la caisse, avec le jour et l’heure.',
  frequence: 'reguliere',
  service: '01/03/2027',
  reglages: 'Le fournil, la pause et le vestiaire ne sont pas dans le champ.',
  but: 'Comprendre les écarts de caisse et prévenir les vols.',
  exclu: 'Mesurer le rythme de travail.',
  sanction: 'oui',
  evaluation: 'non',
  base: 'interet-legitime',
  interet: 'Quatre écarts de caisse de plus de cent euros, entre septembre et décembre 2026.',
  destinataires: 'La gérante seule.',
  prestataires: 'L’installateur, pour la maintenance, sans accès aux images.',
  transferts: 'non',
  duree: 'Un mois au plus',
  obligatoire:
    'La caméra filme tout poste de caisse. Refuser d’être filmé se discute avec la gérante.',
  automatisee: 'non',
  sensibles: 'non',
  securite:
    'Enregistreur dans un meuble fermé à clé\nMot de passe personnel\nJournal des consultations',
  version: '01/02/2027',
  suite: 'Classeur du magasin, près de la caisse',
  annexes: 'Extrait du registre',
  constat:
    'Quatre écarts de caisse, relevés les 12 septembre, 3 octobre, 21 novembre et 5 décembre 2026.',
  moyens: 'Comptage à deux à chaque fin de service, tiroir fermé par un code personnel.',
  insuffisants: 'Essayés deux mois : deux écarts sont encore apparus.',
  consequences: 'Les salariés sont filmés quand ils encaissent.',
  documents: 'Notice\nPlan du champ de la caméra',
  attentes: 'Un salarié informé peut s’attendre à ce que la caisse soit filmée, non le fournil.',
  effets: 'Se sentir observé ; une sanction possible après un écart.',
  garanties:
    'Champ réduit à la caisse, images vues seulement après un écart, une seule personne habilitée.',
  issue: 'retenu',
  auteur: 'La gérante',
  depart: 'Le jour de l’enregistrement',
  fin: 'Effacement automatique',
  charge: 'La gérante',
  revue: '01/03/2028',
  reference: 'R-3',
  creation: '01/02/2027',
  'sous-buts': 'Répondre à une demande de la police',
  ...Object.fromEntries(
    criteres.map(({ id }) => [
      champDuCritere(id),
      id === 'surveillance-systematique' || id === 'personnes-vulnerables' ? 'oui' : 'non',
    ]),
  ),
};
