import type { Etape } from './etape.ts';

/** Ce qu’un employeur fait avant de mettre un outil en service, dans l’ordre. */
export const miseEnPlace: readonly Etape[] = [
  {
    titre: 'Écrire le but',
    quoi: 'Dire le problème constaté, ce que l’outil doit y changer, et ce à quoi il ne servira pas.',
    qui: 'La direction',
    quand: 'Avant de choisir l’outil',
    preuve: 'Une note datée, d’une page.',
    sources: ['L1121-1', 'rgpd-5'],
  },
  {
    titre: 'Chercher un moyen moins intrusif',
    quoi: 'Lister les autres moyens, dire pourquoi ils ne suffisent pas, limiter le lieu, le temps et les données.',
    qui: 'La direction, avec ceux qui connaissent le poste',
    quand: 'Avant de choisir l’outil',
    preuve: 'La liste des moyens écartés, et pourquoi.',
    sources: ['L1121-1', 'cepd-interet-legitime-2024', 'cass-soc-2018-17-14631-mediapost'],
  },
  {
    titre: 'Choisir la base légale',
    quoi: 'Le plus souvent l’intérêt légitime, pesé par écrit. Rarement le consentement.',
    qui: 'La direction, avec le délégué à la protection des données s’il existe',
    quand: 'Avant de décider',
    preuve: 'Le test en trois étapes, rempli.',
    sources: ['rgpd-6', 'rgpd-7'],
  },
  {
    titre: 'Faire l’analyse d’impact, si elle est due',
    quoi: 'Elle est demandée pour une surveillance constante de l’activité, la biométrie ou une ligne d’alerte.',
    qui: 'La direction, avec le délégué à la protection des données',
    quand: 'Avant de décider',
    preuve: 'L’analyse, ou la raison écrite de ne pas la faire.',
    sources: ['rgpd-35', 'cnil-aipd-2018-327'],
  },
  {
    titre: 'Consulter le comité, à partir de 50 salariés',
    quoi: 'Remettre des éléments écrits, répondre aux questions, attendre l’avis.',
    qui: 'La direction et le comité',
    quand: 'Avant la décision, phase pilote comprise',
    preuve: 'L’ordre du jour, les documents, l’avis daté.',
    sources: ['L2312-38', 'L2312-15', 'R2312-6', 'tj-nanterre-2025-24-01457-ia'],
  },
  {
    titre: 'Informer chaque personne',
    quoi: 'Remettre la note : l’outil, le but, la base, les destinataires, la durée, les droits, l’usage disciplinaire s’il y en a un.',
    qui: 'La direction, à chaque salarié, intérimaire ou prestataire',
    quand: 'Avant de mettre en service',
    preuve: 'Un reçu daté, et la version remise.',
    sources: ['L1222-4', 'rgpd-13'],
  },
  {
    titre: 'Régler l’outil et limiter les accès',
    quoi: 'Couper ce qui ne sert pas, nommer les personnes habilitées, programmer l’effacement, inscrire l’outil au registre.',
    qui: 'La direction et le prestataire',
    quand: 'Le jour de la mise en service',
    preuve: 'La liste des accès, la durée réglée, la ligne du registre.',
    sources: ['rgpd-32', 'rgpd-5', 'cnil-sanctions-2024-10'],
  },
  {
    titre: 'Revoir, au moins à chaque changement',
    quoi: 'Un nouveau but, une nouvelle donnée ou une nouvelle version demandent de reprendre le chemin.',
    qui: 'La direction',
    quand: 'À chaque changement',
    preuve: 'La date et le résultat de la revue.',
    sources: ['rgpd-5', 'L2312-38'],
  },
];
