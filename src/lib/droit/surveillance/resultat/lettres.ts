/** Ce que l’on cherche à faire d’une lettre, dans l’ordre où on le propose. */
export const groupesDeLettres = {
  savoir: 'Savoir ce que l’outil fait',
  alerter: 'Alerter',
  contester: 'Contester, préparer un rendez-vous',
} as const;

/** Une lettre que le site aide à écrire : son titre, et où elle se range. */
interface LettreProposee {
  readonly titre: string;
  readonly groupe: keyof typeof groupesDeLettres;
}

/**
 * Les lettres, dans l’ordre des listes. L’identifiant est le nom du fichier de `src/content/lettres/` et la
 * fin de l’adresse.
 */
export const lettres = {
  'demande-d-information': { titre: 'Demander des informations sur un outil', groupe: 'savoir' },
  'demande-d-acces': { titre: 'Demander une copie de mes données', groupe: 'savoir' },
  'question-au-dpo': {
    titre: 'Poser une question au délégué à la protection des données',
    groupe: 'savoir',
  },
  'signalement-au-cse': { titre: 'Alerter un élu du CSE', groupe: 'alerter' },
  'plainte-a-la-cnil': { titre: 'Préparer une plainte à la CNIL', groupe: 'alerter' },
  'precisions-sur-les-motifs': {
    titre: 'Demander des précisions sur les motifs d’un licenciement',
    groupe: 'contester',
  },
  'contestation-d-une-sanction': {
    titre: 'Contester une sanction ou un licenciement',
    groupe: 'contester',
  },
  'note-chronologique': { titre: 'Note chronologique pour un conseil', groupe: 'contester' },
} as const satisfies Readonly<Record<string, LettreProposee>>;

/** L’identifiant d’une lettre. */
export type IdDeLettre = keyof typeof lettres;

/** Tous les identifiants, dans l’ordre des listes. */
export const idsDeLettres = Object.keys(lettres) as readonly IdDeLettre[];
