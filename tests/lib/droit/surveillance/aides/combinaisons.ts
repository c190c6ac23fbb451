import { INCONNU } from '../../../../../src/lib/droit/moteur/types.ts';
import type {
  Condition,
  Faits,
  Ligne,
  NomDeFait,
  Table,
  Vocabulaire,
} from '../../../../../src/lib/droit/moteur/types.ts';

const liste = (valeur: string | readonly string[] | undefined): readonly string[] =>
  valeur === undefined ? [] : [valeur].flat();

const conditions = <V extends Vocabulaire>({
  si,
  sans = {},
}: Ligne<V, string, string>): readonly Condition<V>[] => [si, sans];

/** Les faits qu’une table lit. */
export const faitsLus = <V extends Vocabulaire>(
  table: Table<V, string, string>,
): NomDeFait<V>[] => [
  ...new Set(table.lignes.flatMap((ligne) => conditions(ligne).flatMap(Object.keys))),
];

/** Une réponse de chaque sorte : deux réponses nommées par les mêmes lignes n’en font qu’une. */
function sortes<V extends Vocabulaire>(
  vocabulaire: V,
  table: Table<V, string, string>,
  fait: NomDeFait<V>,
): string[] {
  const toutes = table.lignes.flatMap(conditions);
  const empreinte = (reponse: string) =>
    toutes.map((une) => liste(une[fait]).includes(reponse)).join();
  const nomme = (reponse: string) => toutes.some((une) => liste(une[fait]).includes(reponse));
  const reponses = (vocabulaire[fait]?.reponses ?? []).filter(
    (reponse) => reponse !== INCONNU || nomme(INCONNU),
  );
  return [...new Map(reponses.map((reponse) => [empreinte(reponse), reponse])).values()];
}

const sousEnsembles = (choix: readonly string[]): string[][] =>
  choix.reduce<string[][]>((tous, un) => [...tous, ...tous.map((deja) => [...deja, un])], [[]]);

interface Axe {
  readonly fait: string;
  readonly valeurs: readonly (string | readonly string[])[];
}

function axesDe<V extends Vocabulaire>(vocabulaire: V, table: Table<V, string, string>): Axe[] {
  return faitsLus(table).map((fait) => ({
    fait,
    valeurs: vocabulaire[fait]?.multiple
      ? [
          ['aucune'],
          ['ordinaires'],
          ...sousEnsembles(sortes(vocabulaire, table, fait).filter((choix) => choix !== 'aucune')),
        ].filter((cases) => cases.every((une) => vocabulaire[fait]?.reponses.includes(une)))
      : sortes(vocabulaire, table, fait),
  }));
}

/** Un tirage reproductible, de 0 compris à 1 exclu. */
export function tirage(graine: number): () => number {
  let etat = graine;
  return () => {
    etat = (etat * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return etat / 4_294_967_296;
  };
}

/** Au-delà, on tire au sort : les combinaisons d’une table large se comptent en milliards. */
const PLAFOND = 30_000;

/**
 * Les combinaisons de réponses que la table distingue : toutes si elles sont peu nombreuses, sinon un
 * tirage, plus des tirages qui remplissent chaque ligne à son tour.
 */
export function* combinaisons<V extends Vocabulaire>(
  vocabulaire: V,
  table: Table<V, string, string>,
): Generator<Faits<V>> {
  const axes = axesDe(vocabulaire, table);
  const nombre = axes.reduce((produit, { valeurs }) => produit * valeurs.length, 1);
  if (nombre <= PLAFOND) {
    yield* toutes<V>(axes, 0, {});
    return;
  }
  const hasard = tirage(20_261_128);
  const choisir = <T>(valeurs: readonly T[]): T => {
    const valeur = valeurs[Math.floor(hasard() * valeurs.length)];
    if (valeur === undefined) throw new Error('Axe sans valeur.');
    return valeur;
  };
  const tirer = (): Record<string, string | readonly string[]> =>
    Object.fromEntries(axes.map(({ fait, valeurs }) => [fait, choisir(valeurs)]));
  for (let rang = 0; rang < PLAFOND; rang += 1) yield tirer() as Faits<V>;
  for (const ligne of table.lignes) {
    for (let essai = 0; essai < 400; essai += 1) {
      const fixes = Object.keys(ligne.si).map((fait) => {
        const une = choisir(liste(ligne.si[fait]));
        return [fait, vocabulaire[fait]?.multiple ? [une] : une];
      });
      yield { ...tirer(), ...Object.fromEntries(fixes) } as Faits<V>;
    }
  }
}

function* toutes<V extends Vocabulaire>(
  axes: readonly Axe[],
  rang: number,
  faits: Record<string, string | readonly string[]>,
): Generator<Faits<V>> {
  const axe = axes[rang];
  // Frontière du test : les réponses viennent toutes du vocabulaire.
  if (axe === undefined) return yield { ...faits } as Faits<V>;
  for (const valeur of axe.valeurs) yield* toutes(axes, rang + 1, { ...faits, [axe.fait]: valeur });
}

/** Lecture naïve, indépendante du moteur : la première ligne dont toutes les conditions tiennent. */
export function lectureNaive<V extends Vocabulaire, I extends string, S extends string>({
  lignes,
}: Table<V, I, S>): (faits: Faits<V>) => Ligne<V, I, S> | undefined {
  const lire = (condition: Condition<V>) =>
    Object.keys(condition).map((fait) => ({ fait, admises: new Set(liste(condition[fait])) }));
  const pretes = lignes.map((ligne) => ({
    ligne,
    admet: lire(ligne.si),
    exclut: lire(ligne.sans ?? {}),
  }));
  return (faits) =>
    pretes.find(
      ({ admet, exclut }) =>
        admet.every(({ fait, admises }) => liste(faits[fait]).some((une) => admises.has(une))) &&
        exclut.every(({ fait, admises }) => !liste(faits[fait]).some((une) => admises.has(une))),
    )?.ligne;
}
