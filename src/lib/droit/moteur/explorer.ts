import { INCONNU } from './types.ts';
import type { Condition, Faits, Ligne, NomDeFait, Table, Vocabulaire } from './types.ts';

/**
 * Variable élémentaire d’une table : un fait à choix unique, ou une case d’un fait à choix multiple.
 * Les cases sont indépendantes : cocher l’une ne dit rien des autres.
 */
interface Variable<V extends Vocabulaire> {
  readonly fait: NomDeFait<V>;
  readonly choix: string | null;
}

/** Toutes les issues encore possibles d’une table : une ligne, ou une question qui les départage. */
export type Arbre<V extends Vocabulaire, I extends string, S extends string> =
  | { readonly ligne: Ligne<V, I, S> }
  | {
      readonly fait: NomDeFait<V>;
      readonly cle: string;
      readonly branches: ReadonlyMap<string, Arbre<V, I, S>>;
    };

const COCHEE = 'oui';
const DECOCHEE = 'non';

const liste = (valeur: string | readonly string[]): readonly string[] =>
  typeof valeur === 'string' ? [valeur] : valeur;

const cleDe = <V extends Vocabulaire>({ fait, choix }: Variable<V>): string =>
  choix === null ? fait : `${fait}=${choix}`;

/** Les faits qu’une condition nomme, dans l’ordre de son écriture. */
export function faitsLus<V extends Vocabulaire>(si: Condition<V>): NomDeFait<V>[] {
  return Object.keys(si);
}

function reponsesNommees<V extends Vocabulaire>(
  table: Table<V, string, string>,
  fait: NomDeFait<V>,
): Set<string> {
  return new Set(table.lignes.flatMap(({ si }) => liste(si[fait] ?? [])));
}

/**
 * Les réponses qui comptent pour cette table : celles qu’elle nomme, et une seule de toutes les
 * autres, puisqu’elles y ont le même effet.
 */
function domaine<V extends Vocabulaire>(
  vocabulaire: V,
  table: Table<V, string, string>,
  { fait, choix }: Variable<V>,
): readonly string[] {
  if (choix !== null) return [COCHEE, DECOCHEE];
  const nommees = reponsesNommees(table, fait);
  const possibles = definition(vocabulaire, fait).reponses.filter(
    (reponse) => reponse !== INCONNU || nommees.has(INCONNU),
  );
  const autre = possibles.find((reponse) => !nommees.has(reponse));
  return possibles.filter((reponse) => nommees.has(reponse) || reponse === autre);
}

function definition<V extends Vocabulaire>(vocabulaire: V, fait: NomDeFait<V>) {
  const trouvee = vocabulaire[fait];
  if (trouvee === undefined) throw new Error(`Fait inconnu du vocabulaire : « ${fait} ».`);
  return trouvee;
}

type Hypotheses = ReadonlyMap<string, string>;

/** Ce qu’on tient pour acquis : les réponses données, « je ne sais pas » mis à part. */
function acquis<V extends Vocabulaire>(
  vocabulaire: V,
  table: Table<V, string, string>,
  faits: Faits<V>,
): Hypotheses {
  const hypotheses = new Map<string, string>();
  for (const fait of Object.keys(faits)) {
    const donnees = liste(faits[fait] ?? []);
    if (!definition(vocabulaire, fait).multiple) {
      const [valeur] = donnees;
      const compte = valeur !== INCONNU || reponsesNommees(table, fait).has(INCONNU);
      if (valeur !== undefined && compte) hypotheses.set(fait, valeur);
      continue;
    }
    const doute = donnees.includes(INCONNU);
    for (const choix of definition(vocabulaire, fait).reponses) {
      if (donnees.includes(choix)) hypotheses.set(cleDe<V>({ fait, choix }), COCHEE);
      else if (!doute) hypotheses.set(cleDe<V>({ fait, choix }), DECOCHEE);
    }
  }
  return hypotheses;
}

/** Première variable dont dépend encore la condition ; sinon, si elle est remplie ou non. */
function lire<V extends Vocabulaire>(
  vocabulaire: V,
  si: Condition<V>,
  hypotheses: Hypotheses,
): boolean | Variable<V> {
  let attente: Variable<V> | undefined;
  for (const fait of faitsLus(si)) {
    const admises = liste(si[fait] ?? []);
    if (!definition(vocabulaire, fait).multiple) {
      const valeur = hypotheses.get(fait);
      if (valeur === undefined) attente ??= { fait, choix: null };
      else if (!admises.includes(valeur)) return false;
      continue;
    }
    const cases = admises.map((choix) => ({ fait, choix }));
    if (cases.some((variable) => hypotheses.get(cleDe(variable)) === COCHEE)) continue;
    const ouverte = cases.find((variable) => !hypotheses.has(cleDe(variable)));
    if (ouverte === undefined) return false;
    attente ??= ouverte;
  }
  return attente ?? true;
}

