import { niveaux } from '../contenu/libelles-de-decision.ts';
import type { Decision } from '../schemas/decision.ts';
import { dire, questions } from '../droit/surveillance/index.ts';

/** Un choix d’un filtre. Sa valeur est unique parmi tous les filtres : elle sert de marque aux lignes. */
interface Option {
  readonly valeur: string;
  readonly libelle: string;
  readonly nombre: number;
}

/** Un filtre du répertoire. */
export interface Facette {
  readonly cle: Cle;
  readonly intitule: string;
  readonly options: readonly Option[];
}

const cles = ['dispositif', 'juridiction', 'issue', 'annee'] as const;
type Cle = (typeof cles)[number];

const intitules: Record<Cle, string> = {
  dispositif: 'Outil',
  juridiction: 'Juridiction',
  issue: 'Issue',
  annee: 'Année',
};

const issues: readonly (readonly [
  valeur: string,
  libelle: string,
  retient: (decide: Decision['decide']) => boolean,
])[] = [
  ['outil-irregulier', 'Outil jugé irrégulier', (d) => d.dispositif === 'irregulier'],
  ['outil-regulier', 'Outil jugé régulier', (d) => d.dispositif === 'regulier'],
  ['preuve-ecartee', 'Preuve écartée', (d) => d.preuve === 'ecartee'],
  ['preuve-admise', 'Preuve admise', (d) => d.preuve === 'admise'],
  [
    'sanction-tombee',
    'Sanction injustifiée ou annulée',
    (d) => d.rupture === 'sans-cause' || d.rupture === 'nulle',
  ],
  ['sanction-maintenue', 'Sanction maintenue', (d) => d.rupture === 'maintenue'],
  [
    'rien-juge',
    'Aucune des trois questions jugée',
    (d) => !d.dispositif && !d.preuve && !d.rupture,
  ],
];

/** Ce dont un filtre a besoin. */
type Filtrable = Pick<Decision, 'faits' | 'niveau' | 'decide' | 'date'>;

const lire: Record<Cle, (decision: Filtrable) => readonly string[]> = {
  dispositif: ({ faits }) => [faits['dispositif']].flat().filter((v) => typeof v === 'string'),
  juridiction: ({ niveau }) => [niveau],
  issue: ({ decide }) =>
    issues.filter(([, , retient]) => retient(decide)).map(([valeur]) => valeur),
  annee: ({ date }) => [String(date.getUTCFullYear())],
};

/** Les marques d’une décision : toutes les valeurs de filtre qui la retiennent. */
export function marquesDe(decision: Filtrable): readonly string[] {
  return cles.flatMap((cle) => lire[cle](decision).map((valeur) => `${cle}-${valeur}`));
}

/** Les filtres que ces décisions justifient : un choix sans décision n’est pas proposé. */
export function facettesDe(decisions: readonly Filtrable[]): readonly Facette[] {
  return cles.map((cle) => {
    const nombres = new Map<string, number>();
    for (const valeur of decisions.flatMap(lire[cle])) {
      nombres.set(valeur, (nombres.get(valeur) ?? 0) + 1);
    }
    const options = libellesDe(cle, [...nombres.keys()])
      .filter(([valeur]) => nombres.has(valeur))
      .map(([valeur, libelle]) => ({
        valeur: `${cle}-${valeur}`,
        libelle,
        nombre: nombres.get(valeur) ?? 0,
      }));
    return { cle, intitule: intitules[cle], options };
  });
}

/** Les valeurs possibles d’un filtre, dans l’ordre où les proposer. */
function libellesDe(
  cle: Cle,
  valeurs: readonly string[],
): readonly (readonly [valeur: string, libelle: string])[] {
  switch (cle) {
    case 'dispositif':
      return Object.entries(questions.dispositif.choix).map(([valeur, { libelle }]) => [
        valeur,
        dire(libelle, 'observateur'),
      ]);
    case 'juridiction':
      return Object.entries(niveaux);
    case 'issue':
      return issues.map(([valeur, libelle]) => [valeur, libelle]);
    case 'annee':
      return valeurs
        .toSorted()
        .reverse()
        .map((annee) => [annee, annee]);
  }
}
