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

test('des motifs quelconques se relisent à l’identique', async () => {
  await fc.assert(
    fc.asyncProperty(texte, async (ecrit) => {
      expect(await decompacter(compacter(ecrit))).toBe(ecrit);
    }),
    { numRuns: 25 },
  );
});

test('les motifs des règles y pèsent un sixième de moins qu’en brotli', () => {
  const compacts = compacter(motifs).length;
  expect(compacts).toBeGreaterThan(5_000);
  expect(compacts).toBeLessThan((5 / 6) * brotliCompressSync(motifs).length);
});

test('un choix mal rangé ou une espace de trop arrête tout', () => {
  for (const faux of ['(a|c|b)', 'un  deux', 'un deux ', 'Un'])
    expect(() => compacter(faux), faux).toThrow('ne se reliraient pas');
});

test('écrit par un moteur, relu par un autre : aucune fonction dont le dernier chiffre varie', async () => {
  const octets = compacter(motifs.slice(0, motifs.indexOf('\n')));
  for (const nom of ['exp', 'log', 'log2', 'pow', 'tanh', 'expm1'] as const)
    vi.spyOn(Math, nom).mockImplementation(() => {
      throw new Error(nom);
    });
  vi.resetModules();
  const neuf = await import('../../../src/lib/compact/motifs-compacts.ts');
  expect(await neuf.decompacter(octets)).toBe(motifs.slice(0, motifs.indexOf('\n')));
  vi.restoreAllMocks();
});

test('la page répond entre deux tranches', async () => {
  const octets = compacter(motifs);
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
