import type { Fait } from '../droit/surveillance/index.ts';

/** Ce qu’un employeur peut changer, dit comme une action : jamais une question collée à sa réponse. */
export const mesuresEnActions: Readonly<Partial<Record<Fait, string>>> = {
  information: 'Remettre à chacun un écrit précis',
  mentions: 'Donner toutes les mentions',
  'usage-annonce': 'Annoncer le contrôle, s’il y en a un',
  'usage-reel': 'S’en tenir à l’usage annoncé',
  consultation: 'Consulter le comité avant de décider',
  base: 'Écrire la base légale d’après le but, avant de collecter',
  alternative: 'Écrire pourquoi un moyen moins intrusif ne suffit pas',
  permanence: 'Cesser le suivi continu',
  zones: 'Retirer ce qui touche à la vie privée',
  dissimulation: 'Ne rien cacher de l’outil',
  donnees: 'S’en tenir à des données ordinaires',
  conservation: 'Fixer une durée, et la tenir',
  'acces-restreint': 'Limiter qui voit les données',
  'analyse-impact': 'Faire l’analyse d’impact',
  autorisation: 'Obtenir l’autorisation du préfet',
  'acces-demande': 'Répondre à la demande de copie',
  decision: 'Confier la décision à une personne',
};
