import lireClasseur from 'read-excel-file/node';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { impressionDuRegistre } from '../../../src/lib/kit/impression-du-registre.ts';
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

test('mesures et styles, au point près : une case trop basse cacherait son texte', async () => {
  const saisie = { ...saisieEntiere, adresse: `un\ndeux\n${'x'.repeat(35)}` };
  const zip = await JSZip.loadAsync(await (await registreEnClasseur(saisie)).arrayBuffer());
  const lire = async (nom: string) => (await zip.file(nom)?.async('string')) ?? '';
  const feuille = await lire('xl/worksheets/sheet1.xml');
  const hauteurs = [...feuille.matchAll(/<row [^>]* ht="([\d.]+)"/g)].map(([, ht]) => Number(ht));
  // L’intitulé le plus long tient en trois lignes ; la case du responsable, en six.
  expect(hauteurs).toEqual([49, 94]);
  expect(feuille.match(/<col [^>]*width="20"/g)).toHaveLength(18);
  expect(feuille).toContain('<pane ySplit="1" xSplit="1" topLeftCell="B2"');
  expect(feuille).toMatch(
    /<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"\/>/u,
  );
  expect(await lire('xl/styles.xml')).toMatch(
    /<name val="Arial"\/><sz val="10"\/>.*<b\/>.*rgb="FFEEEEEE".*<alignment vertical="top" wrapText="1"\/>.*<alignment vertical="top" wrapText="1"\/>/u,
  );
  expect(await lire('xl/workbook.xml')).toContain('name="Registre"');
});

test.each([30, 100, 500])(
  'une case de %i lignes élargit sa colonne : Excel n’a pas de rangée plus haute que 409 points',
  async (lignes) => {
    const donnees = Array.from({ length: lignes }, (_, rang) => `Donnée numéro ${rang}`).join(' ');
    const blob = await registreEnClasseur({ ...saisieEntiere, donnees });
    const zip = await JSZip.loadAsync(await blob.arrayBuffer());
    const feuille = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
    const hauteurs = [...feuille.matchAll(/<row [^>]* ht="([\d.]+)"/g)].map(([, ht]) => Number(ht));
    const largeurs = [...feuille.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, une]) =>
      Number(une),
    );
    expect(Math.max(...hauteurs)).toBeLessThanOrEqual(409);
    expect(Math.max(...largeurs)).toBeLessThanOrEqual(255);
    const laSienne =
      largeurs[ligneDeRegistre({})[0].indexOf('Catégories de données personnelles concernées')] ??
      0;
    expect(laSienne).toBeGreaterThan(20);
    expect(largeurs.filter((une) => une === 20)).toHaveLength(17);
    // Au plus large, il faut encore couper ; en deçà, tout se lit.
    const tient = Math.ceil(donnees.length / (laSienne - 3)) * 15 + 4 <= (hauteurs[1] ?? 0);
    expect(tient || laSienne === 255).toBe(true);
  },
);

test('un classeur sans feuille à régler arrête tout, en disant où corriger', () => {
  const { files } = impressionDuRegistre('Registre');
  for (const { transform } of Object.values(files?.transform ?? {}))
    expect(() => transform?.('<vide/>', {} as never, {} as never)).toThrow(
      'impression-du-registre.ts',
    );
});
