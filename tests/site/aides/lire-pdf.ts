import { inflateSync } from 'node:zlib';

/** Une ligne du papier : ce qui s’y lit, et sa hauteur, du haut de la feuille vers le bas. */
interface LigneImprimee {
  readonly texte: string;
  readonly haut: number;
}

/** Les objets d’un PDF écrit par Chromium : par numéro, le texte de chacun, son flux décomprimé s’il en a un. */
interface Objet {
  readonly texte: string;
  readonly flux: string;
}

function lireObjets(pdf: Buffer): ReadonlyMap<number, Objet> {
  const brut = pdf.toString('latin1');
  const objets = new Map<number, Objet>();
  for (const trouve of brut.matchAll(/(\d+) 0 obj\b/g)) {
    const debut = trouve.index + trouve[0].length;
    const fin = brut.indexOf('endobj', debut);
    const corps = brut.slice(debut, fin);
    const flux = corps.search(/stream\r?\n/);
    if (flux < 0) {
      objets.set(Number(trouve[1]), { texte: corps, flux: '' });
      continue;
    }
    const texte = corps.slice(0, flux);
    const longueur = Number(/\/Length (\d+)/.exec(texte)?.[1]);
    const depart = debut + flux + (/stream\r?\n/.exec(corps.slice(flux))?.[0].length ?? 0);
    const octets = pdf.subarray(depart, depart + longueur);
    const lu = texte.includes('FlateDecode') ? inflateSync(octets) : octets;
    objets.set(Number(trouve[1]), { texte, flux: lu.toString('latin1') });
  }
  return objets;
}

const numeroDe = (texte: string, cle: string): number =>
  Number(new RegExp(`/${cle} (\\d+) 0 R`).exec(texte)?.[1] ?? Number.NaN);

const enTexte = (hexa: string): string =>
  (hexa.match(/.{4}/g) ?? [])
    .map((code) => String.fromCharCode(Number.parseInt(code, 16)))
    .join('');

/** Ce que vaut chaque signe d’une police : sa table « ToUnicode ». */
function lireTable(flux: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const [, bloc = ''] of flux.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, signe = '', code = ''] of bloc.matchAll(/<(\w+)> <(\w+)>/g))
      table.set(signe.toUpperCase(), enTexte(code));
  for (const [, bloc = ''] of flux.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, de = '', a = '', code = ''] of bloc.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const [premier, dernier] = [Number.parseInt(de, 16), Number.parseInt(a, 16)];
      for (let rang = premier; rang <= dernier; rang += 1)
        table.set(
          rang.toString(16).padStart(de.length, '0').toUpperCase(),
          String.fromCharCode(Number.parseInt(code, 16) + rang - premier),
        );
    }
  return table;
}

type Matrice = readonly [number, number, number, number, number, number];

const composer = (une: Matrice, autre: Matrice): Matrice => [
  une[0] * autre[0] + une[1] * autre[2],
  une[0] * autre[1] + une[1] * autre[3],
  une[2] * autre[0] + une[3] * autre[2],
  une[2] * autre[1] + une[3] * autre[3],
  une[4] * autre[0] + une[5] * autre[2] + autre[4],
  une[4] * autre[1] + une[5] * autre[3] + autre[5],
];

const lireMatrice = (nombres: readonly string[]): Matrice => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = nombres.map(Number);
  return [a, b, c, d, e, f];
};

interface Bout {
  readonly texte: string;
  readonly x: number;
  readonly y: number;
}

