import { DOCUMENTS_REMIS, EMPLOYEUR_OU_DPO, JE_NE_SAIS_PAS } from './communs.ts';
import type { Question } from './types.ts';

/** Le but annoncé. */
export const finalite: Question<'finalite'> = {
  section: 'usage',
  commune: false,
  nature: 'fait',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: ['aucune-annoncee', 'organisation'],
  intitule: {
    salarie: 'Quel but votre employeur a-t-il annoncé pour cet outil ?',
    agentPublic: 'Quel but votre administration a-t-elle annoncé pour cet outil ?',
    candidat: 'Quel but le recruteur a-t-il annoncé pour cet outil ?',
    employeur: 'Quel but avez-vous annoncé pour cet outil ?',
    observateur: 'Quel but l’employeur a-t-il annoncé pour cet outil ?',
  },
  enProjet: {
    salarie: 'Quel but votre employeur annonce-t-il pour ce projet d’outil ?',
    agentPublic: 'Quel but votre administration annonce-t-elle pour ce projet d’outil ?',
    candidat: 'Quel but le recruteur annonce-t-il pour ce projet d’outil ?',
    employeur: 'Quel but annoncez-vous pour ce projet d’outil ?',
    observateur: 'Quel but l’employeur annonce-t-il pour ce projet d’outil ?',
  },
  aide: 'S’il y en a plusieurs, choisissez celui qui est mis en avant.',
  pourquoi:
    'Des données sont collectées pour un but précis, annoncé et légitime. Ce but sert ensuite à mesurer si l’outil est proportionné.',
  sources: ['rgpd-5', 'L1121-1', 'L1222-3'],
  ouTrouver: DOCUMENTS_REMIS,
  aDemander: {
    a: EMPLOYEUR_OU_DPO,
    question: {
      salarie: 'Dans quel but précis cet outil recueille-t-il des informations sur moi ?',
      employeur: 'Quel but est inscrit pour cet outil au registre des traitements ?',
      observateur:
        'Dans quel but précis cet outil recueille-t-il des informations sur le salarié ?',
    },
  },
  choix: {
    securite: { libelle: 'La sécurité des personnes, des biens ou des données' },
    'qualite-formation': { libelle: 'La qualité du service ou la formation' },
    'temps-de-travail': { libelle: 'Le suivi du temps de travail' },
    organisation: {
      libelle: 'L’organisation du travail',
      precision: 'Planning, tournées, facturation, gestion des flux.',
    },
    evaluation: { libelle: 'L’évaluation ou la notation des salariés' },
    'obligation-legale': {
      libelle: 'Le respect d’un texte qui impose la collecte',
      precision: 'Exemples : chronotachygraphe, ordres boursiers enregistrés.',
    },
    discipline: { libelle: 'Le contrôle ou la sanction des fautes' },
    'aucune-annoncee': { libelle: 'Aucun but annoncé' },
    inconnu: JE_NE_SAIS_PAS,
  },
};

/** L’usage réel, au regard du but annoncé. */
export const usageReel: Question<'usage-reel'> = {
  section: 'usage',
  commune: false,
  nature: 'mesure',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: ['detourne', 'conforme'],
  intitule: {
    salarie: 'L’usage réel de l’outil correspond-il au but annoncé ?',
    employeur: 'L’usage réel de votre outil correspond-il au but annoncé ?',
    observateur: 'L’usage réel de l’outil correspond-il au but annoncé ?',
  },
  enProjet: {
    salarie: 'L’usage prévu de l’outil correspond-il au but annoncé ?',
    employeur: 'L’usage prévu de votre outil correspond-il au but annoncé ?',
    observateur: 'L’usage prévu de l’outil correspond-il au but annoncé ?',
  },
  aide: 'Exemple d’écart : des caméras annoncées pour les vols, puis utilisées pour contrôler les pauses. Un usage compatible avec le but annoncé n’est pas un écart.',
  pourquoi:
    'Des données collectées pour un but ne peuvent pas servir à un autre but incompatible. C’est le détournement de finalité.',
  sources: ['rgpd-5', 'cass-soc-2021-20-12263-pharmacie'],
  ouTrouver:
    'Lettre de convocation ou de sanction, tableaux de bord, courriels, compte rendu d’entretien.',
  aDemander: {
    a: EMPLOYEUR_OU_DPO,
    question: {
      salarie: 'À quoi les données de cet outil qui me concernent ont-elles servi jusqu’ici ?',
      employeur: 'À quoi les données de cet outil ont-elles servi depuis sa mise en service ?',
      observateur: 'À quoi les données de cet outil ont-elles servi depuis sa mise en service ?',
    },
  },
  choix: {
    conforme: { libelle: 'Oui, l’usage correspond au but annoncé' },
    detourne: { libelle: 'Non, l’outil a servi à autre chose' },
    inconnu: JE_NE_SAIS_PAS,
  },
};

/** La part de la machine dans la décision. */
export const decision: Question<'decision'> = {
  section: 'regularite',
  commune: false,
  nature: 'mesure',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: ['automatisee', 'note-suivie', 'humaine'],
  intitule: {
    salarie: 'La machine seule a-t-elle pris une décision importante pour vous ?',
    employeur: 'La machine seule prend-elle des décisions importantes pour vos salariés ?',
    observateur: 'La machine seule a-t-elle pris une décision importante pour le salarié ?',
  },
  enProjet: {
    salarie: 'La machine seule prendra-t-elle des décisions importantes pour vous ?',
    employeur: 'La machine seule prendra-t-elle des décisions importantes pour vos salariés ?',
    observateur: 'La machine seule prendra-t-elle des décisions importantes pour le salarié ?',
  },
  aide: 'Décision importante : embauche, paie, sanction, promotion, licenciement. Machine seule : personne n’a réexaminé le résultat.',
  pourquoi:
    'Une personne a le droit de ne pas être soumise à une décision fondée uniquement sur un traitement automatisé qui l’affecte de façon importante, sauf exceptions.',
  sources: ['rgpd-22'],
  ouTrouver:
    'Lettre de décision, courriel automatique, notice de l’outil, compte rendu d’entretien.',
  aDemander: {
    a: EMPLOYEUR_OU_DPO,
    question: {
      salarie: 'Qui a examiné le résultat de cet outil avant la décision, et quand ?',
      employeur:
        'Qui examine le résultat de cet outil avant chaque décision, et peut-il l’écarter ?',
      observateur: 'Qui a examiné le résultat de cet outil avant la décision, et quand ?',
    },
  },
  choix: {
    humaine: { libelle: 'Non, une personne a examiné le résultat et décidé' },
    'note-suivie': { libelle: 'Une personne a validé le résultat tel quel' },
    automatisee: { libelle: 'Oui, la machine a décidé sans examen humain' },
    inconnu: JE_NE_SAIS_PAS,
  },
};
