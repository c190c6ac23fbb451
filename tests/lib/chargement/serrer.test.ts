import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { serrer } from '../../../src/lib/chargement/serrer.ts';

test('les retraits et les commentaires ne partent pas, le reste si', () => {
  expect(serrer('// dit pourquoi\n{\n  a();\n\n  // et comment\n  b();\n}\n')).toBe(
    '{\na();\nb();\n}',
  );
});

test('le script de l’attente reste un script', () => {
  const script = readFileSync('src/components/elements/veiller.js', 'utf8');
  expect(() => new Function(serrer(script))).not.toThrow();
  expect(serrer(script).length).toBeLessThan(script.length * 0.85);
});
