/**
 * `npm run test:documents` : ouvre dans d’autres programmes les fichiers que le site fait, et regarde ce qui en sort.
 * LibreOffice imprime les documents Word et le classeur ; poppler y mesure chaque ligne ; une bibliothèque de Debian
 * relit l’agenda. Ce qui n’est pas installé est dit, pas compté.
 *
 * `npm run test:documents -- DOSSIER` y garde les fichiers, les PDF et une image de chaque page.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { programme } from '../aides/programmes.ts';
import { pagesAttendues, POLICE_DES_NOMBRES } from './attendus.ts';
import { fabriquer, type Fait } from './fabriquer.ts';
import { lirePages, type Ligne, type PageImprimee } from './pages.ts';
import { titresEnDefaut } from './titres.ts';

const garde = process.argv[2];
const dossier = garde === undefined ? mkdtempSync(join(tmpdir(), 'documents-')) : resolve(garde);
const fautes: string[] = [];

/** La marge des documents Word, en points, moins un. */
const MARGE = 60;

const serrer = (texte: string) => texte.replaceAll(/\s+/gu, ' ').trim();

/** La police qui remplace Arial sur cette machine. */
const trouver = programme('fc-match');
const remplacante =
  trouver === undefined
    ? POLICE_DES_NOMBRES
    : execFileSync(trouver, ['-f', '%{family}', 'Arial'], { encoding: 'utf8' });

/** Vrai si une page de plus ou de moins ne tient qu’à la police : elle n’est pas celle des nombres relevés. */
const autrePolice = !remplacante.startsWith(POLICE_DES_NOMBRES);
if (autrePolice)
  console.log(
    `Nombres de pages relevés avec ${POLICE_DES_NOMBRES} ; ici ${remplacante}, moins large : autant de pages ou moins.`,
  );

/** Ce document a-t-il le nombre de pages que l’on attend de lui ? */
function compter(nom: string, pages: readonly PageImprimee[]): readonly string[] {
  const attendu = pagesAttendues[nom];
  if (attendu === undefined)
    return [`${nom} : son nombre de pages manque à tests/documents/attendus.ts`];
  return pages.length === attendu || (autrePolice && pages.length < attendu)
    ? []
    : [`${nom} : ${pages.length} pages au lieu de ${attendu} (tests/documents/attendus.ts)`];
}

/** Ce qui se lit mal dans un document imprimé. */
function relire({ fichier, titres }: Fait, pages: readonly PageImprimee[]): readonly string[] {
  const vus = titres.map(serrer);
  const lues = pages.flatMap(({ lignes }) => lignes.map(({ texte }) => texte));
  const titresFautifs = titresEnDefaut(lues, vus).map((faute) => `${fichier} : ${faute}`);
  const mises = pages.flatMap(({ largeur, lignes }, rang) => {
    const page = `${fichier}, page ${rang + 1}`;
    const derniere = lignes.toSorted((une, autre) => une.bas - autre.bas).at(-1);
    return [
      ...(lignes.length === 0 ? [`${page} : vide`] : []),
      ...(derniere !== undefined && rang < pages.length - 1 && vus.includes(derniere.texte)
        ? [`${page} : finit sur le titre « ${derniere.texte} »`]
        : []),
      ...lignes
        .filter(({ gauche, droite }) => gauche < MARGE || droite > largeur - MARGE)
        .map(({ texte }) => `${page} : « ${texte} » sort de la marge`),
      ...lignes
        .filter(({ texte }) => /^[….\s]+$/u.test(texte))
        .map(() => `${page} : une ligne n’est que des pointillés`),
    ];
  });
  return [...compter(fichier.replace('.docx', ''), pages), ...titresFautifs, ...mises];
}

const seRecouvrent = (une: Ligne, autre: Ligne): boolean =>
  Math.min(une.droite, autre.droite) - Math.max(une.gauche, autre.gauche) > 2 &&
  Math.min(une.bas, autre.bas) - Math.max(une.haut, autre.haut) > 4;

