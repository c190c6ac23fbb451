import { Cite } from '@citation-js/core';
import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import { describe, expect, test } from 'vitest';
import type { ACiter } from '../../../src/lib/citations/a-citer.ts';
import { noticeCsl } from '../../../src/lib/citations/csl.ts';
import { citerUnParagraphe } from '../../../src/lib/citations/a-coller.ts';
import { citerDecision } from '../../../src/lib/citations/decision.ts';
import { enApa, enBibtex, enCslJson, enRis } from '../../../src/lib/citations/formats.ts';
import { citerEnDroit, citerPourLaPresse } from '../../../src/lib/citations/formes.ts';
import { juridictionEnClair } from '../../../src/lib/contenu/libelles-de-decision.ts';
import { fichesDeDecision } from '../../aides/decisions.ts';
import { enTexte } from '../../aides/notices.ts';

type Champs = Readonly<Record<string, unknown>>;
const lireBibtex = (texte: string): { cle: string; champs: Champs } => {
  const { entries } = new BibLatexParser(texte, { processUnexpected: true }).parse();
  const [entree] = Object.values(entries);
  return {
    cle: entree?.entry_key ?? '',
    champs: { ...entree?.fields, ...entree?.unexpected_fields },
  };
};
const lireRis = (texte: string): Champs => {
  const [entree] = Object.values(new RISParser(texte).parse().entries);
  return { ...entree?.fields };
};

const decisions = [...fichesDeDecision].map(([id, fiche]): ACiter => ({
  id: `decisions-${id}`,
  titre: id,
  adresse: `https://x.example/decisions/${id}/`,
  verifieLe: fiche.lecture.le,
  decision: {
    cour: juridictionEnClair(fiche.juridiction),
    date: fiche.date,
    numero: fiche.numero,
    ecli: fiche.ecli,
    surnom: fiche.surnom,
    reference: citerDecision(fiche),
    officielle: fiche.adresseOfficielle,
  },
}));

describe('chaque décision, relue par une autre bibliothèque', () => {
  test.each(decisions.map((une) => [une.id, une] as const))('%s', (id, une) => {
    const { cour, date, numero, ecli } = une.decision ?? {};
    const notice = noticeCsl(une);
    const jour = date?.toISOString().slice(0, 10) ?? '';

    const { cle, champs } = lireBibtex(enBibtex(notice));
    expect(cle).toBe(id);
    expect(enTexte(champs['institution'])).toBe(cour);
    expect(champs['date']).toBe(jour);
    expect(enTexte(champs['number'])).toBe(numero ?? '');
    expect(enTexte(champs['note'])).toBe(ecli ?? '');

    const ris = lireRis(enRis(notice));
    expect(enTexte(ris['publisher'])).toBe(cour);
    expect(enTexte(ris['date']).replace(/\/$/, '').replaceAll('/', '-')).toBe(jour);
    expect(enTexte(ris['issue'])).toBe(numero ?? '');
    expect(enTexte(ris['note'])).toBe(ecli ?? '');
    expect(enTexte(ris['url'])).toBe(notice.URL);
    expect(enRis(notice).split(notice.URL).length).toBe(2);
  });
});

const page: ACiter = {
  id: 'preuve',
  titre: 'La preuve, déloyale & illicite : « l’aveu »',
  adresse: 'https://x.example/preuve/',
  publieLe: new Date('2026-11-24'),
  verifieLe: new Date('2026-11-23'),
};
const loi: ACiter = {
  id: 'code-du-travail-L1222-4',
  titre: 'Article L. 1222-4 du Code du travail',
  adresse: 'https://x.example/code-du-travail/L1222-4/',
  loi: {
    numero: 'L. 1222-4',
    version: 'LEGIARTI000006900861',
    depuis: new Date('2008-05-01'),
    officielle: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006900861',
  },
};

test('une page garde son titre accentué, sa date et son adresse', () => {
  const { cle, champs } = lireBibtex(enBibtex(noticeCsl(page)));
  expect(cle).toBe('preuve');
  expect(enTexte(champs['title'])).toBe(page.titre);
  expect(champs['date']).toBe('2026-11-24');
  expect(champs['url']).toBe(page.adresse);
  expect(enTexte(lireRis(enRis(noticeCsl(page)))['title'])).toBe(page.titre);
  expect(JSON.parse(enCslJson(noticeCsl(page)))).toMatchObject([{ type: 'webpage', id: 'preuve' }]);
});

test('un article de loi se cite dans sa version', () => {
  expect(citerEnDroit(loi)).toContain('LEGIARTI000006900861');
  expect(citerPourLaPresse(loi)).toMatch(/^Article L\. 1222-4 du Code du travail, version/);
  const { champs } = lireBibtex(enBibtex(noticeCsl(loi)));
  expect(enTexte(champs['number'])).toBe('L. 1222-4');
  expect(champs['url']).toContain('legifrance');
});

test('la presse cite la décision en toutes lettres d’abord, le juriste finit par l’ECLI', () => {
  const avecEcli = decisions.find(({ decision }) => decision?.ecli !== undefined);
  expect(avecEcli && citerEnDroit(avecEcli)).toMatch(/, ECLI:[A-Z0-9:.]+$/);
  expect(avecEcli && citerPourLaPresse(avecEcli)).toMatch(
    / ; résumé par À ma connaissance, page vérifiée le /,
  );
});

test('l’APA nomme l’auteur, l’année et l’adresse', () => {
  const apa = enApa(noticeCsl(page));
  expect(apa).toContain('À ma connaissance. (2026');
  expect(apa).toContain(page.adresse);
});

test.each([page, loi, ...decisions].map((une) => [une.id, une] as const))(
  'l’APA allégé écrit %s comme l’entier',
  (_, une) => {
    const { number, ...notice } = noticeCsl(une);
    const numero = number === undefined || notice.title.includes(number) ? {} : { number };
    const entier = new Cite([{ ...notice, ...numero }]);
    const options = { template: 'apa', lang: 'fr-FR', format: 'text' };
    expect(enApa(noticeCsl(une))).toBe(entier.format('bibliography', options).trim());
  },
);

test('un paragraphe se copie avec ses mots, sa source et son adresse', () => {
  expect(citerUnParagraphe(' Un\n  mot. ', citerPourLaPresse(page), '#p3')).toBe(
    '« Un mot. »\n« La preuve, déloyale & illicite : « l’aveu » », À ma connaissance, page vérifiée le 23\u00a0novembre\u00a02026, https://x.example/preuve/#p3',
  );
});
