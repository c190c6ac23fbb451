import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { autorites } from '../../src/lib/contenu/autorite.ts';
import { verifications } from '../../src/lib/contenu/verification.ts';

const guide = readFileSync('src/content/README.md', 'utf8');

/** Les balises que le gabarit admet, telles que son code les énumère. */
function balisesDuGabarit(): string[] {
  const gabarit = readFileSync('src/components/articles/Texte.astro', 'utf8');
  const [, liste = ''] = /const balises = \{([\s\S]*?)\};/.exec(gabarit) ?? [];
  return [...liste.matchAll(/\b[A-Z]\w+(?=[:,])/g)].map(([nom]) => nom).filter(estUnNom);
}

const estUnNom = (nom: string, rang: number, noms: string[]) =>
  nom !== 'AVenir' && noms.indexOf(nom) === rang;

/** Ce que la première colonne d’un tableau du guide énumère, sous un titre. */
function premiereColonne(titre: string): string[] {
  const [, partie = ''] = guide.split(`## ${titre}\n`);
  return [...(partie.split('\n## ')[0] ?? '').matchAll(/^\| `<?([\w-]+)[^`]*` +\|/gm)].map(
    ([, mot = '']) => mot,
  );
}

test('le guide décrit toutes les balises, et elles seules', () => {
  const decrites = premiereColonne('Les balises d’un article');
  expect(decrites.sort()).toEqual(balisesDuGabarit().sort());
});

test('le guide explique les étiquettes d’autorité, puis les degrés de vérification', () => {
  expect(premiereColonne('Ce que vaut une phrase')).toEqual([
    'niveau',
    ...Object.keys(autorites),
    'verification',
    ...Object.keys(verifications),
  ]);
});

test('le guide montre un exemple de chaque balise', () => {
  const [, exemple = ''] = /```mdx\n([\s\S]*?)```/.exec(guide) ?? [];
  for (const nom of balisesDuGabarit()) expect(exemple).toContain(`<${nom}`);
});
