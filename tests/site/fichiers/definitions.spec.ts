import { expect, test } from '@playwright/test';
import { chaquePage } from '../aides/pages.ts';

test('aucune note, aucune définition ne se glisse entre un titre et sa première phrase', () => {
  const pages = chaquePage();
  expect(pages.filter(({ html }) => html.includes('class="notes"')).length).toBeGreaterThan(20);
  const fautes = pages.flatMap(({ adresse, html }) =>
    [...html.matchAll(/<\/h[2-4]>\s*<(?:div|aside|dl)[^>]*class="[^"]*\b(?:notes|sens)\b/gu)].map(
      () => adresse,
    ),
  );
  expect(fautes).toEqual([]);
});
