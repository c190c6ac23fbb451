import { beforeEach, expect, test, vi } from 'vitest';
import { animer } from '../../../src/components/dispositifs/animer-matrice.ts';

const cellule = (etendue: string) => `<td>${etendue}</td>`;

async function dresser(): Promise<HTMLElement> {
  document.body.innerHTML = `<figure>
    <form class="mes-outils" hidden><input type="checkbox" value="0"><input type="checkbox" value="1"></form>
    <table><thead><tr><th></th><th><a href="/o1/">Caméras</a></th><th><a href="/o2/">Badge</a></th></tr></thead>
    <tbody><tr><th><a href="/r1/">Informer</a></th>${cellule('toujours')}${cellule('parfois')}</tr>
    <tr><th><a href="/r2/">Consulter</a></th>${cellule('parfois')}${cellule('jamais')}</tr></tbody></table>
    <div class="detail" hidden></div><ul class="a-cocher"></ul></figure>`;
  const matrice = document.querySelector('figure');
  if (!matrice) throw new Error('Pas de matrice.');
  await animer(matrice);
  return matrice;
}

const regles = [
  { fondements: [['L. 1222-4', '/code-du-travail/L1222-4/']], lignes: [3, 0] },
  { fondements: [], lignes: [0, 0] },
];

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(regles)));
});

test('une case dit l’outil, la règle, son étendue, ses textes, et mène à la ligne qui décide', async () => {
  const matrice = await dresser();
  matrice.querySelector('td')?.click();
  const detail = matrice.querySelector<HTMLElement>('.detail');
  expect(detail?.hidden).toBe(false);
  expect(detail?.textContent).toContain('Caméras, « Informer » : toujours. Fondée sur L. 1222-4.');
  expect([...(detail?.querySelectorAll('a') ?? [])].map((un) => un.getAttribute('href'))).toEqual([
    '/code-du-travail/L1222-4/',
    '/r1/#ligne-3',
    '/o1/',
  ]);
});

test('la grille se parcourt au clavier : une seule case dans l’ordre de tabulation', async () => {
  const matrice = await dresser();
  const [premiere, seconde] = matrice.querySelectorAll('td');
  expect(matrice.querySelector('table')?.getAttribute('role')).toBe('grid');
  expect(matrice.querySelectorAll('td[tabindex="0"]')).toHaveLength(1);
  premiere?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  expect(document.activeElement).toBe(seconde);
  expect(matrice.querySelectorAll('td[tabindex="0"]')).toHaveLength(1);
});

test('« mes outils » fait la liste de ce qui leur est dû', async () => {
  const matrice = await dresser();
  const choix = matrice.querySelector<HTMLElement>('.mes-outils');
  expect(choix?.hidden).toBe(false);
  const case0 = choix?.querySelector('input');
  if (!case0) throw new Error('Pas de case.');
  case0.checked = true;
  choix?.dispatchEvent(new Event('change'));
  expect(matrice.classList.contains('avec-liste')).toBe(true);
  expect(matrice.querySelector('.a-cocher a')?.getAttribute('href')).toBe('/r1/');
});

test('sans réseau, la grille se parcourt quand même', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('réseau')));
  const matrice = await dresser();
  matrice.querySelector('td')?.click();
  expect(matrice.querySelector('.detail')?.textContent).toContain(
    'Caméras, « Informer » : toujours.',
  );
});
