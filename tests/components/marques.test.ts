/** En couleurs forcées, le navigateur écrit un passage marqué en noir : sur un fond sombre, il faut le lui redire. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sansFond = globSync('src/**/*.{css,astro,svelte}').filter((fichier) =>
  /\bmark \{[^}]*background: none/u.test(readFileSync(fichier, 'utf8')),
);

test('un passage marqué dont on ôte le fond dit son encre en couleurs forcées', () => {
  expect(sansFond.length).toBeGreaterThan(2);
  const fautes = sansFond.filter(
    (fichier) =>
      !/forced-colors: active\) \{\s*[^{]*\bmark \{\s*color: canvastext/u.test(
        readFileSync(fichier, 'utf8'),
      ),
  );
  expect(fautes).toEqual([]);
});
