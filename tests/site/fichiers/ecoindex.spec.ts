/** Chaque page a l’Ecoindex A ou B, sauf celles qui sont nommées ici, avec la lettre qu’elles tiennent. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { lettreDe, noter, type Mesures } from '../aides/ecoindex.ts';
import { chaquePage, dossier, type PageBatie } from '../aides/pages.ts';

/**
 * Les longs articles, dont chaque note et chaque source est un élément, et les pages faites pour tout montrer d’un
 * coup : répertoires, index, grilles, règles. La lettre est celle qu’elles tiennent, et ne peuvent plus perdre.
 */
const exceptees: Readonly<Record<string, string>> = {
  '/a-z/': 'D',
  '/a-z/par-article/': 'D',
  '/a-z/par-outil/': 'C',
  '/affaire-maif/': 'D',
  '/avant-de-mettre-en-place/': 'C',
  '/bases-legales/': 'C',
  '/ce-que-l-employeur-doit-dire/': 'C',
  '/code-du-travail/': 'C',
  '/consentement-ou-information/': 'C',
  '/convoque/': 'C',
  '/decisions/': 'D',
  '/delais/': 'C',
  '/dispositifs/matrice/': 'D',
  // Elle dit sa correction du 30 novembre, et les mots d’avant.
  '/enquete-interne/': 'C',
  '/glossaire/': 'C',
  '/intelligence-artificielle/': 'C',
  '/la-proportionnalite/': 'C',
  '/le-cse/': 'C',
  '/mesurer-l-activite/': 'C',
  '/mises-a-jour/': 'D',
  '/petite-entreprise/': 'C',
  '/preuve/': 'C',
  '/recours-et-delais/': 'C',
  '/regles/consultation-cse/': 'C',
  '/regles/controle/': 'C',
  '/regles/controle/meme-reponse/': 'C',
  '/regles/controle/non-comparable/': 'C',
  '/regles/information-individuelle/': 'C',
  '/regles/preuve/': 'C',
  // Une ligne de plus, pour un candidat, et ses sources.
  '/regles/proportionnalite/': 'D',
  '/regles/vie-privee/': 'C',
  '/relire/controle/': 'C',
  '/salarie-protege/': 'C',
  '/sanction-et-licenciement/': 'C',
  '/sanctions-de-la-cnil/': 'C',
  '/secteur-public/': 'C',
  '/textes/': 'C',
  '/verifier/': 'C',
  '/verifier/grille/': 'C',
  '/verifier/grille/controler/': 'D',
  '/verifier/grille/informer/': 'C',
  '/vie-privee-au-travail/': 'C',
};

const pese = (adresse: string): number => {
  const fichier = join(dossier, adresse);
  if (!existsSync(fichier)) return 0;
  const contenu = readFileSync(fichier);
  return /\.(?:png|woff2)$/u.test(adresse) ? contenu.length : gzipSync(contenu).length;
};

/** Un script et tout ce qu’il importe aussitôt. */
function avecSesImports(script: string, vus: Set<string>): void {
  if (vus.has(script) || !existsSync(join(dossier, script))) return;
  vus.add(script);
  const code = readFileSync(join(dossier, script), 'utf8');
  for (const [, voisin = ''] of code.matchAll(/(?:from|import)\s*"(\.\/[^"]+\.js)"/gu))
    avecSesImports(posix.join(posix.dirname(script), voisin), vus);
}

function mesurer({ html }: PageBatie): Mesures {
  const sansDessins = html
    .replace(/<svg\b[\s\S]*?<\/svg>/gu, '<svg>')
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gu, '<$1>')
    .replace(/<template\b[\s\S]*?<\/template>/gu, '<template>');
  const adresses = new Set(
    [
      ...html.matchAll(/<link[^>]+rel="(?:stylesheet|icon|preload)"[^>]*href="([^"]+)"/gu),
      ...html.matchAll(/<link[^>]+href="([^"]+)"[^>]*rel="(?:stylesheet|preload)"/gu),
      ...html.matchAll(/<img(?![^>]*loading="lazy")[^>]*\ssrc="(\/[^"]+)"/gu),
      ...html.matchAll(/url\("?(\/[^)"]+\.woff2)"?\)/gu),
    ].map(([, adresse = '']) => adresse),
  );
  const scripts = new Set<string>();
  for (const [, script = ''] of html.matchAll(
    /(?:<script[^>]*\ssrc|component-url|renderer-url|before-hydration-url)="([^"]+\.js)"/gu,
  ))
    avecSesImports(script, scripts);
  const tout = [...adresses, ...scripts];
  return {
    elements: (sansDessins.match(/<[a-z][\w-]*(?=[\s/>])/gu) ?? []).length,
    demandes: 1 + tout.length,
    poids: tout.reduce((somme, une) => somme + pese(une), gzipSync(html).length) / 1000,
  };
}

test('chaque page a l’Ecoindex A ou B, sauf les exceptions nommées', () => {
  const notes = chaquePage().map((page) => {
    const mesures = mesurer(page);
    return { adresse: page.adresse, mesures, lettre: lettreDe(noter(mesures)) };
  });
  const defauts = notes
    .filter(({ adresse, lettre }) => lettre > (exceptees[adresse] ?? 'B'))
    .map(
      ({ adresse, lettre, mesures: { elements, demandes, poids } }) =>
        `'${adresse}': '${lettre}', // ${String(elements)} éléments, ${String(demandes)} demandes, ${poids.toFixed(0)} ko`,
    );
  expect(defauts).toEqual([]);
  const remontees = notes.filter(
    ({ adresse, lettre }) => adresse in exceptees && lettre < (exceptees[adresse] ?? ''),
  );
  expect(remontees.map(({ adresse, lettre }) => `${adresse} vaut ${lettre} : le dire ici`)).toEqual(
    [],
  );
});

test('le calcul rend les notes du barème à ses bornes', () => {
  expect(noter({ elements: 0, demandes: 0, poids: 0 })).toBe(100);
  expect(noter({ elements: 358, demandes: 49, poids: 783.38 })).toBeCloseTo(70, 5);
  expect(noter({ elements: 594_601, demandes: 3920, poids: 223_212.26 })).toBeCloseTo(0, 5);
  expect([81, 71, 56, 41, 26, 11, 3].map(lettreDe)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G']);
});
