import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const gabarits = ['src/components', 'src/pages'].flatMap((dossier) =>
  readdirSync(dossier, { recursive: true, encoding: 'utf8' })
    .filter((nom) => nom.endsWith('.astro'))
    .map((nom) => join(dossier, nom)),
);

/** Ce qu’une expression ou un script pose, et que le gabarit n’écrit donc pas en toutes lettres. */
const posees = new Set([
  // Le sens d’une réponse.
  'src/components/decisions/TroisConclusions.astro .oui',
  // Le signe que l’on touche, nommé par animer-frise.ts.
  'src/components/decisions/frise/Bandeau.astro .nomme',
]);

const style = /<style(?![^>]*is:global)[^>]*>([\s\S]*?)<\/style>/gu;
/** « :global(…) », jusqu’à trois parenthèses l’une dans l’autre. */
const global = /:global\((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\)/gu;
const nom = /(?<![\w-])[.#]([a-z][\w-]*)/giu;

/** Les classes et les identifiants que les règles à portée d’un gabarit nomment, hors de `:global(…)`. */
function nommes(source: string): readonly string[] {
  return [...source.matchAll(style)].flatMap(([, css = '']) =>
    [
      ...css
        .replace(/\/\*[\s\S]*?\*\//gu, '')
        .replace(global, '')
        .matchAll(/([^{};]+)\{/gu),
    ]
      .map(([, selecteur = '']) => selecteur.trim())
      .filter((selecteur) => !selecteur.startsWith('@'))
      .flatMap((selecteur) => [...selecteur.matchAll(nom)].map(([entier]) => entier)),
  );
}

test('une règle à portée ne nomme que ce que son gabarit écrit : ailleurs, elle ne touche rien, et rien ne le dit', () => {
  const mortes = gabarits.flatMap((fichier) => {
    const source = readFileSync(fichier, 'utf8');
    const sansStyles = source.replace(/<style[\s\S]*?<\/style>/gu, '');
    return [...new Set(nommes(source))]
      .filter((un) => !new RegExp(`(?<![\\w-])${un.slice(1)}(?![\\w-])`, 'u').test(sansStyles))
      .map((un) => `${fichier} ${un}`);
  });
  expect(mortes.filter((une) => !posees.has(une))).toEqual([]);
  expect([...posees].filter((une) => !mortes.includes(une))).toEqual([]);
  expect(gabarits.length).toBeGreaterThan(150);
});
