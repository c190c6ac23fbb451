import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { chaquePage } from '../aides/pages.ts';

const politique = /<meta http-equiv="content-security-policy" content="([^"]*)"/i;

for (const { adresse, html } of chaquePage()) {
  test(`${adresse} : politique de sécurité stricte, rien d’exécutable hors de ses hachages`, () => {
    const csp = politique.exec(html)?.[1] ?? '';
    expect(csp).toContain("default-src 'none'");
    expect(csp).toContain("base-uri 'none'");
    expect(csp).toMatch(/script-src [^;]*'sha256-/);
    expect(csp).not.toMatch(/'unsafe-inline'|'unsafe-eval'|'unsafe-hashes'|https?:|\*/);
    expect(html).not.toMatch(/<[a-z][^>]*\sstyle="/i);
    expect(html).not.toMatch(/<[a-z][^>]*\son[a-z]+="/i);
    expect(html).not.toContain('href="javascript:');
  });
}

test('les en-têtes HTTP disent ce qu’une balise ne peut pas dire', () => {
  const entetes = readFileSync(new URL('../../../dist/_headers', import.meta.url), 'utf8');
  expect(entetes).toMatch(/frame-ancestors 'none'/);
  expect(entetes).toMatch(/X-Content-Type-Options: nosniff/i);
  expect(entetes).toMatch(/Referrer-Policy: no-referrer/i);
  expect(entetes).not.toMatch(/unsafe-inline|'unsafe-eval'/);
});
