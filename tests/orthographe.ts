/**
 * `npm run lint:orthographe` : les mots de tous les textes publiés, lus avec le dictionnaire français de
 * cspell et le lexique du site. Les fichiers y passent sans leur code, aux mêmes lignes et colonnes.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lint, type Issue } from 'cspell';
import { vocabulaire } from '../src/lib/droit/surveillance/index.ts';
import { blanchir, masquer } from './aides/textes-publies/passage.ts';
import { fichiersPublies } from './aides/textes-publies/index.ts';

const racine = resolve('test-results/orthographe');

/** La « note de lecture » d’une décision parle avec les mots de code du questionnaire : ce ne sont pas des fautes. */
const identifiants = [
  'a-verifier',
  ...Object.entries(vocabulaire).flatMap(([id, { reponses }]) => [id, ...reponses]),
];
const motDeCode = new RegExp(`(?<![\\p{L}-])(?:${identifiants.join('|')})(?![\\p{L}-])`, 'gu');
const sansMotsDeCode = (source: string) =>
  source.replace(/^(?:note|pourquoiPas):.*(?:\n {2}.*)*/gm, (note) => blanchir(note, motDeCode));

rmSync(racine, { recursive: true, force: true });
const fichiers = fichiersPublies();
for (const { chemin, source, etendues } of fichiers) {
  const copie = join(racine, chemin);
  mkdirSync(dirname(copie), { recursive: true });
  writeFileSync(copie, masquer(sansMotsDeCode(source), etendues));
}

const fautes: string[] = [];
const pannes: string[] = [];

function signaler({ uri, row, col, text, suggestions = [] }: Issue): void {
  const fichier = relative(racine, fileURLToPath(uri ?? ''));
  const pistes =
    suggestions.length > 0 ? ` Peut-être : ${suggestions.slice(0, 3).join(', ')}.` : '';
  fautes.push(`${fichier}:${row}:${col} — « ${text} » n’est pas dans le dictionnaire.${pistes}`);
}

const { files } = await lint(
  ['**'],
  {
    root: racine,
    config: resolve('cspell.config.yaml'),
    progress: false,
    showSuggestions: true,
    dot: true,
  },
  {
    issue: signaler,
    error: (message, erreur) => pannes.push(`${message} ${erreur.message}`),
  },
);

for (const phrase of [...pannes, ...fautes]) console.error(phrase);
if (files < fichiers.length) console.error(`${files} fichiers lus sur ${fichiers.length}.`);
if (fautes.length > 0) {
  console.error(
    `\n${fautes.length} mots à reprendre : corriger la faute dans le fichier nommé ou, si le mot est juste, l’ajouter à src/content/lexique.txt.`,
  );
}
process.exitCode = fautes.length + pannes.length > 0 || files < fichiers.length ? 1 : 0;
