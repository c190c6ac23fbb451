import { expect, test } from 'vitest';
import { assembler } from '../../../../src/lib/recherche/batir/assembler.ts';
import { empaqueter } from '../../../../src/lib/recherche/batir/empaqueter.ts';
import type { Chercher } from '../../../../src/lib/recherche/moteur/servir.ts';

test('le module empaqueté cherche comme le moteur, et ne demande aucun autre fichier', async () => {
  const module = await empaqueter(
    assembler(
      [
        { adresse: '/preuve/', titre: 'La « preuve »', texte: '' },
        { adresse: '/dispositifs/badge/', titre: 'Badge ou pointeuse', texte: '' },
      ],
      (adresse) =>
        adresse === '/preuve/'
          ? { noms: ['dictaphone', 'micro'], mots: [] }
          : { noms: [], mots: [] },
    )(0),
  );
  expect(module).not.toMatch(/\bimport\b|\bfetch\b/);
  const { chercher } = (await import(
    `data:text/javascript;base64,${Buffer.from(module).toString('base64')}`
  )) as { readonly chercher: Chercher };
  expect(chercher('micro')).toEqual([
    { adresse: '/preuve/', titre: 'La « preuve »', genre: 'Explication' },
  ]);
  expect(chercher('badgeuse ')[0]?.adresse).toBe('/dispositifs/badge/');
});

test('le titre d’un article de loi se lit dans son adresse : il n’est pas écrit, et revient entier', async () => {
  const titre = 'Article L.\u00A01222-4 du Code du travail';
  const page = { adresse: '/code-du-travail/L1222-4/', titre, texte: '' };
  const module = await empaqueter(assembler([page], () => ({ noms: [], mots: [] }))(0));
  expect(module).not.toContain('1222-4 du Code');
  const { chercher } = (await import(
    `data:text/javascript;base64,${Buffer.from(module).toString('base64')}`
  )) as { readonly chercher: Chercher };
  expect(chercher('l1222-4')).toMatchObject([{ adresse: page.adresse, titre }]);
});
