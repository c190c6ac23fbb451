import type { Jeton } from './jetons.ts';
import type { Atomes, MotifPret, Noeud } from './motif.ts';
import { valeurDe } from './nombres.ts';
import { ranger } from './par-tete.ts';

/** Ce que l’on passe entre deux mots d’un motif sans qu’il le dise : articles et adverbes qui ne nient rien. */
const effaces = new Set(
  (
    'le la l les un une des du de d leur leurs son sa ses notre nos votre vos mon ma mes ce cet cette ces tout toute tous toutes ' +
    'donc alors ainsi aussi desormais egalement bien simplement meme pourtant ailleurs dorenavant toutefois cependant neanmoins ' +
    'propre propres simple simples fameux fameuse nouveau nouvelle nouveaux nouvelles futur future tel telle tels telles moindre formellement strictement clairement totalement absolument purement parfaitement explicitement ouvertement officiellement clair ' +
    'ensuite enfin encore deja depuis toujours actuellement aujourd hui certes notamment effectivement prealablement individuellement expressement'
  ).split(' '),
);
/** Ce qu’un trou neutre ne franchit pas : la phrase y changerait de sens. */
const negations = new Set(
  'ne n pas plus jamais aucun aucune aucunement nul nulle nullement ni sans guere rien non'.split(
    ' ',
  ),
);
/** Le nombre de mots effacés d’affilée, au plus. */
const EFFACES_AU_PLUS = 4;

/** Avant un « plus » qui nie, « ne » est à ce nombre de mots, au plus. */
const PORTEE_DE_NE = 6;

/** Vrai si ce « plus » compare (« la plus lourde », « plus de 30 000 euros ») au lieu de nier. */
function comparatif(jetons: readonly Jeton[], rang: number): boolean {
  if (jetons[rang]?.forme !== 'plus') return false;
  const avant = jetons.slice(Math.max(0, rang - PORTEE_DE_NE), rang);
  if (avant.some(({ forme }) => forme === 'ne' || forme === 'n')) return false;
  const [suivant, apres] = [jetons[rang + 1]?.forme ?? '', jetons[rang + 2]?.forme ?? ''];
  if (suivant === 'de' || suivant === 'd') return valeurDe(apres) !== undefined;
  return !negations.has(suivant) && suivant !== 'besoin' && suivant !== '';
}

/** Vrai si ce mot nie. */
export const nie = (forme: string): boolean => negations.has(forme);
/** Vrai si ce mot ne compte pas entre deux mots d’un motif. */
export const seTait = (forme: string): boolean => effaces.has(forme);

/** Ce qu’il a fallu comparer : le test du coût le borne. */
export interface Compteur {
  pas: number;
}

/** Reconnaît des motifs dans les mots d’un texte. Le coût est borné par la taille du motif, jamais par le texte. */
export class Reconnaisseur {
  readonly #jetons: readonly Jeton[];
  readonly #atomes: readonly ReadonlySet<number>[];
  readonly #compteur: Compteur;
  /** Ce que l’on peut taire, et ce qu’un trou neutre ne franchit pas, mot par mot. */
  readonly #tus: readonly boolean[];
  readonly #murs: readonly boolean[];
  /** Les mots qui ouvrent une parenthèse : un trou neutre ne s’y pose pas, elle donne un exemple ou une source. */
  readonly #entreParentheses: readonly boolean[];
  /** Les mots qu’un point-virgule précède : aucun motif ne passe de l’un à l’autre côté. */
  readonly #clos: readonly boolean[];
  /** Ceux-là, et les « , et » : ni deux mots voisins d’un motif ni un trou neutre ne passent de l’un à l’autre côté. */
  readonly #fermes: readonly boolean[];
  /** Les atomes de chaque phrase, par le rang de son premier mot, et les listes qu’on y a déjà cherchées. */
  readonly #presents = new Map<
    number,
    { readonly atomes: ReadonlySet<number>; readonly vues: Map<ReadonlySet<number>, boolean> }
  >();

