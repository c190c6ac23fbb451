import { estUnFauxAmi } from './faux-amis.ts';
import { valeurDe } from './nombres.ts';

/** Ce que lit un motif : un mot, un début de mot, un nombre, une suite, un choix, un trou. */
export type Noeud =
  | { readonly sorte: 'mot'; readonly atome: number }
  | { readonly sorte: 'parmi'; readonly atomes: ReadonlySet<number> }
  | { readonly sorte: 'nombre'; readonly de: number; readonly a: number }
  | { readonly sorte: 'trou'; readonly taille: number; readonly neutre: boolean }
  | { readonly sorte: 'suite'; readonly noeuds: readonly Noeud[] }
  | { readonly sorte: 'choix'; readonly noeuds: readonly Noeud[] }
  | { readonly sorte: 'peut-etre'; readonly noeud: Noeud };

/** L’atome de tout ce qui est un nombre. */
const NOMBRE = 0;

/** Les atomes d’un jeu de motifs : chaque mot et chaque début de mot y a un numéro, quel que soit le motif. */
export class Atomes {
  readonly #mots = new Map<string, number>();
  readonly #debuts = new Map<string, number>();
  readonly #longueurs = new Set<number>();
  readonly #fins = new Map<string, number>();
  readonly #reconnus = new Map<string, ReadonlySet<number>>();
  readonly #classes = new Map<string, Noeud>();
  readonly #noeuds: Noeud[] = [];
  #suivant = 0;

