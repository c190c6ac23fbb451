import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { exportsSansLecteur } from './aides/exports.ts';
import { lireImports } from './aides/imports.ts';

const imports = lireImports();

/** De gauche à droite : un fichier n’importe jamais à sa droite. */
const couches = [
  /^src\/lib\/droit\//,
  /^src\/lib\//,
  /^src\/content\.config\.ts$/,
  /^src\/(components\/|middleware\.ts$)/,
  /^src\/pages\//,
];
const rang = (chemin: string) => couches.findIndex((couche) => couche.test(chemin));
const paires = [...imports].flatMap(([fichier, cibles]) =>
  cibles.map((cible) => ({ fichier, cible, phrase: `${fichier} importe ${cible}` })),
);

test('chaque fichier de src appartient à une couche', () => {
  expect([...imports.keys()].filter((fichier) => rang(fichier) < 0)).toEqual([]);
});

test('le relevé des imports voit les .ts, les .astro et les imports sur plusieurs lignes', () => {
  expect(imports.get('src/pages/textes/[id].astro')).toContain(
    'src/components/droit/CitePar.astro',
  );
  expect(imports.get('src/lib/contenu/referencier.ts')).toContain('src/lib/contenu/reference.ts');
});

test('aucun fichier n’importe à sa droite : droit, lib, collections, composants, pages', () => {
  const fautes = paires.filter(({ fichier, cible }) => rang(cible) > rang(fichier));
  expect(fautes.map(({ phrase }) => phrase)).toEqual([]);
});

test('src/lib/droit n’importe rien hors de lui, aucun paquet', () => {
  const fautes = paires.filter(({ fichier, cible }) => rang(fichier) === 0 && rang(cible) !== 0);
  expect(fautes.map(({ phrase }) => phrase)).toEqual([]);
});

test('le sujet n’a qu’une porte : hors de droit, on ne lit que son index', () => {
  const fautes = paires.filter(
    ({ fichier, cible }) =>
      rang(fichier) > 0 &&
      /^src\/lib\/droit\/surveillance\//.test(cible) &&
      cible !== 'src/lib/droit/surveillance/index.ts',
  );
  expect(fautes.map(({ phrase }) => phrase)).toEqual([]);
});

test('tout import relatif dit son extension', () => {
  const fautes = paires.filter(
    ({ cible }) => cible.startsWith('src/') && !/\.\w+\}?(\?(url|url&no-inline|raw))?$/.test(cible),
  );
  expect(fautes.map(({ phrase }) => phrase)).toEqual([]);
});

test('les collections ne se lisent que par src/lib/contenu/lister.ts : une page de plus ne relit pas tout', () => {
  const fautes = [...imports.keys()]
    .filter((fichier) => fichier !== 'src/lib/contenu/lister.ts')
    .filter((fichier) =>
      /\bget(?:Collection|Entry|Entries)\(/u.test(readFileSync(fichier, 'utf8')),
    );
  expect(fautes).toEqual([]);
});

test('une date en français ne s’écrit que dans src/lib/dates/dates.ts', () => {
  const ecrivent = [...imports.keys()].filter((fichier) =>
    /Intl\.DateTimeFormat|toLocaleDateString|\? '1er'|'1er '/u.test(readFileSync(fichier, 'utf8')),
  );
  expect(ecrivent).toEqual(['src/lib/dates/dates.ts']);
});

test('un îlot ou un script met la base devant ses adresses (src/lib/liens/base.ts) : les pages la reçoivent d’ailleurs', () => {
  const nue = /href="\/|href=\{`\/|fetch\(\s*['"`]\/|\.href = ['"`]\//u;
  const fautes = [...imports.keys()]
    .filter((fichier) => /^src\/components\/.*\.(?:svelte|ts)$/u.test(fichier))
    .filter((fichier) => nue.test(readFileSync(fichier, 'utf8')));
  expect(fautes).toEqual([]);
});

