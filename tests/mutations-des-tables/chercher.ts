/**
 * Pour un changement d’une table, des réponses complètes devant lesquelles la table changée ne dit plus la même chose.
 * S’il n’y en a pas, le changement n’en est pas un : aucun dossier complet ne le distingue.
 */
import { INCONNU } from '../../src/lib/droit/moteur/types.ts';
import type { Vocabulaire } from '../../src/lib/droit/moteur/types.ts';
import { RIEN } from '../../src/lib/droit/surveillance/vocabulaire/faits.ts';
import { utilisees } from '../../src/lib/droit/surveillance/vocabulaire/groupes.ts';
import type { Ligne } from './mutants.ts';
import { resoudre } from './resoudre.ts';
import type { Clause, Ensemble, Restriction } from './resoudre.ts';

/** Des réponses, fait par fait ; une liste pour un fait à cases. */
export type Reponses = Readonly<Record<string, string | readonly string[]>>;

/**
 * Ce qui ne se rencontre pas : un salarié du secteur public, un projet dont les données ont servi… Les premières sont
 * démenties par `completer` (un essai le vérifie) ; les autres, par la qualification de la collecte et la table de la
 * preuve.
 */
export const IMPOSSIBLES: readonly Reponses[] = [
  { role: ['salarie', 'interimaire', 'candidat'], secteur: 'public' },
  { role: 'agent-public', secteur: 'prive' },
  { information: 'aucune', 'usage-annonce': 'oui' },
  { etat: 'projet', suite: [...utilisees, INCONNU] },
  { suite: 'procedure-en-cours', 'mise-en-balance': ['demandee', 'non'] },
  { 'autre-preuve': 'non', 'autres-preuves-produites': 'oui' },
  { 'defaut-de-consultation': 'oui', collecte: ['sans-manquement', 'a-etablir'] },
  { 'defaut-de-consultation': 'oui', secteur: 'public' },
  { secteur: 'public', preuve: 'probablement-ecartee' },
  { preuve: 'sans-objet', etat: ['en-service', 'retire'], suite: [...utilisees, INCONNU] },
];

/** La réponse la plus ordinaire, que l’on prend quand elle ne change rien. */
const ORDINAIRES: Readonly<Record<string, string>> = {
  dispositif: 'badge',
  etat: 'en-service',
  finalite: 'organisation',
  permanence: 'reguliere',
  suite: 'licenciement',
  zones: RIEN,
  donnees: 'ordinaires',
};

const liste = (une: unknown): readonly string[] => [une].flat() as readonly string[];

const CASE = ' · ';
const cochee = (fait: string, une: string): Restriction => ({
  variable: `${fait}${CASE}${une}`,
  parmi: ['cochée'],
});
const vide = (fait: string, une: string): Restriction => ({
  variable: `${fait}${CASE}${une}`,
  parmi: ['vide'],
});

interface Lecture {
  readonly fait: string;
  readonly admises: readonly string[];
  readonly exclut: boolean;
}

const lecturesDe = ({ si, sans = {} }: Pick<Ligne, 'si' | 'sans'>): Lecture[] => [
  ...Object.entries(si).map(([fait, une]) => ({ fait, admises: liste(une), exclut: false })),
  ...Object.entries(sans).map(([fait, une]) => ({ fait, admises: liste(une), exclut: true })),
];

/** Ce que la recherche a besoin de savoir d’une table. */
interface Chercheur {
  /** Des réponses complètes que deux versions d’une table ne lisent pas pareil, ou rien. */
  readonly distinguer: (
    avant: readonly Ligne[],
    apres: readonly Ligne[],
    rang: number,
  ) => Reponses | undefined;
  /** Des réponses complètes que la ligne et la suivante remplissent toutes deux, et aucune avant elles ; ou rien. */
  readonly croiser: (lignes: readonly Ligne[], rang: number) => Reponses | undefined;
}

const memes = (une: Ligne, autre: Ligne): boolean =>
  une.alors === autre.alors &&
  une.motif === autre.motif &&
  une.sources.join() === autre.sources.join();

