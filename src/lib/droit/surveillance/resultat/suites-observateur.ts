import { obligationsDeLaCollecte } from './suite.ts';
import type { Suite } from './suite.ts';

/** Démarches fréquentes de qui décrit un cas : journaliste, représentant, proche. */
export const suitesObservateur: readonly Suite[] = [
  {
    titre: 'Recueillir les deux versions',
    texte:
      'Ce que le salarié dit avoir reçu, et ce que l’employeur dit avoir annoncé. L’écart entre les deux est souvent le cœur du litige.',
    urgence: 'cette-semaine',
    si: {},
    sources: ['L1222-4', 'rgpd-13'],
  },
  {
    titre: 'Demander les pièces qui tranchent',
    texte:
      'Note d’information, charte, procès-verbal du comité, lettre de licenciement, jugement et son numéro.',
    urgence: 'cette-semaine',
    si: {},
    sources: ['L1222-4', 'L2312-38', 'rgpd-13'],
  },
  {
    titre: 'Écrire les trois conclusions séparément',
    texte:
      'Un outil irrégulier peut fournir une preuve admise. Une preuve écartée ne dit pas que les faits sont faux. « Illégal » ou « nul » sont des mots de juge.',
    urgence: 'ensuite',
    si: {},
    sources: ['cass-soc-2023-21-17802-video-caisse'],
  },
  {
    titre: 'Dire de quel juge il s’agit, et si la décision est définitive',
    texte: 'Un jugement de première instance ne fixe pas la règle. Un appel peut l’avoir changé.',
    urgence: 'ensuite',
    si: { suite: ['licenciement', 'sanction', 'autre-usage'] },
    sources: [],
  },
  {
    titre: 'Pour un élu : user du droit d’alerte',
    texte:
      'Dès 11 salariés, un élu peut saisir l’employeur d’une atteinte aux droits des personnes. L’employeur doit alors enquêter avec lui.',
    urgence: 'ensuite',
    si: { secteur: 'prive', effectif: ['11-49', '50-et-plus'] },
    pour: obligationsDeLaCollecte,
    sources: ['L2312-59'],
  },
  {
    titre: 'Pour le comité : demander la consultation, ou un expert',
    texte:
      'Dès 50 salariés, le comité est consulté avant la décision. Il peut demander un expert pour une nouvelle technologie. Il peut demander au juge de suspendre un outil qui ne lui a pas été soumis.',
    urgence: 'ensuite',
    si: { effectif: '50-et-plus', consultation: ['non', 'apres', 'informe-seulement', 'inconnu'] },
    saufSi: { secteur: 'public' },
    pour: ['consultation-cse'],
    sources: ['L2312-38', 'L2312-8', 'L2315-94'],
  },
];
