import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s as h } from 'hastscript';
import postcss from 'postcss';
import { couper } from '../images/couper.ts';
import { jetonsDuJour, resoudreCouleur } from './couleurs.ts';

/** Ce que l’image détachée dit d’elle-même, puisqu’elle voyage sans sa page. */
export interface Etiquette {
  readonly titre: string;
  /** Une ligne sous le dessin : d’où il vient. */
  readonly mention: string;
  /** L’adresse du site, sans barre finale : les liens du dessin y mènent. */
  readonly site: string;
}

/** Les deux familles du site ; un poste qui ne les a pas prend la suivante. */
const familles = new Map([
  ['--police-texte', "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Arial, sans-serif"],
  ['--police-titre', "'Annote Serif 4', 'Source Serif 4', Georgia, serif"],
]);

const marges = { cotes: 24, haut: 24, bas: 20 } as const;
const lettres = {
  titre: { interligne: 28, large: 11.5 },
  mention: { interligne: 17, large: 6.8 },
} as const;
/** Comment se peignent le titre et la mention. */
const etiquettes =
  '.titre-de-l-image{font-family:var(--police-titre);font-size:22px;font-weight:600}.mention-de-l-image{font-size:12.5px;fill:var(--encre-douce)}';

/** Un dessin, et les classes qui l’enferment : la sienne et celle de sa figure. */
interface Trouve {
  readonly dessin: string;
  readonly classes: readonly string[];
}

const classesDe = (balise: string): readonly string[] =>
  (/class="([^"]*)"/u.exec(balise)?.[1] ?? '').split(/\s+/u).filter(Boolean);

/** Le premier dessin large d’une figure, ou le seul. */
function dessinDe(html: string, id: string): Trouve | undefined {
  const nom = html.indexOf(`data-figure="${id}"`);
  if (nom < 0) return undefined;
  const debut = html.lastIndexOf('<figure', nom);
  const figure = html.slice(debut, html.indexOf('</figure>', debut));
  const dessins = [...figure.matchAll(/<svg\b[\s\S]*?<\/svg>/gu)].map(([dessin]) => dessin);
  const dessin = dessins.find((un) => classesDe(un).includes('large')) ?? dessins[0];
  return dessin === undefined
    ? undefined
    : { dessin, classes: [...classesDe(figure), ...classesDe(dessin)] };
}

/** Un sélecteur sans la boîte qui l’enferme : dans le fichier, le dessin est seul. */
function sansSaBoite(selecteur: string, { classes }: Trouve): string | undefined {
  const [boite = '', ...suite] = selecteur.split(' ');
  const laSienne = /^\.([\w-]+)$/u.exec(boite)?.[1];
  if (laSienne !== undefined && classes.includes(laSienne) && suite.length > 0)
    return suite.join(' ');
  return selecteur.includes('data-astro-cid-') ? selecteur : undefined;
}

/** Vrai si tout ce que le sélecteur nomme est dans le dessin, sans état de la souris ni du clavier. */
function vise(selecteur: string, dessin: string): boolean {
  if (/[:&]/u.test(selecteur)) return false;
  const noms = [...selecteur.matchAll(/\.([\w-]+)|\[(data-astro-cid-\w+)\]/gu)];
  const balises = [...selecteur.matchAll(/(?:^|[\s>])([a-z]+)/gu)].map(([, nom = '']) => nom);
  if (balises.some((nom) => !dessin.includes(`<${nom}`))) return false;
  return noms.every(([, classe, portee]) =>
    new RegExp(`[\\s"]${classe ?? portee ?? ''}[\\s"=>/]`, 'u').test(dessin),
  );
}

const stylesDe = (html: string): string =>
  [...html.matchAll(/<style(?:\s[^>]*)?>([\s\S]*?)<\/style>/gu)]
    .map(([, corps = '']) => corps)
    .join('\n');

/** Les couleurs d’une page bâtie, telles qu’elles sont le jour. */
export const jetonsDe = (html: string): ReadonlyMap<string, string> => jetonsDuJour(stylesDe(html));

