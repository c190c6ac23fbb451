import { expect, test, vi } from 'vitest';
import { arriver } from '../../../src/components/quiz/arriver.ts';

test('un écran se montre depuis son haut, et son titre prend le focus sans défiler davantage', () => {
  document.body.innerHTML = '<div class="questionnaire"><h1 tabindex="-1">Question</h1></div>';
  const titre = document.querySelector('h1') ?? expect.fail('pas de titre');
  const defiler = vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue();
  const viser = vi.spyOn(titre, 'focus');
  arriver(titre);
  expect(defiler.mock.contexts).toEqual([document.querySelector('.questionnaire')]);
  expect(defiler.mock.calls).toEqual([[{ block: 'start' }]]);
  expect(viser.mock.calls).toEqual([[{ preventScroll: true }]]);
  expect(document.activeElement).toBe(titre);
});

test('hors de la page, rien ne défile et rien ne prend le focus', () => {
  document.body.innerHTML = '';
  const titre = document.createElement('h1');
  titre.tabIndex = -1;
  arriver(titre);
  expect(document.activeElement).toBe(document.body);
});
