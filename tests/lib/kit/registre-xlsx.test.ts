import lireClasseur from 'read-excel-file/node';
import JSZip from 'jszip';
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

test('la feuille s’imprime : intitulés figés, paysage, hauteurs écrites, texte en haut de sa case', async () => {
  const blob = await registreEnClasseur({ ...saisieEntiere, adresse: 'un\ndeux\ntrois' });
  const zip = await JSZip.loadAsync(await blob.arrayBuffer());
  const feuille = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
  const styles = (await zip.file('xl/styles.xml')?.async('string')) ?? '';
  expect(feuille).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  expect(feuille).toMatch(/orientation="landscape"/);
  const hauteurs = [...feuille.matchAll(/<row [^>]* ht="([\d.]+)"/g)].map(([, ht]) => Number(ht));
  expect(hauteurs).toHaveLength(2);
  // Le nom et les trois lignes de l’adresse.
  expect(hauteurs[1]).toBeGreaterThanOrEqual(4 * 15);
  expect(styles).toMatch(/vertical="top"/);
  expect(styles).toContain('Arial');
});

test('la feuille s’imprime sur deux pages de large, sa première ligne et sa première colonne répétées', async () => {
  const zip = await JSZip.loadAsync(await (await registreEnClasseur(saisieEntiere)).arrayBuffer());
  const feuille = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
  const classeur = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
  // L’ordre compte : Excel répare, en le disant, un classeur où les réglages ne viennent pas en premier.
  expect(feuille).toMatch(/<worksheet [^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/u);
  expect(feuille).toMatch(/<pageSetup [^>]*fitToWidth="2" fitToHeight="0"/u);
  expect(classeur).toContain('>Registre!$A:$A,Registre!$1:$1</definedName>');
});
