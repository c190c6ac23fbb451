import { expect, test } from 'vitest';
import { decouper } from '../../../src/lib/relecture/jetons.ts';
import { joursCites } from '../../../src/lib/relecture/jours-cites.ts';

test.each([
  ['L’arrêt du 8 mars 2023 l’a dit', ['2023-03-08']],
  ['Le 1er février 2020, puis le 22 janv. 2025', ['2020-02-01', '2025-01-22']],
  ['En mars 2023', []],
  ['Le 8 ma 2023', []],
  ['Le 8 mars 23', []],
  ['Le 8 marsouin 2023', []],
])('« %s » écrit %j', (texte, dates) => {
  const decoupe = decouper(texte);
  expect(
    decoupe.phrases.flatMap((phrase) => joursCites(decoupe, phrase)).map(({ date }) => date),
  ).toEqual(dates);
});
