import { expect, test } from 'vitest';
import { lireACote } from '../../../../src/lib/relecture/notice/a-cote.ts';

const dites = (texte: string) =>
  lireACote(texte).flatMap(({ id, passages }) => (passages.length > 0 ? [id] : []));

test.each<readonly [texte: string, attendues: readonly string[]]>([
  ['La société Exemplia évalue ses conducteurs : méthode, trois critères.', ['evaluation']],
  ['Le boîtier ne sert pas à évaluer les salariés.', ['evaluation']],
  ['Une évaluation des risques a été faite. Une évaluation d’impact aussi.', []],
  ['Notice remise à chaque conducteur le 3 mars 2026, contre signature.', ['remise']],
  ['Remise en main propre contre émargement.', ['remise']],
  ['Document affiché le 03/03/2026.', ['remise']],
  ['Les données sont gardées jusqu’au 3 mars 2026.', []],
  ['Notice remise à chaque conducteur.', []],
  ['Fait à Lorville, le 3 mars 2026.', ['remise']],
  ['Les passages sont gardés trente jours à compter du 3 mars 2026.', []],
  ['Le contrôle se fait le 3 mars 2026.', []],
])('%s → %j', (texte, attendues) => {
  expect(dites(texte)).toEqual(attendues);
});

test('chaque passage est là où il est dans le texte', () => {
  const texte = 'Bonjour. Cette note vous est remise le 1er juin 2026. Elle évalue le service.';
  for (const { passages } of lireACote(texte))
    for (const passage of passages)
      expect(texte.slice(passage.debut, passage.fin)).toBe(passage.texte);
});
