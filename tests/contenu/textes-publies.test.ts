/** Ce que les contrôles de prose lisent : chaque sorte de fichier donne ses textes, et rien de son code. */
import { expect, test } from 'vitest';
import { releverAstro } from '../aides/textes-publies/astro.ts';
import { releverMarkdown } from '../aides/textes-publies/markdown.ts';
import { masquer, type Releve } from '../aides/textes-publies/passage.ts';
import { releverSvelte } from '../aides/textes-publies/svelte.ts';
import { releverTypeScript } from '../aides/textes-publies/typescript.ts';

const textes = ({ passages }: Releve) => passages.map(({ texte }) => texte);
const mots = (source: string, { etendues }: Releve) =>
  masquer(source, etendues).split(/\s+/).filter(Boolean);

test('un article : en-tête, paragraphes, notes, cellules ; ni identifiants, ni balises, ni code', () => {
  const source = [
    '---',
    'titre: Le droit d’accès',
    'sources:',
    '  - L1222-4',
    '---',
    '',
    'Un <Terme id="cse">comité</Terme> rend `const` un [avis](/le-cse/). <Note source="rgpd-13">En marge.</Note>',
    '',
    '| Un | Deux |',
  ].join('\n');
  const releve = releverMarkdown(source);
  expect(textes(releve)).toEqual([
    'Le droit d’accès',
    'Un comité rend x un avis.',
    'Un',
    'Deux',
    'En marge.',
  ]);
  expect(mots(source, releve)).toEqual(
    'Le droit d’accès Un comité rend un [avis . En marge. | Un | Deux |'.split(' '),
  );
  expect(releve.passages[0]?.champ).toBe('titre');
});

test('une lettre : ses phrases, sans leur origine ni leur condition', () => {
  const source =
    '---\nquand: Un jour.\n---\n\nL’outil : {{outil}}. [vos faits]\n\n- une durée ; [sources : rgpd-13] [si : recu = rien]\n';
  const releve = releverMarkdown(source);
  expect(textes(releve)).toEqual(['Un jour.', 'L’outil : x.', 'une durée ;']);
  expect(mots(source, releve).join(' ')).not.toMatch(/sources|recu|vos faits/);
});

test('un fichier TypeScript : ses phrases ; ni imports, ni identifiants, ni erreurs', () => {
  const source = `import x from 'Un chemin';\nconst a = { id: 'cle', texte: 'Une phrase.' };\nconst b = \`Lire \${a.id} ici\`;\nthrow new Error('Une panne.');`;
  const releve = releverTypeScript(source);
  expect(textes(releve)).toEqual(['Une phrase.', 'Lire x ici']);
  expect(mots(source, releve)).toEqual(['Une', 'phrase.', 'Lire', 'ici']);
});

test('une page Astro : code, textes et attributs lus, un paragraphe entier malgré ses balises', () => {
  const source = `---\nconst titre = 'La page';\n---\n\n<Page titre="Un titre" class="une classe">\n  <p>Lire <a href="/x/">la suite</a> ({n} pages)&nbsp;!</p>\n  <!-- un commentaire -->\n  <style>\n    .p { color: red }\n  </style>\n</Page>\n`;
  const releve = releverAstro(source);
  expect(textes(releve)).toEqual(['La page', 'Un titre', 'Lire la suite (x pages)\u00a0!']);
  expect(mots(source, releve)).toEqual([
    'La',
    'page',
    'Un',
    'titre',
    'Lire',
    'la',
    'suite',
    '(',
    'pages)',
    '!',
  ]);
});

test('un composant Svelte : script, blocs et chaînes de son gabarit', () => {
  const source = `<script lang="ts">\n  const a = 'Une phrase.';\n</script>\n\n{#if oui}\n  <p class="c d">Bonjour {nom}.</p>\n{:else}\n  {@render dire('Rien à dire.')}\n{/if}\n`;
  const releve = releverSvelte(source);
  expect(textes(releve)).toEqual(['Une phrase.', 'Bonjour x.', 'Rien à dire.']);
  expect(mots(source, releve)).toEqual('Une phrase. Bonjour . Rien à dire.'.split(' '));
});

test('les mots gardent leur ligne et leur colonne', () => {
  const source = '---\ntitre: Un mot\n---\n\nUn <b>deux</b>\n';
  const masque = masquer(source, releverMarkdown(source).etendues);
  expect(masque).toHaveLength(source.length);
  expect(masque.indexOf('deux')).toBe(source.indexOf('deux'));
});