/** @throws si une condition nomme un fait hors du vocabulaire. */
export function chercheur(vocabulaire: Vocabulaire, lignes: readonly Ligne[]): Chercheur {
  const lus = new Set(lignes.flatMap((ligne) => lecturesDe(ligne).map(({ fait }) => fait)));
  const definition = (fait: string) => {
    const une = vocabulaire[fait];
    if (une === undefined) throw new Error(`Fait inconnu du vocabulaire : « ${fait} ».`);
    return une;
  };
  const nomme = (fait: string, reponse: string): boolean =>
    lignes.some((ligne) =>
      lecturesDe(ligne).some((une) => une.fait === fait && une.admises.includes(reponse)),
    );
  const domaines = new Map<string, readonly string[]>();
  const regles: Clause[] = [];
  for (const fait of Object.keys(vocabulaire).filter((un) => lus.has(un))) {
    const { reponses, multiple } = definition(fait);
    const retenues = reponses
      .filter((une) => une !== INCONNU || nomme(fait, INCONNU))
      .toSorted(
        (une, autre) => Number(autre === ORDINAIRES[fait]) - Number(une === ORDINAIRES[fait]),
      );
    if (!multiple) {
      domaines.set(fait, retenues);
      continue;
    }
    for (const une of retenues) domaines.set(cochee(fait, une).variable, ['vide', 'cochée']);
    regles.push(retenues.map((une): Ensemble => [cochee(fait, une)]));
    if (retenues.includes(RIEN))
      for (const une of retenues.filter((autre) => autre !== RIEN))
        regles.push([[vide(fait, une)], [vide(fait, RIEN)]]);
  }

  const tenir = ({ fait, admises, exclut }: Lecture): Clause[] => {
    if (!definition(fait).multiple) return [[[{ variable: fait, parmi: admises }]]];
    if (exclut) return admises.map((une) => [[vide(fait, une)]]);
    return [admises.map((une) => [cochee(fait, une)])];
  };
  const manquer = ({ fait, admises, exclut }: Lecture): Ensemble[] => {
    if (!definition(fait).multiple) {
      const autres = (domaines.get(fait) ?? []).filter((une) => !admises.includes(une));
      return autres.length === 0 ? [] : [[{ variable: fait, parmi: autres }]];
    }
    if (exclut) return admises.map((une) => [cochee(fait, une)]);
    return [admises.map((une) => vide(fait, une))];
  };
  const remplie = (ligne: Pick<Ligne, 'si' | 'sans'>): Clause[] => lecturesDe(ligne).flatMap(tenir);
  const manquee = (ligne: Pick<Ligne, 'si' | 'sans'>): Clause => lecturesDe(ligne).flatMap(manquer);
  regles.push(
    ...IMPOSSIBLES.filter((si) => Object.keys(si).every((fait) => lus.has(fait))).map((si) =>
      manquee({ si }),
    ),
  );

  const trouver = (clauses: readonly Clause[]): Reponses | undefined => {
    const trouves = resoudre([...regles, ...clauses], domaines);
    if (trouves === undefined) return undefined;
    const reponses: Record<string, string | string[]> = {};
    for (const [variable, [valeur = '']] of trouves) {
      const [fait = '', une] = variable.split(CASE);
      if (une === undefined) reponses[fait] = valeur;
      else reponses[fait] = [...liste(reponses[fait] ?? []), ...(valeur === 'cochée' ? [une] : [])];
    }
    return reponses;
  };
  const premiere = (toutes: readonly Ligne[], rang: number): Clause[] => [
    ...toutes.slice(0, rang).map(manquee),
    ...toutes.slice(rang, rang + 1).flatMap(remplie),
  ];

  /** Le changement ne se voit que là où la ligne, avant ou après lui, répond la première. */
  const parPaires = (avant: readonly Ligne[], apres: readonly Ligne[], rang: number) => {
    const paires = [
      ...apres.map((_, j) => [rang, j] as const),
      ...avant.map((_, i) => [i, rang] as const),
    ];
    for (const [i, j] of paires) {
      const [une, autre] = [avant[i], apres[j]];
      if (i < rang || j < rang || une === undefined || autre === undefined || memes(une, autre))
        continue;
      const reponses = trouver([...premiere(avant, i), ...premiere(apres, j)]);
      if (reponses !== undefined) return reponses;
    }
    return undefined;
  };

  return {
    croiser: (toutes, rang) => {
      const [une, suivante] = toutes.slice(rang, rang + 2);
      if (une === undefined || suivante === undefined || memes(une, suivante)) return undefined;
      return trouver([...premiere(toutes, rang), ...remplie(suivante)]);
    },
    distinguer: (avant, apres, rang) => {
      const [une, autre] = [avant[rang], apres[rang]];
      if (une === undefined || autre === undefined) throw new Error('Changement sans ligne.');
      const precedentes = avant.slice(0, rang).map(manquee);
      const memeCondition =
        JSON.stringify([une.si, une.sans]) === JSON.stringify([autre.si, autre.sans]);
      const otee = apres.length < avant.length;
      const ouLaLigneChange =
        memeCondition || otee
          ? trouver([...precedentes, ...remplie(une)])
          : (trouver([...precedentes, ...remplie(une), manquee(autre)]) ??
            trouver([...precedentes, ...remplie(autre), manquee(une)]));
      return ouLaLigneChange && parPaires(avant, apres, rang);
    },
  };
}
