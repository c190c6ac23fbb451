import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import {
  juridictionEnClair,
  nommerLaJuridiction,
} from '../../../src/lib/contenu/libelles-de-decision.ts';
import { articlesDuCodeDuTravail } from '../../../src/lib/droit/sources.ts';
import { articlesEcrits } from '../../aides/articles.ts';
import { fichesDeDecision } from '../../aides/decisions.ts';
import { lireFiches } from '../../aides/fiches.ts';
import { enTexte } from '../../aides/notices.ts';
import { chaquePage, dossier } from '../aides/pages.ts';

const parAdresse = new Map(chaquePage().map(({ adresse, html }) => [adresse, html]));
const net = (texte: string) => texte.replace(/[\s\u202f]+/gu, ' ').trim();

/** Ce que l’on attend d’une citation : ce que chaque forme et chaque fichier doivent dire. */
interface Attendue {
  readonly adresse: string;
  readonly titre?: string;
  readonly cour?: string;
  readonly jour?: string;
  readonly numero?: string;
  readonly note?: string;
}

const jour = (date: Date) => date.toISOString().slice(0, 10);
const enPoints = (numero: string) => numero.replace(/^([LRD])/u, '$1. ');

const attendues: readonly Attendue[] = [
  ...articlesEcrits.map(({ nom, titre }) => ({ adresse: `/${nom.replace('.mdx', '')}/`, titre })),
  ...lireFiches('dispositifs').map(({ id }) => ({ adresse: `/dispositifs/${id}/` })),
  ...lireFiches('idees-recues').map(({ id, entete }) => ({
    adresse: `/idees-recues/${id}/`,
    titre: (entete as { readonly phrase: string }).phrase,
  })),
  ...[...fichesDeDecision].map(([id, fiche]) => ({
    adresse: `/decisions/${id}/`,
    cour: juridictionEnClair(nommerLaJuridiction(fiche)),
    jour: jour(fiche.date),
    numero: fiche.numero ?? '',
    note: fiche.ecli ?? '',
  })),
  ...Object.entries(articlesDuCodeDuTravail).map(([numero, version]) => ({
    adresse: `/code-du-travail/${numero}/`,
    numero: enPoints(numero),
    note: version,
  })),
];

/** Les trois formes d’une page, par nom, et ses fichiers, par nom. */
function citationsDe(html: string) {
  const [, formes = ''] = /<dl class="formes"[^>]*>(.*?)<\/dl>/s.exec(html) ?? [];
  const [, suite = ''] = /<dl class="formes".*?<\/dl>\s*<p[^>]*>(.*?)<\/p>/s.exec(html) ?? [];
  const dites = [...formes.matchAll(/<dt[^>]*>(.*?)<\/dt>\s*<dd[^>]*>(.*?)<\/dd>/gs)];
  const liens = [...suite.matchAll(/<a href="(\/citer\/[^"]+)" download[^>]*>(.*?)<\/a>/gs)];
  return {
    formes: new Map(dites.map(([, nom = '', texte = '']) => [nom, net(toText(fromHtml(texte)))])),
    fichiers: new Map(liens.map(([, ou = '', nom = '']) => [nom.trim(), ou])),
  };
}

type Champs = Readonly<Record<string, unknown>>;

/** Une notice, relue par une autre bibliothèque que celle qui l’écrit. */
function relire(fichiers: ReadonlyMap<string, string>): {
  readonly bib: Champs;
  readonly ris: Champs;
} {
  const texte = (nom: string) => readFileSync(join(dossier, fichiers.get(nom) ?? ''), 'utf8');
  const lu = new BibLatexParser(texte('BibTeX'), { processUnexpected: true }).parse();
  const [entree] = Object.values(lu.entries);
  const [notice] = Object.values(new RISParser(texte('RIS')).parse().entries);
  return { bib: { ...entree?.fields, ...entree?.unexpected_fields }, ris: { ...notice?.fields } };
}

