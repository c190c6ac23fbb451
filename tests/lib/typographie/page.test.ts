import { describe, expect, it } from 'vitest';
import { composerPage } from '../../../src/lib/typographie/page.ts';

const page = (corps: string): string =>
  `<!doctype html><html lang="fr"><head><title>Essai</title></head><body>${corps}</body></html>`;

describe('composer une page entière', () => {
  it('met des insécables devant les signes doubles, quel que soit le composant', () => {
    expect(composerPage(page('<p>Qui décide ?</p>'))).toBe(page('<p>Qui décide\u202F?</p>'));
  });

  it('laisse lisible la politique de sécurité', () => {
    const corps = "<meta content=\"script-src 'self' 'sha256-a+b='\">";
    expect(composerPage(page(corps))).toBe(page(corps));
    const style = '<style>a::after { content: "x ?" }</style>';
    expect(composerPage(page(style))).toContain(`${style}</head>`);
  });

  it('laisse au caractère près les scripts, les styles et les îlots', () => {
    const corps =
      '<script>if (a ? b : c) d();</script>' +
      '<astro-island props="{&#x22;a&#x22;:1}"><p>Tel quel ?</p></astro-island>';
    expect(composerPage(page(corps))).toBe(page(corps));
  });
});
