import { describe, expect, test } from 'vitest';
import {
  ordreDesFaits,
  questions,
  vocabulaire,
  type Dispositif,
  type Fait,
} from '../../../../../src/lib/droit/surveillance/index.ts';
import { fautesDeTypographie, motsInterdits } from '../../../../aides/prose.ts';

const aides = ordreDesFaits.flatMap((fait) =>
  vocabulaire.dispositif.reponses.flatMap((dispositif) => {
    const aide = questions[fait].aideSelonDispositif?.[dispositif];
    return aide === undefined ? [] : [{ fait, dispositif, aide }];
  }),
);
const aide = (fait: Fait, dispositif: Dispositif) =>
  aides.find((une) => une.fait === fait && une.dispositif === dispositif)?.aide;

describe('Ce qu’une question veut dire pour un outil', () => {
  test.each(aides)('$fait, $dispositif : bien composé, sans juger', ({ aide: texte }) => {
    expect(texte).not.toMatch(motsInterdits);
    expect(fautesDeTypographie(texte)).toEqual([]);
  });

  test('une fouille demande un avertissement à la personne ; un test, une règle écrite', () => {
    expect(aide('information', 'fouille')).toContain('droit de refuser');
    expect(aide('personnel', 'fouille')).toContain('casier sans nom');
    expect(aide('soupcon', 'fouille')).toContain('menace');
    expect(aide('information', 'depistage')).toContain('règlement intérieur');
    expect(aide('cible', 'depistage')).toContain('postes dangereux');
  });

  test('les autres outils gardent la question telle quelle', () => {
    expect(aide('information', 'video')).toBeUndefined();
    expect(aide('personnel', 'fichiers')).toBeUndefined();
  });
});
