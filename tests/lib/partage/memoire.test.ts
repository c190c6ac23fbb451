import { describe, expect, test } from 'vitest';
import { CLE } from '../../../src/lib/partage/cle.ts';
import type { Ouvrir } from '../../../src/lib/partage/cle.ts';
import { garder, relire } from '../../../src/lib/partage/memoire.ts';

const exemple = { communs: { role: 'salarie' }, parDispositif: { video: {} } } as const;

function coffre(contenu = new Map<string, string>()): {
  contenu: Map<string, string>;
  ouvrir: Ouvrir;
} {
  const ouvrir: Ouvrir = () => ({
    getItem: (cle) => contenu.get(cle) ?? null,
    setItem: (cle, valeur) => void contenu.set(cle, valeur),
    removeItem: (cle) => void contenu.delete(cle),
  });
  return { contenu, ouvrir };
}

/** Deux refus que l’on rencontre : l’accès interdit, et le stockage plein. */
const interdit: Ouvrir = () => {
  throw new DOMException('refusé', 'SecurityError');
};
const plein: Ouvrir = () => ({
  getItem: () => null,
  setItem: () => {
    throw new DOMException('plein', 'QuotaExceededError');
  },
  removeItem: () => undefined,
});

describe('Garder sur cet appareil', () => {
  test('ce qui est gardé se relit', () => {
    const { contenu, ouvrir } = coffre();
    expect(relire(ouvrir)).toBeUndefined();
    expect(garder(ouvrir, exemple, '2026-11-24')).toBe(true);
    expect([...contenu.keys()]).toEqual([CLE]);
    expect(relire(ouvrir)).toEqual({ dossier: exemple, enregistreLe: '2026-11-24' });
  });

  test.each(['', '{', '{"format":"autre"}', 'null'])('« %s » : abîmé, et dit', (texte) => {
    const lu = relire(coffre(new Map([[CLE, texte]])).ouvrir);
    expect(lu).toMatchObject({ dossier: undefined, message: expect.any(String) as string });
  });

  test('un stockage refusé ou plein ne fait rien échouer', () => {
    expect(garder(interdit, exemple, '2026-11-24')).toBe(false);
    expect(garder(plein, exemple, '2026-11-24')).toBe(false);
    expect(relire(interdit)).toBeUndefined();
  });
});