test('articles, outils, cartes, décisions, articles de loi : six formes de citation, sur chaque page', () => {
  const sans = attendues.flatMap(({ adresse }) => {
    const { formes, fichiers } = citationsDe(parAdresse.get(adresse) ?? '');
    return [
      ...['Presse', 'Droit', 'APA'].filter((nom) => !formes.get(nom)),
      ...['BibTeX', 'RIS', 'CSL-JSON'].filter((nom) => !fichiers.has(nom)),
    ].map((nom) => `${adresse} : ${nom}`);
  });
  expect(sans).toEqual([]);
  expect(attendues.length).toBeGreaterThan(380);
});

test('chaque BibTeX et chaque RIS, relus par une autre bibliothèque, disent la cour, le jour, le numéro, l’ECLI ou la version', () => {
  const ecarts = attendues.flatMap(({ adresse, titre, cour, jour: le, numero, note }) => {
    const { fichiers } = citationsDe(parAdresse.get(adresse) ?? '');
    const { bib, ris } = relire(fichiers);
    const lire = (champs: Champs, nom: string) => net(enTexte(champs[nom]));
    const leJour = (champs: Champs) =>
      lire(champs, 'date').replace(/\/$/u, '').replaceAll('/', '-');
    return [
      ['BibTeX, cour', lire(bib, 'institution'), cour],
      ['BibTeX, jour', leJour(bib), le],
      ['BibTeX, numéro', lire(bib, 'number'), numero],
      ['BibTeX, note', lire(bib, 'note'), note],
      ['RIS, cour', lire(ris, 'publisher'), cour],
      ['RIS, jour', leJour(ris), le],
      ['RIS, numéro', lire(ris, 'issue'), numero],
      ['RIS, note', lire(ris, 'note'), note],
      ['RIS, adresse', lire(ris, 'url'), lire(bib, 'url')],
      ['RIS, titre', lire(ris, 'title'), lire(bib, 'title')],
    ]
      .flatMap(([quoi = '', lu, attendu]) =>
        attendu === undefined || lu === net(attendu)
          ? []
          : [`${adresse} ${quoi} : « ${lu ?? ''} » au lieu de « ${attendu} »`],
      )
      .concat(
        titre === undefined ||
          lire(bib, 'title').replace(/\s/gu, '').includes(titre.replace(/\s/gu, ''))
          ? []
          : [`${adresse} BibTeX, titre : « ${lire(bib, 'title')} »`],
        URL.canParse(lire(bib, 'url')) && leJour(bib) !== ''
          ? []
          : [`${adresse} : ni adresse ni jour`],
      );
  });
  expect(ecarts).toEqual([]);
});

test('une décision se cite par son texte d’abord, son ECLI en dernier ; son CSL-JSON dit les mêmes', () => {
  for (const [id, { ecli, numero }] of fichesDeDecision) {
    const { formes, fichiers } = citationsDe(parAdresse.get(`/decisions/${id}/`) ?? '');
    if (ecli !== undefined) expect(formes.get('Droit')?.endsWith(`, ${ecli}`), id).toBe(true);
    if (numero !== undefined) expect(formes.get('Presse'), id).toContain(`n° ${numero} `.trim());
    const [notice] = JSON.parse(
      readFileSync(join(dossier, fichiers.get('CSL-JSON') ?? ''), 'utf8'),
    ) as readonly Champs[];
    expect(notice, id).toMatchObject({
      type: 'legal_case',
      authority: expect.any(String) as unknown,
      ...(numero !== undefined && { number: numero }),
      ...(ecli !== undefined && { note: ecli }),
    });
  }
});

test('aucune ligne d’un RIS n’est coupée : chacune commence par son étiquette', () => {
  const coupees = attendues.flatMap(({ adresse }) => {
    const ris = citationsDe(parAdresse.get(adresse) ?? '').fichiers.get('RIS') ?? '';
    return readFileSync(join(dossier, ris), 'utf8')
      .split('\r\n')
      .slice(0, -1)
      .filter((ligne) => !/^[A-Z][A-Z\d] {2}- [^\n]*$/u.test(ligne))
      .map((ligne) => `${ris} : ${ligne}`);
  });
  expect(coupees).toEqual([]);
});
