import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { champsDeLEntete } from '../../../src/lib/contenu/champs-de-l-entete.ts';

test('un champ garde ses lignes, en retrait ou à tirets, et les autres partent', () => {
  const entete =
    'titre: a\nsources:\n- b\n- c: d\nfaits:\n  titre: e\n  texte: |\n    f:\n      g\nfin: h\n';
  expect(parse(champsDeLEntete(entete, ['sources', 'fin']))).toEqual({
    sources: ['b', { c: 'd' }],
    fin: 'h',
  });
  expect(parse(champsDeLEntete(entete, ['faits']))).toEqual({
    faits: { titre: 'e', texte: 'f:\n  g\n' },
  });
  expect(champsDeLEntete(entete, ['absent', 'titr'])).toBe('');
});

test.each(['decisions', 'articles', 'textes'])(
  'dans %s, il lit ce que lit l’en-tête entier',
  (dossier) => {
    const chemin = new URL(`../../../src/content/${dossier}/`, import.meta.url);
    for (const nom of readdirSync(chemin)) {
      const [, entete = ''] =
        /^---\n(.*?)\n---\n/su.exec(readFileSync(new URL(nom, chemin), 'utf8')) ?? [];
      const entier = parse(entete) as Record<string, unknown>;
      for (const champ of Object.keys(entier))
        expect(parse(champsDeLEntete(`${entete}\n`, [champ])), `${nom} ${champ}`).toEqual({
          [champ]: entier[champ],
        });
    }
  },
);
