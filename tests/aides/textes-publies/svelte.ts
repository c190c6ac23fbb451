import { blanchir, type Releve } from './passage.ts';
import { releverTypeScript } from './typescript.ts';

const scripts = /(?<=<script\b[^>]*>)[\s\S]*?(?=<\/script>)/g;

/** Ce qui s’efface du gabarit : code, commentaires, blocs `{#if …}`, `{:else}`, `{@render …}` sans chaîne à lire. */
const horsProse = [
  /<!--[\s\S]*?-->|<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g,
  /\{#await\b[\s\S]*?\}\}/g,
  /\{[#:/@](?:[^{}'"`]|\{[^{}'"`]*\})*\}/g,
];
/** D’un bloc qui contient une chaîne, il reste l’expression : le mot-clé et la liaison s’effacent. */
const motsCles = /(?<=\{)[#:@](?:else if|\w+)|(?<=\{#each\b[^\n]*\S) as [^\n]*(?=\}$)/gm;

/** Les textes d’un composant Svelte : son script, puis son gabarit lu comme du TSX aux mêmes positions. */
export function releverSvelte(source: string): Releve {
  const gabarit = [...horsProse, motsCles].reduce(blanchir, source);
  if (gabarit.trim() !== '' && !gabarit.startsWith('  '))
    throw new Error(
      'Un composant Svelte commence par son <script> : le contrôle des textes s’y fie.',
    );
  const lus = [
    ...[...source.matchAll(scripts)].map(({ 0: script, index }) =>
      releverTypeScript(' '.repeat(index) + script),
    ),
    releverTypeScript(`<>${gabarit.slice(2)}</>`, true),
  ];
  return {
    passages: lus.flatMap(({ passages }) => passages),
    etendues: lus.flatMap(({ etendues }) => etendues),
  };
}
