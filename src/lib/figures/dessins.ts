import { couper } from '../images/couper.ts';

/** Un dessin fait hors de toute page : les figures que le site compose en HTML en ont un, pour voyager. */
export interface DessinLibre {
  readonly corps: string;
  /** Ses styles, où les couleurs sont des jetons. */
  readonly regles: string;
  readonly large: number;
  readonly haut: number;
}

const echapper = (texte: string): string => texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const texte = (classe: string, x: number, y: number, contenu: string): string =>
  `<text class="${classe}" x="${String(x)}" y="${String(y)}">${echapper(contenu)}</text>`;

/** Une réponse à dessiner : son titre, son mot, sa phrase, son allure. */
interface ReponseADessiner {
  readonly titre: string;
  readonly mot: string;
  readonly phrase: string;
  readonly allure: 'grave' | 'alerte' | 'ok' | 'neutre';
}

const signes: Record<ReponseADessiner['allure'], string> = {
  grave: 'M6 1h8l5 5v8l-5 5H6l-5-5V6zm.5 5.5 7 7m0-7-7 7',
  alerte: 'M10 1 19.5 18.5H.5zM10 7v5.5m0 2v1.5',
  ok: 'M1 10a9 9 0 1 0 18 0a9 9 0 1 0-18 0m4.5.5 3 3 6-7',
  neutre: 'M1 10a9 9 0 1 0 18 0a9 9 0 1 0-18 0m5 0h8',
};

const boite = { large: 296, haut: 168, entre: 16 } as const;

/** Les réponses côte à côte, chacune dans sa boîte : un signe, un mot, une phrase. */
export function dessinerReponses(reponses: readonly ReponseADessiner[]): DessinLibre {
  const pas = boite.large + boite.entre;
  const corps = reponses.map(({ titre, mot, phrase, allure }, rang) => {
    const x = rang * pas;
    const lignes = couper(phrase, 40).map((ligne, i) =>
      texte('phrase', x + 20, 88 + 19 * i, ligne),
    );
    return [
      `<rect class="fond" x="${String(x)}" width="${String(boite.large)}" height="${String(boite.haut)}"/>`,
      `<rect class="${allure}" x="${String(x)}" width="5" height="${String(boite.haut)}"/>`,
      texte('titre', x + 20, 26, titre),
      `<path class="signe trait-${allure}" transform="translate(${String(x + 20)} 40)" d="${signes[allure]}"/>`,
      texte(`mot ${allure}`, x + 48, 57, mot),
      ...lignes,
    ].join('');
  });
  const teintes = (['grave', 'alerte', 'ok', 'neutre'] as const).map(
    (nom) => `.${nom}{fill:var(--${nom})} .trait-${nom}{stroke:var(--${nom})}`,
  );
  return {
    corps: corps.join('\n'),
    regles: `.fond{fill:var(--papier-fonce)} .signe{fill:none;stroke-width:2} .titre{fill:var(--encre-douce);font-size:13px} .mot{font-size:18px} .phrase{font-size:13.5px} ${teintes.join(' ')}`,
    large: reponses.length * pas - boite.entre,
    haut: boite.haut,
  };
}

/** Ce qu’une case de la grille dit : sa forme suffit, sans la couleur. */
type Case = 'interdit' | 'toujours' | 'selon-le-cas' | 'jamais';

const formes: Record<Case, string> = {
  interdit:
    '<path class="contour interdit" d="M-3 -7h6l4 4v6l-4 4h-6l-4 -4v-6zM-2.500 -2.500l5 5M2.500 -2.500l-5 5"/>',
  toujours: '<circle r="5.500"/>',
  'selon-le-cas':
    '<circle class="contour partiel" r="5.500"/><path class="plein" d="M0 -5.500a5.500 5.500 0 0 1 0 11z"/>',
  jamais: '<path class="contour" d="M-3 0h6"/>',
};

const grille = { tete: 196, ligne: 25, colonne: 26, titres: 320 } as const;

/** Une grille de signes : des lignes nommées à gauche, des colonnes nommées debout, la légende dessous. */
export function dessinerGrille(
  colonnes: readonly string[],
  lignes: readonly { readonly titre: string; readonly cases: readonly Case[] }[],
  legende: Readonly<Record<Case, string>>,
): DessinLibre {
  const { tete, ligne, colonne, titres } = grille;
  const large = titres + colonnes.length * colonne;
  const bas = tete + lignes.length * ligne;
  const noms = colonnes.map((nom, rang) => {
    const x = titres + (rang + 0.5) * colonne + 4;
    return `<text class="nom" transform="translate(${String(x)} ${String(tete - 14)}) rotate(-90)">${echapper(nom)}</text>`;
  });
  const rangs = lignes.map(({ titre, cases }, rang) => {
    const y = tete + (rang + 0.5) * ligne;
    const marques = cases.map(
      (une, i) =>
        `<g transform="translate(${String(titres + (i + 0.5) * colonne)} ${String(y)})">${formes[une]}</g>`,
    );
    return `<path class="filet" d="M0 ${String(y - ligne / 2)}H${String(large)}"/>${texte('ligne', 0, y + 5, titre)}${marques.join('')}`;
  });
  const cles = (Object.keys(formes) as Case[]).map((une, rang) => {
    const x = 8 + rang * 190;
    return `<g transform="translate(${String(x)} ${String(bas + 26)})">${formes[une]}</g>${texte('ligne', x + 14, bas + 31, legende[une])}`;
  });
  return {
    corps: [...noms, ...rangs, ...cles].join('\n'),
    regles:
      '.nom{font-size:12.5px} .ligne{font-size:13.5px} .filet{stroke:var(--filet)} .contour{fill:none;stroke:var(--encre-douce);stroke-width:1.600} .partiel{stroke:var(--alerte)} .plein{fill:var(--alerte)} .interdit{stroke:var(--grave)}',
    large,
    haut: bas + 40,
  };
}
