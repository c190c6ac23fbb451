import { describe, expect, test } from 'vitest';
import { memoriser, oublier } from '../../../../src/lib/droit/moteur/memoriser.ts';

describe('Se souvenir des réponses', () => {
  test('on ne calcule qu’une fois par clé, même une réponse vide', () => {
    let calculs = 0;
    const lire = memoriser(String, (nombre: number) => {
      calculs += 1;
      return nombre > 0 ? nombre : undefined;
    });
    expect([lire(1), lire(0), lire(1), lire(0), lire(2)]).toEqual([1, undefined, 1, undefined, 2]);
    expect(calculs).toBe(3);
  });

  test('la mémoire se vide au lieu de grandir sans fin, et les réponses restent justes', () => {
    const lire = memoriser(String, (nombre: number) => nombre * 2);
    for (let nombre = 0; nombre < 5000; nombre += 1) expect(lire(nombre)).toBe(nombre * 2);
    expect(lire(0)).toBe(0);
  });

  test('une fois tout oublié, plus aucune clé ne reste', () => {
    const calculs: string[] = [];
    const retenir = (nom: string) =>
      memoriser(
        (reponse: string) => reponse,
        (reponse) => calculs.push(`${nom} ${reponse}`),
      );
    const [une, autre] = [retenir('une'), retenir('autre')];
    une('salarié');
    autre('salarié');
    une('salarié');
    expect(calculs).toEqual(['une salarié', 'autre salarié']);
    oublier();
    une('salarié');
    autre('salarié');
    expect(calculs).toHaveLength(4);
  });
});
