import type { Source } from '../../sources.ts';
import { situationsExclues } from './situations-exclues.ts';
import type { SituationExclue } from './situations-exclues.ts';

/** Une situation que le questionnaire ne couvre pas : on le dit à l’entrée, et on explique. */
export interface Sortie {
  readonly id: string;
  /** Libellé de la case, compréhensible seul. */
  readonly libelle: string;
  /** Deux ou trois phrases. */
  readonly explication: string;
  readonly sources: readonly Source[];
}

/** Ce que l’on dit à qui s’y trouve. */
const explications: Readonly<Record<SituationExclue, Pick<Sortie, 'explication' | 'sources'>>> = {
  'hors-droit-francais': {
    explication:
      'Les règles du questionnaire viennent du Code du travail français et du règlement européen sur les données (RGPD). Le RGPD vaut aussi dans les autres pays de l’Union européenne, mais les règles du travail y diffèrent. Un conseil du pays concerné pourra répondre.',
    sources: ['rgpd-88'],
  },
  'sans-employeur': {
    explication:
      'L’information prévue par le Code du travail est due au salarié. Le règlement européen sur les données (RGPD) protège aussi une personne qui n’est pas salariée : elle peut demander une copie de ses données. Savoir si un contrat de travail existe est une autre question, que ce site n’examine pas.',
    sources: ['L1222-4', 'rgpd-13', 'rgpd-15'],
  },
  'particulier-employeur': {
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
  benevole: {
    explication:
      'Un bénévole n’a pas de contrat de travail, et le Code du travail ne s’applique pas à lui. Si l’association commande le travail et le paie, même en nature, un juge peut y voir un vrai contrat. Le règlement européen sur les données (RGPD) protège aussi un bénévole : il doit être informé, et peut demander une copie de ses données.',
    sources: ['rgpd-4', 'rgpd-13', 'rgpd-15'],
  },
  'hors-travail': {
    explication:
      'Ce site ne parle que du travail. Chacun a droit au respect de sa vie privée, et le Code pénal punit certaines captations de paroles ou d’images. Les démarches ne sont pas celles qui sont décrites ici.',
    sources: ['c-civ-9', 'cp-226-1'],
  },
  'salarie-qui-enregistre': {
    explication:
      'D’autres règles s’appliquent à la preuve apportée par un salarié. Depuis le 22 décembre 2023, un enregistrement fait à l’insu de quelqu’un n’est plus écarté d’office d’un procès civil : le juge, si on le lui demande, vérifie qu’il est indispensable et que l’atteinte est proportionnée. Un tel enregistrement a été écarté en janvier 2024 ; en juillet 2024, un rejet a été cassé parce que cette vérification manquait.',
    sources: [
      'ass-plen-2023-20-20648-abaque',
      'cass-soc-2024-22-17474-chsct',
      'cass-soc-2024-23-14900-rupture',
    ],
  },
  'enquete-penale': {
    explication:
      'Une enquête pénale suit ses propres règles, que ce site n’examine pas. Un avocat peut dire ce qu’elles permettent. Si l’employeur a utilisé ensuite ses propres outils, le questionnaire peut servir pour ces outils.',
    sources: [],
  },
};

/** Les situations exclues, posées une fois avant la première question. */
export const perimetre: readonly Sortie[] = situationsExclues.map((situation) => ({
  ...situation,
  ...explications[situation.id],
}));
