import { EMPLOYEUR_OU_DPO, JE_NE_SAIS_PAS } from './communs.ts';
import type { Question } from './types.ts';

/** Ce que l’outil a de nouveau : une simple mise à jour peut ne pas demander un nouvel avis du CSE. */
export const nouveaute: Question<'nouveaute'> = {
  section: 'usage',
  commune: false,
  nature: 'fait',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: ['nouvel-outil', 'nouvel-usage', 'mise-a-jour'],
  intitule: {
    salarie: 'Qu’y a-t-il de nouveau : l’outil, son usage, ou une mise à jour ?',
    employeur: 'Qu’y a-t-il de nouveau : l’outil, son usage, ou une mise à jour ?',
    observateur: 'Qu’y a-t-il de nouveau : l’outil, son usage, ou une mise à jour ?',
  },
  aide: 'Nouvel usage : un outil déjà là sert à autre chose, par exemple à évaluer.',
  pourquoi:
    'Le CSE est consulté sur un nouvel outil et sur un nouvel usage d’un outil ancien. Une simple mise à jour peut ne pas le demander.',
  sources: ['L2312-38', 'L2312-8'],
  ouTrouver: 'Note d’annonce, procès-verbal du CSE (CST ou CSA dans le public), notes de version.',
  aDemander: {
    a: EMPLOYEUR_OU_DPO,
    question: {
      salarie: 'Qu’est-ce qui a changé dans cet outil, et depuis quelle date ?',
      employeur: 'Qu’est-ce qui change dans cet outil : ses fonctions, son usage, ou sa version ?',
      observateur: 'Qu’est-ce qui a changé dans cet outil, et depuis quelle date ?',
    },
  },
  choix: {
    'nouvel-outil': { libelle: 'L’outil est nouveau' },
    'nouvel-usage': { libelle: 'L’outil est ancien, son usage est nouveau' },
    'mise-a-jour': { libelle: 'C’est une mise à jour, sans usage nouveau' },
    inconnu: JE_NE_SAIS_PAS,
  },
};
