import { SECTEUR_PUBLIC } from './suite.ts';
import type { Suite } from './suite.ts';
import { miseEnRegle } from './suites-mise-en-regle.ts';

/** Démarches fréquentes de l’employeur : mettre en règle d’abord, dans l’ordre, puis tenir à jour. */
export const suitesEmployeur: readonly Suite[] = [
  ...miseEnRegle,
  {
    titre: 'Répondre à la demande d’accès',
    texte:
      'La réponse est due sous un mois, prolongeable de deux si la demande est complexe, en prévenant le demandeur. On protège les droits des autres personnes.',
    urgence: 'aujourd-hui',
    avant: 'reponse-acces',
    si: { 'acces-demande': ['sans-reponse', 'refuse'] },
    sources: ['rgpd-12', 'rgpd-15'],
  },
  {
    titre: 'Tenir le calendrier de la procédure engagée',
    texte:
      'Convoquer par écrit, avec l’objet et le droit d’être assisté. Attendre cinq jours ouvrables avant l’entretien préalable à un licenciement. Après le jour fixé, laisser deux jours ouvrables avant la sanction ou la lettre de licenciement ; une sanction ne vient pas plus d’un mois après.',
    urgence: 'aujourd-hui',
    avant: 'sanction-apres-entretien',
    si: { suite: 'procedure-en-cours', secteur: 'prive' },
    sources: ['L1232-2', 'L1232-6', 'R1232-1', 'L1332-2', 'R1332-1'],
  },
  {
    titre: 'Demander l’autorisation de l’inspection du travail',
    texte:
      'Le licenciement d’une personne qui a un mandat la demande d’abord. Sans elle, il ne peut intervenir. Un mandat fini depuis peu compte encore.',
    urgence: 'aujourd-hui',
    si: { mandat: 'oui', suite: ['procedure-en-cours', 'licenciement'] },
    saufSi: { secteur: 'public' },
    sources: ['L2411-3', 'L2411-5', 'L2421-3'],
  },
  {
    titre: 'Vérifier le calendrier disciplinaire et les autres preuves',
    texte:
      'Deux mois courent à compter du jour où l’employeur a connu les faits. Une autre preuve, plus respectueuse, affaiblit celle de l’outil\u202f; elle peut aussi suffire seule.',
    urgence: 'cette-semaine',
    avant: 'procedure-disciplinaire',
    si: { suite: ['sanction', 'licenciement', 'procedure-en-cours'] },
    saufSi: { motif: 'insuffisance' },
    ouSaufSi: [{ secteur: 'public' }],
    sources: ['L1332-4', 'cass-soc-2023-21-17802-video-caisse'],
  },
  {
    titre: 'Demander au juge de peser le droit à la preuve',
    texte:
      'Le juge ne fait cette mise en balance que si on la lui demande. Il vérifie que la preuve est indispensable et l’atteinte strictement proportionnée.',
    urgence: 'ensuite',
    si: {
      suite: ['sanction', 'licenciement', 'autre-usage'],
      'mise-en-balance': ['non', 'inconnu'],
    },
    // Devant le juge administratif, c’est la loyauté de l’employeur qui se discute.
    saufSi: SECTEUR_PUBLIC,
    sources: ['ass-plen-2023-20-20648-abaque', 'cass-soc-2023-21-17802-video-caisse'],
  },
  {
    titre: 'Inscrire l’outil au registre des traitements',
    texte:
      'Une fiche par outil\u00a0: le but, les personnes, les données, les destinataires, la durée, la sécurité. La CNIL en propose un modèle.',
    urgence: 'ensuite',
    si: {},
    sources: ['rgpd-30', 'cnil-registre'],
    document: 'registre',
  },
  {
    titre: 'Fixer un jour de revue, une fois par an',
    revueDans: 12,
    texte:
      'On y relit le but, l’information remise, la durée, les accès, et l’analyse d’impact si le risque a changé. Ce rythme est un usage que nous proposons\u202f; ces textes demandent de pouvoir montrer ce qui a été fait.',
    urgence: 'ensuite',
    si: {},
    // Un projet n’a rien encore à revoir.
    saufSi: { etat: ['projet', 'retire'] },
    sources: ['rgpd-5', 'rgpd-35'],
    document: 'conservation',
  },
];
