import { describe, expect, test } from 'vitest';
import { suivreLeDepart } from '../../../src/lib/lettres/suivre.ts';

describe('une saisie dont le départ change', () => {
  test('ce que l’on n’a pas touché suit les réponses', () => {
    expect(
      suivreLeDepart({ outil: 'video', but: '' }, { outil: 'video' }, { outil: 'badge', but: 'x' }),
    ).toEqual({ outil: 'badge', but: 'x' });
  });

  test('ce qui est tapé reste, même là où les réponses disent autre chose', () => {
    expect(
      suivreLeDepart(
        { nom: 'Badgeuse du hall', employeur: 'Durand' },
        { nom: 'Badge' },
        { nom: 'Caméras' },
      ),
    ).toEqual({ nom: 'Badgeuse du hall', employeur: 'Durand' });
  });

  test('un champ vidé exprès ne se remplit pas de nouveau', () => {
    expect(suivreLeDepart({ but: '' }, { but: 'Sécurité' }, { but: 'Évaluation' })).toEqual({
      but: '',
    });
  });

  test('ce que les réponses ne disent plus s’en va, si l’on n’y a rien tapé', () => {
    expect(suivreLeDepart({ duree: 'Un mois' }, { duree: 'Un mois' }, {})).toEqual({});
  });

  test('le même départ ne change rien', () => {
    const saisies = { a: '1', b: '', c: 'tapé' };
    expect(suivreLeDepart(saisies, { a: '1' }, { a: '1' })).toEqual({ a: '1', c: 'tapé' });
  });
});
