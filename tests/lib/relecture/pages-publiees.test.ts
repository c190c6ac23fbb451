import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { collectes } from '../../../src/lib/relecture/pages-publiees.ts';

const lisezMoi = readFileSync(
  new URL('../../../src/lib/relecture/README.md', import.meta.url),
  'utf8',
);

test.each(collectes)('$nom collecte : la page dit les nombres du README', (collecte) => {
  const { justes, defendables, fausses, graves } = collecte;
  expect(lisezMoi).toContain(`${justes}, ${defendables}, ${fausses}`);
  if (graves !== undefined) expect(lisezMoi).toContain(`${graves.vues} sur ${graves.notees}`);
});

test('sur de vraies pages, une marque affirmée sur deux environ est à raison : la page ne promet pas plus', () => {
  const somme = (lire: (une: (typeof collectes)[number]) => number) =>
    collectes.reduce((total, une) => total + lire(une), 0);
  const justes = somme((une) => une.justes);
  const toutes = justes + somme((une) => une.defendables + une.fausses);
  expect(justes / toutes).toBeGreaterThan(0.35);
  expect((justes + somme((une) => une.defendables)) / toutes).toBeLessThan(0.6);
});
