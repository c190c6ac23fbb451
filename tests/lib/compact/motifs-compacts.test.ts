import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { compacter, decompacter } from '../../../src/lib/compact/motifs-compacts.ts';
import { Predicteur } from '../../../src/lib/compact/predicteur.ts';
import { reglesDuDisque } from '../../../src/lib/relecture/regles-du-disque.ts';

const motifs = reglesDuDisque()
  .map(({ regle }) => regle.motifs.join('\n'))
  .join('\n\n');

const mot = fc.stringMatching(/^[a-z]{1,6}\*?$/);
const simple = fc.oneof(
  mot,
  fc.integer({ min: 1, max: 12 }).map((taille) => `..${String(taille)}`),
  fc.constantFrom('@cnil', '@salarie', '#2-10', 'huissier?'),
);
const choix = fc
  .tuple(fc.uniqueArray(mot, { minLength: 2, maxLength: 6 }), fc.boolean())
  .map(([mots, facultatif]) => `(${mots.toSorted().join('|')})${facultatif ? '?' : ''}`);
const motif = fc
  .array(fc.oneof(simple, choix), { minLength: 1, maxLength: 6 })
  .map((morceaux) => morceaux.join(' '));
const texte = fc
  .array(fc.array(motif, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })
  .map((parties) => parties.map((lignes) => lignes.join('\n')).join('\n\n'));

/** Des phrases, où des mots et des lignes reviennent. */
const phrases = fc
  .array(
    fc.constantFrom(
      'Informer ',
      'chaque salarié',
      ' n’est pas',
      '\n',
      '\n\n',
      '«\u00a0',
      'é',
      'zut',
    ),
    { maxLength: 40 },
  )
  .map((morceaux) => morceaux.join(''));

test('des motifs et des phrases quelconques se relisent à l’identique', async () => {
  await fc.assert(
    fc.asyncProperty(texte, phrases, async (ecrit, phrase) => {
      const ensemble = { motifs: ecrit, texte: phrase };
      expect(await decompacter(compacter(ensemble))).toEqual(ensemble);
    }),
    { numRuns: 25 },
  );
});

test('les motifs des règles y pèsent un sixième de moins qu’en brotli', () => {
  const compacts = compacter({ motifs, texte: '' }).length;
  expect(compacts).toBeGreaterThan(5_000);
  expect(compacts).toBeLessThan((5 / 6) * brotliCompressSync(motifs).length);
});

test('un choix mal rangé ou une espace de trop arrête tout', () => {
  for (const faux of ['(a|c|b)', 'un  deux', 'un deux ', 'Un'])
    expect(() => compacter({ motifs: faux, texte: '' }), faux).toThrow('ne se reliraient pas');
});

test('écrit par un moteur, relu par un autre : aucune fonction dont le dernier chiffre varie', async () => {
  const ensemble = { motifs: motifs.slice(0, motifs.indexOf('\n')), texte: 'Informé avant.' };
  const octets = compacter(ensemble);
  for (const nom of ['exp', 'log', 'log2', 'pow', 'tanh', 'expm1'] as const)
    vi.spyOn(Math, nom).mockImplementation(() => {
      throw new Error(nom);
    });
  vi.resetModules();
  const neuf = await import('../../../src/lib/compact/motifs-compacts.ts');
  expect(await neuf.decompacter(octets)).toEqual(ensemble);
  vi.restoreAllMocks();
});

test('la page répond entre deux tranches', async () => {
  const octets = compacter({ motifs, texte: '' });
  const pause = vi.spyOn(globalThis, 'setTimeout');
  await decompacter(octets);
  expect(pause.mock.calls.length).toBeGreaterThan(5);
  pause.mockRestore();
});

test('le prédicteur apprend : un bit toujours le même finit presque sûr', () => {
  const predicteur = new Predicteur(2, 1);
  const contextes = Int32Array.of(1, 2);
  for (let fois = 0; fois < 60; fois += 1) {
    predicteur.predire(contextes, 1, 0);
    predicteur.apprendre(1);
  }
  expect(predicteur.predire(contextes, 1, 0)).toBeGreaterThan(0.95);
  expect(predicteur.predire(contextes, 1, 0)).toBeLessThan(1);
});

test('un écho long, qui a toujours dit vrai, se croit presque', () => {
  const predicteur = new Predicteur(1, 1);
  const contextes = Int32Array.of(0);
  for (let fois = 0; fois < 200; fois += 1) {
    const bit = (fois * 7) % 3 === 0 ? 1 : 0;
    contextes[0] = fois;
    predicteur.predire(contextes, 1, 0, 5, bit);
    predicteur.apprendre(bit);
  }
  contextes[0] = -1;
  expect(predicteur.predire(contextes, 1, 0, 5, 1)).toBeGreaterThan(0.9);
  expect(predicteur.predire(contextes, 1, 0, 5, 0)).toBeLessThan(0.1);
});

test('un signe imprévu arrête tout, et il est nommé', () => {
  expect(() => compacter({ motifs: 'un', texte: 'le ♥' })).toThrow('« ♥ »');
});

test('sans un seul motif, rien ne se compacte, et l’erreur dit où regarder', () => {
  for (const vide of ['', '(|)'])
    expect(() => compacter({ texte: 'un texte', motifs: vide })).toThrow(/src\/content\/relecture/);
});
