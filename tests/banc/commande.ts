/**
 * `npm run bench` : ce que pèse et met chaque sorte de page, ce que mettent le questionnaire et la recherche à répondre
 * dans un vrai navigateur, ce que prend le moteur, ce que coûte la construction quand le site grandit. Il imprime, et ne juge rien ; les plafonds sont dans tests/site/fichiers/poids.spec.ts.
 *
 * `npm run bench -- 2000 5000` choisit combien de pages bâtir ; `npm run bench -- 0` n’en bâtit pas.
 */
import { fileURLToPath } from 'node:url';
import { construire } from './croissance.ts';
import { mesurerLeMoteur } from './moteur.ts';
import { mesurerLaRelecture } from './relecture.ts';
import { mesurerLeSite } from './site.ts';
import { dire, ko } from './tableau.ts';

await mesurerLeSite(fileURLToPath(new URL('../../dist/', import.meta.url)));

console.log();
mesurerLeMoteur();

console.log();
mesurerLaRelecture();

/** Les pages que le dépôt bâtit sans ajout, et celles que fait une fiche de plus : elle, et parfois son cadre. */
const SANS_AJOUT = 798;
const PAGES_PAR_FICHE = 1.8;
const demandes = process.argv.slice(2).map(Number);
console.log();
dire('Construction', 'pages', 'temps', 'par page', 'images', 'calcul', 'mémoire', '/decisions/');
for (const total of demandes.length > 0 ? demandes : [400, 2_000, 5_000]) {
  if (total === 0) continue;
  const { pages, secondes, images, calcul, memoire, liste } = construire(
    Math.max(0, Math.round((total - SANS_AJOUT) / PAGES_PAR_FICHE)),
  );
  dire(
    `${total} pages demandées`,
    String(pages),
    `${secondes.toFixed(0)} s`,
    `${((secondes * 1_000) / pages).toFixed(0)} ms`,
    `${images.toFixed(0)} s`,
    `${calcul.toFixed(0)} s`,
    `${memoire.toFixed(2)} Go`,
    ko(liste),
  );
}
