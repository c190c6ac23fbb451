import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { demarrer } from '../../../src/components/emporter/amorce.ts';
import type { Plan } from '../../../src/lib/emporter/ancres.ts';

const plan = {
  ancres: { '/verifier/': 'verifier', '/delais/': 'delais' },
  site: 'https://exemple.fr',
} as unknown as Plan;

beforeEach(() => {
  history.replaceState(null, '', '#');
  document.documentElement.dataset['onglet'] = 'À ma connaissance';
  document.body.innerHTML = `<section class="feuillet" id="verifier" data-onglet="Vérifier">
    <div data-ilot="0" data-bloc="donnees" data-client="load" ssr></div></section>
    <section class="feuillet" id="delais" data-onglet="Délais"></section>
    <script type="application/json" id="donnees">{"nom":"essai"}</script>`;
});
afterEach(() => vi.unstubAllGlobals());

const lancer = (rendu = vi.fn(() => Promise.resolve())) => {
  demarrer(['composant'], () => rendu, plan, { '/donnees/cas.json': '{"lu":true}' });
  return rendu;
};

test('chaque îlot s’anime avec les données que le fichier porte', async () => {
  const rendu = lancer();
  expect(rendu).toHaveBeenCalledWith('composant', { nom: 'essai' }, {}, { client: 'load' });
  await vi.waitFor(() => expect(document.querySelector('[ssr]')).toBeNull());
});

test('rien ne se demande au réseau : ce que le site lirait est là, le reste est refusé', async () => {
  lancer();
  const lu = await fetch('/sous/base/donnees/cas.json');
  expect(await lu.json()).toEqual({ lu: true });
  await expect(fetch('/ailleurs.json')).rejects.toThrow('n’est pas dans ce fichier');
});

test('un lien que les îlots écrivent mène à la page emportée', async () => {
  lancer();
  const lien = document.createElement('a');
  lien.href = '/delais/';
  document.body.append(lien);
  await vi.waitFor(() => expect(lien.getAttribute('href')).toBe('#delais'));
});

test('une adresse qui porte des réponses montre le questionnaire', async () => {
  lancer();
  location.hash = '#r=1.abc';
  dispatchEvent(new HashChangeEvent('hashchange'));
  await vi.waitFor(() =>
    expect(document.getElementById('verifier')?.classList.contains('montre')).toBe(true),
  );
});