  constructor(jetons: readonly Jeton[], atomes: Atomes, compteur: Compteur) {
    this.#jetons = jetons;
    this.#atomes = jetons.map(({ forme }) => atomes.de(forme));
    this.#tus = jetons.map(({ forme, avant }) => effaces.has(forme) && !avant.includes(';'));
    this.#clos = jetons.map(({ avant }) => avant.includes(';'));
    this.#fermes = jetons.map(
      ({ forme, avant }, rang) =>
        this.#clos[rang] === true || (forme === 'et' && avant.includes(',')),
    );
    this.#murs = jetons.map(
      ({ forme, avant }, rang) =>
        this.#fermes[rang] === true ||
        /[:(]/.test(avant) ||
        (negations.has(forme) && !comparatif(jetons, rang)),
    );
    this.#entreParentheses = jetons.map(({ avant }) => avant.includes('('));
    this.#compteur = compteur;
  }

  /** Vrai si la phrase qui commence là a un atome de chacune de ces listes : chaque liste n’y est cherchée qu’une fois. */
  contient(cherches: readonly ReadonlySet<number>[], debut: number, fin: number): boolean {
    if (cherches.length === 0) return true;
    let phrase = this.#presents.get(debut);
    if (phrase === undefined) {
      const atomes = new Set<number>();
      for (let rang = debut; rang < fin; rang += 1)
        for (const atome of this.atomes(rang)) atomes.add(atome);
      phrase = { atomes, vues: new Map() };
      this.#presents.set(debut, phrase);
    }
    const { atomes, vues } = phrase;
    for (const liste of cherches) {
      let vue = vues.get(liste);
      if (vue === undefined) {
        vue = this.#croise(atomes, liste);
        vues.set(liste, vue);
      }
      if (!vue) return false;
    }
    return true;
  }

  #croise(presents: ReadonlySet<number>, cherches: ReadonlySet<number>): boolean {
    const [petit, grand] =
      presents.size < cherches.size ? [presents, cherches] : [cherches, presents];
    for (const atome of petit) {
      this.#compteur.pas += 1;
      if (grand.has(atome)) return true;
    }
    return false;
  }

  /** Les atomes du mot de ce rang. */
  atomes(rang: number): ReadonlySet<number> {
    return this.#atomes[rang] ?? aucun;
  }

  /**
   * Où finit le motif s’il commence à ce mot : le rang qui suit son dernier mot, le plus court. `undefined`
   * s’il n’y est pas. Le motif ne dépasse pas `borne`.
   */
  fin(noeud: Noeud, debut: number, borne: number): number | undefined {
    let premiere: number | undefined;
    for (const fin of this.#avancer(noeud, [debut], borne))
      if (fin > debut && (premiere === undefined || fin < premiere)) premiere = fin;
    return premiere;
  }

  /** Vrai si l’un des motifs commence entre ces deux rangs et y tient, sans « non » devant lui si `renverse`. */
  trouve(motifs: readonly MotifPret[], debut: number, fin: number, renverse = false): boolean {
    if (motifs.length === 0) return false;
    const { parTete, sansTete } = ranger(motifs);
    for (let rang = debut; rang < fin; rang += 1) {
      if (renverse && this.#jetons[rang - 1]?.forme === 'non') continue;
      const tient = ({ noeud }: MotifPret) => this.fin(noeud, rang, fin) !== undefined;
      for (const atome of this.atomes(rang)) if (parTete.get(atome)?.some(tient)) return true;
      if (sansTete.some(tient)) return true;
    }
    return false;
  }

  #amorce(tetes: ReadonlySet<number> | undefined, rang: number): boolean {
    if (tetes === undefined) return true;
    for (const atome of this.atomes(rang)) if (tetes.has(atome)) return true;
    return false;
  }

  #avancer(noeud: Noeud, places: readonly number[], borne: number): readonly number[] {
    switch (noeud.sorte) {
      case 'mot': {
        const { atome } = noeud;
        this.#compteur.pas += places.length;
        const apres: number[] = [];
        for (const rang of places)
          if (rang < borne && this.atomes(rang).has(atome)) apres.push(rang + 1);
        return apres;
      }
      case 'parmi': {
        this.#compteur.pas += places.length;
        const apres: number[] = [];
        for (const rang of places)
          if (rang < borne && this.#amorce(noeud.atomes, rang)) apres.push(rang + 1);
        return apres;
      }
      case 'nombre': {
        this.#compteur.pas += places.length;
        return places
          .filter((rang) => {
            const valeur = rang < borne ? valeurDe(this.#jetons[rang]?.forme ?? '') : undefined;
            return valeur !== undefined && valeur >= noeud.de && valeur <= noeud.a;
          })
          .map((rang) => rang + 1);
      }
      case 'trou':
        return this.#etendre(places, borne, noeud.taille, noeud.neutre ? this.#murs : undefined);
      case 'peut-etre':
        return fusionner([places, this.#avancer(noeud.noeud, places, borne)]);
      case 'choix':
        return fusionner(noeud.noeuds.map((un) => this.#avancer(un, places, borne)));
      case 'suite': {
        let courantes = places;
        let premier = true;
        for (const un of noeud.noeuds) {
          const departs = premier ? places : this.#suivantes(courantes, borne);
          premier = false;
          const apres = this.#avancer(un, departs, borne);
          // Un trou ou un facultatif peut être vide : ce qui ferme la proposition ne l’empêche pas.
          const vide = un.sorte === 'trou' || un.sorte === 'peut-etre';
          courantes = vide ? fusionner([courantes, apres]) : apres;
          if (courantes.length === 0) return courantes;
        }
        return courantes;
      }
    }
  }

  /** Les places d’où la suite d’un motif peut partir : en taisant quelques mots, sans passer un point-virgule. */
  #suivantes(places: readonly number[], borne: number): readonly number[] {
    for (const rang of places)
      if (this.#fermes[rang] === true)
        return this.#taire(
          places.filter((un) => this.#fermes[un] !== true),
          borne,
        );
    return this.#taire(places, borne);
  }

  /** Les places d’où l’on peut repartir en taisant quelques mots. */
  #taire(places: readonly number[], borne: number): readonly number[] {
    if (!places.some((rang) => rang < borne && this.#tus[rang])) return places;
    const toutes = new Set(places);
    for (const place of places)
      for (let rang = place; rang < borne && rang < place + EFFACES_AU_PLUS; rang += 1) {
        this.#compteur.pas += 1;
        if (this.#tus[rang] !== true) break;
        toutes.add(rang + 1);
      }
    return [...toutes];
  }

  /** Les places que l’on atteint en sautant jusqu’à `taille` mots, sans franchir un mur. */
  #etendre(
    places: readonly number[],
    borne: number,
    taille: number,
    murs: readonly boolean[] | undefined,
  ): readonly number[] {
    const toutes = new Set(places);
    for (const place of places)
      for (let rang = place; rang < borne && rang < place + taille; rang += 1) {
        this.#compteur.pas += 1;
        if (murs?.[rang] === true || this.#clos[rang] === true) break;
        if (murs !== undefined && this.#entreParentheses[rang + 1] === true) break;
        toutes.add(rang + 1);
      }
    return [...toutes];
  }
}

const aucun: ReadonlySet<number> = new Set();

function fusionner(listes: readonly (readonly number[])[]): readonly number[] {
  const pleines = listes.filter((liste) => liste.length > 0);
  const [seule] = pleines;
  if (seule === undefined) return [];
  return pleines.length === 1 ? seule : [...new Set(pleines.flat())];
}
