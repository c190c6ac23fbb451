import { describe, expect, it } from 'vitest';
import { codesRestants, direLesCodes } from '../../../src/lib/contenu/dire-les-codes.ts';
import { lireFiches } from '../../aides/fiches.ts';

describe('une note de lecture se lit dans les mots du questionnaire', () => {
  it('dit un fait et sa réponse', () => {
    const phrase = direLesCodes('Étude utilisée pour licencier (usage-reel: detourne) sans plus.');
    expect(phrase).toMatch(
      /^Étude utilisée pour licencier \(« l’usage réel : non, .+ »\) sans plus\.$/u,
    );
  });

  it('dit une réponse seule, et un fait seul', () => {
    expect(direLesCodes('Primes : autre-usage.')).toMatch(/^Primes : « [^»]+ »\.$/u);
    expect(direLesCodes('usage-reel non codé')).toBe('l’usage réel non codé');
  });

  it('laisse les mots de tous les jours', () => {
    const phrase = 'Contrôle humain non clandestin, information non due ; preuve : écartée.';
    expect(direLesCodes(phrase)).toBe(phrase);
  });

  it('voit un code laissé dans un texte', () => {
    expect(codesRestants('motif: vie-personnelle')).toEqual([
      'motif: vie-personnelle',
      'vie-personnelle',
    ]);
    expect(codesRestants('La vie personnelle du salarié.')).toEqual([]);
  });
});

describe.each(lireFiches('decisions'))('$id', ({ entete }) => {
  it('ne montre aucun code', () => {
    const { note = '', pourquoiPas = '' } = entete as { note?: string; pourquoiPas?: string };
    expect(codesRestants(direLesCodes(`${note} ${pourquoiPas}`))).toEqual([]);
  });
});
