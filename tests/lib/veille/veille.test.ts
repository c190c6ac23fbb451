import { describe, expect, test } from 'vitest';
import { articlesDuCodeDuTravail } from '../../../src/lib/droit/sources.ts';
import { accepterDans } from '../../../src/lib/veille/accepter.ts';
import { estARelire } from '../../../src/lib/veille/age.ts';
import { comparerAuPaquet, direLaDifference } from '../../../src/lib/veille/comparer.ts';
import { dependantsDe } from '../../../src/lib/veille/dependants.ts';
import { lireFichiers, lirePaquet, lireTemoin, lireTextes } from '../../../src/lib/veille/lire.ts';
import { rendreChangement } from '../../../src/lib/veille/rendre.ts';

const lus = lireTemoin();
const paquet = lirePaquet();

describe('le registre et le paquet installé', () => {
  test('le témoin tient chaque article du registre, à la version lue, et rien de plus', () => {
    const versions = Object.fromEntries(
      Object.entries(lus).map(([n, { version }]) => [n, version]),
    );
    expect(
      versions,
      'registre changé : lancer « npm run veille », et relire ce qu’elle nomme',
    ).toEqual(articlesDuCodeDuTravail);
    for (const [numero, { texte }] of Object.entries(lus)) expect(texte, numero).not.toBe('');
  });

  test('rien n’a changé depuis la lecture', () => {
    expect(comparerAuPaquet(articlesDuCodeDuTravail, lus, paquet)).toEqual([]);
  });

  test('une version nouvelle est vue, mot à mot', () => {
    const change = new Map(paquet).set('L1222-4', {
      version: 'LEGIARTI999',
      texte: (paquet.get('L1222-4')?.texte ?? '').replace('préalablement', 'avant toute collecte'),
    });
    const [un, ...autres] = comparerAuPaquet(articlesDuCodeDuTravail, lus, change);
    expect(autres).toEqual([]);
    expect(un).toMatchObject({ numero: 'L1222-4', nouvelle: 'LEGIARTI999' });
    expect(un?.difference).toContain('[-préalablement-]{+avant toute collecte+}');
  });

  test('un texte changé sous la même version, et un article disparu, sont vus aussi', () => {
    const version = articlesDuCodeDuTravail['L1222-4'];
    const retouche = new Map(paquet).set('L1222-4', { version, texte: 'autre' });
    expect(comparerAuPaquet(articlesDuCodeDuTravail, lus, retouche)).toHaveLength(1);
    const ampute = new Map(paquet);
    ampute.delete('L1222-4');
    expect(comparerAuPaquet(articlesDuCodeDuTravail, lus, ampute)[0]?.nouvelle).toBeUndefined();
  });
});

test('la différence garde de quoi se repérer, et abrège le reste', () => {
  const long = 'mot '.repeat(200);
  expect(direLaDifference(`${long}avant`, `${long}après`).length).toBeLessThan(250);
});

test('les dépendants d’un article sont les fichiers qui le nomment en entier', () => {
  const dependants = dependantsDe('L1222-4', lireFichiers());
  expect(dependants).toContain('src/content/articles/affaire-maif.mdx');
  expect(dependants.some((chemin) => chemin.includes('tables/obligations/'))).toBe(true);
  expect(dependants.some((chemin) => chemin.includes('content/lettres/'))).toBe(true);
  const deux = [
    { chemin: 'a', texte: 'sources: [L1235-3]' },
    { chemin: 'b', texte: 'sources: [L1235-3-1]' },
  ];
  expect(dependantsDe('L1235-3', deux)).toEqual(['a']);
});

test('accepter change une ligne du registre, et elle seule', () => {
  const registre = "  'L1235-3': 'LEGIARTI000036762052',\n  'L1235-3-1': 'LEGIARTI000036762026',\n";
  expect(accepterDans(registre, 'L1235-3', 'LEGIARTI1')).toBe(
    "  'L1235-3': 'LEGIARTI1',\n  'L1235-3-1': 'LEGIARTI000036762026',\n",
  );
  expect(() => accepterDans(registre, 'L9', 'LEGIARTI1')).toThrow(/registre/);
});

test('un changement se lit : les versions, les fichiers à relire, la ligne pour accepter', () => {
  const texte = rendreChangement({ numero: 'L1', lue: 'A', nouvelle: 'B', difference: 'x' }, [
    'src/content/articles/preuve.mdx',
  ]);
  expect(texte).toContain('L1 : A → B');
  expect(texte).toContain('- src/content/articles/preuve.mdx');
  expect(texte).toContain('npm run veille -- --accepter L1');
});

test('une source lue depuis plus d’un an se signale', () => {
  const lu = new Date('2026-11-23');
  expect(estARelire(lu, new Date('2027-11-22'))).toBe(false);
  expect(estARelire(lu, new Date('2027-11-25'))).toBe(true);
  expect(lireTextes().every(({ luLe }) => Number.isFinite(luLe.getTime()))).toBe(true);
});
