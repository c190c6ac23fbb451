import type { Source } from '../../lib/droit/sources.ts';

/** Ce que vaut une phrase que l’on entend. */
export type Verdict = 'vrai' | 'faux' | 'ca-depend';

/** Une phrase que l’on entend, ce qu’elle vaut, et pourquoi. */
export interface Idee {
  readonly phrase: string;
  readonly verdict: Verdict;
  readonly reponse: string;
  readonly sources: readonly Source[];
}

/** Les phrases de l’accueil, tirées du dossier (erreurs courantes, commentaires des lecteurs). */
export const idees: readonly Idee[] = [
  {
    phrase: 'Il faut le consentement du salarié.',
    verdict: 'faux',
    reponse:
      'Il faut une base légale et une information préalable. Face à un employeur, le consentement est rarement libre.',
    sources: ['L1222-4', 'rgpd-6', 'rgpd-7'],
  },
  {
    phrase: 'Si on ne me l’a pas dit, je ne suis pas censé être surveillé.',
    verdict: 'vrai',
    reponse:
      'Un dispositif doit être porté à votre connaissance avant de servir. Une note ou une charte peut suffire : la loi n’impose pas de forme.',
    sources: ['L1222-4'],
  },
  {
    phrase: 'L’employeur n’a pas le droit de surveiller.',
    verdict: 'faux',
    reponse:
      'Il le peut si c’est justifié, proportionné et annoncé. Dès cinquante salariés, le CSE est consulté avant.',
    sources: ['L1121-1', 'L1222-4', 'L2312-38'],
  },
  {
    phrase: 'Surveillance cachée, donc licenciement nul.',
    verdict: 'ca-depend',
    reponse:
      'En général, le débat porte sur la cause réelle et sérieuse. La nullité suppose un cas prévu par la loi, par exemple l’usage de messages personnels.',
    sources: ['L1235-3-1', 'cass-soc-2024-23-11860-spb'],
  },
  {
    phrase: 'Depuis 2023, tout est permis comme preuve.',
    verdict: 'faux',
    reponse:
      'La preuve doit être indispensable, et l’atteinte strictement proportionnée. Les juges en rejettent encore.',
    sources: ['ass-plen-2023-20-20648-abaque', 'cass-soc-2023-21-17802-video-caisse'],
  },
  {
    phrase: 'Le message aux clients suffit à prévenir les salariés.',
    verdict: 'faux',
    reponse: 'Il informe celui qui appelle. La CNIL demande d’informer les deux côtés de la ligne.',
    sources: ['cnil-appels'],
  },
  {
    phrase: 'Le salarié a reconnu les faits : la preuve n’importe plus.',
    verdict: 'ca-depend',
    reponse:
      'Avouer un fait n’est pas avouer une faute grave. En 2018, la Cour de cassation a écarté des aveux tirés d’images illicites ; cet arrêt précède les changements de 2020 et 2023.',
    sources: ['cass-soc-2018-16-26482-restaurant'],
  },
  {
    phrase: 'Même dans une petite entreprise, chaque salarié doit être informé.',
    verdict: 'vrai',
    reponse:
      'Le seuil de cinquante salariés ne vaut que pour la consultation du CSE. L’information de chacun est due partout.',
    sources: ['L1222-4', 'L2312-38'],
  },
  {
    phrase: 'Un avis négatif du CSE interdit le dispositif.',
    verdict: 'faux',
    reponse:
      'L’avis est consultatif. C’est l’absence de consultation qui rend le dispositif irrégulier.',
    sources: ['L2312-14', 'L2312-15', 'L2312-38'],
  },
];
