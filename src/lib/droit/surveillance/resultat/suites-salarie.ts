import type { IdObligation } from '../vocabulaire/types.ts';
import {
  informationAReprendre,
  obligationsDeFond,
  obligationsDeLaCollecte,
  SECTEUR_PUBLIC,
} from './suite.ts';
import type { Suite } from './suite.ts';

/** Ce que le règlement européen demande d’un traitement : la CNIL en connaît. */
const traitements: readonly IdObligation[] = [
  ...obligationsDeFond,
  'mentions-information',
  'base-legale',
  'conservation',
  'analyse-impact',
  'acces-restreint',
];

/** Démarches fréquentes du salarié, de l’intérimaire, de l’agent public, du stagiaire ou du candidat. */
export const suitesSalarie: readonly Suite[] = [
  {
    titre: 'Noter les dates et garder les écrits',
    texte:
      'Contrat, charte, notes reçues, affichages, convocations, courriels : les dates comptent. Le juge se décide au vu de ce que chaque partie apporte.',
    urgence: 'cette-semaine',
    si: {},
    saufSi: { role: 'agent-public' },
    sources: ['L1235-1'],
    lettres: ['note-chronologique'],
  },
  {
    titre: 'Demander par écrit ce que l’outil enregistre',
    texte:
      'Une lettre à l’employeur, ou au délégué à la protection des données, demande à quoi sert l’outil, ce qu’il enregistre et comment chacun en a été informé. Elle ne présume de rien\u00a0: une note a pu échapper.',
    urgence: 'cette-semaine',
    si: {
      role: ['salarie', 'interimaire', 'stagiaire-ou-apprenti'],
      information: informationAReprendre,
    },
    pour: ['information-individuelle', 'mentions-information'],
    sources: ['L1222-4', 'rgpd-13'],
    lettres: ['demande-d-information', 'question-au-dpo'],
  },
  {
    titre: 'Demander une copie de ses données',
    texte:
      'Une lettre ou un courriel à l’employeur, ou à son délégué à la protection des données, suffit. On y vise précisément ce que l’on cherche : journaux, enregistrements, tableaux, buts, destinataires, durées. C’est gratuit. La réponse est due un mois après la réception, parfois prolongé de deux\u00a0: si la demande est déjà partie, c’est ce jour-là qui compte. Certaines données s’effacent vite.',
    urgence: 'cette-semaine',
    si: {},
    saufSi: { 'acces-demande': ['obtenu', 'sans-reponse', 'refuse'] },
    ouSaufSi: [
      // Convoqué dans le privé, elle se demande d’abord, avant l’entretien.
      { suite: 'procedure-en-cours', role: ['salarie', 'interimaire'] },
      { suite: 'procedure-en-cours', role: 'stagiaire-ou-apprenti', secteur: 'prive' },
      // Un projet n’a encore rien recueilli.
      { etat: 'projet' },
    ],
    sources: ['rgpd-12', 'rgpd-15'],
    lettres: ['demande-d-acces'],
  },
  {
    titre: 'Porter devant la CNIL la demande refusée, ou restée sans réponse',
    texte:
      'La plainte est gratuite et se dépose en ligne, avec votre identité, les coordonnées de l’organisme et les preuves. La CNIL peut enquêter et sanctionner. Elle n’accorde pas d’argent et ne règle pas les litiges du travail.',
    urgence: 'cette-semaine',
    si: { 'acces-demande': ['sans-reponse', 'refuse'] },
    sources: ['rgpd-12', 'rgpd-15', 'rgpd-77', 'cnil-plainte'],
    lettres: ['demande-d-acces', 'plainte-a-la-cnil'],
  },
  {
    titre: 'En parler aux élus du comité social et économique',
    texte:
      'Dès 11 salariés, un élu peut alerter l’employeur d’une atteinte aux droits des personnes. L’employeur doit alors enquêter avec lui. En cas de désaccord, l’élu peut saisir le conseil de prud’hommes, si le salarié, averti par écrit, ne s’y oppose pas.',
    urgence: 'ensuite',
    si: {
      role: ['salarie', 'interimaire', 'stagiaire-ou-apprenti'],
      effectif: ['11-49', '50-et-plus'],
    },
    pour: obligationsDeLaCollecte,
    saufSi: SECTEUR_PUBLIC,
    sources: ['L2312-59'],
    lettres: ['signalement-au-cse'],
  },
  {
    titre: 'Signaler aux élus l’absence de consultation',
    texte:
      'Dès 50 salariés, le comité doit être consulté avant la décision. Il peut demander au juge de suspendre un outil qui ne lui a pas été soumis.',
    urgence: 'ensuite',
    si: {
      role: ['salarie', 'interimaire', 'stagiaire-ou-apprenti'],
      effectif: '50-et-plus',
      consultation: ['non', 'apres', 'informe-seulement'],
    },
    // Informé d’un client mystère, ou d’une mise à jour, le comité peut n’avoir pas eu à donner d’avis : ce n’est pas une absence.
    siEnCause: ['consultation-cse'],
    saufSi: SECTEUR_PUBLIC,
    sources: ['L2312-38', 'L2312-8'],
    lettres: ['signalement-au-cse'],
  },
  {
    titre: 'Poser les questions aux deux entreprises',
    texte:
      'L’entreprise où vous travaillez décide souvent de l’outil ; votre employeur est l’agence ou le prestataire. Chacune peut détenir une partie des réponses.',
    urgence: 'cette-semaine',
    si: { role: 'interimaire' },
    sources: ['L1251-21'],
    lettres: ['demande-d-information'],
  },
  {
    titre: 'Distinguer le stage de l’apprentissage',
    texte:
      'Un apprenti a un contrat de travail et les droits des salariés, sauf ce que sa formation rend impossible. Un stagiaire n’est pas salarié : la proportionnalité, l’interdiction du harcèlement et le règlement européen (RGPD) le protègent, et son école peut l’aider. Nous n’avons pas lu quel juge connaît d’un litige de stage.',
    urgence: 'ensuite',
    si: { role: 'stagiaire-ou-apprenti' },
    sources: ['L6222-23', 'c-edu-l124-12', 'rgpd-13'],
    lettres: ['demande-d-information'],
  },
  {
    titre: 'Demander au recruteur quelles méthodes il emploie',
    texte:
      'Le candidat est informé à l’avance des méthodes de recrutement. Elles doivent être pertinentes pour l’emploi proposé.',
    urgence: 'cette-semaine',
    si: { role: 'candidat' },
    sources: ['L1221-8', 'L1221-9'],
  },
  {
    titre: 'Se plaindre de l’outil à la CNIL',
    texte:
      'La plainte est gratuite et ne demande aucune démarche auparavant quand elle vise l’outil. La CNIL peut enquêter et sanctionner. Elle n’accorde pas d’argent et ne règle pas les litiges du travail.',
    urgence: 'ensuite',
    // Suivi sans relâche, mais comme un texte l’impose : il n’y a rien dont se plaindre pour cela seul.
    si: { permanence: 'constante' },
    siNonTenue: ['proportionnalite'],
    ouSiEnCause: traitements,
    pour: traitements,
    // Un projet ne traite encore aucune donnée.
    saufSi: { etat: 'projet' },
    sources: ['rgpd-77', 'cnil-plainte'],
    lettres: ['plainte-a-la-cnil'],
  },
];
