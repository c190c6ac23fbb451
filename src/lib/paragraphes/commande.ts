/**
 * `npm run paragraphes` : inscrit les paragraphes des articles au registre (`src/content/paragraphes/`), pour que
 * leurs adresses tiennent. Les mots d’avant sont gardés et datés. `--coquille preuve#p3` : une faute de frappe, sans
 * trace. `--retire "preuve#p3=raison"` : le paragraphe n’est plus là, et pourquoi. `--sans-trace` : avant la mise en
 * ligne seulement, ne garde rien de ce qui était écrit.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { editeur } from '../editeur/editeur.ts';
import { enLigne } from '../editeur/manques.ts';
import { releverLArticle } from './article.ts';
import { ajouterAuxAncres } from './figees.ts';
import { fichierDuRegistre, lireLeRegistre } from './lire.ts';
import { ancresPubliees } from './registre.ts';
import { tenirLeRegistre } from './tenir.ts';

const ARTICLES = new URL('../../content/articles/', import.meta.url);
const FIGEES = new URL('../../../tests/contenu/ancres-publiees.txt', import.meta.url);

const { values } = parseArgs({
  options: {
    coquille: { type: 'string', multiple: true, default: [] },
    retire: { type: 'string', multiple: true, default: [] },
    'sans-trace': { type: 'boolean', default: false },
  },
});
const sansTrace = values['sans-trace'];
if (sansTrace && enLigne(editeur))
  throw new Error('--sans-trace : le site est en ligne, ce qui a été lu se garde.');

const retires = values.retire.map((un) => {
  const [, article = '', ancre = '', raison = ''] = /^([\w-]+)#(p[\d-]+)=(.+)$/u.exec(un) ?? [];
  if (raison === '') throw new Error(`--retire "${un}" : écrire "article#p3=raison".`);
  return { article, ancre, raison };
});

let figees = readFileSync(FIGEES, 'utf8');
for (const nom of readdirSync(ARTICLES)) {
  const article = nom.replace(/\.mdx$/u, '');
  const source = new URL(nom, ARTICLES);
  const suite = tenirLeRegistre(article, lireLeRegistre(source), releverLArticle(source), {
    le: new Date().toISOString().slice(0, 10),
    retires: Object.fromEntries(
      retires.filter((un) => un.article === article).map(({ ancre, raison }) => [ancre, raison]),
    ),
    coquilles: values.coquille.flatMap((une) => {
      const [de, ancre = ''] = une.split('#');
      return de === article ? [ancre] : [];
    }),
    sansTrace,
  });
  writeFileSync(fichierDuRegistre(source), `${JSON.stringify(suite, null, 2)}\n`);
  figees = ajouterAuxAncres(figees, article, ancresPubliees(suite));
}
writeFileSync(FIGEES, figees);
