import { describe, expect, it } from 'vitest';
import { chercher } from '../../../../src/lib/recherche/texte-entier/chercher.ts';
import type { Moteur, Touche } from '../../../../src/lib/recherche/texte-entier/chercher.ts';

/** Un moteur imaginaire : chaque requête exacte donne ses pages, avec leurs scores. */
function moteur(index: Record<string, Record<string, number>>): Moteur {
  const touche = ([id, score]: [string, number]): Touche => ({
    id,
    score,
    data: () => Promise.resolve({ url: id, excerpt: '', meta: {} }),
  });
  return {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    search: (mots) => Promise.resolve({ results: Object.entries(index[mots] ?? {}).map(touche) }),
  };
}
const ids = (touches: readonly Touche[]) => touches.map(({ id }) => id);

describe('chercher', () => {
  it('ne cherche pas dans le vide', async () => {
    expect(await chercher(moteur({ '': { a: 1 } }), '  ')).toEqual([]);
  });
  it('s’en tient aux pages qui ont tous les mots quand elles suffisent', async () => {
    const m = moteur({ 'caméra cachée': { a: 3, b: 2, c: 1 }, caméra: { d: 9 } });
    expect(ids(await chercher(m, 'caméra cachée'))).toEqual(['a', 'b', 'c']);
  });
  it('complète avec les pages qui ont une partie des mots, la plus pertinente d’abord', async () => {
    const m = moteur({
      'caméra vestiaire salle': { a: 1 },
      caméra: { a: 2, b: 2, c: 1 },
      vestiaire: { c: 2 },
    });
    expect(ids(await chercher(m, 'caméra vestiaire salle'))).toEqual(['a', 'c', 'b']);
  });
});
