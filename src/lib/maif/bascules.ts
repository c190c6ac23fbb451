import type { Faits, Source } from '../droit/surveillance/index.ts';

/** Les deux affaires du rejeu : les faits que la presse rapporte, et ceux de l’arrêt du 22 janvier 2025. */
export interface FaitsDuRejeu {
  readonly rapportes: Faits;
  readonly arret: Faits;
}

/** Un choix d’une bascule : les faits qu’il pose sur ceux que la presse rapporte. */
interface Choix {
  readonly libelle: string;
  readonly faits: Faits;
  /** Ce que l’on vient de supposer, en une phrase. */
  readonly dit: string;
}

/** Un fait de l’affaire que l’on peut supposer autre ; son premier choix est ce que la presse rapporte. */
export interface Bascule {
  readonly id: string;
  readonly question: string;
  readonly choix: readonly [Choix, Choix, ...Choix[]];
  /** Le texte ou la décision qui fait compter ce fait. */
  readonly source: Source;
}

/** Les six faits qui comptent. Leur ordre est celui des chiffres de l’adresse : on en ajoute à la fin. */
export const bascules: readonly Bascule[] = [
  {
    id: 'information',
    question: 'Les salariés avaient été informés',
    source: 'L1222-4',
    choix: [
      {
        libelle: 'Non',
        faits: {},
        dit: 'aucune information avant la collecte, comme la presse le rapporte',
      },
      {
        libelle: 'Oui, par écrit',
        faits: { information: 'ecrite-precise', mentions: 'toutes' },
        dit: 'chacun avait reçu, avant, un écrit précis et complet',
      },
    ],
  },
  {
    id: 'usage',
    question: 'L’usage contre un salarié était annoncé',
    source: 'cass-soc-2021-20-12263-pharmacie',
    choix: [
      {
        libelle: 'Non rapporté',
        faits: {},
        dit: 'la presse ne dit pas si cet usage était annoncé',
      },
      {
        libelle: 'Oui',
        faits: { 'usage-annonce': 'oui' },
        dit: 'l’information disait que l’outil pouvait servir à contrôler et à sanctionner',
      },
    ],
  },
  {
    id: 'but',
    question: 'Le but annoncé',
    source: 'rgpd-5',
    choix: [
      {
        libelle: 'Qualité et formation',
        faits: {},
        dit: 'le but annoncé était la qualité, et l’outil a servi à autre chose',
      },
      {
        libelle: 'Évaluer le travail',
        faits: { finalite: 'evaluation', 'usage-reel': 'conforme' },
        dit: 'le but annoncé était d’évaluer, et l’outil a servi à cela',
      },
    ],
  },
  {
    id: 'preuve',
    question: 'L’employeur avait une autre preuve',
    source: 'cass-soc-2023-21-17802-video-caisse',
    choix: [
      {
        libelle: 'Non rapporté',
        faits: {},
        dit: 'la presse ne dit pas si une autre preuve existait',
      },
      {
        libelle: 'Non, aucune',
        faits: { 'autre-preuve': 'non' },
        dit: 'aucune autre preuve n’existait : celle-ci était indispensable',
      },
      {
        libelle: 'Oui, une autre',
        faits: { 'autre-preuve': 'oui' },
        dit: 'une autre preuve existait : celle-ci n’était pas indispensable',
      },
    ],
  },
  {
    id: 'pesee',
    question: 'L’employeur trie, et demande au juge de peser',
    source: 'cass-soc-2025-22-15793-telesecretaires',
    choix: [
      {
        libelle: 'Non rapporté',
        faits: {},
        dit: 'la presse ne dit pas si la pesée a été demandée',
      },
      {
        libelle: 'Oui',
        faits: { tri: 'oui', 'mise-en-balance': 'demandee' },
        dit: 'seules des données de travail sont produites, et le juge est invité à peser',
      },
    ],
  },
  {
    id: 'comite',
    question: 'Le comité (CSE) avait été consulté avant',
    source: 'L2312-38',
    choix: [
      {
        libelle: 'Non rapporté',
        faits: {},
        dit: 'la presse ne dit pas si le comité a été consulté',
      },
      {
        libelle: 'Oui',
        faits: { consultation: 'consulte-avant' },
        dit: 'le comité avait été consulté avant la décision',
      },
    ],
  },
];

/** Un état des six bascules : le rang du choix de chacune. */
export type Etat = readonly number[];

/** L’état de départ : tout est comme la presse le rapporte. */
export const rapporte: Etat = bascules.map(() => 0);

/** Tous les états, dans l’ordre où la table les range : la dernière bascule varie le plus vite. */
export function tousLesEtats(): readonly Etat[] {
  return bascules.reduce<readonly Etat[]>(
    (etats, { choix }) => etats.flatMap((etat) => choix.map((_, rang) => [...etat, rang])),
    [[]],
  );
}

/** Les faits d’un état : ceux de la presse, et ce que chaque bascule y pose. */
export function faitsDe(etat: Etat, maif: Faits): Faits {
  return bascules.reduce<Faits>(
    (faits, { choix }, rang) => ({ ...faits, ...choix[etat[rang] ?? 0]?.faits }),
    maif,
  );
}
