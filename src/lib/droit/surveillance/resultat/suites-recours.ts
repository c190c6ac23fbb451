import { JUGE_SAISI } from '../delais/delais.ts';
import { entendent, filment } from '../vocabulaire/groupes.ts';
import { SECTEUR_PUBLIC } from './suite.ts';
import type { Suite } from './suite.ts';

const SAISIR =
  'La requête est écrite\u202f; elle contient les demandes, leurs motifs en bref et la liste des pièces. L’avocat est facultatif en première instance. Une contribution de 50 € est due depuis 2026, sauf aide juridictionnelle\u202f; le greffe dit comment la payer.';

/** Ce que l’on fait après une décision, devant un juge ou avant d’y aller. */
export const suitesRecours: readonly Suite[] = [
  {
    titre: 'Demander des précisions sur les motifs du licenciement',
    texte:
      'La demande se fait dans les quinze jours qui suivent la notification du licenciement, par lettre recommandée ou remise contre récépissé. L’employeur a ensuite quinze jours pour répondre, s’il le souhaite. La lettre proposée ici ne demande que cela\u00a0: elle ne conteste pas le licenciement.',
    urgence: 'aujourd-hui',
    avant: 'preciser-les-motifs',
    si: { suite: 'licenciement', role: ['salarie', 'interimaire', 'stagiaire-ou-apprenti'] },
    saufSi: JUGE_SAISI,
    ouSaufSi: [SECTEUR_PUBLIC],
    sources: ['R1232-13'],
    lettres: ['precisions-sur-les-motifs'],
  },
  {
    titre: 'Demander l’annulation de la sanction',
    texte:
      'Le conseil de prud’hommes vérifie la procédure et les faits. Il peut annuler une sanction irrégulière, injustifiée ou disproportionnée. Le doute profite au salarié.',
    urgence: 'cette-semaine',
    avant: 'contester-sanction',
    si: { suite: 'sanction', role: ['salarie', 'interimaire', 'stagiaire-ou-apprenti'] },
    saufSi: JUGE_SAISI,
    ouSaufSi: [SECTEUR_PUBLIC],
    sources: ['L1333-1', 'L1333-2'],
    lettres: ['contestation-d-une-sanction'],
  },
  {
    titre: 'Demander sur quels chiffres l’insuffisance repose',
    texte:
      'Une méthode d’évaluation est portée à la connaissance du salarié avant de servir. L’insuffisance n’est pas, à elle seule, une faute. Le délai de deux mois, propre à la faute, ne s’y applique pas.',
    urgence: 'cette-semaine',
    si: {
      motif: 'insuffisance',
      role: ['salarie', 'interimaire', 'stagiaire-ou-apprenti'],
      suite: ['licenciement', 'procedure-en-cours', 'sanction'],
    },
    saufSi: SECTEUR_PUBLIC,
    sources: ['L1222-3', 'L1332-4'],
    lettres: ['demande-d-information'],
  },
  {
    titre: 'Faire contrôler l’autorisation de l’inspection du travail',
    texte:
      'La décision de l’inspecteur se conteste devant le ministre ou devant le tribunal administratif, dans les deux mois de sa notification. Quatre mois de silence du ministre valent rejet. Sans autorisation, le licenciement ne peut intervenir.',
    urgence: 'aujourd-hui',
    avant: 'contester-autorisation',
    si: {
      mandat: 'oui',
      role: ['salarie', 'interimaire'],
      suite: 'licenciement',
    },
    sources: ['R2422-1', 'cja-r421-1', 'L2411-3', 'L2411-5'],
  },
  {
    titre: 'Saisir le conseil de prud’hommes du licenciement',
    texte: SAISIR,
    urgence: 'cette-semaine',
    avant: 'contester-licenciement',
    si: { suite: 'licenciement', role: ['salarie', 'interimaire', 'stagiaire-ou-apprenti'] },
    saufSi: JUGE_SAISI,
    ouSaufSi: [SECTEUR_PUBLIC],
    sources: ['L1411-1', 'L1471-1', 'R1452-2', 'R1453-1', 'R1453-2', 'loi-2026-103'],
    lettres: ['contestation-d-une-sanction', 'note-chronologique'],
  },
  {
    titre: 'Réclamer une somme retenue ou non payée',
    texte:
      'Si l’outil a servi à la paie\u00a0: une retenue, une prime ou des heures se réclament pendant trois ans, pour les sommes des trois dernières années. Si le contrat est rompu, ce sont les trois années d’avant la rupture. Une amende, ou une autre sanction d’argent, est interdite. Une évaluation suit le délai de deux ans.',
    urgence: 'ensuite',
    avant: 'reclamer-un-salaire',
    si: { suite: 'autre-usage', role: ['salarie', 'interimaire', 'stagiaire-ou-apprenti'] },
    saufSi: JUGE_SAISI,
    ouSaufSi: [SECTEUR_PUBLIC],
    sources: ['L3245-1', 'L1331-2', 'L1471-1'],
  },
  {
    titre: 'Saisir le conseil de prud’hommes',
    texte: SAISIR,
    urgence: 'ensuite',
    si: {
      suite: ['sanction', 'autre-usage', 'candidature-ecartee'],
      role: ['salarie', 'interimaire', 'stagiaire-ou-apprenti', 'candidat'],
    },
    saufSi: JUGE_SAISI,
    ouSaufSi: [SECTEUR_PUBLIC],
    sources: ['L1411-1', 'L1471-1', 'R1452-2', 'R1453-1', 'R1453-2', 'loi-2026-103'],
    lettres: ['note-chronologique'],
  },
  {
    titre: 'Dire au juge saisi pourquoi la preuve est contestée',
    texte:
      'Une preuve obtenue irrégulièrement n’est pas rejetée d’office. Le débat porte sur l’information donnée, sur les autres moyens de prouver, et sur l’atteinte à la vie privée.',
    urgence: 'cette-semaine',
    si: {
      suite: ['licenciement', 'sanction', 'autre-usage'],
      ...JUGE_SAISI,
      role: ['salarie', 'interimaire', 'stagiaire-ou-apprenti'],
    },
    saufSi: SECTEUR_PUBLIC,
    sources: ['L1222-4', 'L1121-1', 'cass-soc-2023-21-17802-video-caisse'],
  },
  {
    titre: 'Dire au juge pourquoi la preuve est contestée',
    texte:
      'Une preuve obtenue irrégulièrement n’est pas rejetée d’office. Le débat porte sur l’information donnée, sur les autres moyens de prouver, et sur l’atteinte à la vie privée.',
    urgence: 'ensuite',
    si: {
      suite: ['licenciement', 'sanction', 'autre-usage'],
      role: ['salarie', 'interimaire', 'stagiaire-ou-apprenti'],
    },
    saufSi: JUGE_SAISI,
    ouSaufSi: [SECTEUR_PUBLIC],
    sources: ['L1222-4', 'L1121-1', 'cass-soc-2023-21-17802-video-caisse'],
  },
  {
    titre: 'Demander réparation d’une atteinte à la vie privée',
    texte:
      'La seule atteinte ouvre droit à réparation, même sans sanction et même régularisée depuis, selon un arrêt de 2025. Le montant reste au juge.',
    urgence: 'ensuite',
    avant: 'agir-execution-contrat',
    si: {
      role: ['salarie', 'interimaire', 'stagiaire-ou-apprenti'],
      zones: [
        'pauses-sanitaires-vestiaires',
        'local-syndical',
        'son',
        'hors-temps-de-travail',
        'domicile',
        'contenus-prives',
      ],
    },
    ouSi: [
      {
        role: ['salarie', 'interimaire', 'stagiaire-ou-apprenti'],
        personnel: ['identifie-sans-lui', 'compte-personnel'],
      },
    ],
    pour: ['vie-privee'],
    saufSi: { etat: 'projet' },
    sources: ['c-civ-9', 'cass-soc-2025-23-23294-reparation'],
  },
  {
    titre: 'Demander réparation d’une surveillance que l’on ignorait',
    texte:
      'Un arrêt de 2025 voit une atteinte à la vie privée dans des caméras et des écoutes non annoncées. La seule atteinte ouvre droit à réparation. Le montant reste au juge.',
    urgence: 'ensuite',
    avant: 'agir-execution-contrat',
    si: {
      role: ['salarie', 'interimaire', 'stagiaire-ou-apprenti'],
      dispositif: [...filment, ...entendent],
      information: ['aucune', 'apres-coup'],
    },
    pour: ['information-individuelle'],
    saufSi: { etat: 'projet' },
    ouSaufSi: [SECTEUR_PUBLIC],
    sources: ['c-civ-9', 'cass-soc-2025-23-23294-reparation', 'L1222-4'],
  },
  {
    titre: 'Dire une discrimination, si le refus en est une',
    texte:
      'Un candidat qui dit une discrimination a cinq ans pour agir, du jour où elle est révélée. Le Défenseur des droits intervient gratuitement. Il n’agit pas contre une méthode seulement irrégulière.',
    urgence: 'ensuite',
    avant: 'agir-discrimination',
    si: { role: 'candidat', suite: 'candidature-ecartee' },
    sources: ['L1132-1', 'L1134-5', 'L1221-6', 'defenseur-des-droits'],
  },
];
