import { SECTEUR_PUBLIC } from './suite.ts';
import type { Suite } from './suite.ts';

const convoque = {
  suite: 'procedure-en-cours',
  role: ['salarie', 'interimaire', 'stagiaire-ou-apprenti'],
} as const satisfies Suite['si'];

/** Un entretien est fixé, rien n’est décidé : ce qui se fait avant, pendant et juste après. */
export const suitesProcedure: readonly Suite[] = [
  {
    titre: 'Prévenir l’inspection du travail qu’un mandat est en cause',
    texte:
      'Le licenciement d’un élu ou d’un délégué demande l’autorisation de l’inspection du travail. Un mandat fini depuis peu protège encore. Un mandat exercé hors de l’entreprise se dit aussi à l’employeur, au plus tard à l’entretien.',
    urgence: 'aujourd-hui',
    si: {
      mandat: 'oui',
      role: ['salarie', 'interimaire'],
      suite: ['procedure-en-cours', 'licenciement'],
    },
    sources: ['L2411-1', 'L2411-3', 'L2411-5', 'L2421-3'],
  },
  {
    titre: 'Préparer votre feuille d’entretien, sur une page',
    texte:
      'Elle est faite de vos réponses : les dates, qui vient avec vous, ce que vous demandez, ce que vous pouvez dire, et de quoi noter. Elle s’imprime ici et n’est envoyée à personne.',
    urgence: 'aujourd-hui',
    avant: 'entretien-prealable',
    si: convoque,
    saufSi: SECTEUR_PUBLIC,
    sources: [],
    feuille: true,
  },
  {
    titre: 'Choisir qui vient avec vous à l’entretien',
    texte:
      'Une personne de l’entreprise peut venir avec vous. Pour un licenciement, sans représentants du personnel dans l’entreprise, ce peut être un conseiller du salarié : sa liste est en mairie et à l’inspection du travail. On lui donne le jour, l’heure et le lieu, et on prévient l’employeur.',
    urgence: 'aujourd-hui',
    avant: 'entretien-prealable',
    si: convoque,
    saufSi: SECTEUR_PUBLIC,
    sources: ['L1232-4', 'L1332-2', 'D1232-5', 'R1232-2', 'page-conseiller-du-salarie'],
  },
  {
    titre: 'Demander à voir les données dont l’employeur se sert',
    texte:
      'L’employeur dit ses motifs pendant l’entretien. Ces textes ne disent pas qu’il remet les données avant. Une copie de ses propres données se demande dès maintenant ; la réponse peut venir après l’entretien.',
    urgence: 'aujourd-hui',
    avant: 'entretien-prealable',
    si: convoque,
    ouSaufSi: [SECTEUR_PUBLIC],
    saufSi: { 'acces-demande': ['obtenu', 'sans-reponse', 'refuse'] },
    sources: ['L1232-3', 'L1332-2', 'rgpd-15', 'rgpd-12'],
    lettres: ['demande-d-acces'],
  },
  {
    titre: 'Lire avant de signer, et garder un exemplaire',
    texte:
      'Signer la convocation date sa remise. Une rupture conventionnelle ne s’impose pas : on peut s’y faire assister, et revenir dessus pendant quinze jours. Une démission suppose une volonté libre et claire ; celle qui est signée sous la menace se discute.',
    urgence: 'aujourd-hui',
    avant: 'entretien-prealable',
    si: convoque,
    saufSi: SECTEUR_PUBLIC,
    sources: ['L1232-2', 'L1237-11', 'L1237-12', 'L1237-13', 'page-demission-sous-pression'],
  },
  {
    titre: 'Relever les dates de la procédure',
    texte:
      'L’entretien préalable à un licenciement vient après cinq jours ouvrables. Ni la sanction ni la lettre de licenciement ne viennent moins de deux jours ouvrables après le jour fixé ; une sanction ne vient pas plus d’un mois après. Une mise à pied conservatoire n’est pas la sanction : l’entretien reste dû.',
    urgence: 'cette-semaine',
    avant: 'sanction-apres-entretien',
    si: convoque,
    saufSi: SECTEUR_PUBLIC,
    sources: ['L1232-2', 'L1232-6', 'L1332-2', 'L1332-3'],
  },
  {
    titre: 'Demander un autre jour, si celui-ci ne convient pas',
    texte:
      'Le report se demande ; l’employeur n’est pas tenu de l’accorder. Ne pas venir n’est pas une faute, et la procédure continue sans vos explications.',
    urgence: 'cette-semaine',
    avant: 'entretien-prealable',
    si: convoque,
    saufSi: SECTEUR_PUBLIC,
    sources: ['page-report-de-l-entretien'],
  },
  {
    titre: 'Écrire, le jour même, ce qui s’est dit à l’entretien',
    texte:
      'L’heure, les présents, les motifs donnés, les données montrées, ce que vous avez répondu. Si vous n’avez pas été informé de l’outil, cela se dit et s’écrit aussi. Le juge se décide au vu de ce que chacun apporte.',
    urgence: 'cette-semaine',
    si: convoque,
    saufSi: SECTEUR_PUBLIC,
    sources: ['L1235-1', 'L1222-4'],
    lettres: ['note-chronologique'],
  },
];
