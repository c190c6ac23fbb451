import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { empreinteDe } from '../../../src/lib/securite/empreinte.ts';
import {
  balisesRares,
  basculeesPar,
  classesPosees,
  elaguerLesStyles,
  motsDe,
  variablesDe,
} from '../../../src/lib/styles/elaguer.ts';

const elaguer = (css: string, corps: string) =>
  /<style>(.*)<\/style>/s.exec(
    elaguerLesStyles(`<style>${css}</style>${corps}`, {
      ilots: motsDe(['class="ouvert"']),
      classes: classesPosees("poser('bouton discret')"),
      basculees: basculeesPar(["boite.classList.toggle('avec-liste', true)"]),
      variables: variablesDe('p{color:var(--imprimee)}'),
    }),
  )?.[1];

test('une règle dont la classe est absente part, les autres restent', () => {
  expect(elaguer('.a{color:red}.b{color:red}p{margin:0}', '<p class="a">x</p>')).toBe(
    '.a{color:red}p{margin:0}',
  );
});

test('un mot du texte n’est pas une classe', () => {
  expect(elaguer('.image{color:red}', '<p title="image">une image</p>')).toBe('');
});

test('une règle à plusieurs sélecteurs ne garde que ceux qui peuvent servir', () => {
  expect(elaguer('.a,.b{color:red}', '<p class="b">x</p>')).toBe('.b{color:red}');
  expect(elaguer('.a p,.c p{color:red}', '<p class="b">x</p>')).toBe('');
});

test('ce qu’un script peut ajouter dans une boîte présente reste', () => {
  expect(elaguer('.liste .genre{color:red}', '<ol class="liste"></ol>')).toBe(
    '.liste .genre{color:red}',
  );
});

test('ce que le script de toute page peut poser reste', () => {
  const css = '.bouton{margin:0}.bouton.discret{margin:0}.poser{margin:0}';
  expect(elaguer(css, '<p>x</p>')).toBe('.bouton{margin:0}.bouton.discret{margin:0}');
});

test('une classe qu’un script bascule n’est pas exigée ; la boîte qui la reçoit l’est', () => {
  const css = '.boite.avec-liste .a{margin:0}';
  expect(elaguer(css, '<div class="boite"></div>')).toBe(css);
  expect(elaguer(css, '<p>x</p>')).toBe('');
});

test('une portée absente emporte ses règles, même avec îlot', () => {
  const css = 'p[data-astro-cid-aa]{margin:0}p[data-astro-cid-bb]{margin:0}';
  const corps = '<astro-island></astro-island><p data-astro-cid-bb>x</p>';
  expect(elaguer(css, corps)).toBe('p[data-astro-cid-bb]{margin:0}');
});

test('avec un îlot, ce que son code peut écrire reste', () => {
  const css = '.ouvert{margin:0}.ouvert.svelte-1a{margin:0}.x{margin:0}';
  expect(elaguer(css, '<astro-island></astro-island>')).toBe(
    '.ouvert{margin:0}.ouvert.svelte-1a{margin:0}',
  );
  expect(elaguer(css, '<p>y</p>')).toBe('');
});

test('ce qui est dans :not() ou :is() n’est pas exigé', () => {
  const css = 'p:not(.a){margin:0}:is(.a,.b) p{margin:0}li:not(:is(.a,.b)){margin:0}';
  expect(elaguer(css, '<p>x</p>')).toBe(css);
});

test('une règle @media vidée part', () => {
  expect(elaguer('@media print{.a{margin:0}}p{margin:0}', '<p>x</p>')).toBe('p{margin:0}');
});

test('une animation reste tant qu’une règle gardée la nomme', () => {
  const css = '@keyframes tour{from{opacity:0}to{opacity:1}}.a{animation:1s tour}p{margin:0}';
  expect(elaguer(css, '<p class="a">x</p>')).toBe(css);
  expect(elaguer(css, '<p>x</p>')).toBe('p{margin:0}');
  // Elle ne laisse pas de ligne vide.
  expect(elaguer(css.replace('}}.a', '}}\n.a'), '<p>x</p>')).toBe('p{margin:0}');
  const ilot = '<astro-island></astro-island><p>x</p>';
  expect(elaguer(css, ilot)).toContain('@keyframes tour');
});

