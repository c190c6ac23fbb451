import { toText } from 'hast-util-to-text';
import { expect, test } from 'vitest';
import { extraire } from '../../../src/lib/emporter/extraire.ts';

const html = `<title>Neutre</title><style>p{top:0}</style><main class="page"><nav class="fil">fil</nav>
<h1>Le titre</h1><p>texte<script>1</script></p><noscript>grille</noscript>
<details class="citer">citer</details><details>reste</details>
<script type="text/plain" id="donnees">données</script></main>`;

test('une page donne son titre, celui de son onglet et ses styles', () => {
  const { titre, onglet, styles } = extraire('/x/', html);
  expect({ titre, onglet, styles }).toEqual({
    titre: 'Le titre',
    onglet: 'Neutre',
    styles: ['p{top:0}'],
  });
});

test('le fil, les scripts, la grille de repli et la citation partent ; les données restent', () => {
  const { contenu } = extraire('/x/', html);
  const texte = toText(contenu);
  expect(texte).toContain('reste');
  expect(texte).not.toMatch(/fil|grille|citer|1/u);
  expect(JSON.stringify(contenu)).toContain('données');
});

test('une page sans titre arrête la construction et dit laquelle', () => {
  expect(() => extraire('/x/', '<title>a</title><main></main>')).toThrow('/x/');
});

test('ce qui tenait des mots ensemble rend ses mots, et les retours de note partent', () => {
  const { contenu } = extraire(
    '/x/',
    '<title>a</title><main><h1>a</h1><p>art. <mot-lie>L. 1222-4</mot-lie> <a class="retour" href="#n">retour</a></p></main>',
  );
  expect(toText(contenu)).toContain('art. L. 1222-4');
  expect(JSON.stringify(contenu)).not.toMatch(/mot-lie|retour/u);
});
