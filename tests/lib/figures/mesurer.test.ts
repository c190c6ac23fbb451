import { expect, test } from 'vitest';
import { mesurer } from '../../../src/lib/figures/mesurer.ts';

const page =
  '<figure><img src="/figures/a.svg" alt="A"></figure><img src="/figures/b.svg" alt="B">';
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="768" height="504" viewBox="0 0 768 504"/>';

test('chaque image reçoit les mesures de son dessin, et elle seule', () => {
  expect(mesurer(page, new Map([['/figures/b.svg', svg]]))).toBe(
    page.replace('b.svg"', 'b.svg" width="768" height="504"'),
  );
});

test('un dessin sans mesures, ou que la page ne montre pas, arrête la construction', () => {
  expect(() => mesurer(page, new Map([['/figures/a.svg', '<svg viewBox="0 0 1 1"/>']]))).toThrow(
    /« \/figures\/a\.svg » n’a pas de mesures/u,
  );
  expect(() => mesurer(page, new Map([['/figures/c.svg', svg]]))).toThrow(/ne la montre pas/u);
});
