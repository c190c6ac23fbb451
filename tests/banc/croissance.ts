/**
 * Ce que coûte le site quand il grandit : le même dépôt, avec des décisions et des articles de plus, bâti dans
 * un dossier à part. Les fiches ajoutées sont celles du dépôt, sous d’autres numéros et d’autres dates.
 */
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ouvrirUnAtelier } from '../aides/atelier.ts';

const depot = fileURLToPath(new URL('../../', import.meta.url));

/** Ce que le programme a pris à la machine. */
interface Ressources {
  /** Mémoire la plus haute, en gigaoctets. */
  readonly memoire: number;
  /** Secondes de calcul, tous processeurs réunis : elles ne dépendent pas de ce que la machine fait d’autre. */
  readonly calcul: number;
}

/** Une construction mesurée. */
interface Construction extends Ressources {
  readonly pages: number;
  /** Ce qu’elle a duré, images de partage mises à part. */
  readonly secondes: number;
  /** Ce qu’ont duré les images de partage, en secondes : elles se gardent d’une fois à l’autre. */
  readonly images: number;
  /** Ce que pèse la liste des décisions, comprimée, en octets. */
  readonly liste: number;
}

/** Un article sur cinq pages ajoutées. */
const RYTHME = 5;

/** Désaccords et abstentions s’expliquent par le nom de la fiche : une copie n’en aurait pas l’explication. */
const expliquees = ['desaccords', 'abstentions']
  .map((nom) => readFileSync(join(depot, `src/lib/controle/${nom}.ts`), 'utf8'))
  .join('\n');

const fiches = (dossier: string, extension: string) =>
  readdirSync(join(depot, 'src/content', dossier))
    .filter(
      (nom) =>
        nom.endsWith(extension) && !expliquees.includes(`'${nom.slice(0, -extension.length)}`),
    )
    .map((nom) => readFileSync(join(depot, 'src/content', dossier, nom), 'utf8'));

const jour = (rang: number) =>
  new Date(Date.UTC(2010, 0, 1 + (rang % 5_000))).toISOString().slice(0, 10);

/** Ajoute au contenu d’un dépôt copié autant de pages qu’il est demandé. */
function ajouter(contenu: string, nombre: number): void {
  const decisions = fiches('decisions', '.md');
  const articles = fiches('articles', '.mdx');
  // Chaque article a le registre de ses paragraphes, sous le même nom et dans le même ordre de dossier.
  const registres = fiches('paragraphes', '.json');
  for (let rang = 0; rang < nombre; rang += 1) {
    const deArticle = rang % RYTHME === RYTHME - 1;
    const modeles = deArticle ? articles : decisions;
    const modele = modeles[rang % modeles.length] ?? '';
    const nom = `ajout-${String(rang).padStart(5, '0')}`;
    if (deArticle) {
      writeFileSync(
        join(contenu, 'articles', `${nom}.mdx`),
        modele
          .replace(/^ordre: .*$/mu, `ordre: ${100 + rang}`)
          .replace(/^suite:\n(?: {2}- .*\n)+/mu, ''),
      );
      writeFileSync(
        join(contenu, 'paragraphes', `${nom}.json`),
        registres[rang % articles.length] ?? '{}',
      );
    } else
      writeFileSync(
        join(contenu, 'decisions', `${nom}.md`),
        modele
          .replace(/^date: .*$/mu, `date: ${jour(rang)}`)
          .replace(/^numero: .*$/mu, `numero: ${10 + (rang % 80)}-${10_000 + rang}`),
      );
  }
}

/** Ce que les images de partage ont pris, d’après ce que la construction en dit : « …, dont 12 dessinées : 2.5 s ». */
const imagesDe = (dit: string) => Number(/images de partage, .* : ([\d.]+) s/u.exec(dit)?.[1] ?? 0);

/** Bâtit le dépôt avec `ajouts` pages de plus, et dit ce que cela coûte. */
export function construire(ajouts: number): Construction {
  const atelier = ouvrirUnAtelier();
  try {
    ajouter(join(atelier.dossier, 'src/content'), ajouts);
    // Le fichier à emporter a son propre plafond, qu’un essai tient ailleurs : ici, un seul article, et pas de plafond.
    atelier.changer(
      'src/lib/emporter/plan.ts',
      "{ articlesDe: '/comprendre/' }",
      "['/affaire-maif/']",
    );
    atelier.changer('src/lib/emporter/plan.ts', /POIDS_MAXIMAL = [\d_]+/u, 'POIDS_MAXIMAL = 1e9');
    const mesure = join(atelier.dossier, '.cache/mesure.mjs');
    writeFileSync(
      mesure,
      `import { writeFileSync } from 'node:fs';
process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); writeFileSync(${JSON.stringify(join(atelier.dossier, '.cache/mesure'))}, JSON.stringify({ memoire: maxRSS / 1e6, calcul: (userCPUTime + systemCPUTime) / 1e6 })); });`,
    );
    const debut = performance.now();
    const dit = atelier.batir('--import', mesure);
    const ecoule = (performance.now() - debut) / 1_000;
    const images = imagesDe(dit);
    const dist = join(atelier.dossier, 'dist');
    const liste = join(dist, 'decisions/index.html.br');
    return {
      pages: readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((nom) =>
        nom.endsWith('.html'),
      ).length,
      secondes: ecoule - images,
      images,
      ...(JSON.parse(readFileSync(join(atelier.dossier, '.cache/mesure'), 'utf8')) as Ressources),
      liste: existsSync(liste) ? statSync(liste).size : 0,
    };
  } finally {
    atelier.fermer();
  }
}
