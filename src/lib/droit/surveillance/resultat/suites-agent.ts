import { JUGE_SAISI } from '../delais/delais.ts';
import { informationAReprendre, SECTEUR_PUBLIC } from './suite.ts';
import type { Suite } from './suite.ts';

/** Ce qui ne vaut que dans le secteur public : le délai d’abord, car il est court. */
export const suitesAgent: readonly Suite[] = [
  {
    titre: 'Faire confirmer, cette semaine, le délai pour saisir le tribunal administratif',
    texte:
      'Ce délai est court : deux mois en général, du jour où la décision a été reçue avec l’indication des recours. Sans cette indication, un an en général. Un avocat, un syndicat ou le greffe le confirme. Un recours amiable formé à temps peut l’interrompre, une seule fois.',
    urgence: 'aujourd-hui',
    avant: 'tribunal-administratif',
    si: { role: 'agent-public', suite: ['licenciement', 'sanction', 'autre-usage'] },
    // Quel juge un stagiaire ou un apprenti d’une administration saisit n’a pas été lu : le délai le plus court se fait confirmer.
    ouSi: [
      {
        role: 'stagiaire-ou-apprenti',
        secteur: ['public', 'inconnu'],
        suite: ['licenciement', 'sanction', 'autre-usage'],
      },
    ],
    saufSi: JUGE_SAISI,
    sources: ['cja-r421-1', 'crpa-l411-2', 'ce-2016-387763-czabaj'],
  },
  {
    titre: 'Préparer votre feuille d’entretien, sur une page',
    texte:
      'Elle est faite de vos réponses : les dates, vos défenseurs, ce que vous demandez, ce que vous pouvez dire, et de quoi noter. Elle s’imprime ici et n’est envoyée à personne.',
    urgence: 'aujourd-hui',
    si: { role: 'agent-public', suite: 'procedure-en-cours' },
    ouSi: [{ role: 'stagiaire-ou-apprenti', ...SECTEUR_PUBLIC, suite: 'procedure-en-cours' }],
    sources: [],
    feuille: true,
  },
  {
    titre: 'Demander à voir son dossier, et choisir un défenseur',
    texte:
      'Un fonctionnaire mis en cause a droit à tout son dossier, aux documents annexes et à des défenseurs de son choix. Il est informé de son droit de se taire. Nous n’avons lu ni la rédaction en vigueur depuis octobre 2025, ni ce qui vaut pour un contractuel.',
    urgence: 'aujourd-hui',
    si: { role: 'agent-public', suite: 'procedure-en-cours' },
    sources: ['cgfp-l532-4'],
  },
  {
    titre: 'Dire au juge administratif pourquoi la preuve est contestée',
    texte:
      'Un employeur public est tenu à la loyauté envers ses agents. Il ne fonde pas une sanction sur des pièces obtenues en y manquant, sauf intérêt public majeur. Le débat porte aussi sur l’information donnée et sur la vie privée.',
    urgence: 'ensuite',
    avant: 'tribunal-administratif',
    si: { role: 'agent-public', suite: ['licenciement', 'sanction', 'autre-usage'] },
    sources: ['ce-2014-355201-jouy', 'rgpd-13'],
  },
  {
    titre: 'Noter les dates et garder les écrits',
    texte:
      'Charte, notes reçues, affichages, convocations, courriels : les dates comptent. Devant le juge administratif, l’administration peut prouver par tout moyen, dans la limite de la loyauté.',
    urgence: 'cette-semaine',
    si: { role: 'agent-public' },
    sources: ['ce-2014-355201-jouy'],
    lettres: ['note-chronologique'],
  },
  {
    titre: 'Demander par écrit ce que l’outil enregistre',
    texte:
      'Une lettre à l’administration, ou à son délégué à la protection des données, demande à quoi sert l’outil, ce qu’il enregistre et comment chacun en a été informé. Elle ne présume de rien\u00a0: une note a pu échapper.',
    urgence: 'cette-semaine',
    si: {
      role: 'agent-public',
      information: informationAReprendre,
    },
    pour: ['information-individuelle', 'mentions-information'],
    sources: ['rgpd-13'],
    lettres: ['demande-d-information', 'question-au-dpo'],
  },
];