const vide = new Set<string>();
const rien = { ilots: vide, classes: vide, basculees: vide, variables: vide };

test('la politique de sécurité nomme l’empreinte de ce qui reste', () => {
  const css = '.a{color:red}.b{color:red}';
  const page = `<meta content="style-src '${empreinteDe(css)}'"><style>${css}</style><p class="b">`;
  expect(elaguerLesStyles(page, rien)).toContain(`'${empreinteDe('.b{color:red}')}'`);
  expect(elaguerLesStyles(page, rien)).not.toContain(empreinteDe(css));
});

test('un élément rare absent emporte ses règles ; un tableau annonce ses cases', () => {
  const css = 'table{margin:0}thead th,td{margin:0}h3,p{margin:0}';
  expect(elaguer(css, '<p>x</p>')).toBe('p{margin:0}');
  expect(elaguer(css, '<template><table></table></template>')).toBe(
    'table{margin:0}thead th,td{margin:0}p{margin:0}',
  );
});

test('avec un îlot, un élément rare reste si son code le nomme', () => {
  const css = 'table{margin:0}td{margin:0}h3{margin:0}';
  const page = `<style>${css}</style><astro-island></astro-island>`;
  const ailleurs = { ...rien, ilots: motsDe(['<table><td>']) };
  expect(elaguerLesStyles(page, ailleurs)).toContain('<style>table{margin:0}td{margin:0}</style>');
});

test('une variable que rien ne lit part ; celle qu’une feuille à part lit reste', () => {
  const css = ':root{--a:1;--b:var(--a);--imprimee:2;--seule:3}p{color:var(--b)}';
  expect(elaguer(css, '<p>x</p>')).toBe(':root{--a:1;--b:var(--a);--imprimee:2}p{color:var(--b)}');
  expect(elaguer(css, '<astro-island></astro-island>')).toBe(css);
});

test('une étiquette que la page ne porte pas n’y a pas de style, et aucun script n’en change', () => {
  const css = '.a[data-niveau=x]{margin:0}.a[data-niveau=y]{margin:0}';
  expect(elaguer(css, '<p class="a" data-niveau="y">x</p>')).toBe('.a[data-niveau=y]{margin:0}');
  for (const nom of readdirSync('src/components', { recursive: true, encoding: 'utf8' }))
    if (/\.(?:ts|svelte)$/.test(nom))
      expect(readFileSync(`src/components/${nom}`, 'utf8'), nom).not.toMatch(
        /dataset(?:\.|\[')niveau/,
      );
});

/** Le champ d’une copie refusée n’a pas de modèle : la seconde feuille, qui ne s’élague pas, l’habille par sa classe. */
const habille = (nom: string, balise: string) =>
  nom === 'elements/copier.ts' &&
  readFileSync('src/components/gabarits/suite.css', 'utf8').includes(`.a-la-main ${balise} {`);

test('aucun script ne crée un élément rare : sa page en porte un modèle, qui garde ses règles', () => {
  const fautes = readdirSync('src/components', { recursive: true, encoding: 'utf8' })
    .filter((nom) => nom.endsWith('.ts'))
    .flatMap((nom) =>
      [
        ...readFileSync(`src/components/${nom}`, 'utf8').matchAll(
          /(?:createElement|element|poser|cellule)\('(\w+)'/g,
        ),
      ]
        .map(([, balise = '']) => balise)
        .filter((balise) => balisesRares.some((une) => une === balise) && !/^t[dh]$/.test(balise))
        .filter((balise) => !habille(nom, balise))
        .map((balise) => `src/components/${nom} crée <${balise}>`),
    );
  expect(fautes).toEqual([]);
});

test('une règle répétée ne reste qu’à sa dernière place, sous les mêmes conditions seulement', () => {
  expect(elaguer('p{color:red}p{color:blue}p{color:red}', '<p>x</p>')).toBe(
    'p{color:blue}p{color:red}',
  );
  expect(elaguer('@media print{p{margin:0}}@media print{p{margin:0}}', '<p>x</p>')).toBe(
    '@media print{p{margin:0}}',
  );
  const deux = 'p{margin:0}@media print{p{margin:0}}';
  expect(elaguer(deux, '<p>x</p>')).toBe(deux);
});
