import { expect, test } from 'vitest';
import { suivreLOutil } from '../../../src/lib/kit/suivre-l-outil.ts';

test('le nom que la sorte a donné la suit ; un nom tapé reste', () => {
  const video = suivreLOutil('', '', 'video');
  expect(video).toMatch(/^Caméras/u);
  const badge = suivreLOutil(video, 'video', 'badge');
  expect(badge).not.toBe(video);
  expect(badge).not.toBe('');
  expect(suivreLOutil(badge, 'badge', 'autre')).toBe('');
  expect(suivreLOutil(badge, 'badge', '')).toBe('');
  expect(suivreLOutil('', 'video', 'badge')).toBe(badge);
  expect(suivreLOutil('  ', 'video', 'badge')).toBe(badge);
  expect(suivreLOutil('L’œil du magasin', 'video', 'badge')).toBe('L’œil du magasin');
});
