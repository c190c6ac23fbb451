import { expect, test } from 'vitest';
import {
  adresseDuCadre,
  estUnCadre,
  extraireCadre,
  hauteurDuCadre,
  type Cadre,
} from '../../../src/lib/integrer/cadre.ts';
import { extraireHtml } from '../../../src/lib/integrer/extraits.ts';

const cadre: Cadre = {
  sorte: 'delai',
  chemin: 'delais/x',
  titre: 'Contester "vite" : 12 mois.',
  texte: 'Départ : le jour.',
  adresse: 'https://x.example/delais/',
  mention: 'règles 2026.12',
};

test('un cadre est nommé, prend la largeur de sa place et ne dit pas d’où il est montré', () => {
  const html = extraireCadre(cadre, 'https://x.example/cadre/delais/x/');
  expect(html).toContain('src="https://x.example/cadre/delais/x/"');
  expect(html).toMatch(/title="Contester &#x22;vite&#x22; : 12 mois\. À ma connaissance"/);
  expect(html).toContain('style="width:100%;border:0"');
  expect(html).toContain('referrerpolicy="no-referrer"');
  expect(html).not.toMatch(/<script|\son\w+=|allow/);
});

test('plus il y a à lire, plus le cadre est haut', () => {
  const long = { ...cadre, texte: 'mot '.repeat(80) };
  const liste = { ...cadre, lignes: [{ texte: 'une' }, { texte: 'deux' }] };
  expect(hauteurDuCadre(long)).toBeGreaterThan(hauteurDuCadre(cadre) + 200);
  expect(hauteurDuCadre(liste)).toBeGreaterThan(hauteurDuCadre(cadre));
});

test('une adresse se reconnaît comme un cadre, une page comme une page', () => {
  expect(estUnCadre(adresseDuCadre(cadre))).toBe(true);
  expect(estUnCadre('cadre/verifier/index.html')).toBe(true);
  expect(estUnCadre('/decisions/cadre/')).toBe(false);
});

test('les lignes d’un extrait sont une liste, et mènent où elles disent', () => {
  const lignes = [{ texte: 'L. 1471-1', adresse: 'https://x.example/l/' }, { texte: 'mai 2022' }];
  const html = extraireHtml({ ...cadre, lignes });
  expect(html).toContain('<li><a href="https://x.example/l/">L. 1471-1</a></li>');
  expect(html).toContain('<li>mai 2022</li>');
});
