import type {
  Faits,
  Ligne,
  NomDeFait,
  Table,
  Vocabulaire,
} from '../../../../../src/lib/droit/moteur/types.ts';
import { INCONNU } from '../../../../../src/lib/droit/moteur/types.ts';

const liste = (valeur: string | readonly string[] | undefined): readonly string[] =>
  valeur === undefined ? [] : [valeur].flat();

/** Les faits qu’une table lit. */
const faitsLus = <V extends Vocabulaire>(table: Table<V, string, string>): NomDeFait<V>[] => [
  ...new Set(table.lignes.flatMap(({ si }) => Object.keys(si))),
];

/** Une réponse de chaque sorte : deux réponses nommées par les mêmes lignes n’en font qu’une. */
function sortes<V extends Vocabulaire>(
  vocabulaire: V,
  table: Table<V, string, string>,
  fait: NomDeFait<V>,
): string[] {
  const empreinte = (reponse: string) =>
    table.lignes.map(({ si }) => liste(si[fait]).includes(reponse)).join();
  const nomme = (reponse: string) =>
    table.lignes.some(({ si }) => liste(si[fait]).includes(reponse));
  const reponses = (vocabulaire[fait]?.reponses ?? []).filter(
    (reponse) => reponse !== INCONNU || nomme(INCONNU),
  );
  return [...new Map(reponses.map((reponse) => [empreinte(reponse), reponse])).values()];
}

const sousEnsembles = (choix: readonly string[]): string[][] =>
  choix.reduce<string[][]>((tous, un) => [...tous, ...tous.map((deja) => [...deja, un])], [[]]);

/** Toutes les combinaisons de réponses que la table distingue. */
export function* combinaisons<V extends Vocabulaire>(
  vocabulaire: V,
  table: Table<V, string, string>,
): Generator<Faits<V>> {
  const axes = faitsLus(table).map((fait) => {
    const valeurs: (string | string[])[] = vocabulaire[fait]?.multiple
      ? sousEnsembles(sortes(vocabulaire, table, fait).filter((choix) => choix !== 'aucune'))
      : sortes(vocabulaire, table, fait);
    return { fait, valeurs };
  });
  function* etendre(rang: number, faits: Record<string, string | string[]>): Generator<Faits<V>> {
    const axe = axes[rang];
    // Frontière du test : les réponses viennent toutes du vocabulaire.
    if (axe === undefined) return yield { ...faits } as Faits<V>;
    for (const valeur of axe.valeurs) yield* etendre(rang + 1, { ...faits, [axe.fait]: valeur });
  }
  yield* etendre(0, {});
}

/** Lecture naïve, indépendante du moteur : la première ligne dont toutes les conditions tiennent. */
export function lectureNaive<V extends Vocabulaire, I extends string, S extends string>({
  lignes,
}: Table<V, I, S>): (faits: Faits<V>) => Ligne<V, I, S> | undefined {
  const pretes = lignes.map((ligne) => ({
    ligne,
    conditions: Object.keys(ligne.si).map((fait) => ({
      fait,
      admises: new Set(liste(ligne.si[fait])),
    })),
  }));
  return (faits) =>
    pretes.find(({ conditions }) =>
      conditions.every(({ fait, admises }) => liste(faits[fait]).some((une) => admises.has(une))),
    )?.ligne;
}