  /** Le numéro d’un mot (« accord »), d’un début (« consent* ») ou d’une fin de mot (« *er »). */
  numero(ecrit: string): number {
    const debut = ecrit.endsWith('*');
    const cle = ecrit.replace('*', '');
    const table = debut ? this.#debuts : ecrit.startsWith('*') ? this.#fins : this.#mots;
    const connu = table.get(cle);
    if (connu !== undefined) return connu;
    if (debut) this.#longueurs.add(cle.length);
    this.#suivant += 1;
    table.set(cle, this.#suivant);
    return this.#suivant;
  }

  /** Le nœud qui lit ce mot : le même pour tous les motifs, qui partagent ainsi ce qu’on en calcule. */
  mot(ecrit: string): Noeud {
    const atome = this.numero(ecrit);
    return (this.#noeuds[atome] ??= { sorte: 'mot', atome });
  }

  /** Les atomes qu’un mot du texte réalise. */
  de(forme: string): ReadonlySet<number> {
    const deja = this.#reconnus.get(forme);
    if (deja !== undefined) return deja;
    const trouves = new Set<number>(valeurDe(forme) === undefined ? [] : [NOMBRE]);
    const mot = this.#mots.get(forme);
    if (mot !== undefined) trouves.add(mot);
    for (const longueur of this.#longueurs) {
      const ecrit = forme.slice(0, longueur);
      const debut = this.#debuts.get(ecrit);
      if (debut !== undefined && forme.length >= longueur && !estUnFauxAmi(ecrit, forme))
        trouves.add(debut);
    }
    for (const [fin, atome] of this.#fins)
      if (forme.length > fin.length + 1 && forme.endsWith(fin)) trouves.add(atome);
    this.#reconnus.set(forme, trouves);
    return trouves;
  }

  /** Ce que lit une classe, analysé une fois : ses motifs la partagent. */
  classe(nom: string, lire: () => Noeud): Noeud {
    const deja = this.#classes.get(nom);
    if (deja !== undefined) return deja;
    const lue = lire();
    this.#classes.set(nom, lue);
    return lue;
  }

  /** Oublie les mots d’un texte : rien de ce qui a été lu ne reste. */
  oublier(): void {
    this.#reconnus.clear();
  }
}

/** Un motif mal écrit. Le message dit où. */
export class MotifInvalide extends Error {}

/** Les noms de classe et ce qu’ils valent : un motif, à son tour. */
export type Classes = Readonly<Record<string, string>>;

const lexemes = /\(|\)\??|\||\.{2,3}\d+|#\d+-\d+|@[a-z-]+\??|\*[a-z]+|[a-z0-9]+\*?\??/gy;

/**
 * Lit un motif. Un mot s’écrit en minuscules sans accent ; « consent* » vaut tout ce qui commence ainsi ;
 * « (a|b c) » choisit ; « ? » rend facultatif ; « ..4 » laisse passer quatre mots sans négation, « ...4 »
 * quatre mots quelconques ; « @nom » emploie une classe ; « #1-49 » lit un nombre.
 * @throws MotifInvalide, avec le motif.
 */
function lireMotif(ecrit: string, atomes: Atomes, classes: Classes): Noeud {
  return new Lecteur(ecrit, atomes, classes).lire();
}

class Lecteur {
  readonly #ecrit: string;
  readonly #atomes: Atomes;
  readonly #classes: Classes;
  readonly #lus: readonly string[];
  #place = 0;

  constructor(ecrit: string, atomes: Atomes, classes: Classes) {
    this.#ecrit = ecrit;
    this.#atomes = atomes;
    this.#classes = classes;
    this.#lus = ecrit
      .split(/\s+/)
      .filter((mot) => mot !== '')
      .flatMap((mot) => this.#couper(mot));
  }

  lire(): Noeud {
    const noeud = this.#choix();
    if (this.#place < this.#lus.length) this.#refuser('une parenthèse de trop');
    return noeud;
  }

  #couper(mot: string): string[] {
    const trouves = mot.match(lexemes) ?? [];
    if (trouves.join('') !== mot) this.#refuser(`« ${mot} » ne se lit pas`);
    return trouves;
  }

  #choix(): Noeud {
    const branches = [this.#suite()];
    while (this.#lus[this.#place] === '|') {
      this.#place += 1;
      branches.push(this.#suite());
    }
    return choisir(branches);
  }

  #suite(): Noeud {
    const noeuds: Noeud[] = [];
    for (;;) {
      const lexeme = this.#lus[this.#place];
      if (lexeme === undefined || lexeme === '|' || lexeme.startsWith(')')) break;
      this.#place += 1;
      noeuds.push(this.#un(lexeme));
    }
    const [seul] = noeuds;
    if (seul === undefined) return this.#refuser('une suite vide');
    return noeuds.length === 1 ? seul : { sorte: 'suite', noeuds };
  }

  #un(lexeme: string): Noeud {
    if (lexeme === '(') {
      const noeud = this.#choix();
      const fin = this.#lus[this.#place];
      if (fin?.startsWith(')') !== true) return this.#refuser('une parenthèse ouverte');
      this.#place += 1;
      return fin === ')?' ? { sorte: 'peut-etre', noeud } : noeud;
    }
    if (lexeme.startsWith('..')) {
      const neutre = !lexeme.startsWith('...');
      return { sorte: 'trou', taille: Number(lexeme.replace(/^\.+/, '')), neutre };
    }
    if (lexeme.startsWith('#')) {
      const [de = 0, a = 0] = lexeme.slice(1).split('-').map(Number);
      return { sorte: 'nombre', de, a };
    }
    if (lexeme.endsWith('?')) {
      return { sorte: 'peut-etre', noeud: this.#un(lexeme.slice(0, -1)) };
    }
    if (lexeme.startsWith('@')) {
      const classe = this.#classes[lexeme.slice(1)];
      if (classe === undefined) return this.#refuser(`la classe ${lexeme} n’existe pas`);
      return this.#atomes.classe(lexeme, () => lireMotif(classe, this.#atomes, this.#classes));
    }
    return this.#atomes.mot(lexeme);
  }

  #refuser(pourquoi: string): never {
    throw new MotifInvalide(`Motif « ${this.#ecrit} » : ${pourquoi}.`);
  }
}

/** Un choix, où tous les mots seuls ne font qu’une comparaison. */
function choisir(branches: readonly Noeud[]): Noeud {
  const [seule] = branches;
  if (branches.length === 1 && seule !== undefined) return seule;
  const atomes = new Set<number>();
  const autres: Noeud[] = [];
  for (const branche of branches) {
    if (branche.sorte === 'mot') atomes.add(branche.atome);
    else if (branche.sorte === 'parmi') for (const atome of branche.atomes) atomes.add(atome);
    else autres.push(branche);
  }
  if (atomes.size === 0) return { sorte: 'choix', noeuds: autres };
  const parmi: Noeud = { sorte: 'parmi', atomes };
  return autres.length === 0 ? parmi : { sorte: 'choix', noeuds: [parmi, ...autres] };
}

/** Ce qui a déjà été calculé : un mot ou une classe sert à bien des motifs, et la même liste se cherche une fois par phrase. */
const connus = new WeakMap<Noeud, ReadonlySet<number> | undefined>();

/** Les atomes par lesquels un motif peut commencer ; `undefined` s’il peut commencer par n’importe quel mot. */
function premiers(noeud: Noeud): ReadonlySet<number> | undefined {
  if (!connus.has(noeud)) connus.set(noeud, calculerLesPremiers(noeud));
  return connus.get(noeud);
}

function calculerLesPremiers(noeud: Noeud): ReadonlySet<number> | undefined {
  switch (noeud.sorte) {
    case 'mot':
      return new Set([noeud.atome]);
    case 'parmi':
      return noeud.atomes;
    case 'choix': {
      const tous = noeud.noeuds.map(premiers);
      return tous.some((un) => un === undefined)
        ? undefined
        : new Set(tous.flatMap((un) => [...(un ?? [])]));
    }
    case 'suite': {
      const debut = new Set<number>();
      for (const un of noeud.noeuds) {
        const siens = premiers(un.sorte === 'peut-etre' ? un.noeud : un);
        if (siens === undefined) return undefined;
        for (const atome of siens) debut.add(atome);
        if (un.sorte !== 'peut-etre') return debut;
      }
      return undefined;
    }
    case 'nombre':
      return new Set([NOMBRE]);
    case 'trou':
    case 'peut-etre':
      return undefined;
  }
}

/** Un motif prêt à chercher : ce qu’il lit, et ce par quoi il peut commencer. */
export interface MotifPret {
  readonly noeud: Noeud;
  readonly tetes: ReadonlySet<number> | undefined;
  /** Ce qu’il lui faut plus loin : un atome de chaque liste, du dernier au premier. */
  readonly ensuite: readonly ReadonlySet<number>[];
  /** Le nombre de mots que le motif laisse passer à sa fin : ils sont du passage, sans être cherchés. */
  readonly traine: number;
}

/** La taille du trou par lequel un motif finit, s’il finit par un trou. */
function traine(noeud: Noeud): number {
  const dernier = noeud.sorte === 'suite' ? noeud.noeuds.at(-1) : undefined;
  return dernier?.sorte === 'trou' ? dernier.taille : 0;
}

/** Par quoi commence chaque nœud obligatoire d’une suite, du dernier au premier : s’il en manque un, elle n’y est pas. */
function ensuite(noeud: Noeud): readonly ReadonlySet<number>[] {
  if (noeud.sorte !== 'suite') return [];
  return noeud.noeuds
    .slice(1)
    .toReversed()
    .flatMap((un) => premiers(un) ?? []);
}

/**
 * Lit un motif et calcule, une fois, par quoi il commence.
 * @throws MotifInvalide, avec le motif.
 */
export function preparerMotif(ecrit: string, atomes: Atomes, classes: Classes): MotifPret {
  const noeud = lireMotif(ecrit, atomes, classes);
  return { noeud, tetes: premiers(noeud), ensuite: ensuite(noeud), traine: traine(noeud) };
}
