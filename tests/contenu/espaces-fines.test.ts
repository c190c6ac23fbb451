import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

test('dans les îlots aussi, l’espace devant « ? », « ! » et « ; » est fine : la dernière main aux pages n’y passe pas', () => {
  const ilots = readdirSync('src/components', { recursive: true, encoding: 'utf8' }).filter((nom) =>
    nom.endsWith('.svelte'),
  );
  expect(ilots.length).toBeGreaterThan(50);
  const fautes = ilots.flatMap((nom) =>
    [...readFileSync(`src/components/${nom}`, 'utf8').matchAll(/.*(?:&nbsp;|\u00a0)[?!;].*/gu)].map(
      ([ligne]) => `${nom} : ${ligne.trim()}`,
    ),
  );
  expect(fautes).toEqual([]);
});