/** Deux textes imprimés l’un sur l’autre. */
function recouvrements(page: PageImprimee): readonly string[] {
  return page.lignes.flatMap((une, rang) =>
    page.lignes
      .slice(rang + 1)
      .filter((autre) => seRecouvrent(une, autre))
      .map((autre) => `registre.xlsx : « ${une.texte} » et « ${autre.texte} » se recouvrent`),
  );
}

try {
  const { faits, rappels } = await fabriquer(dossier);
  const bureau = programme('soffice', 'libreoffice');
  const pdftotext = programme('pdftotext');
  if (bureau === undefined || pdftotext === undefined)
    console.log(
      `Documents : pas ouverts, ${bureau === undefined ? 'LibreOffice' : 'poppler-utils'} n’est pas installé.`,
    );
  else {
    execFileSync(
      bureau,
      [
        `-env:UserInstallation=file://${dossier}/profil`,
        ...['--headless', '--convert-to', 'pdf', '--outdir', dossier],
        ...faits.map(({ fichier }) => join(dossier, fichier)),
        join(dossier, 'registre.xlsx'),
      ],
      { stdio: 'ignore' },
    );
    for (const fait of faits) {
      const pages = lirePages(pdftotext, join(dossier, fait.fichier.replace('.docx', '.pdf')));
      const trouvees = relire(fait, pages);
      fautes.push(...trouvees);
      console.log(
        `${fait.fichier} : ${pages.length} p., ${trouvees.length === 0 ? 'bon' : 'ÉCHEC'}`,
      );
    }
    const feuilles = lirePages(pdftotext, join(dossier, 'registre.pdf'));
    const texte = feuilles.flatMap(({ lignes }) => lignes.map((ligne) => ligne.texte)).join(' ');
    if (!texte.includes('Exemple SA')) fautes.push('registre.xlsx : l’entreprise ne se lit pas');
    fautes.push(...compter('registre', feuilles), ...feuilles.flatMap(recouvrements));
    console.log(`registre.xlsx : ${feuilles.length} p.`);
    const imager = garde === undefined ? undefined : programme('pdftoppm');
    if (imager !== undefined)
      for (const pdf of [...faits.map(({ fichier }) => fichier.replace('.docx', '')), 'registre'])
        execFileSync(imager, ['-r', '50', '-png', join(dossier, `${pdf}.pdf`), join(dossier, pdf)]);
  }

  const python = programme('python3');
  const relecture = `
import sys, icalendar
agenda = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
evenements = agenda.walk('VEVENT')
print(len(evenements), len(agenda.walk('VALARM')), len({str(e['UID']) for e in evenements}), len({str(e['SUMMARY']) for e in evenements}))`;
  // Le python de Debian, qui voit les paquets de Debian, avant un autre.
  const essais = ['/usr/bin/python3', python].flatMap((un) =>
    un === undefined
      ? []
      : [spawnSync(un, ['-c', relecture, join(dossier, 'rappels.ics')], { encoding: 'utf8' })],
  );
  const lu = essais.find(({ status }) => status === 0);
  if (lu === undefined) console.log('Agenda : pas relu, python3-icalendar n’est pas installé.');
  else {
    const compte = lu.stdout.trim();
    // Trois alarmes par rappel ; chacun a son identifiant et son titre.
    const attendu = [rappels, 3 * rappels, rappels, rappels].join(' ');
    if (compte !== attendu) fautes.push(`rappels.ics : « ${compte} » au lieu de « ${attendu} »`);
    console.log(`rappels.ics : ${compte} (événements, alarmes, identifiants, titres)`);
  }
} finally {
  if (garde === undefined) rmSync(dossier, { recursive: true, force: true });
}
for (const faute of fautes) console.log(faute);
process.exitCode = fautes.length > 0 ? 1 : 0;
