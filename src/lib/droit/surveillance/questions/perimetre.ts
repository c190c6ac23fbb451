import type { Source } from '../../sources.ts';

/** Une situation que le questionnaire ne couvre pas : on le dit à l’entrée, et on explique. */
export interface Sortie {
  readonly id: string;
  /** Libellé de la case, compréhensible seul. */
  readonly libelle: string;
  /** Deux ou trois phrases. */
  readonly explication: string;
  readonly sources: readonly Source[];
}

/** Les situations exclues, posées une fois avant la première question. */
export const perimetre: readonly Sortie[] = [
  {
    id: 'hors-droit-francais',
    libelle: 'Le travail n’est pas soumis au droit français',
    explication:
      'Les règles du questionnaire viennent du Code du travail français et du règlement européen sur les données (RGPD). Le RGPD vaut aussi dans les autres pays de l’Union européenne, mais les règles du travail y diffèrent. Un conseil du pays concerné pourra répondre.',
    sources: ['rgpd-88'],
  },
  {
    id: 'sans-employeur',
    libelle:
      'La personne surveillée est indépendante, ou travaille par une plateforme sans contrat de travail',
    explication:
      'L’information prévue par le Code du travail est due au salarié. Le règlement européen sur les données (RGPD) protège aussi une personne qui n’est pas salariée : elle peut demander une copie de ses données. Savoir si un contrat de travail existe est une autre question, que ce site n’examine pas.',
    sources: ['L1222-4', 'rgpd-13', 'rgpd-15'],
  },
  {
    id: 'particulier-employeur',
    libelle: 'L’employeur est un particulier : garde d’enfant, aide à domicile, ménage',
    explication:
      'La loi dit quels articles du Code du travail valent pour le salarié d’un particulier : celui sur l’information préalable n’y est pas, et la Cour de cassation y ajoute la preuve des heures. Le respect de la vie privée vaut pour tous. La CNIL demande au particulier les précautions d’un employeur : dire où sont les caméras, qui regarde, et ne pas filmer la personne sans arrêt. La convention collective peut prévoir plus ; nous ne l’avons pas lue.',
    sources: [
      'L7221-1',
      'L7221-2',
      'cass-soc-2020-17-10622-employe-de-maison',
      'c-civ-9',
      'cnil-chez-soi',
    ],
  },
  {
    id: 'benevole',
    libelle: 'La personne surveillée est bénévole',
    explication:
      'Un bénévole n’a pas de contrat de travail, et le Code du travail ne s’applique pas à lui. Si l’association commande le travail et le paie, même en nature, un juge peut y voir un vrai contrat. Le règlement européen sur les données (RGPD) protège aussi un bénévole : il doit être informé, et peut demander une copie de ses données.',
    sources: ['rgpd-4', 'rgpd-13', 'rgpd-15'],
  },
  {
    id: 'hors-travail',
    libelle:
      'La surveillance vient d’un proche, d’un voisin ou d’une personne étrangère au travail',
    explication:
      'Ce site ne parle que du travail. Chacun a droit au respect de sa vie privée, et le Code pénal punit certaines captations de paroles ou d’images. Les démarches ne sont pas celles qui sont décrites ici.',
    sources: ['c-civ-9', 'cp-226-1'],
  },
  {
    id: 'salarie-qui-enregistre',
    libelle: 'C’est le salarié qui enregistre son employeur',
    explication:
      'D’autres règles s’appliquent à la preuve apportée par un salarié. Depuis le 22 décembre 2023, un enregistrement fait à l’insu de quelqu’un n’est plus écarté d’office d’un procès civil : le juge, si on le lui demande, vérifie qu’il est indispensable et que l’atteinte est proportionnée. Un tel enregistrement a été écarté en janvier 2024 ; en juillet 2024, un rejet a été cassé parce que cette vérification manquait.',
    sources: [
      'ass-plen-2023-20-20648-abaque',
      'cass-soc-2024-22-17474-chsct',
      'cass-soc-2024-23-14900-rupture',
    ],
  },
  {
    id: 'enquete-penale',
    libelle: 'La surveillance vient d’une enquête de police, de gendarmerie ou d’un juge pénal',
    explication:
      'Une enquête pénale suit ses propres règles, que ce site n’examine pas. Un avocat peut dire ce qu’elles permettent. Si l’employeur a utilisé ensuite ses propres outils, le questionnaire peut servir pour ces outils.',
    sources: [],
  },
];
