import { Ecriture, Relecture } from './flux.ts';
import type { Flux } from './flux.ts';
import { meler, Predicteur } from './predicteur.ts';

/**
 * Des listes de motifs en peu d’octets. Brotli n’y voit que des suites de lettres ; ici, chaque mot est un
 * symbole d’un lexique rangé, deviné d’après ceux qui le précèdent et d’après sa liste : un choix étant rangé,
 * ce qui précède son dernier mot n’y revient pas.
 */

/** Les signes que tout texte emploie, avant son lexique ; le dernier clôt le texte. */
const SIGNES = ['\n\n', '\n', '(', ')', ')?', '?', '|', ''] as const;
const [PARTIE, LIGNE, OUVRE, FERME, PEUT_ETRE, OU, FIN] = [0, 1, 2, 3, 4, 6, 7] as const;
const LETTRES = ['\n\0', '#()*+-.0123456789?@abcdefghijklmnopqrstuvwxyz|'].join(' ');
const morceaux = /\.+\d+|[a-z0-9@*#+-]+|\)\?|[()|?]|\n\n|\n/g;
const estMot = (symbole: string) => /^[a-z0-9@*#]/.test(symbole);
/** Après tant de symboles, ou de lettres, on laisse la page respirer. */
const TRANCHE = 1_000;

/** Où l’on descend : tant de symboles, telle situation ; à partir de `des`, rien jusqu’à `exclus` n’est possible. */
interface Arbre {
  readonly nombre: number;
  readonly situation: number;
  readonly des: number;
  readonly exclus: number;
}

/** Descend l’arbre des symboles, de moitié en moitié. */
function descendre(
  flux: Flux,
  predicteur: Predicteur,
  contextes: Int32Array,
  { nombre, situation, des, exclus }: Arbre,
  attendu: number,
): number {
  let bas = 0;
  let noeud = 1;
  for (let niveau = 31 - Math.clz32(nombre - 1); niveau >= 0; niveau -= 1) {
    const milieu = bas + (1 << niveau);
    let bit = 0;
    if (milieu < nombre)
      if (bas >= des && milieu <= exclus) bit = 1;
      else {
        const chance = predicteur.predire(contextes, noeud, situation + niveau);
        bit = flux.bit(chance, attendu >= milieu ? 1 : 0);
        predicteur.apprendre(bit);
      }
    if (bit === 1) bas = milieu;
    noeud = noeud * 2 + bit;
  }
  return bas;
}

/** L’arbre des lettres. */
const lettres: Arbre = { nombre: LETTRES.length, situation: 0, des: 0, exclus: -1 };

/** Écrit ou relit le lexique, lettre par lettre, jusqu’à sa fin. */
function* passerLeLexique(flux: Flux, ecrit = ''): Generator<undefined, string> {
  const predicteur = new Predicteur(8, 8);
  const contextes = new Int32Array(8);
  let lu = '';
  let precedent = '';
  let mot = '';
  for (;;) {
    const meme = precedent.startsWith(mot) ? 1 : 0;
    let ordre = 0;
    contextes[0] = meler(mot.length, 1);
    for (let rang = 1; rang <= 6; rang += 1) {
      ordre = meler(ordre, LETTRES.indexOf(lu.charAt(lu.length - rang)) + 2);
      contextes[rang] = meler(ordre, rang + 1);
    }
    contextes[7] = meler(
      mot.length * 2 + meme,
      meme === 1
        ? LETTRES.indexOf(precedent.charAt(mot.length)) * 64 +
            LETTRES.indexOf(precedent.charAt(mot.length + 1))
        : ordre,
    );
    const attendu = LETTRES.indexOf(ecrit.charAt(lu.length) || '\0');
    const rang = descendre(flux, predicteur, contextes, lettres, attendu);
    const lettre = LETTRES.charAt(rang);
    if (lettre === '\0') return lu;
    lu += lettre;
    if (lu.length % TRANCHE === 0) yield;
    if (lettre === '\n') {
      precedent = mot;
      mot = '';
    } else mot += lettre;
  }
}

/** Où l’on en est d’un motif : ce qui aide à deviner la suite. */
class Situation {
  readonly contextes = new Int32Array(10);
  /** Le nombre de symboles qui ne sont pas des mots. */
  readonly #signes: number;
  readonly #derniers: [number, number, number] = [0, 0, 0];
  #choix: (readonly [dernier: number, premier: number, rang: number])[] = [];
  #dernier = 0;
  #premier = 0;
  #rang = 0;
  #partie = 0;
  debut = 0;

  constructor(signes: number) {
    this.#signes = signes;
  }

  /** Remplit les contextes du prochain symbole. */
  preparer(): void {
    const [un, deux, trois] = this.#derniers;
    const ou = this.debut * 4 + Math.min(this.#choix.length, 3);
    const paire = meler(meler(3, un), deux);
    const { contextes } = this;
    contextes[0] = meler(1, ou);
    contextes[1] = meler(2, un);
    contextes[2] = paire;
    contextes[3] = meler(paire, trois);
    contextes[4] = meler(meler(5, this.#dernier), this.debut);
    contextes[5] = meler(meler(6, this.#premier), this.debut);
    contextes[6] = meler(meler(7, this.#partie), this.debut);
    contextes[7] = meler(meler(8, deux), this.debut);
    contextes[8] = meler(meler(9, this.#rang), this.#choix.length);
    contextes[9] = meler(
      meler(meler(10, this.#premier), this.#dernier),
      Math.min(un, this.#signes),
    );
  }

  /** Un choix est rangé : ses mots d’avant le dernier n’y reviennent pas. */
  get exclus(): number {
    return this.debut === 1 ? this.#dernier : -1;
  }

  avancer(symbole: number): void {
    if (symbole === OUVRE) {
      this.#choix.push([this.#dernier, this.#premier, this.#rang]);
      this.#reprendre([0, 0, 0], 1);
    } else if (symbole === FERME || symbole === PEUT_ETRE)
      this.#reprendre(this.#choix.pop() ?? [0, 0, 0], 0);
    else if (symbole === OU) this.#reprendre([this.#dernier, this.#premier, this.#rang + 1], 1);
    else if (symbole === LIGNE || symbole === PARTIE) {
      this.#choix = [];
      this.#reprendre([0, 0, 0], 0);
      if (symbole === PARTIE) this.#partie += 1;
    } else {
      if (this.debut === 1) {
        this.#dernier = symbole;
        this.#premier ||= symbole;
      }
      this.debut = 0;
    }
    this.#derniers.unshift(symbole);
    this.#derniers.length = 3;
  }

  #reprendre(
    [dernier, premier, rang]: readonly [dernier: number, premier: number, rang: number],
    debut: number,
  ): void {
    this.#dernier = dernier;
    this.#premier = premier;
    this.#rang = rang;
    this.debut = debut;
  }
}

/** Écrit ou relit les symboles, jusqu’à la fin du texte ; s’arrête de loin en loin. */
function* passerLesSymboles(
  flux: Flux,
  symboles: readonly string[],
  ecrits: readonly number[] = [],
): Generator<undefined, readonly number[]> {
  const predicteur = new Predicteur(10, 32);
  const signes = symboles.filter((symbole) => !estMot(symbole)).length;
  const situation = new Situation(signes);
  const lus: number[] = [];
  for (;;) {
    situation.preparer();
    const symbole = descendre(
      flux,
      predicteur,
      situation.contextes,
      {
        nombre: symboles.length,
        situation: situation.debut * 16,
        des: signes,
        exclus: situation.exclus,
      },
      ecrits[lus.length] ?? FIN,
    );
    if (symbole === FIN) return lus;
    lus.push(symbole);
    situation.avancer(symbole);
    if (lus.length % TRANCHE === 0) yield;
  }
}

/** Le texte que font des symboles : une espace sépare deux mots, jamais un mot et le bord de son choix. */
function enTexte(lus: readonly number[], symboles: readonly string[]): string {
  let texte = '';
  let colle = true;
  for (const symbole of lus) {
    const ouvre = symbole === OUVRE;
    const bord = symbole < FIN && !ouvre;
    texte += (colle || bord ? '' : ' ') + (symboles[symbole] ?? '');
    colle = ouvre || symbole === OU || symbole === LIGNE || symbole === PARTIE;
  }
  return texte;
}

function* passer(octets: Uint8Array): Generator<undefined, string> {
  const flux = new Relecture(octets);
  const lexique = yield* passerLeLexique(flux);
  const symboles = [...SIGNES, ...lexique.split('\n')];
  return enTexte(yield* passerLesSymboles(flux, symboles), symboles);
}

/** Mène un travail à sa fin, d’un trait. */
function mener<T>(travail: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = travail.next();
    if (done === true) return value;
  }
}

/** La première ligne qui diffère. */
function premierEcart(relu: string, texte: string): string {
  const lues = relu.split('\n');
  return texte.split('\n').find((ligne, rang) => ligne !== lues[rang]) ?? '';
}

/**
 * Écrit des motifs, un par ligne, leurs parties séparées d’une ligne vide.
 * @throws si le texte ne se relirait pas à l’identique.
 */
export function compacter(texte: string): Uint8Array {
  const coupes = texte.match(morceaux) ?? [];
  const propres = [...new Set(coupes)].filter((un) => !(SIGNES as readonly string[]).includes(un));
  const lexique = [
    ...propres.filter((un) => !estMot(un)).toSorted(),
    ...propres.filter(estMot).toSorted(),
  ];
  const symboles = [...SIGNES, ...lexique];
  const rangs = new Map(symboles.map((symbole, rang) => [symbole, rang]));
  const flux = new Ecriture();
  mener(passerLeLexique(flux, lexique.join('\n')));
  mener(
    passerLesSymboles(
      flux,
      symboles,
      coupes.map((un) => rangs.get(un) ?? FIN),
    ),
  );
  const octets = flux.finir();
  const relu = mener(passer(octets));
  if (relu !== texte)
    throw new Error(
      `Ces motifs ne se reliraient pas (une espace de trop, un choix mal rangé) : « ${premierEcart(relu, texte)} ».`,
    );
  return octets;
}

/** Relit ce que `compacter` a écrit, par tranches : la page répond entre deux. */
export async function decompacter(octets: Uint8Array): Promise<string> {
  const travail = passer(octets);
  for (;;) {
    const { done, value } = travail.next();
    if (done === true) return value;
    await new Promise((reprendre) => {
      setTimeout(reprendre);
    });
  }
}
