import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { elaguer } from '../../../src/lib/securite/elaguer.ts';

const empreinte = (contenu: string) =>
  `'sha256-${createHash('sha256').update(contenu).digest('base64')}'`;
const page = (politique: string, corps: string) =>
  `<head><meta http-equiv="content-security-policy" content="${politique}">${corps}</head>`;

test('garde les empreintes des scripts et des styles de la page, ôte les autres', () => {
  const corps = '<style>p{color:red}</style><script type="module">agir()</script>';
  const juste = `script-src 'self' ${empreinte('agir()')}; style-src 'self' ${empreinte('p{color:red}')};`;
  const large = juste.replaceAll("'self'", `'self' ${empreinte('ailleurs()')}`);
  expect(elaguer(page(large, corps))).toBe(page(juste, corps));
});

test('laisse une page sans politique telle quelle', () => {
  expect(elaguer('<head></head>')).toBe('<head></head>');
});
