import { expect, test, vi } from 'vitest';
import { copier } from '../../../src/components/elements/copier.ts';

/** Un bouton dans la page, et un presse-papiers qui accepte ou refuse. */
function preparer(accepte: boolean): { readonly bouton: Element; readonly copies: string[] } {
  document.body.innerHTML = '<button type="button">Copier</button>';
  const copies: string[] = [];
  vi.stubGlobal('navigator', {
    clipboard: {
      writeText: (texte: string) =>
        accepte
          ? Promise.resolve(void copies.push(texte))
          : Promise.reject(new DOMException('', 'NotAllowedError')),
    },
  });
  return { bouton: document.body.children[0] ?? document.body, copies };
}

test('copié : le texte est parti, et la page n’a pas changé', async () => {
  const { bouton, copies } = preparer(true);
  expect(await copier('Un texte.', bouton)).toBeUndefined();
  expect(copies).toEqual(['Un texte.']);
  expect(document.body.children).toHaveLength(1);
});

test('refusé : le texte est sous le bouton, en lecture seule, choisi ; ce qui est rendu l’ôte', async () => {
  const { bouton } = preparer(false);
  const oter = await copier('Deux\nlignes.', bouton);
  const libelle = bouton.nextElementSibling;
  const champ = libelle?.querySelector('textarea');
  expect(libelle?.localName).toBe('label');
  expect(libelle?.textContent).toContain('à copier à la main');
  expect(champ?.value).toBe('Deux\nlignes.');
  expect(champ?.readOnly).toBe(true);
  expect(champ?.autocomplete).toBe('off');
  expect(document.activeElement).toBe(champ);
  expect([champ?.selectionStart, champ?.selectionEnd]).toEqual([0, 'Deux\nlignes.'.length]);
  oter?.();
  expect(document.body.children).toHaveLength(1);
});
