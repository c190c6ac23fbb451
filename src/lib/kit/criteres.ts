import type { Source } from '../droit/sources.ts';
import type { Option } from '../lettres/types.ts';
import type { ChampASaisir } from '../lettres/saisie.ts';

/** Un des critères de risque élevé. */
interface Critere {
  readonly id: string;
  /** La question posée. */
  readonly question: string;
  /** De quoi répondre, pour un outil de surveillance au travail. */
  readonly aide: string;
}

/** Les neuf critères des autorités européennes. Un test compare leur nombre aux sources lues. */
export const criteres: readonly Critere[] = [
  {
    id: 'evaluation',
    question: 'L’outil évalue-t-il ou note-t-il des personnes ?',
    aide: 'Score, classement, appréciation du travail, profil.',
  },
  {
    id: 'decision-automatisee',
    question: 'La machine prend-elle seule une décision importante ?',
    aide: 'Paie, sanction, promotion, planning imposé sans regard humain.',
  },
  {
    id: 'surveillance-systematique',
    question: 'La surveillance est-elle systématique ?',
    aide: 'Organisée, régulière ou continue, et non une vérification isolée.',
  },
  {
    id: 'donnees-sensibles',
    question: 'Des données sensibles ou intimes sont-elles traitées ?',
    aide: 'Santé, biométrie, opinions, positions, contenu des échanges.',
  },
  {
    id: 'grande-echelle',
    question: 'Le traitement est-il à grande échelle ?',
    aide: 'Nombre de personnes, volume, durée, étendue géographique.',
  },
  {
    id: 'croisement',
    question: 'Des fichiers sont-ils croisés ?',
    aide: 'Badge et vidéo, téléphonie et paie, plusieurs logiciels réunis.',
  },
  {
    id: 'personnes-vulnerables',
    question: 'Les personnes sont-elles vulnérables ?',
    aide: 'Un salarié compte parmi elles, car il lui est difficile de refuser.',
  },
  {
    id: 'usage-innovant',
    question: 'La technologie ou l’usage sont-ils nouveaux ?',
    aide: 'Intelligence artificielle, reconnaissance, objets connectés.',
  },
  {
    id: 'privation',
    question: 'L’outil peut-il priver d’un droit ou d’un contrat ?',
    aide: 'Accès refusé, prime retirée, embauche écartée.',
  },
];

/** Ce qui fonde les critères, et la règle qui les compte. */
export const sourcesDesCriteres = [
  'rgpd-35',
  'g29-aipd-2017',
  'cnil-aipd-2018-326',
] as const satisfies readonly Source[];

/** Réponses à un critère ; « je ne sais pas » n’est jamais compté comme un non. */
export const reponsesAuCritere = [
  { id: 'oui', libelle: 'Oui' },
  { id: 'non', libelle: 'Non' },
  { id: 'inconnu', libelle: 'Je ne sais pas' },
] as const satisfies readonly Option[];

/** Le champ de la réponse à un critère, et celui de sa raison. */
export const champDuCritere = (id: string): string => `critere-${id}`;
export const raisonDuCritere = (id: string): string => `raison-${id}`;

/** Les champs du filtrage : une réponse et une raison par critère. */
export const champsDesCriteres: readonly ChampASaisir[] = criteres.flatMap(
  ({ id, question, aide }) => [
    {
      id: champDuCritere(id),
      libelle: question,
      type: 'choix',
      requis: true,
      aide,
      options: reponsesAuCritere,
    },
    {
      id: raisonDuCritere(id),
      libelle: `Raison de la réponse\u00a0: ${question.replace(/\s\?$/, '').toLocaleLowerCase('fr')}`,
      type: 'ligne',
      requis: false,
      // Une fois le critère répondu : neuf cases de plus, d’emblée, allongeraient le formulaire pour rien.
      si: { [champDuCritere(id)]: reponsesAuCritere.map((reponse) => reponse.id) },
    },
  ],
);
