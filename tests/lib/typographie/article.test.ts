import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { typographie } from '../../../src/lib/typographie/greffon.ts';

/** Le code que produit le processeur d’Astro pour un article, espaces normalisées. */
function compiler(mdx: string): string {
  const { code } = mdxToJs(mdx, { hastPlugins: [typographie] });
  return code.replace(/\s+/gu, ' ');
}

test('numérote les paragraphes du corps, et eux seuls', () => {
  const code = compiler('Un.\n\n> Cité.\n\n- point\n\nDeux.');
  expect(code).toContain('"#p1"');
  expect(code).toContain('"#p2"');
  expect(code).not.toContain('"#p3"');
});

test('donne aux titres des ancres sans accent, et distingue les doublons', () => {
  const code = compiler('## L’été d’Œdipe\n\n## Suite\n\n## Suite');
  expect(code).toContain('"l-ete-d-oedipe"');
  expect(code).toContain('"suite"');
  expect(code).toContain('"suite-2"');
});

test('place une note après son paragraphe, et un appel à sa place', () => {
  const code = compiler('Une phrase. <Note source="L1222-4">L’appui.</Note> La suite.');
  expect(code).toMatch(/"Une phrase\."/u);
  expect(code).toMatch(/id: "r1"/u);
  expect(code).toMatch(/numero: "1"/u);
  expect(code.indexOf('#n1')).toBeLessThan(code.indexOf('numero: "1"'));
  expect(code.indexOf('La suite.')).toBeLessThan(code.indexOf('numero: "1"'));
});

test('ne touche pas au code', () => {
  expect(compiler("Taper `l'option ; x`.")).toContain("l'option ; x");
});

test('donne à chaque case de tableau l’intitulé de sa colonne', () => {
  const code = compiler('| Qui | Quoi |\n| --- | --- |\n| A | B |');
  expect(code).toContain('"data-titre": "Qui"');
  expect(code).toContain('"data-titre": "Quoi"');
  expect(code).toContain('role: "cell"');
});

test('donne à un tableau le titre de sa partie, que l’on entend sans le revoir', () => {
  const code = compiler('## Deux versions\n\n| Qui | Quoi |\n| --- | --- |\n| A | B |');
  expect(code).toMatch(/caption, \{ className: "invisible", children: "Deux versions"/u);
});
