import { expect, test, vi } from 'vitest';

test('chaque référence, chaque phrase à écrire et le paragraphe désigné se copient d’un bouton', async () => {
  document.body.innerHTML = `<div class="formes"><p class="reference">À ma connaissance, « MAIF », 2026.</p></div>
    <div class="a-ecrire"><div><div data-carte><p>Une phrase à écrire.</p><p>Cass. soc.</p></div></div><div><a href="/idees-recues/une/">Pourquoi</a></div></div>
    <p id="p3"><span class="para">3</span>Un paragraphe.<a class="appel">1</a></p>`;
  const copies: string[] = [];
  vi.stubGlobal('navigator', {
    clipboard: { writeText: (texte: string) => (copies.push(texte), Promise.resolve()) },
  });
  await import('../../../src/components/citations/copier.ts');
  const boutons = [...document.querySelectorAll<HTMLButtonElement>('.copier')];
  expect(boutons.map(({ textContent }) => textContent)).toEqual(['Copier', 'Copier']);
  for (const un of boutons) un.click();
  expect(copies[0]).toBe('À ma connaissance, « MAIF », 2026.');
  expect(copies[1]).toContain('Une phrase à écrire.');
  await vi.waitFor(() => expect(boutons[0]?.textContent).toBe('Copié'));
});

test.each([
  ['refusé', { clipboard: { writeText: () => Promise.reject(new DOMException('non')) } }],
  ['absent, faute de chiffrement', {}],
])('presse-papiers %s : un champ le dit, et rien n’est dit copié', async (_, navigateur) => {
  vi.resetModules();
  document.body.innerHTML =
    '<div class="formes"><p class="reference">À ma connaissance, « MAIF », 2026.</p></div>';
  vi.stubGlobal('navigator', navigateur);
  await import('../../../src/components/citations/copier.ts');
  const bouton = document.querySelector<HTMLButtonElement>('.copier');
  bouton?.click();
  const champs = () => [...document.querySelectorAll<HTMLTextAreaElement>('.a-la-main textarea')];
  await vi.waitFor(() => expect(champs()).toHaveLength(1));
  const [premier] = champs();
  expect(premier?.value).toBe('À ma connaissance, « MAIF », 2026.');
  expect(bouton?.textContent).toBe('Copier');
  // Un second refus ne laisse qu’un champ ; une copie enfin faite n’en laisse aucun.
  bouton?.click();
  await vi.waitFor(() => expect(champs()[0]).not.toBe(premier));
  expect(champs()).toHaveLength(1);
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.resolve() } });
  bouton?.click();
  await vi.waitFor(() => expect(bouton?.textContent).toBe('Copié'));
  expect(champs()).toEqual([]);
});
