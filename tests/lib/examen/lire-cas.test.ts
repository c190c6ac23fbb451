import { describe, expect, test } from 'vitest';
import { EntreeInvalide, lireCas } from '../../../src/lib/examen/lire-cas.ts';

const unCas = (faits: unknown) => JSON.stringify([{ id: 'boutique', faits }]);

describe('une entrée bien formée', () => {
  test('se lit telle quelle', () => {
    const faits = { dispositif: 'video', zones: ['son', 'inconnu'], information: 'inconnu' };
    expect(lireCas(unCas(faits))).toEqual([{ id: 'boutique', faits }]);
  });

  test('peut être vide, ou ne rien dire d’un cas', () => {
    expect(lireCas('[]')).toEqual([]);
    expect(lireCas(unCas({}))).toEqual([{ id: 'boutique', faits: {} }]);
  });
});

describe('une entrée refusée dit où et quoi corriger', () => {
  test.each([
    ['un JSON mal formé', '[{', ['JSON mal formé']],
    ['autre chose qu’un tableau', '{}', ['tableau de cas']],
    ['un cas sans identifiant', '[{"faits":{}}]', ['Cas n° 1', 'id']],
    ['un identifiant vide', '[{"id":"","faits":{}}]', ['Cas n° 1', 'id']],
    [
      'un identifiant répété',
      '[{"id":"a","faits":{}},{"id":"a","faits":{}}]',
      ['« a »', 'deux fois'],
    ],
    ['un cas sans faits', '[{"id":"boutique"}]', ['boutique', 'faits']],
    ['un fait hors du vocabulaire', unCas({ camera: 'oui' }), ['boutique', 'camera', 'dispositif']],
    ['un fait hérité de tout objet', unCas({ toString: 'oui' }), ['boutique', 'toString']],
    [
      'une réponse hors du vocabulaire',
      unCas({ information: 'peut-être' }),
      ['boutique', 'information', 'peut-être', 'ecrite-precise'],
    ],
    ['« inconnu » pour le rôle', unCas({ role: 'inconnu' }), ['role', 'salarie', 'employeur']],
    ['« inconnu » pour l’outil', unCas({ dispositif: 'inconnu' }), ['dispositif', 'video']],
    ['une liste pour un choix unique', unCas({ poste: ['oui'] }), ['poste', 'de-passage']],
    ['un texte pour un choix multiple', unCas({ zones: 'son' }), ['zones', 'liste', 'domicile']],
    ['une liste vide', unCas({ zones: [] }), ['zones', 'non vide']],
    ['une case inconnue', unCas({ zones: ['son', 'toit'] }), ['zones', 'toit', 'domicile']],
    ['des cases qui se contredisent', unCas({ zones: ['aucune', 'son'] }), ['zones', 'contredit']],
    ['aucune et je ne sais pas', unCas({ zones: ['aucune', 'inconnu'] }), ['zones', 'contredit']],
  ])('%s', (_, texte, attendus) => {
    const lire = () => lireCas(texte);
    expect(lire).toThrow(EntreeInvalide);
    for (const attendu of attendus) expect(lire).toThrow(attendu);
  });
});