/** Les bouts de texte d’une page, à leur place. */
function lireBouts(
  contenu: string,
  polices: ReadonlyMap<string, ReadonlyMap<string, string>>,
): readonly Bout[] {
  const bouts: Bout[] = [];
  const pile: Matrice[] = [];
  let [repere, texte]: [Matrice, Matrice] = [
    [1, 0, 0, 1, 0, 0],
    [1, 0, 0, 1, 0, 0],
  ];
  let table: ReadonlyMap<string, string> = new Map();
  /** Un signe s’écrit sur quatre chiffres, ou deux dans une police variable. */
  let signes = /.{4}/g;
  const mot =
    /\/(\S+) [\d.-]+ Tf|((?:[\d.-]+ ){6})(cm|Tm)\b|([\d.-]+) ([\d.-]+) Td\b|\bq\b|\bQ\b|<(\w+)> Tj|\[([^\]]*)\] TJ/g;
  for (const lu of contenu.matchAll(mot)) {
    const [entier, police, nombres = '', op, dx, dy, simple, tableau] = lu;
    if (entier === 'q') pile.push(repere);
    else if (entier === 'Q') repere = pile.pop() ?? repere;
    else if (police !== undefined) {
      table = polices.get(police) ?? new Map();
      signes = [...table.keys()][0]?.length === 2 ? /.{2}/g : /.{4}/g;
    } else if (op === 'cm') repere = composer(lireMatrice(nombres.trim().split(' ')), repere);
    else if (op === 'Tm') texte = lireMatrice(nombres.trim().split(' '));
    else if (dx !== undefined) texte = composer([1, 0, 0, 1, Number(dx), Number(dy)], texte);
    else {
      const hexas =
        simple === undefined
          ? [...(tableau ?? '').matchAll(/<(\w+)>/g)].map(([, h = '']) => h)
          : [simple];
      const dit = hexas
        .flatMap((hexa) => hexa.match(signes) ?? [])
        .map((signe) => table.get(signe.toUpperCase()) ?? '')
        .join('');
      const [, , , , x, y] = composer(texte, repere);
      bouts.push({ texte: dit, x, y });
    }
  }
  return bouts;
}

/** Deux bouts à moins de tant de points l’un de l’autre sont sur la même ligne. */
const MEME_LIGNE = 2.5;

function enLignes(bouts: readonly Bout[], hauteur: number): readonly LigneImprimee[] {
  const lignes: Bout[][] = [];
  for (const bout of bouts.toSorted((un, autre) => autre.y - un.y)) {
    const derniere = lignes.at(-1);
    if (derniere?.[0] !== undefined && Math.abs(derniere[0].y - bout.y) < MEME_LIGNE)
      derniere.push(bout);
    else lignes.push([bout]);
  }
  return lignes.map((ligne) => ({
    texte: ligne
      .toSorted((un, autre) => un.x - autre.x)
      .map(({ texte }) => texte)
      .join('')
      .replaceAll(/\s+/g, ' ')
      .trim(),
    haut: hauteur - (ligne[0]?.y ?? 0),
  }));
}

/**
 * Les pages d’un PDF imprimé par Chromium, ligne à ligne, de haut en bas. Il ne lit que ce que Chromium écrit :
 * un autre PDF pourrait rendre des pages vides.
 */
export function lirePdf(pdf: Buffer): readonly (readonly LigneImprimee[])[] {
  const objets = lireObjets(pdf);
  const page = (numero: number): readonly (readonly LigneImprimee[])[] => {
    const { texte = '' } = objets.get(numero) ?? {};
    const enfants = /\/Kids \[([^\]]*)\]/.exec(texte)?.[1];
    if (enfants !== undefined)
      return [...enfants.matchAll(/(\d+) 0 R/g)].flatMap(([, enfant]) => page(Number(enfant)));
    const polices = new Map(
      [...texte.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, nom = '', police]) => [
        nom,
        lireTable(
          objets.get(numeroDe(objets.get(Number(police))?.texte ?? '', 'ToUnicode'))?.flux ?? '',
        ),
      ]),
    );
    const contenu = objets.get(numeroDe(texte, 'Contents'))?.flux ?? '';
    return [enLignes(lireBouts(contenu, polices), 842)];
  };
  const racine = [...objets.values()].find(({ texte }) => texte.includes('/Type /Catalog'));
  return page(numeroDe(racine?.texte ?? '', 'Pages'));
}
