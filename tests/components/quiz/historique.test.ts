import { afterEach, expect, test, vi } from 'vitest';
import {
  commencerHistorique,
  retenir,
  suivreHistorique,
} from '../../../src/components/quiz/historique.ts';
import { revenirAuDepart } from '../../../src/components/quiz/revenir-au-depart.ts';

afterEach(() => vi.restoreAllMocks());

const remonter = (state: unknown) => dispatchEvent(new PopStateEvent('popstate', { state }));

test('l’historique ne retient qu’un rang, à la même adresse', () => {
  const adresse = location.href;
  commencerHistorique();
  expect(history.state).toEqual({ ecran: 0 });
  const garde = vi.spyOn(history, 'pushState');
  retenir(3);
  expect(garde.mock.calls[0]).toEqual([{ ecran: 3 }, '']);
  expect(location.href).toBe(adresse);
});

test('« Précédent » mène à l’écran retenu ; une ancre de la page ne change pas d’écran', () => {
  const rangs: number[] = [];
  const quitter = suivreHistorique((rang) => rangs.push(rang));
  remonter({ ecran: 2 });
  remonter(null);
  remonter({ autre: true });
  expect(rangs).toEqual([2, 0]);
  quitter();
  remonter({ ecran: 1 });
  expect(rangs).toEqual([2, 0]);
});

test('après un rechargement, on revient d’un coup à l’écran de départ', () => {
  const aller = vi.spyOn(history, 'go').mockReturnValue();
  history.replaceState(null, '');
  revenirAuDepart();
  expect(aller).not.toHaveBeenCalled();
  history.replaceState({ ecran: 7 }, '');
  revenirAuDepart();
  expect(aller).toHaveBeenCalledWith(-7);
});
