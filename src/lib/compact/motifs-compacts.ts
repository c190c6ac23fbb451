import { descendre, TRANCHE } from './arbre.ts';
import type { Annonce } from './arbre.ts';
import { Ecriture, Relecture } from './flux.ts';
import type { Flux } from './flux.ts';
import { passerLesLettres } from './lettres.ts';
import { ECHOS, meler, Predicteur } from './predicteur.ts';

/**
 * Des listes de motifs en peu d’octets. Brotli n’y voit que des suites de lettres ; ici, chaque mot est un
 * symbole d’un lexique rangé, deviné d’après ceux qui le précèdent et d’après sa liste : un choix étant rangé,
 * ce qui précède son dernier mot n’y revient pas.
 */

/** Les signes que tout texte emploie, avant son lexique ; le dernier clôt le texte. */
const SIGNES = ['\n\n', '\n', '(', ')', ')?', '?', '|', ''] as const;
const [PARTIE, LIGNE, OUVRE, FERME, PEUT_ETRE, OU, FIN] = [0, 1, 2, 3, 4, 6, 7] as const;
const LETTRES = ['\n', '#()*+-.0123456789?@abcdefghijklmnopqrstuvwxyz|'].join(' ');
/** Les lettres d’un texte français : celles d’un octet, puis quelques signes. */
const TEXTE = String.fromCodePoint(
  10,
  9,
  ...Array.from({ length: 224 }, (_, rang) => rang + 32),
  // Tirets, apostrophe, guillemets, points de suspension, ligatures, signes, lettres roumaines, espace fine.
  ...[
    0x2011, 0x2013, 0x2014, 0x2019, 0x201c, 0x201d, 0x2026, 0x0153, 0x0152, 0x20ac, 0x2192, 0x2212,
    0x2264, 0x2265, 0x0103, 0x0219, 0x202f,
  ],
);
const morceaux = /\.+\d+|[a-z0-9@*#+-]+|\)\?|[()|?]|\n\n|\n/g;
const estMot = (symbole: string) => /^[a-z0-9@*#]/.test(symbole);
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

/** La suite la plus récente qui finissait comme ce que l’on vient de lire, et ce qu’elle annonce. */
class Echo {
  readonly #lus: readonly number[];
  /** Où deux symboles ont été vus de suite pour la dernière fois. */
  readonly #vus = new Map<number, number>();
  #place = -1;
  #longueur = 0;

  constructor(lus: readonly number[]) {
    this.#lus = lus;
  }

  get annonce(): Annonce | undefined {
    const symbole = this.#lus[this.#place];
    if (symbole === undefined) return undefined;
    const longueur = this.#longueur < 8 ? this.#longueur : 8 + ((this.#longueur - 8) >> 2);
    return { symbole, longueur: Math.min(ECHOS - 1, longueur) };
  }

  /** Le dernier symbole vient d’être lu. */
  avancer(): void {
    const lus = this.#lus;
    const { length } = lus;
    const dernier = lus[length - 1] ?? 0;
    const paire = meler(dernier, lus[length - 2] ?? 0);
    if (lus[this.#place] === dernier && this.#place < length - 1) {
      this.#place += 1;
      this.#longueur += 1;
    } else {
      this.#place = this.#vus.get(paire) ?? -1;
      this.#longueur = 0;
      while (
        this.#place > this.#longueur &&
        this.#longueur < LONGUE &&
        lus[this.#place - 1 - this.#longueur] === lus[length - 1 - this.#longueur]
      )
        this.#longueur += 1;
      if (this.#longueur === 0) this.#place = -1;
    }
    this.#vus.set(paire, length);
  }
}

/** Une suite plus longue n’est pas plus sûre. */
const LONGUE = 40;

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
  const echo = new Echo(lus);
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
      echo.annonce,
    );
    if (symbole === FIN) return lus;
    lus.push(symbole);
    echo.avancer();
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

function* passer(octets: Uint8Array): Generator<undefined, Compactes> {
  const flux = new Relecture(octets);
  const texte = yield* passerLesLettres(flux, TEXTE);
  const lexique = yield* passerLesLettres(flux, LETTRES);
  const symboles = [...SIGNES, ...lexique.split('\n')];
  return { texte, motifs: enTexte(yield* passerLesSymboles(flux, symboles), symboles) };
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

/** Ce qui se compacte ensemble. */
interface Compactes {
  /** Des phrases. */
  readonly texte: string;
  /** Des motifs, un par ligne, leurs parties séparées d’une ligne vide. */
  readonly motifs: string;
}

/**
 * Écrit un texte, et des motifs.
 * @throws s’il n’y a pas de motif, si les motifs ne se reliraient pas à l’identique, ou si le texte a un signe imprévu.
 */
export function compacter({ texte, motifs }: Compactes): Uint8Array {
  const coupes = motifs.match(morceaux) ?? [];
  const propres = [...new Set(coupes)].filter((un) => !(SIGNES as readonly string[]).includes(un));
  if (propres.length === 0) throw new Error('Aucun motif à compacter (src/content/relecture/).');
  const lexique = [
    ...propres.filter((un) => !estMot(un)).toSorted(),
    ...propres.filter(estMot).toSorted(),
  ];
  const symboles = [...SIGNES, ...lexique];
  const rangs = new Map(symboles.map((symbole, rang) => [symbole, rang]));
  const flux = new Ecriture();
  mener(passerLesLettres(flux, TEXTE, texte));
  mener(passerLesLettres(flux, LETTRES, lexique.join('\n')));
  mener(
    passerLesSymboles(
      flux,
      symboles,
      coupes.map((un) => rangs.get(un) ?? FIN),
    ),
  );
  const octets = flux.finir();
  const relus = mener(passer(octets));
  if (relus.motifs !== motifs)
    throw new Error(
      `Ces motifs ne se reliraient pas (une espace de trop, un choix mal rangé) : « ${premierEcart(relus.motifs, motifs)} ».`,
    );
  return octets;
}

/** Relit ce que `compacter` a écrit, par tranches : la page répond entre deux. */
export async function decompacter(octets: Uint8Array): Promise<Compactes> {
  const travail = passer(octets);
  for (;;) {
    const { done, value } = travail.next();
    if (done === true) return value;
    await new Promise((reprendre) => {
      setTimeout(reprendre);
    });
  }
}
