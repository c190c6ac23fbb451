import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { collectes, surCent } from '../../../src/lib/relecture/pages-publiees.ts';

const lisezMoi = readFileSync(
  new URL('../../../src/lib/relecture/README.md', import.meta.url),
  'utf8',
);

test.each(collectes)('$nom collecte : la page dit les nombres du README', (collecte) => {
  const { justes, defendables, fausses, graves } = collecte;
  expect(lisezMoi).toContain(`${justes}, ${defendables}, ${fausses}`);
  if (graves !== undefined) expect(lisezMoi).toContain(`${graves.vues} sur ${graves.notees}`);
});

test('sur cent marques affirmées, toutes collectes réunies : 153, 59 et 179 sur 391', () => {
  expect(surCent()).toEqual({ justes: 39, defendables: 15, fausses: 46 });
});
