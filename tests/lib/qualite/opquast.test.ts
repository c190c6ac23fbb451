import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reglesOpquast } from '../../../src/lib/qualite/opquast.ts';

const numeros = reglesOpquast.map(({ numero }) => numero);

test('les règles se suivent, une fois chacune ; celles que l’on suit de près y sont', () => {
  expect(numeros).toEqual([...new Set(numeros)].toSorted((a, b) => a - b));
  for (const numero of [1, 2, 5, 6, 13, 46, 97, 101, 114, 142, 231, 243])
    expect(numeros).toContain(numero);
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