/**
 * L’arbre des lignes encore atteignables. Il se réduit à une ligne quand les réponses suffisent.
 * @throws si la table n’a pas de dernière ligne sans condition, ou nomme un fait inconnu.
 */
export function explorer<V extends Vocabulaire, I extends string, S extends string>(
  vocabulaire: V,
  table: Table<V, I, S>,
  faits: Faits<V>,
): Arbre<V, I, S> {
  const deployer = (hypotheses: Hypotheses): Arbre<V, I, S> => {
    for (const ligne of table.lignes) {
      const lecture = lire(vocabulaire, ligne.si, hypotheses);
      if (lecture === false) continue;
      if (lecture === true) return { ligne };
      const cle = cleDe(lecture);
      const branches = new Map(
        domaine(vocabulaire, table, lecture).map((valeur) => [
          valeur,
          deployer(new Map(hypotheses).set(cle, valeur)),
        ]),
      );
      return { fait: lecture.fait, cle, branches };
    }
    throw new Error('Table sans réponse : il manque une dernière ligne « si: {} ».');
  };
  return deployer(acquis(vocabulaire, table, faits));
}

/** Les lignes encore atteignables, sans doublon, dans l’ordre de l’arbre. */
export function lignesAtteignables<V extends Vocabulaire, I extends string, S extends string>(
  arbre: Arbre<V, I, S>,
): Ligne<V, I, S>[] {
  if ('ligne' in arbre) return [arbre.ligne];
  return [...new Set([...arbre.branches.values()].flatMap(lignesAtteignables))];
}

/** Vrai si une même suite de réponses donne deux issues différentes dans les deux arbres. */
function divergent<V extends Vocabulaire, I extends string, S extends string>(
  un: Arbre<V, I, S>,
  autre: Arbre<V, I, S>,
  poses: ReadonlyMap<string, string>,
): boolean {
  if (!('ligne' in un)) return brancher(un, poses, (sous, pose) => divergent(sous, autre, pose));
  if (!('ligne' in autre)) return brancher(autre, poses, (sous, pose) => divergent(un, sous, pose));
  return un.ligne.alors !== autre.ligne.alors;
}

function brancher<V extends Vocabulaire, I extends string, S extends string>(
  noeud: Exclude<Arbre<V, I, S>, { ligne: unknown }>,
  poses: ReadonlyMap<string, string>,
  suite: (sous: Arbre<V, I, S>, poses: ReadonlyMap<string, string>) => boolean,
): boolean {
  const pose = poses.get(noeud.cle);
  return [...noeud.branches].some(
    ([valeur, sous]) =>
      (pose === undefined || pose === valeur) && suite(sous, new Map(poses).set(noeud.cle, valeur)),
  );
}

/** L’arbre une fois une variable fixée : les autres branches de cette variable disparaissent. */
function fixer<V extends Vocabulaire, I extends string, S extends string>(
  arbre: Arbre<V, I, S>,
  cle: string,
  valeur: string,
): Arbre<V, I, S> {
  if ('ligne' in arbre) return arbre;
  const choisie = arbre.cle === cle ? arbre.branches.get(valeur) : undefined;
  if (choisie !== undefined) return choisie;
  const branches = new Map(
    [...arbre.branches].map(([reponse, sous]) => [reponse, fixer(sous, cle, valeur)]),
  );
  return { ...arbre, branches };
}

function noeuds<V extends Vocabulaire, I extends string, S extends string>(
  arbre: Arbre<V, I, S>,
): Exclude<Arbre<V, I, S>, { ligne: unknown }>[] {
  if ('ligne' in arbre) return [];
  return [arbre, ...[...arbre.branches.values()].flatMap(noeuds)];
}

/** Les faits dont la réponse peut encore changer l’issue, quelles que soient les autres réponses. */
export function faitsVivants<V extends Vocabulaire, I extends string, S extends string>(
  arbre: Arbre<V, I, S>,
): Set<NomDeFait<V>> {
  const vivants = new Set<NomDeFait<V>>();
  const vues = new Set<string>();
  for (const { fait, cle, branches } of noeuds(arbre)) {
    if (vivants.has(fait) || vues.has(cle)) continue;
    vues.add(cle);
    const fixes = [...branches.keys()].map((valeur) => fixer(arbre, cle, valeur));
    const compte = fixes.some((un, rang) =>
      fixes.slice(rang + 1).some((autre) => divergent(un, autre, new Map())),
    );
    if (compte) vivants.add(fait);
  }
  return vivants;
}
