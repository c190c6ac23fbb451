import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const racine = new URL('../../../', import.meta.url).pathname;
/** Les composants qui écrivent ce bouton, commentaires à part. */
const composants = globSync('src/components/**/*.svelte', { cwd: racine })
  .map((fichier) => ({ fichier, code: readFileSync(racine + fichier, 'utf8') }))
  .filter(({ code }) =>
    code.replaceAll(/\/\*[^]*?\*\/|<!--[^]*?-->/gu, '').includes('Tout effacer'),
  );

test('« Tout effacer » se rétablit, partout où il se presse', () => {
  expect(composants.length).toBeGreaterThan(1);
  // Avant les scripts, rien n’est encore répondu que la question d’entrée, et l’on y revient.
  const sansReponse = ['src/components/quiz/Depart.svelte'];
  const sansRetour = composants
    .filter(({ code }) => !code.includes('new Repentir('))
    .map(({ fichier }) => fichier);
  expect(sansRetour).toEqual(sansReponse);
});
