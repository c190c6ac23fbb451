import type { Suite } from './suite.ts';

/** L’aide qui n’est pas du droit. */
export const suitesSante: readonly Suite[] = [
  {
    titre: 'Demander une visite au médecin du travail',
    texte:
      'Le travailleur l’obtient à sa demande, auprès du médecin du travail ou d’un autre professionnel de santé du service. Cette demande ne peut motiver aucune sanction.',
    urgence: 'ensuite',
    si: { role: ['salarie', 'interimaire'] },
    sources: ['R4624-34'],
  },
  {
    titre: 'Parler à quelqu’un, si cela ne va pas',
    texte:
      'Le 3114 répond jour et nuit, gratuitement, à toute personne en souffrance et à ses proches. Des infirmiers et des psychologues écoutent et orientent.',
    urgence: 'ensuite',
    si: {},
    sources: ['page-3114'],
  },
];
