import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

/** Les fichiers de code de `src`, et ce que chacun importe : chemins du dépôt ou noms de paquets. */
export function lireImports(): ReadonlyMap<string, readonly string[]> {
  const fichiers = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((chemin) => `src/${chemin.replaceAll('\\', '/')}`)
    .filter((chemin) => /\.(ts|astro|svelte)$/.test(chemin));
  return new Map(fichiers.map((fichier) => [fichier, importsDe(fichier)]));
}

const formes = [
  /^\s*(?:import|export)\s[^;'"]*?\bfrom\s*'([^']+)'/gms,
  /^\s*import\s*'([^']+)'/gm,
  /\bimport\('([^']+)'\)/g,
  /import\.meta\.glob[^(]*\(([^)]*)\)/gs,
];

function importsDe(fichier: string): readonly string[] {
  const code = readFileSync(fichier, 'utf8');
  return formes
    .flatMap((forme) => [...code.matchAll(forme)].flatMap(([, trouve = '']) => adresses(trouve)))
    .map((adresse) => (adresse.startsWith('.') ? join(dirname(fichier), adresse) : adresse));
}

/** `import.meta.glob` reçoit une liste de chaînes, les autres formes une seule adresse nue. */
function adresses(trouve: string): readonly string[] {
  const chaines = [...trouve.matchAll(/'([^']+)'/g)].map(([, chaine = '']) => chaine);
  return chaines.length > 0 ? chaines : [trouve];
}
