import type { Suite } from './suite.ts';

/** Démarches fréquentes du salarié, de l’intérimaire, de l’agent public, du stagiaire ou du candidat. */
export const suitesSalarie: readonly Suite[] = [
  {
    titre: 'Noter les dates et garder les écrits',
    texte:
      'Contrat, charte, notes reçues, affichages, convocations, courriels : les dates comptent. Le juge se décide au vu de ce que chaque partie apporte.',
    si: {},
    sources: ['L1235-1'],
    lettres: ['note-chronologique'],
  },
  {
    titre: 'Demander par écrit ce que l’outil enregistre',
    texte:
      'Une lettre à l’employeur, ou au délégué à la protection des données, demande à quoi sert l’outil, ce qu’il enregistre et comment chacun en a été informé. Elle ne présume de rien\u00a0: une note a pu échapper.',
    si: {
      role: ['salarie', 'interimaire', 'agent-public'],
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
    lettres: ['demande-d-information', 'question-au-dpo'],
  },
  {
    titre: 'Demander une copie de ses données',
    texte:
      'Une lettre ou un courriel à l’employeur, ou à son délégué à la protection des données, suffit. On y vise précisément ce que l’on cherche : journaux, enregistrements, tableaux, buts, destinataires, durées. C’est gratuit ; la réponse est due sous un mois, parfois prolongé de deux. Certaines données s’effacent vite.',
    si: {},
    saufSi: { 'acces-demande': ['obtenu', 'sans-reponse', 'refuse'] },
    sources: ['rgpd-12', 'rgpd-15'],
    lettres: ['demande-d-acces'],
  },
  {
    titre: 'Porter la demande restée sans réponse devant la CNIL',
    texte:
      'La plainte est gratuite et se dépose en ligne, avec votre identité, les coordonnées de l’organisme et les preuves. La CNIL peut enquêter et sanctionner. Elle n’accorde pas d’argent et ne règle pas les litiges du travail.',
    si: { 'acces-demande': ['sans-reponse', 'refuse'] },
    sources: ['rgpd-12', 'rgpd-15'],
    lettres: ['demande-d-acces', 'plainte-a-la-cnil'],
  },
  {
    titre: 'Demander des précisions sur les motifs du licenciement',
    texte:
      'La demande se fait dans les quinze jours qui suivent la notification du licenciement, par lettre recommandée ou remise contre récépissé.',
    si: { suite: 'licenciement', role: ['salarie', 'interimaire'] },
    sources: ['R1232-13'],
    lettres: ['contestation-d-une-sanction'],
  },
  {
    titre: 'Saisir le conseil de prud’hommes',
    texte:
      'La requête est écrite ; elle contient les demandes et la liste des pièces. L’avocat est facultatif en première instance. Une loi de 2026 prévoit une contribution de 50 €, sauf aide juridictionnelle. Nous n’avons pu vérifier ni sa date ni ses modalités : le greffe les donne.',
    si: {
      suite: ['licenciement', 'sanction', 'autre-usage'],
      role: ['salarie', 'interimaire', 'candidat', 'stagiaire-ou-apprenti'],
    },
    sources: ['L1411-1', 'L1471-1', 'R1452-2', 'R1453-1', 'R1453-2'],
    lettres: ['note-chronologique'],
  },
  {
    titre: 'Demander l’annulation de la sanction',
    texte:
      'Le conseil de prud’hommes vérifie la procédure et les faits. Il peut annuler une sanction irrégulière, injustifiée ou disproportionnée. Le doute profite au salarié.',
    si: { suite: 'sanction', role: ['salarie', 'interimaire'] },
    sources: ['L1333-1', 'L1333-2'],
    lettres: ['contestation-d-une-sanction'],
  },
  {
    titre: 'Dire au juge pourquoi la preuve est contestée',
    texte:
      'Une preuve obtenue irrégulièrement n’est pas rejetée d’office. Le débat porte sur l’information donnée, sur les autres moyens de prouver, et sur l’atteinte à la vie privée.',
    si: { suite: ['licenciement', 'sanction', 'autre-usage'] },
    sources: ['L1222-4', 'L1121-1'],
  },
  {
    titre: 'En parler aux élus du comité social et économique',
    texte:
      'Dès 11 salariés, un élu peut alerter l’employeur d’une atteinte aux droits des personnes. L’employeur doit alors enquêter avec lui. En cas de désaccord, l’élu peut saisir le conseil de prud’hommes, si le salarié, averti par écrit, ne s’y oppose pas.',
    si: {
      role: ['salarie', 'interimaire', 'stagiaire-ou-apprenti'],
      effectif: ['11-49', '50-et-plus'],
    },
    sources: ['L2312-59'],
    lettres: ['signalement-au-cse'],
  },
  {
    titre: 'Signaler aux élus l’absence de consultation',
    texte:
      'Dès 50 salariés, le comité doit être consulté avant la décision. Il peut demander au juge de suspendre un outil qui ne lui a pas été soumis.',
    si: { effectif: '50-et-plus', consultation: ['non', 'apres', 'informe-seulement'] },
    sources: ['L2312-38', 'L2312-8'],
    lettres: ['signalement-au-cse'],
  },
  {
    titre: 'Poser les questions aux deux entreprises',
    texte:
      'L’entreprise où vous travaillez installe souvent l’outil ; votre employeur est l’agence ou le prestataire. Chacune peut détenir une partie des réponses.',
    si: { role: 'interimaire' },
    sources: ['L1251-21'],
    lettres: ['demande-d-information'],
  },
  {
    titre: 'Distinguer le stage de l’apprentissage',
    texte:
      'Un apprenti a un contrat de travail et les droits des salariés, sauf ce que sa formation rend impossible. Un stagiaire n’est pas salarié : la proportionnalité et le règlement européen (RGPD) le protègent, et son école peut l’aider. Nous n’avons pas lu quel juge connaît d’un litige de stage.',
    si: { role: 'stagiaire-ou-apprenti' },
    sources: ['L6222-23', 'c-edu-l124-12', 'rgpd-13'],
    lettres: ['demande-d-information'],
  },
  {
    titre: 'Demander au recruteur quelles méthodes il emploie',
    texte:
      'Le candidat est informé à l’avance des méthodes de recrutement. Elles doivent être pertinentes pour l’emploi proposé.',
    si: { role: 'candidat' },
    sources: ['L1221-8', 'L1221-9'],
  },
];
