import { describe, expect, it } from 'vitest';
import { preparer } from '../../../src/lib/recherche/indexer.ts';

const page = (tete = '') =>
  `<html><head><meta name="description" content="Résumé">${tete}</head><body><main id="c"><p>L’article L.\u00a01222-4</p></main></body></html>`;

describe('preparer', () => {
  it('désigne le contenu, uniformise le texte, ajoute les mots hors du texte', () => {
    const prete = preparer(page(), ['affaire', 'l’« espion »', 'mouchard']) ?? '';
    expect(prete).toContain('<main data-pagefind-body id="c"><p>L\'article L1222-4</p>');
    expect(prete).toContain('data-pagefind-meta="entree[content]" content="affaire"');
    expect(prete).toContain('data-pagefind-meta="mots[content]" content="l\'« espion » mouchard"');
    expect(prete).toContain('data-pagefind-meta="resume[content]" name="description"');
  });
  it('échappe les guillemets des mots', () => {
    expect(preparer(page(), ['a"b'])).toContain('content="a&quot;b"');
  });
  it('laisse de côté les pages que l’on ne propose pas', () => {
    expect(preparer(page('<meta name="robots" content="noindex">'), [])).toBeUndefined();
    expect(preparer('<html><body>redirection</body></html>', [])).toBeUndefined();
  });
});
