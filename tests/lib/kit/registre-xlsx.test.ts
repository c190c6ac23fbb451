import lireClasseur from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { ligneDeRegistre } from '../../../src/lib/kit/registre.ts';
import { registreEnClasseur } from '../../../src/lib/kit/registre-xlsx.ts';
import { saisieEntiere } from '../../aides/kit.ts';

test('le classeur se relit ailleurs, case par case', async () => {
  const valeurs = { ...saisieEntiere, reference: '=1+1', representant: '' };
  const blob = await registreEnClasseur(valeurs);
  const lues = await lireClasseur(Buffer.from(await blob.arrayBuffer()));
  const [titres, cases] = ligneDeRegistre(valeurs);
  const lignes = Array.isArray(lues[0]) ? lues : (lues[0] as unknown as { data: unknown[][] }).data;
  expect(lignes).toEqual([titres, cases.map((texte) => (texte === '' ? null : texte))]);
});
