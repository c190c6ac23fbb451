import { expect, test, vi } from 'vitest';
import { arriver } from '../../../src/components/quiz/arriver.ts';

const ecran = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  return document.querySelector<HTMLElement>('#neuf') ?? expect.fail('pas d’écran');
};

test('un écran se montre depuis son haut, et son titre prend le focus sans défiler davantage', () => {
  const neuf = ecran(
    '<div class="questionnaire"><div id="neuf"><h1 tabindex="-1">Question</h1></div></div>',
  );
  const titre = neuf.querySelector('h1') ?? expect.fail('pas de titre');
  const defiler = vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue();
  const viser = vi.spyOn(titre, 'focus');
  arriver(titre);
  expect(defiler.mock.contexts).toEqual([document.querySelector('.questionnaire')]);
  expect(defiler.mock.calls).toEqual([[{ block: 'start' }]]);
  expect(viser.mock.calls).toEqual([[{ preventScroll: true }]]);
  expect(document.activeElement).toBe(titre);
});

test('l’écran que l’on quitte s’en va après que le titre neuf a pris le focus, qui ne se perd pas', () => {
  const neuf = ecran(
    '<div class="questionnaire"><div id="quitte"><button>Continuer</button></div><div id="neuf"><h1 tabindex="-1">Question</h1></div></div>',
  );
  const quitte = document.querySelector<HTMLElement>('#quitte') ?? expect.fail('rien à quitter');
  const bouton = quitte.querySelector('button') ?? expect.fail('pas de bouton');
  bouton.focus();
  const vus: (string | null | undefined)[] = [];
  const oter = vi
    .spyOn(quitte, 'remove')
    .mockImplementation(() => void vus.push(document.activeElement?.textContent));
  arriver(neuf.querySelector('h1') ?? expect.fail('pas de titre'), quitte);
  expect(oter).toHaveBeenCalledOnce();
  expect(vus).toEqual(['Question']);
});

test('hors de la page, rien ne défile et rien ne prend le focus', () => {
  document.body.innerHTML = '';
  const titre = document.createElement('h1');
  titre.tabIndex = -1;
  arriver(titre);
  expect(document.activeElement).toBe(document.body);
});
