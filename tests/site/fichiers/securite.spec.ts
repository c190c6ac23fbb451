import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { chaquePage } from '../aides/pages.ts';

const politique = /<meta http-equiv="content-security-policy" content="([^"]*)"/i;

/** Ce que chaque politique doit dire. */
const exige = [/default-src 'none'/, /base-uri 'none'/, /script-src [^;]*'sha256-/];
/** Ce qu’aucune ne doit permettre. */
const interdit = /'unsafe-inline'|'unsafe-eval'|'unsafe-hashes'|https?:|\*/;
/** Du style ou du code hors de portée des hachages. */
const enLigne = /<[a-z][^>]*\s(?:style|on[a-z]+)="|href="javascript:/i;

test('chaque page porte une politique stricte, et rien d’exécutable hors de ses hachages', () => {
  const defauts = chaquePage().flatMap(({ adresse, html }) => {
    const csp = politique.exec(html)?.[1] ?? '';
    return [
      ...exige.filter((motif) => !motif.test(csp)).map((motif) => `${adresse} : sans ${motif}`),
      ...(interdit.test(csp) ? [`${adresse} : politique trop large, ${csp}`] : []),
      ...(enLigne.test(html) ? [`${adresse} : ${enLigne.exec(html)?.[0] ?? ''}`] : []),
    ];
  });
  expect(defauts).toEqual([]);
});

test('les en-têtes HTTP disent ce qu’une balise ne peut pas dire', () => {
  const entetes = readFileSync(new URL('../../../dist/_headers', import.meta.url), 'utf8');
  expect(entetes).toMatch(/frame-ancestors 'none'/);
  expect(entetes).toMatch(
    /require-trusted-types-for 'script'; trusted-types svelte-trusted-html$/m,
  );
  expect(entetes).toMatch(/X-Content-Type-Options: nosniff/i);
  expect(entetes).toMatch(/Referrer-Policy: no-referrer/i);
  expect(entetes).not.toMatch(/unsafe-inline|'unsafe-eval'/);
});
