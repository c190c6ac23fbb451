import { INCONNU } from './types.ts';
import type { Condition, Faits, NomDeFait, Table, Vocabulaire } from './types.ts';

/**
 * Ce que le moteur fait varier : un fait à choix unique, ou une case d’un fait à choix multiple.
 * Les cases sont indépendantes : cocher l’une ne dit rien des autres.
 */
export interface Variable<V extends Vocabulaire> {
  readonly fait: NomDeFait<V>;
  /** La case, pour un fait à choix multiple. */
  readonly choix: string | null;
  /** Les valeurs que la table distingue. */
  readonly valeurs: readonly string[];
}

/** Valeur d’une case cochée. */
export const COCHEE = 'cochée';
/** Valeur d’une case laissée vide. */
const VIDE = 'vide';
/** Toutes les réponses que la table ne nomme pas : elles y ont le même effet. */
const AUTRE = 'autre réponse';

/** Une réponse, ou plusieurs, ou aucune : toujours une liste. */
export const liste = (valeur: string | readonly string[] | undefined): readonly string[] =>
  valeur === undefined ? [] : typeof valeur === 'string' ? [valeur] : valeur;

function definition<V extends Vocabulaire>(vocabulaire: V, fait: NomDeFait<V>) {
  const trouvee = vocabulaire[fait];
  if (trouvee === undefined) throw new Error(`Fait inconnu du vocabulaire : « ${fait} ».`);
  return trouvee;
}

/** Les faits qu’une condition nomme, chacun avec les réponses qu’elle admet. */
export function lectures<V extends Vocabulaire>(
  si: Condition<V>,
): { fait: NomDeFait<V>; admises: readonly string[] }[] {
  return Object.keys(si).map((fait) => ({ fait, admises: liste(si[fait]) }));
}

/** Les variables d’une table, dans l’ordre du vocabulaire. */
export function variablesDe<V extends Vocabulaire>(
  vocabulaire: V,
  table: Table<V, string, string>,
): Variable<V>[] {
  const nommees = new Map<NomDeFait<V>, Set<string>>();
  const lues = table.lignes.flatMap(({ si, sans = {} }) => [...lectures(si), ...lectures(sans)]);
  for (const { fait, admises } of lues) {
    const { reponses } = definition(vocabulaire, fait);
    for (const reponse of admises) {
      if (!reponses.includes(reponse)) {
        throw new Error(`Réponse inconnue du vocabulaire : « ${fait} » = « ${reponse} ».`);
      }
    }
    nommees.set(fait, new Set([...(nommees.get(fait) ?? []), ...admises]));
  }
  return Object.keys(vocabulaire).flatMap((fait): Variable<V>[] => {
    const choisies = nommees.get(fait);
    if (choisies === undefined) return [];
    const { reponses, multiple } = definition(vocabulaire, fait);
    const retenues = reponses.filter((reponse) => choisies.has(reponse));
    if (multiple) {
      return retenues.map((choix) => ({ fait, choix, valeurs: [COCHEE, VIDE] }));
    }
    const reste = reponses.some((reponse) => reponse !== INCONNU && !choisies.has(reponse));
    return [{ fait, choix: null, valeurs: reste ? [...retenues, AUTRE] : retenues }];
  });
}

/**
 * Vrai si chaque fait nommé a reçu l’une des réponses admises, et si aucune case exclue n’est cochée ni
 * laissée dans le doute. Une réponse absente ne remplit rien.
 */
export function estRemplie<V extends Vocabulaire>(
  { si, sans = {} }: { readonly si: Condition<V>; readonly sans?: Condition<V> },
  faits: Faits<V>,
): boolean {
  const reponsesA = (fait: NomDeFait<V>): readonly string[] => liste(faits[fait]);
  return (
    lectures(si).every(({ fait, admises }) =>
      reponsesA(fait).some((une) => admises.includes(une)),
    ) &&
    lectures(sans).every(({ fait, admises }) => {
      const reponses = reponsesA(fait);
      return (
        reponses.length > 0 &&
        !reponses.includes(INCONNU) &&
        !reponses.some((une) => admises.includes(une))
      );
    })
  );
}

/** La valeur que les faits donnent à une variable ; `undefined` si elle reste ouverte. */
export function valeurDe<V extends Vocabulaire>(
  { fait, choix, valeurs }: Variable<V>,
  faits: Faits<V>,
): string | undefined {
  const donnees = faits[fait];
  if (donnees === undefined) return undefined;
  const reponses = liste(donnees);
  if (choix !== null) {
    if (reponses.includes(choix)) return COCHEE;
    return reponses.includes(INCONNU) ? undefined : VIDE;
  }
  const [reponse] = reponses;
  if (reponse === undefined || valeurs.includes(reponse)) return reponse;
  return reponse === INCONNU ? undefined : AUTRE;
}
