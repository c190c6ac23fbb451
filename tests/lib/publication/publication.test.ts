import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { direVerification } from '../../../src/lib/dates/verification.ts';
import { daterLesPages } from '../../../src/lib/publication/dater-les-pages.ts';
import {
  dernierChangement,
  evenementsDe,
  type Piece,
} from '../../../src/lib/publication/evenements.ts';
import { ecrireAtom, ecrireJsonFeed } from '../../../src/lib/publication/ecrire-flux.ts';
import { evenementsDuFlux, flux } from '../../../src/lib/publication/flux.ts';
import { grouperParJour } from '../../../src/lib/publication/journal.ts';

const le = (jour: string) => new Date(jour);
const article: Piece = {
  adresse: '/preuve/',
  sorte: 'article',
  titre: 'La preuve & « l’aveu » <ici>',
  resume: 'Ce qu’elle vaut.',
  datation: {
    publieLe: le('2026-11-24'),
    modifications: [
      { le: le('2026-12-05'), sorte: 'correction', quoi: 'La date était fausse.' },
      { le: le('2026-12-01'), sorte: 'droit', quoi: 'Un arrêt change la réponse.' },
    ],
  },
};
const decision: Piece = {
  adresse: '/decisions/x/',
  sorte: 'decision',
  titre: 'Cass. soc.',
  resume: 'Jugé.',
  datation: { publieLe: le('2026-11-25'), modifications: [] },
};
const sansDate: Piece = { ...decision, adresse: '/y/', datation: { modifications: [] } };
const lois = [
  { adresse: '/code-du-travail/L1/', titre: 'L. 1', enVigueurDepuis: le('2024-01-01') },
  { adresse: '/code-du-travail/L2/', titre: 'L. 2', enVigueurDepuis: le('2008-05-01') },
];
const evenements = evenementsDe([article, decision, sansDate], lois);

describe('ce qui s’est passé', () => {
  test('parutions, corrections et droit se suivent du plus récent au plus ancien', () => {
    expect(evenements.map(({ sorte, adresse }) => [sorte, adresse])).toEqual([
      ['correction', '/preuve/#changements'],
      ['loi', '/preuve/#changements'],
      ['decision', '/decisions/x/'],
      ['page', '/preuve/'],
      ['loi', '/code-du-travail/L1/'],
    ]);
  });

  test('chaque évènement a un identifiant à lui', () => {
    expect(new Set(evenements.map(({ id }) => id)).size).toBe(evenements.length);
  });

  test('le dernier changement est la dernière modification, sinon la parution', () => {
    expect(dernierChangement(article.datation)).toEqual(le('2026-12-05'));
    expect(dernierChangement(decision.datation)).toEqual(le('2026-11-25'));
    expect(dernierChangement(sansDate.datation)).toBeUndefined();
  });

  test('le journal range par jour, puis par sorte', () => {
    const jours = grouperParJour(
      evenementsDe([article, { ...decision, datation: article.datation }], []),
    );
    expect(jours.map(({ groupes }) => groupes.map(({ sorte }) => sorte))).toEqual([
      ['correction'],
      ['loi'],
      ['page', 'decision'],
    ]);
  });
});

describe('les flux, relus par un autre programme', () => {
  const site = 'https://site.example';
  for (const un of flux) {
    const siens = evenementsDuFlux(un, evenements);
    test(`${un.nom}.xml`, () => {
      const lu = parseAtomFeed(ecrireAtom(un, siens, site, 'Éditeur & fils'));
      expect(lu.title?.value).toBe(un.titre);
      expect(lu.id).toBe(`${site}/${un.nom}.xml`);
      expect(lu.authors?.[0]?.name).toBe('Éditeur & fils');
      expect(lu.entries?.map(({ title }) => title?.value)).toEqual(siens.map(({ titre }) => titre));
      expect(lu.entries?.map(({ links }) => links?.[0]?.href)).toEqual(
        siens.map(({ adresse }) => site + adresse),
      );
      expect(new Date(String(lu.updated))).toEqual(siens[0]?.le);
    });

    test(`${un.nom}.json`, () => {
      const lu = parseJsonFeed(JSON.stringify(ecrireJsonFeed(un, siens, site, 'X')));
      expect(lu.items?.map(({ title }) => title)).toEqual(siens.map(({ titre }) => titre));
      expect(lu.items?.map(({ content_text: texte }) => texte)).toEqual(
        siens.map(({ resume }) => resume),
      );
    });
  }

  test('le flux des décisions ne suit qu’elles, celui du droit ne suit pas les pages', () => {
    const sortes = flux.map((un) => new Set(evenementsDuFlux(un, evenements).map((e) => e.sorte)));
    expect(sortes).toEqual([
      new Set(['correction', 'loi', 'decision', 'page']),
      new Set(['decision']),
      new Set(['correction', 'loi']),
    ]);
  });
});

test('une page jamais relue le dit', () => {
  expect(direVerification(undefined)).toBe('pas encore relue');
  expect(direVerification(le('2026-11-01'))).toBe('vérifiée le 1er\u00a0novembre\u00a02026');
});

test('les dates du plan du site sont celles des fiches', () => {
  for (const [adresse, date] of daterLesPages(new URL('../../../src/content/', import.meta.url))) {
    expect(adresse).toMatch(/^\/(?:[\w-]+\/)+$/);
    expect(Number.isFinite(date.getTime()), adresse).toBe(true);
  }
});
