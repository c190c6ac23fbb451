import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typographier } from '../../../src/lib/typographie/francais.ts';

/** Rend visibles les espaces insécables : « ~ » ordinaire, « _ » fine. */
const lisible = (texte: string) => texte.replaceAll('\u00A0', '~').replaceAll('\u202F', '_');

describe('typographie française', () => {
  test.each([
    ["l'information qu'on donne", 'l’information qu’on donne'],
    ['Quoi ? Oui ! Bien ; fini : là', 'Quoi_? Oui_! Bien_; fini~: là'],
    ['« sans consentement »', '«~sans consentement~»'],
    ['«collé»', '«~collé~»'],
    ['n° 22-15.793, n°12', 'n°~22-15.793, n°~12'],
    ['art. L. 1222-4 et L. 2312-38', 'art.~L.~1222-4 et L.~2312-38'],
    ['article 6, § 1', 'article~6, §~1'],
    ['40 000 € et 15 millions', '40_000~€ et 15~millions'],
    ['1 234 567 euros', '1_234_567~euros'],
    ['155 000 pages', '155_000 pages'],
    ['le 20 octobre 2023, le 1er mai', 'le 20~octobre 2023, le 1er~mai'],
    ['50 salariés, 2 mois, 3 ans', '50~salariés, 2~mois, 3~ans'],
    ['M. Durand et Mme Petit', 'M.~Durand et Mme~Petit'],
    ['Me Martin et le Dr Roux', 'Me~Martin et le Dr~Roux'],
    ['Attendez...', 'Attendez…'],
    ['la règle .', 'la règle.'],
    [' , hier', ', hier'],
    ['de bas en haut\n : la suite', 'de bas en haut~: la suite'],
  ])('%s', (brut, compose) => {
    expect(lisible(typographier(brut))).toBe(compose);
  });

  test.each(['https://exemple.fr/a?b=1;c!', '12:30', 'mai 2023 prochain', 'C. trav.'])(
    'laisse « %s »',
    (texte) => {
      expect(typographier(texte)).toBe(texte);
    },
  );

  test('est stable : composer deux fois ne change rien', () => {
    const morceaux = fc.constantFrom(
      '«',
      '»',
      ' ',
      "'",
      '?',
      ';',
      ':',
      'n°',
      '12',
      '000',
      '€',
      'L.',
      'mot',
      '\u00A0',
      '\u202F',
      '...',
    );
    fc.assert(
      fc.property(fc.array(morceaux, { maxLength: 12 }), (suite) => {
        const une = typographier(suite.join(''));
        expect(typographier(une)).toBe(une);
      }),
    );
  });
});
