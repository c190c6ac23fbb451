import { afterEach, expect, test, vi } from 'vitest';
import { animer } from '../../../src/components/decisions/animer-frise.ts';
import { installer } from '../../../src/components/decisions/comparer-deux.ts';

afterEach(() => vi.unstubAllGlobals());

function dresserLaFrise(): HTMLElement {
  document.body.innerHTML = `<figure>
    <p class="outil" hidden><select id="frise-outil"><option value=""></option><option value="video">Caméras</option></select></p>
    <a class="signe-de-preuve" data-outils="video badge" href="/a/">A</a>
    <a class="signe-de-preuve" data-outils="appels" href="/b/">B</a>
  </figure>`;
  const frise = document.querySelector('figure');
  if (!frise) throw new Error('Pas de frise.');
  animer(frise);
  return frise;
}

test('le filtre de la frise paraît avec le script, et éteint les autres outils', () => {
  const frise = dresserLaFrise();
  expect(frise.querySelector<HTMLElement>('.outil')?.hidden).toBe(false);
  const choix = frise.querySelector('select');
  if (!choix) throw new Error('Pas de filtre.');
  choix.value = 'video';
  choix.dispatchEvent(new Event('change'));
  const eteints = () => [...frise.querySelectorAll('.autre-outil')].map((un) => un.textContent);
  expect(eteints()).toEqual(['B']);
  choix.value = '';
  choix.dispatchEvent(new Event('change'));
  expect(eteints()).toEqual([]);
});

test('au doigt, le premier toucher nomme et le second ouvre ; à la souris, le clic ouvre', () => {
  const frise = dresserLaFrise();
  const signe = frise.querySelector('a');
  const toucher = (pointerType: string) => {
    const clic = new PointerEvent('click', { pointerType, bubbles: true, cancelable: true });
    signe?.dispatchEvent(clic);
    return clic.defaultPrevented;
  };
  expect(toucher('mouse')).toBe(false);
  expect(toucher('touch')).toBe(true);
  expect(signe?.classList.contains('nomme')).toBe(true);
  expect(toucher('touch')).toBe(false);
});

const affaire = (id: string, nom: string, reponse: string) => ({
  id,
  nom,
  reponses: [reponse, 'Admise', 'Maintenue'],
  faits: [],
});

function dresserLaComparaison(): HTMLElement {
  document.body.innerHTML = `<form><select><option value=""></option><option value="a">A</option></select><select><option value=""></option><option value="b">B</option></select></form>
    <div class="comparaison"></div><template class="table"><table></table></template>`;
  const formulaire = document.querySelector('form');
  if (!formulaire) throw new Error('Pas de formulaire.');
  return formulaire;
}

const servirDeuxAffaires = () =>
  vi.stubGlobal('fetch', () =>
    Promise.resolve(
      Response.json({
        questions: [],
        faits: [],
        affaires: [affaire('a', 'Affaire A', 'Irrégulier'), affaire('b', 'Affaire B', 'Régulier')],
      }),
    ),
  );

test('deux affaires choisies se comparent réponse par réponse, et l’adresse les retient', async () => {
  servirDeuxAffaires();
  const formulaire = dresserLaComparaison();
  await installer(formulaire);
  const [une, autre] = formulaire.querySelectorAll('select');
  if (!une || !autre) throw new Error('Deux listes attendues.');
  [une.value, autre.value] = ['a', 'b'];
  formulaire.dispatchEvent(new Event('change'));
  const lignes = [...document.querySelectorAll<HTMLElement>('.comparaison tbody tr')];
  expect(lignes.slice(0, 3).map(({ dataset }) => dataset['rapport'])).toEqual([
    'different',
    'pareil',
    'pareil',
  ]);
  expect(document.querySelector('.comparaison a')?.getAttribute('href')).toBe('/decisions/a/');
  expect(location.hash).toContain('a');
});

test('sous le dossier de l’éditeur, l’adresse d’une comparaison y reste', async () => {
  servirDeuxAffaires();
  vi.stubEnv('BASE_URL', '/sous/chemin/');
  const formulaire = dresserLaComparaison();
  await installer(formulaire);
  for (const liste of formulaire.querySelectorAll('select')) liste.selectedIndex = 1;
  formulaire.dispatchEvent(new Event('change'));
  vi.unstubAllEnvs();
  expect(location.pathname).toBe('/sous/chemin/decisions/comparer/');
});

test.each([
  ['#affaires=a+disparue', ['a', '']],
  ['#affaires=disparue+b', ['', 'b']],
  ['#affaires=a%20b', ['a', 'b']],
  ['#affaires=%zz', ['', '']],
])('« %s » : ce que le site n’a pas reste à choisir', async (fragment, attendues) => {
  servirDeuxAffaires();
  const formulaire = dresserLaComparaison();
  location.hash = fragment;
  await installer(formulaire);
  const listes = [...formulaire.querySelectorAll('select')];
  expect(listes.map(({ selectedIndex, value }) => (selectedIndex < 0 ? 'vide' : value))).toEqual(
    attendues,
  );
  location.hash = '';
});

test('sans réseau, la comparaison échoue, pour que la page le dise et recommence', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
  await expect(installer(dresserLaComparaison())).rejects.toThrow('503');
});
