import { describe, expect, test } from 'vitest';
import { articlesDuCodeDuTravail } from '../../../src/lib/droit/sources.ts';
import { vocabulaire } from '../../../src/lib/droit/surveillance/index.ts';
import { actions, departDAgir } from '../../../src/lib/portes/actions.ts';
import { demandes } from '../../../src/lib/portes/demandes.ts';
import { departDeComprendre, pourLire } from '../../../src/lib/portes/pour-lire.ts';
import type { PageALire } from '../../../src/lib/portes/page-a-lire.ts';
import { portes } from '../../../src/lib/portes/portes.ts';
import { tailles } from '../../../src/lib/portes/tailles.ts';

const ADRESSE = /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/u;

/** Ce que montre une suite de liens : des adresses du site, chacune une fois, chacune avec sa phrase. */
function verifier(pages: readonly PageALire[]): void {
  for (const { adresse, titre, phrase } of pages) {
    expect(adresse, titre).toMatch(ADRESSE);
    expect(phrase, titre).toMatch(/[.?!]$/u);
  }
  const adresses = pages.map(({ adresse }) => adresse);
  expect(adresses.filter((une, rang) => adresses.indexOf(une) !== rang)).toEqual([]);
}

describe.each(portes)('la porte « $qui »', ({ description, premier, chemin, parties }) => {
  test('un premier pas, une suite, des parties : aucune page deux fois dans la même liste', () => {
    verifier([premier, ...chemin]);
    for (const { pages } of parties) verifier(pages);
    expect(chemin.length).toBeGreaterThan(1);
    expect(parties.length).toBeGreaterThan(0);
  });

  test('sa phrase pour les moteurs tient en cent soixante caractères', () => {
    expect(description.length).toBeLessThanOrEqual(160);
  });
});

test('trois portes, chacune à son adresse', () => {
  expect(portes.map(({ id }) => id)).toEqual(['salarie', 'employeur', 'journaliste']);
});

test('agir et comprendre : par où commencer, puis la suite', () => {
  verifier([departDAgir.premier, ...departDAgir.chemin]);
  verifier([departDeComprendre.premier, ...departDeComprendre.chemin]);
  verifier(pourLire);
  for (const { pages } of actions) verifier(pages);
});

test('cinq demandes, en questions, chacune sa page', () => {
  expect(demandes).toHaveLength(5);
  for (const { question, adresse } of demandes) {
    expect(question).toMatch(/\?$/u);
    expect(adresse).toMatch(ADRESSE);
  }
});

test('les tailles sont celles du questionnaire ; ce qui est dû à toutes est dit à toutes', () => {
  const connues = vocabulaire.effectif.reponses.filter((reponse) => reponse !== 'inconnu');
  expect(tailles.map(({ id }) => id).toSorted()).toEqual(connues.toSorted());
  for (const { id, du, sources } of tailles) {
    expect(du.join(' '), id).toMatch(/Informer chacun avant de collecter/u);
    expect(du.join(' '), id).toMatch(/proportionné/u);
    for (const source of sources) expect(Object.keys(articlesDuCodeDuTravail)).toContain(source);
  }
});
