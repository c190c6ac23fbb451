import { describe, expect, it } from 'vitest';
import { preparer } from '../../../../src/lib/recherche/texte-entier/indexer.ts';

const page = (tete = '') =>
  `<html><head><meta name="description" content="Résumé">${tete}</head><body><main id="c"><p>L’article L.\u00a01222-4</p></main></body></html>`;

describe('preparer', () => {
  it('désigne le contenu et le résumé, uniformise le texte', () => {
    const prete = preparer(page()) ?? '';
    expect(prete).toContain('<main data-pagefind-body id="c"><p>L\'article L1222-4</p>');
    expect(prete).toContain('data-pagefind-meta="resume[content]" name="description"');
  });
  it('laisse de côté les pages que l’on ne propose pas', () => {
    expect(preparer(page('<meta name="robots" content="noindex">'))).toBeUndefined();
    expect(preparer('<html><body>redirection</body></html>')).toBeUndefined();
  });
});