test('dans un îlot, une adresse est une ancre ou passe par `sousLaBase`, même quand elle vient d’une donnée', () => {
  const ilots = [...imports.keys()].filter((fichier) => fichier.endsWith('.svelte'));
  const adresses = ilots.flatMap((fichier) =>
    [
      ...readFileSync(fichier, 'utf8').matchAll(
        /\s(?:href|src|srcset|action|formaction|poster)=(.{0,24})/gu,
      ),
    ].map(([, valeur = '']) => `${fichier} : ${valeur}`),
  );
  expect(adresses.length).toBeGreaterThan(15);
  expect(adresses.filter((une) => !/ : (?:"#|\{sousLaBase\()/u.test(une))).toEqual([]);
});

test('un fichier du site ne se demande que par src/lib/chargement : là, une page quittée ne voit pas l’échec', () => {
  const demandent = [...imports.keys()].filter((fichier) =>
    /\bfetch\(/u.test(readFileSync(fichier, 'utf8').replaceAll(/^\s*(?:\/?\*|\/\/).*$/gmu, '')),
  );
  expect(demandent).toEqual([
    'src/lib/chargement/apporter.ts',
    'src/lib/chargement/lire-un-fichier.ts',
  ]);
});

test('un `{#await}` n’attend qu’un calcul de la page : ce qui vient du réseau dit sa panne, ou se redemande (Differee, insister)', () => {
  const attendus = [...imports.keys()]
    .filter((fichier) => fichier.endsWith('.svelte'))
    .flatMap((fichier) =>
      [...readFileSync(fichier, 'utf8').matchAll(/\{#await ([^}]+?) then/gu)].map(
        ([, attendu]) => attendu,
      ),
    );
  expect(new Set(attendus)).toEqual(new Set(['calcul']));
});

test('un essai de navigateur prend `test` dans aides/essai.ts, qui échoue sur toute erreur de page ou de console', () => {
  const essais = readdirSync('tests/site').filter((nom) => nom.endsWith('.spec.ts'));
  expect(essais.length).toBeGreaterThan(40);
  const fautes = essais.filter((nom) =>
    /import\s*\{[^}]*\btest\b[^}]*\}\s*from\s*'@playwright\/test'/u.test(
      readFileSync(`tests/site/${nom}`, 'utf8'),
    ),
  );
  expect(fautes).toEqual([]);
});

test('un bouton qui se lit comme un lien prend la classe `lien` de questionnaire.css : aucun écran ne récrit ce style', () => {
  const ecrans = readdirSync('src/components/quiz', { recursive: true, encoding: 'utf8' })
    .filter((nom) => nom.endsWith('.svelte'))
    .map((nom) => `src/components/quiz/${nom}`);
  expect(ecrans.length).toBeGreaterThan(30);
  const fautes = ecrans.filter((nom) => /background: none/u.test(readFileSync(nom, 'utf8')));
  expect(fautes).toEqual([]);
  expect(readFileSync('src/components/quiz/questionnaire.css', 'utf8')).toContain('.lien {');
});

test('un `.ts` de components ne tient que des types, ou a son essai d’unité : la logique est dans src/lib', () => {
  const pieces = readdirSync('src/components', { recursive: true, encoding: 'utf8' })
    .filter((nom) => /(?<!\.svelte|\.d)\.ts$/u.test(nom))
    .map((nom) => `src/components/${nom.replaceAll('\\', '/')}`);
  expect(pieces.length).toBeGreaterThan(20);
  const essais = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .map((nom) => `tests/${nom.replaceAll('\\', '/')}`)
    .filter((nom) => nom.endsWith('.test.ts'));
  const essayees = new Set(
    essais.flatMap((essai) =>
      [...readFileSync(essai, 'utf8').matchAll(/(?:from\s+|import\()'(\.[^']+)'/gu)].map(
        ([, adresse = '']) => join(essai, '..', adresse),
      ),
    ),
  );
  const fautes = pieces.filter((piece) => !essayees.has(piece) && !neTientQueDesTypes(piece));
  expect(fautes, 'une pièce à essayer dans tests/components/, ou à ranger dans src/lib').toEqual(
    [],
  );
});

/** Vrai si rien de ce fichier ne reste une fois les types ôtés. */
function neTientQueDesTypes(fichier: string): boolean {
  const { outputText } = ts.transpileModule(readFileSync(fichier, 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, removeComments: true },
  });
  return outputText.replaceAll(/export \{\s*\};/gu, '').trim() === '';
}

test('ce qu’un module exporte, un autre fichier l’importe : le reste se garde pour soi, ou s’ôte', () => {
  expect(exportsSansLecteur()).toEqual([
    // `UneNotice.svelte` le reçoit de `charger-les-propositions.ts`, qui importe le module entier.
    'src/lib/relecture/propositions.ts : valeursProposees',
    // Le module que `empaqueter.ts` écrit et assemble importe l’un et exporte l’autre.
    'src/lib/recherche/moteur/servir.ts : servir',
    'src/lib/recherche/batir/empaqueter.ts : chercher',
  ]);
});

test('aucun import ne tourne en rond', () => {
  expect(boucles()).toEqual([]);
});

/** Les fichiers d’où l’on revient à soi-même en suivant les imports. */
function boucles(): readonly string[] {
  const atteints = (depart: string, vus = new Set<string>()): Set<string> => {
    for (const cible of imports.get(depart) ?? []) {
      if (vus.has(cible)) continue;
      atteints(cible, vus.add(cible));
    }
    return vus;
  };
  return [...imports.keys()].filter((fichier) => atteints(fichier).has(fichier));
}
