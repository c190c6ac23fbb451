import type { Source } from '../droit/sources.ts';

/** Une phrase du dossier de presse, et ce qui l’appuie. */
export interface PhraseDePresse {
  readonly texte: string;
  readonly sources: readonly [Source, ...Source[]];
}

/** Ce que les sources établissent ou rapportent sur l’affaire MAIF. */
export const etabli: readonly PhraseDePresse[] = [
  {
    texte:
      'Selon Clubic, qui cite Le Parisien, le conseil de prud’hommes de Compiègne a jugé l’affaire le 20 octobre 2023.',
    sources: ['presse-clubic-maif'],
  },
  {
    texte:
      'Selon la presse, le licenciement a été jugé sans cause réelle et sérieuse, et 40 000 euros accordés.',
    sources: ['presse-clubic-maif', 'presse-parisien-maif'],
  },
  {
    texte:
      'La MAIF affirme que ses procédures étaient connues des salariés ; l’avocate de la salariée dit le contraire.',
    sources: ['presse-clubic-maif'],
  },
  {
    texte:
      'Le Code du travail demande d’informer le salarié avant de collecter ; il ne demande pas ici son accord.',
    sources: ['L1222-4'],
  },
  {
    texte: 'Aucune sanction de la CNIL contre la MAIF n’est rapportée dans cette affaire.',
    sources: ['cph-compiegne-2023-maif'],
  },
];

/** Ce que personne ne sait, ou que nous n’avons pas pu vérifier. */
export const incertain: readonly PhraseDePresse[] = [
  {
    texte:
      'Le jugement : nous ne l’avons trouvé nulle part, et aucun article n’en donne le numéro.',
    sources: ['cph-compiegne-2023-maif'],
  },
  {
    texte:
      'La suite : la MAIF s’était réservé un appel ; nous n’avons trouvé aucune décision d’appel.',
    sources: ['presse-clubic-maif', 'cph-compiegne-2023-maif'],
  },
  {
    texte: 'Le motif : selon les articles, faute grave ou simple faute.',
    sources: ['presse-capital-maif', 'presse-parisien-maif'],
  },
  {
    texte: 'L’ampleur : plusieurs fois selon elle, plusieurs dizaines d’appels selon la MAIF.',
    sources: ['presse-clubic-maif'],
  },
  {
    texte: 'La pesée : rien ne dit si la MAIF a demandé au juge de peser son droit à la preuve.',
    sources: ['cph-compiegne-2023-maif'],
  },
];

/** Trois phrases à citer telles quelles. */
export const citables: readonly PhraseDePresse[] = [
  {
    texte:
      'Selon Clubic, qui cite Le Parisien, un licenciement à la MAIF a été jugé sans cause réelle et sérieuse en première instance ; le jugement reste introuvable, et la suite inconnue.',
    sources: ['presse-clubic-maif', 'cph-compiegne-2023-maif'],
  },
  {
    texte:
      'Un employeur peut contrôler le travail, à condition que le moyen soit justifié, proportionné et annoncé avant la collecte.',
    sources: ['L1121-1', 'L1222-4'],
  },
  {
    texte:
      'En janvier 2025, dans une affaire voisine, la Cour de cassation a admis une preuve illicite : irrégulière ne veut pas dire écartée.',
    sources: ['cass-soc-2025-22-15793-telesecretaires'],
  },
];

/** Les chiffres que l’on cite, et d’où ils viennent. */
export const chiffres: readonly (PhraseDePresse & { readonly nombre: string })[] = [
  {
    nombre: '40 000 €',
    texte: 'accordés à la salariée, selon la presse ; la somme peut mêler plusieurs postes.',
    sources: ['presse-clubic-maif', 'presse-parisien-maif'],
  },
  {
    nombre: '1 mois',
    texte: 'pour faire appel d’un jugement de prud’hommes.',
    sources: ['R1461-1'],
  },
  {
    nombre: '15 millions d’euros',
    texte:
      'd’amende pour Amazon, après le Conseil d’État en décembre 2025. La CNIL en avait prononcé 32.',
    sources: ['ce-2025-492830-amazon', 'cnil-2023-021-amazon'],
  },
];

/** Dans quel ordre citer. */
export const ordreDeCitation: readonly string[] = [
  'La décision ou le texte, avec sa date et son numéro.',
  'Le journal qui a révélé l’affaire, s’il est seul à la connaître.',
  'Notre page, avec sa date de vérification.',
];
