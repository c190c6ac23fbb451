import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vocabulaire } from '../../../src/lib/droit/surveillance/index.ts';
import type { Dossier } from '../../../src/lib/droit/surveillance/index.ts';
import { coder, decoder } from '../../../src/lib/partage/codage.ts';
import { dossiers } from '../../aides/dossiers-partages.ts';

/** Les liens déjà envoyés : chaque paire, et la réponse qu’elle disait le jour où la version 1 est parue. */
const envoyees = readFileSync(new URL('codage-v1.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((ligne) => ligne.split(' ') as [string, string, string]);

const seule = (fait: string, reponse: string): Dossier =>
  fait === 'dispositif'
    ? { communs: {}, parDispositif: { [reponse]: {} } }
    : {
        communs: {
          [fait]: fait === 'zones' || fait === 'donnees' ? [reponse] : reponse,
        },
        parDispositif: {},
      };

describe('Le code des réponses', () => {
  test.each(envoyees)(
    '%s veut toujours dire « %s : %s » (sinon : nouvelle VERSION dans src/lib/partage/lien.ts)',
    (paire, fait, reponse) => {
      expect(coder(seule(fait, reponse))).toBe(paire);
      expect(decoder(paire)).toEqual(seule(fait, reponse));
    },
  );

  test('couvre tout le vocabulaire (ajouter les réponses nouvelles à codage-v1.txt)', () => {
    const attendues = Object.entries(vocabulaire).flatMap(([fait, { reponses }]) =>
      reponses.map((reponse) => `${fait} ${reponse}`),
    );
    expect(envoyees.map(([, fait, reponse]) => `${fait} ${reponse}`)).toEqual(attendues);
    expect(new Set(envoyees.map(([paire]) => paire)).size).toBe(envoyees.length);
  });

  test('se relit exactement, quel que soit le dossier', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        expect(decoder(coder(dossier))).toEqual(dossier);
      }),
      { numRuns: 500 },
    );
  });

  test.each(['é', 'A', '-A', 'A9', '!!', 'AA-'])('« %s » ne veut rien dire', (code) => {
    expect(decoder(code)).toBeUndefined();
  });
});
