import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { idDuBloc } from '../lettres/bloc.ts';
import type { Plan } from './ancres.ts';
import { extraireLeCode } from './code.ts';
import { ecrire } from './ecrire.ts';
import type { Extrait } from './extraire.ts';
import { composerLaFeuille } from './feuille.ts';
import { preparerLesIlots } from './ilots.ts';
import { extraireLeGroupe, lecteurDe } from './pages.ts';
import { COUVERTURE, groupes, LETTRES } from './plan.ts';
import { identifiants, nommer, relier } from './ranger.ts';
import { assemblerLeScript } from './script.ts';
import { garderUtiles, raccourcir } from './styles.ts';

/** Les endroits que la couverture laisse à remplir : « <div data-sommaire></div> ». */
type Endroit = 'sommaire' | 'pages';

const styles = /<style>([\s\S]*?)<\/style>/gu;

/** L’ancre d’une page : son adresse, sans ses barres. */
const ancreDe = (adresse: string) => adresse.slice(1, -1).replaceAll('/', '-');

/** Le questionnaire cherche une lettre à remplir dans le bloc qui porte son nom. */
function nomDuBloc(adresse: string, rang: number): string {
  return adresse.startsWith(LETTRES) ? idDuBloc(adresse.slice(LETTRES.length, -1)) : `ilot-${rang}`;
}

const empreinte = (texte: string) =>
  `'sha256-${createHash('sha256').update(texte, 'utf8').digest('base64')}'`;

/** Rien ne vient d’ailleurs, rien ne part : ni image, ni requête, ni formulaire. */
function politique(style: string, script: string): string {
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    'font-src data:',
    `style-src ${empreinte(style)}`,
    `script-src ${empreinte(script)}`,
  ].join('; ');
}

function feuillet({ adresse, onglet, contenu }: Extrait, { site }: Plan): Element {
  const { className } = contenu.properties;
  const classes = ['feuillet', ...(Array.isArray(className) ? className : [])];
  return h('section', { id: ancreDe(adresse), className: classes, 'data-onglet': onglet }, [
    ...contenu.children,
    h('p', { className: ['retour'] }, [
      h('a', { href: '#sommaire' }, '↑ Sommaire'),
      h('span', ` Cette page, en ligne et à jour\u00a0: ${site}${adresse}`),
    ]),
  ]);
}

function sommaire(titre: string, rang: number, pages: readonly Extrait[]): Element {
  const id = `sommaire--${rang}`;
  return h('section', { ariaLabelledBy: id }, [
    h('h2', { id }, titre),
    h(
      'ul',
      pages.map((page) => h('li', h('a', { href: `#${ancreDe(page.adresse)}` }, page.titre))),
    ),
  ]);
}

const stylesDe = (html: string) => [...html.matchAll(styles)].map(([, css = '']) => css);

const chargements =
  /<script[^>]*>[\s\S]*?<\/script>|<link [^>]*>|<meta http-equiv="content-security-policy"[^>]*>/gu;

/** Ôte d’une page bâtie ce qu’elle charge, et la politique qui l’admet : le fichier porte tout en lui. */
const decharger = (html: string) => html.replace(styles, '').replace(chargements, '');

function remplir(couverture: string, contenus: Readonly<Record<Endroit, string>>): string {
  return Object.entries(contenus).reduce((html, [nom, contenu]) => {
    const place = `<div data-${nom}=""></div>`;
    if (!html.includes(place))
      throw new Error(`La couverture n’a plus de place « ${nom} » : Couverture.astro.`);
    return html.replace(place, () => contenu);
  }, couverture);
}

/** Met dans le fichier sa feuille, son script, et la politique qui n’admet qu’eux. */
function fermer(corps: string, feuille: string, script: string): string {
  const utile = garderUtiles(feuille, corps);
  const [style = '', html = ''] = raccourcir(`${utile}\0${corps}`).split('\0');
  const regle = `<meta http-equiv="content-security-policy" content="${politique(style, script)}">`;
  return html
    .replace('</head>', () => `<style>${style}</style></head>`)
    .replace('<meta charset="utf-8">', (charset) => charset + regle)
    .replace('</body>', () => `<script>${script}</script></body>`);
}

/**
 * Le fichier à emporter, entier : la couverture, remplie des pages du site bâti.
 * @param enLigne où le site est servi, base comprise, barre finale comprise.
 */
export async function assembler(racine: string, enLigne: URL, amorce: string): Promise<string> {
  const lire = lecteurDe(racine, enLigne.pathname);
  const code = await extraireLeCode(lire);
  const rayons = await Promise.all(
    groupes.map(async (groupe) => ({
      titre: groupe.titre,
      pages: await extraireLeGroupe(groupe, lire),
    })),
  );
  const dernier = rayons.at(-1);
  if (dernier !== undefined)
    rayons.splice(-1, 1, { ...dernier, pages: [...dernier.pages, code.page] });

  const pages = rayons.flatMap((rayon) => rayon.pages);
  const ancreDuCode = ancreDe(code.page.adresse);
  for (const { contenu, adresse } of pages) nommer(contenu, ancreDe(adresse));
  const plan: Plan = {
    site: enLigne.href.slice(0, -1),
    ancres: Object.fromEntries([
      ...pages.map(({ adresse }) => [adresse, ancreDe(adresse)]),
      ...[...code.numeros].map(([adresse, numero]) => [adresse, `${ancreDuCode}--${numero}`]),
    ]),
  };
  const connus = new Set(pages.flatMap(({ contenu }) => identifiants(contenu)));
  for (const { contenu, adresse } of pages)
    relier(contenu, adresse, plan, (identifiant) => connus.has(identifiant));
  const scripts = preparerLesIlots(pages, nomDuBloc);
  if (scripts === undefined) throw new Error('Aucun îlot dans src/lib/emporter/plan.ts.');

  const couverture = await lire(COUVERTURE);
  const corps = remplir(decharger(couverture), {
    sommaire: ecrire(rayons.map((rayon, rang) => sommaire(rayon.titre, rang, rayon.pages))),
    pages: ecrire(pages.map((page) => feuillet(page, plan))),
  });
  const feuille = await composerLaFeuille(racine, couverture, [
    ...stylesDe(couverture),
    ...pages.flatMap(({ styles }) => styles),
  ]);
  return fermer(corps, feuille, await assemblerLeScript(racine, amorce, scripts, plan));
}
