import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

/** Ce qu’un module donne : une déclaration exportée, ou une liste d’autres noms. */
const DECLARATION =
  /^export (?:declare )?(?:async )?(?:const|let|function\*?|class|interface|type) ([\w$]+)/gmu;
const LISTE = /^export (?:type )?\{([^}]*)\}/gmu;
/** Ce qu’un module prend, nom par nom : un import, ou un export de passage. */
const PRISE = /\b(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s*from\s*'(\.[^']+)'/gu;
/** Ce qui prend le module entier : ses noms se cherchent alors dans tout le fichier. */
const ENTIER = /\bimport\(\s*'(\.[^']+)'\s*\)|\bimport \* as [\w$]+ from '(\.[^']+)'/gu;

/** Les noms d’une liste entre accolades ; `rang` : 0 pour celui d’ici, -1 pour celui que l’on donne. */
const noms = (liste: string, rang: 0 | -1): readonly string[] =>
  liste
    .split(',')
    .map((un) => un.trim().replace(/^type\s+/u, ''))
    .filter((un) => un !== '')
    .map((un) => un.split(/\s+as\s+/u).at(rang) ?? un);

/** Les noms que les modules de `src/lib` et de `src/components` exportent et que nul autre fichier n’importe : « fichier : nom ». */
export function exportsSansLecteur(): readonly string[] {
  const codes = new Map(
    globSync(['src/**/*.{ts,svelte,astro,js}', 'tests/**/*.{ts,mjs}', '*.{ts,mjs}']).map(
      (chemin) => [chemin.replaceAll('\\', '/'), readFileSync(chemin, 'utf8')],
    ),
  );
  const pris = new Set<string>();
  const entiers: (readonly [cible: string, code: string])[] = [];
  for (const [fichier, code] of codes) {
    const cible = (adresse: string) => join(dirname(fichier), adresse);
    for (const [, liste = '', adresse = ''] of code.matchAll(PRISE))
      for (const nom of noms(liste, 0)) pris.add(`${cible(adresse)} : ${nom}`);
    for (const [, differe, espace = ''] of code.matchAll(ENTIER))
      entiers.push([cible(differe ?? espace), code]);
  }
  return [...codes]
    .filter(([fichier]) => /^src\/(?:lib|components)\/.*\.ts$/u.test(fichier))
    .flatMap(([fichier, code]) => {
      const donnes = [
        ...[...code.matchAll(DECLARATION)].map(([, nom = '']) => nom),
        ...[...code.matchAll(LISTE)].flatMap(([, liste = '']) => noms(liste, -1)),
      ];
      const dansUnEntier = (nom: string) =>
        entiers.some(
          ([cible, lu]) => cible === fichier && new RegExp(`\\b${nom}\\b`, 'u').test(lu),
        );
      return donnes
        .filter((nom) => !pris.has(`${fichier} : ${nom}`) && !dansUnEntier(nom))
        .map((nom) => `${fichier} : ${nom}`);
    });
}