/** Les règles de la page qui peignent ce dessin, sans variable. */
function peinture(html: string, trouve: Trouve): string {
  const css = stylesDe(html);
  const valeurs = new Map([...jetonsDuJour(css), ...familles]);
  const regles = postcss.parse(css).nodes.flatMap((regle) => {
    if (regle.type !== 'rule') return [];
    const selecteurs = regle.selectors
      .map((un) => sansSaBoite(un, trouve))
      .filter((un) => un !== undefined && vise(un, trouve.dessin));
    const pose = regle.nodes.flatMap((noeud) =>
      noeud.type === 'decl' && !noeud.prop.startsWith('--') && noeud.prop !== 'max-width'
        ? [`${noeud.prop}:${resoudreCouleur(noeud.value, valeurs)}`]
        : [],
    );
    return selecteurs.length > 0 && pose.length > 0
      ? [`${selecteurs.join(',')}{${pose.join(';')}}`]
      : [];
  });
  return regles.join('\n');
}

/**
 * Le dessin d’une figure d’une page bâtie, seul dans un fichier : ses styles avec lui, sur son papier, sous son
 * titre, avec d’où il vient. `undefined` si la page n’a pas cette figure, ou si elle n’est pas dessinée.
 */
export function detacher(html: string, id: string, etiquette: Etiquette): string | undefined {
  const trouve = dessinDe(html, id);
  const dessin = trouve?.dessin;
  const boite = dessin && /viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(dessin);
  if (trouve === undefined || !dessin || !boite) return undefined;
  const [large, haut] = [Number(boite[1]), Number(boite[2])];
  const corps = dessin
    .replace(/^<svg[^>]*>/u, '')
    .replace(/<\/svg>$/u, '')
    .replaceAll('href="/', `href="${etiquette.site}/`)
    .replaceAll(' tabindex="-1"', '');
  return cadrer(
    { corps, regles: peinture(html, trouve), large, haut, jetons: jetonsDe(html) },
    etiquette,
  );
}

/** Un dessin et ce qui le peint. */
interface Dessin {
  readonly corps: string;
  readonly regles: string;
  readonly large: number;
  readonly haut: number;
  readonly jetons: ReadonlyMap<string, string>;
}

/** Met un dessin sur son papier, sous son titre, avec sa mention. */
export function cadrer(
  { corps, regles, large, haut, jetons }: Dessin,
  { titre, mention }: Etiquette,
): string {
  const couleur = (nom: string) => jetons.get(nom) ?? '#000';
  const enLignes = (contenu: string, { large: signe }: { readonly large: number }) =>
    couper(contenu, Math.floor(large / signe));
  const enTete = enLignes(titre, lettres.titre);
  const auPied = enLignes(mention, lettres.mention);
  const haut0 = marges.haut + enTete.length * lettres.titre.interligne + 10;
  const largeur = large + 2 * marges.cotes;
  const pied = haut0 + haut + marges.haut;
  const hauteur = pied + auPied.length * lettres.mention.interligne + marges.bas - 8;
  const nu: Nodes = { type: 'raw', value: corps };
  const lignes = (contenus: readonly string[], y: number, pas: number, classe: string) =>
    contenus.map((ligne, rang) =>
      h('text', { x: marges.cotes, y: y + rang * pas, className: [classe] }, ligne),
    );
  const cadre = { width: largeur, height: hauteur };
  const arbre = h(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...cadre,
      viewBox: `0 0 ${String(largeur)} ${String(hauteur)}`,
      fill: couleur('--encre'),
      fontFamily: familles.get('--police-texte'),
    },
    [
      h('style', resoudreCouleur(`${regles}\n${etiquettes}`, new Map([...jetons, ...familles]))),
      h('rect', { ...cadre, fill: couleur('--papier') }),
      h('rect', { width: largeur, height: 5, fill: couleur('--accent') }),
      ...lignes(enTete, marges.haut + 14, lettres.titre.interligne, 'titre-de-l-image'),
      h('g', { transform: `translate(${String(marges.cotes)} ${String(haut0)})` }, [nu]),
      ...lignes(auPied, pied, lettres.mention.interligne, 'mention-de-l-image'),
    ],
  );
  return `${toHtml(arbre, { space: 'svg', allowDangerousHtml: true, closeEmptyElements: true })}\n`;
}
