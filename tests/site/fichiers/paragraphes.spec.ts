import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { lireLesAncres } from '../../../src/lib/paragraphes/figees.ts';
import { chaquePage } from '../aides/pages.ts';

test('chaque adresse de paragraphe publiée existe sur sa page, une seule fois', () => {
  const figees = lireLesAncres(readFileSync('tests/contenu/ancres-publiees.txt', 'utf8'));
  const pages = new Map(chaquePage().map(({ adresse, html }) => [adresse, html]));
  expect(figees.size).toBeGreaterThan(25);
  const defauts = [...figees].flatMap(([article, ancres]) => {
    const html = pages.get(`/${article}/`) ?? '';
    return ancres
      .filter((ancre) => html.split(`id="${ancre}"`).length !== 2)
      .map((ancre) => `/${article}/#${ancre}`);
  });
  expect(defauts).toEqual([]);
});
