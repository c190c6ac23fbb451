import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reglesOpquast } from '../../../src/lib/qualite/opquast.ts';

/** Les quarante règles qu’un relevé du 28 novembre 2026 disait manquées, ou laissées à l’éditeur et à l’hôte. */
const relevees = [
  1, 2, 5, 6, 13, 16, 46, 86, 87, 93, 95, 97, 101, 102, 103, 105, 107, 112, 114, 131, 132, 141, 142,
  145, 147, 148, 150, 157, 164, 169, 171, 186, 199, 207, 210, 226, 228, 229, 231, 243,
];
const numeros = reglesOpquast.map(({ numero }) => numero);

test('les règles se suivent, une fois chacune ; ce sont celles du relevé, sans en oublier', () => {
  expect(numeros).toEqual([...new Set(numeros)].toSorted((a, b) => a - b));
  expect(numeros).toEqual(relevees);
});

test('une règle dite tenue a un essai à son numéro ; une autre dit pourquoi', () => {
  const essais = [
    'tests/site/fichiers/opquast.spec.ts',
    'tests/lib/qualite/opquast.test.ts',
    'tests/lib/recherche/presenter.test.ts',
  ].map((fichier) => readFileSync(fichier, 'utf8'));
  const eprouvees = new Set(
    [...essais.join('\n').matchAll(/Opquast (\d+)/gu)].map(([, numero]) => Number(numero)),
  );
  const sans = reglesOpquast
    .filter(({ reponse, numero }) => reponse === 'tenue' && !eprouvees.has(numero))
    .map(({ numero }) => numero);
  expect(sans).toEqual([]);
  for (const { numero, comment } of reglesOpquast)
    expect(comment.length, String(numero)).toBeGreaterThan(20);
});

test('Opquast 97 : les champs de nom, d’adresse et d’entreprise se remplissent d’eux-mêmes', () => {
  const attendus = [
    [/Votre nom/u, 'name'],
    [/^[^,]*, '(?:Votre adresse|Adresse de)/u, 'street-address'],
    [/Nom de l’entreprise/u, 'organization'],
  ] as const;
  let vus = 0;
  for (const fichier of ['src/lib/lettres/champs-communs.ts', 'src/lib/kit/champs.ts'])
    for (const [entier] of readFileSync(fichier, 'utf8').matchAll(
      /(?:champ|texte)\('\w+'[^;\n]*/g,
    )) {
      const jeton = attendus.find(([motif]) => motif.test(entier))?.[1];
      if (jeton === undefined) continue;
      vus += 1;
      expect(entier, fichier).toContain(`remplissage: '${jeton}'`);
    }
  expect(vus).toBeGreaterThan(3);
  expect(readFileSync('src/components/documents/Champ.svelte', 'utf8')).toContain(
    "autocomplete={champ.remplissage ?? 'off'}",
  );
});
