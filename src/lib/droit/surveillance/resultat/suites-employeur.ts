import type { Suite } from './suite.ts';

/** Démarches fréquentes de l’employeur. */
export const suitesEmployeur: readonly Suite[] = [
  {
    titre: 'Écrire et remettre une information à chacun',
    texte:
      'Elle dit que l’outil existe, à quoi il sert, si ses données peuvent servir à contrôler ou à sanctionner. Elle ajoute la base légale, les destinataires, la durée et les droits. Garder la trace de la remise évite les débats.',
    si: {
      information: [
        'ecrite-vague',
        'orale-ou-affichage',
        'sans-preuve',
        'apres-coup',
        'aucune',
        'inconnu',
      ],
    },
    sources: ['L1222-4', 'rgpd-13'],
  },
  {
    titre: 'Compléter l’information déjà donnée',
    texte:
      'Il manque souvent la base légale, la durée ou les droits. L’information peut être donnée par niveaux : l’essentiel d’abord, le détail ensuite.',
    si: { mentions: ['une-partie', 'aucune'] },
    sources: ['rgpd-12', 'rgpd-13'],
  },
  {
    titre: 'Inscrire l’outil à l’ordre du jour du comité social et économique',
    texte:
      'La consultation précède la décision et s’appuie sur des éléments écrits. Sans avis après un mois, ou deux avec un expert, il est réputé négatif.',
    si: {
      effectif: '50-et-plus',
      consultation: ['informe-seulement', 'apres', 'non', 'inconnu'],
    },
    sources: ['L2312-38', 'L2312-8', 'R2312-6'],
  },
  {
    titre: 'Revoir la base légale',
    texte:
      'Le consentement d’un salarié est rarement libre. L’intérêt légitime est souvent invoqué : il suppose un but précis, une nécessité et une mise en balance écrites.',
    si: { base: ['consentement', 'aucune', 'contrat', 'inconnu'] },
    sources: ['rgpd-6', 'rgpd-7', 'cepd-interet-legitime-2024'],
  },
  {
    titre: 'Écrire pourquoi un moyen moins intrusif ne suffit pas',
    texte:
      'On décrit le but, les autres moyens étudiés et ce qui limite l’atteinte : durée, lieux, personnes habilitées.',
    si: { alternative: ['existe', 'non-etudiee', 'inconnu'] },
    sources: ['L1121-1', 'rgpd-5', 'rgpd-6'],
  },
  {
    titre: 'Faire l’analyse d’impact',
    texte:
      'La CNIL l’exige pour les traitements qui surveillent de manière constante l’activité des employés.',
    si: { 'analyse-impact': ['non', 'inconnu'] },
    sources: ['rgpd-35', 'cnil-aipd-2018-327'],
  },
  {
    titre: 'Retirer de l’outil ce qui touche à la vie privée',
    texte:
      'Masquer une zone, couper le son, permettre l’arrêt hors du temps de travail, exclure les contenus privés.',
    si: {
      zones: [
        'pauses-sanitaires-vestiaires',
        'local-syndical',
        'son',
        'hors-temps-de-travail',
        'domicile',
        'contenus-prives',
      ],
    },
    sources: ['L1121-1', 'rgpd-5'],
  },
  {
    titre: 'Fixer une durée de conservation et l’appliquer',
    texte: 'La durée dépend du but. Les données qui l’ont dépassée sont effacées.',
    si: { conservation: ['au-dela', 'au-dela-de-sa-regle', 'inconnu'] },
    sources: ['rgpd-5'],
  },
  {
    titre: 'Répondre à la demande d’accès',
    texte:
      'La réponse est due sous un mois, prolongeable de deux si la demande est complexe, en prévenant le demandeur. On protège les droits des autres personnes.',
    si: { 'acces-demande': ['sans-reponse', 'refuse'] },
    sources: ['rgpd-12', 'rgpd-15'],
  },
  {
    titre: 'Vérifier le calendrier disciplinaire et les autres preuves',
    texte:
      'Deux mois courent à compter du jour où l’employeur a connu les faits. Une autre preuve, plus respectueuse, affaiblit celle de l’outil ; elle peut aussi suffire seule.',
    si: { suite: ['sanction', 'licenciement'] },
    sources: ['L1332-4', 'cass-soc-2023-21-17802-video-caisse'],
  },
  {
    titre: 'Demander au juge de peser le droit à la preuve',
    texte:
      'Le juge ne fait cette mise en balance que si on la lui demande. Il vérifie que la preuve est indispensable et l’atteinte strictement proportionnée.',
    si: {
      suite: ['sanction', 'licenciement', 'autre-usage'],
      'mise-en-balance': ['non', 'inconnu'],
    },
    sources: ['ass-plen-2023-20-20648-abaque', 'cass-soc-2023-21-17802-video-caisse'],
  },
];
