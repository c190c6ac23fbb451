import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colonnes } from '../../src/lib/kit/registre.ts';
import { terme } from '../../src/lib/schemas/terme.ts';
import { retenir } from '../../src/lib/textes/retenir.ts';

const article = (etat: string) => ({
  version: 'LEGIARTI000000000001',
  num: 'L1222-4',
  etat,
  texte: '<p>…</p>',
});
type Articles = Parameters<typeof retenir>[0];
const lire = (etat: string) =>
  retenir(
    [article(etat)] as unknown as Articles,
    { 'L1222-4': 'LEGIARTI000000000001' },
    { releve: '2026-08-20', versions: {} },
  );

test.each(['ABROGE', 'MODIFIE', 'ABROGE_DIFF', 'VIGUEUR_DIFF', ''])(
  'un article « %s » n’est pas affiché comme du droit en vigueur',
  (etat) => {
    expect(() => lire(etat)).toThrow(/n’est plus en vigueur/);
    expect(lire('VIGUEUR').has('L1222-4')).toBe(true);
  },
);

test('un terme du glossaire sans nom est refusé', () => {
  const fiche = { terme: 'Badge', formes: [], sources: [], voirAussi: [] };
  expect(terme.safeParse(fiche).success).toBe(true);
  expect(terme.safeParse({ ...fiche, terme: '' }).success).toBe(false);
});

test('chaque lettre de l’article 30 garde sa colonne dans le registre', () => {
  expect(colonnes.map(({ lettre }) => lettre ?? '-').join('')).toBe('----aaaabbcccfdeg-');
});

test('le banc n’est pas lancé par les tests', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  expect(`${scripts['verifier'] ?? ''} ${scripts['unit'] ?? ''}`).not.toMatch(/banc|mutations/);
});
