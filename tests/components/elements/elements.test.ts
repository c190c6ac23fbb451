import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { A_EMPORTER, siteEnLigne } from '../../../src/components/elements/a-emporter.ts';
import { motsTenus } from '../../../src/components/elements/mots-tenus.ts';
import { quandVu } from '../../../src/components/elements/quand-vu.ts';
import { telecharger } from '../../../src/components/elements/telecharger.ts';
import { MOT_LIE } from '../../../src/lib/typographie/mot-lie.ts';

beforeEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('le site en ligne n’est connu que du fichier à emporter', () => {
  expect(siteEnLigne()).toBeUndefined();
  document.head.innerHTML = `<meta name="${A_EMPORTER}" content="https://exemple.fr">`;
  expect(siteEnLigne()).toBe('https://exemple.fr');
});

test('un numéro se tient sur sa ligne, le reste du texte est intact', () => {
  const p = document.createElement('p');
  p.append(...motsTenus('L’article L. 1222-4 et le n° 22-15.793, en 2026.'));
  expect(p.textContent).toBe('L’article L. 1222-4 et le n° 22-15.793, en 2026.');
  expect([...p.querySelectorAll(MOT_LIE)].map(({ textContent }) => textContent)).toEqual([
    '1222-4',
    '22-15.793',
  ]);
});

test.each(['SAN-2025-008', 'C-526/24', '26-15.793', '1222-4'])(
  'le numéro « %s » se tient entier, son début compris',
  (numero) => {
    const p = document.createElement('p');
    p.append(...motsTenus(`CNIL ou CJUE, n° ${numero}, et la suite.`));
    expect(p.textContent).toBe(`CNIL ou CJUE, n° ${numero}, et la suite.`);
    expect([...p.querySelectorAll(MOT_LIE)].map(({ textContent }) => textContent)).toEqual([
      numero,
    ]);
  },
);

test('un fichier fait dans la page garde son nom, et son adresse se libère plus tard', () => {
  vi.useFakeTimers();
  const faite = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:essai');
  const rendue = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  const cliques: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    cliques.push(`${this.download} ${this.href}`);
  });
  telecharger('registre.csv', 'text/csv', 'a;b');
  expect(cliques).toEqual(['registre.csv blob:essai']);
  expect((faite.mock.calls[0]?.[0] as Blob).type).toBe('text/csv');
  expect(rendue).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(rendue).toHaveBeenCalledWith('blob:essai');
});

/** L’observateur d’un essai : il dit ce que l’essai veut voir. */
class Observateur {
  static dernier: Observateur | undefined;
  readonly regardes = new Set<Element>();
  readonly #dire: IntersectionObserverCallback;
  constructor(dire: IntersectionObserverCallback) {
    this.#dire = dire;
    Observateur.dernier = this;
  }
  observe(element: Element): void {
    this.regardes.add(element);
  }
  unobserve(element: Element): void {
    this.regardes.delete(element);
  }
  montrer(target: Element, isIntersecting: boolean): void {
    this.#dire(
      [{ target, isIntersecting }] as unknown as IntersectionObserverEntry[],
      this as unknown as IntersectionObserver,
    );
  }
}

test('une figure s’anime quand elle approche, une seule fois, et pas avant', async () => {
  vi.stubGlobal('IntersectionObserver', Observateur);
  document.body.innerHTML = '<figure></figure>';
  const [figure] = document.querySelectorAll('figure');
  const animees: Element[] = [];
  const charger = vi.fn(() => Promise.resolve((une: HTMLElement) => animees.push(une)));
  quandVu('figure', charger);
  if (!figure) throw new Error('Pas de figure.');
  Observateur.dernier?.montrer(figure, false);
  expect(charger).not.toHaveBeenCalled();
  Observateur.dernier?.montrer(figure, true);
  await vi.waitFor(() => expect(animees).toEqual([figure]));
  expect(Observateur.dernier?.regardes.has(figure)).toBe(false);
});
