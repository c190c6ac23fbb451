import { describe, expect, test } from 'vitest';
import { miseEnPlace } from '../../../src/lib/demarche/mise-en-place.ts';
import {
  conclure,
  libellesObligation,
  obligations,
} from '../../../src/lib/droit/surveillance/index.ts';
import type { Faits } from '../../../src/lib/droit/surveillance/index.ts';
import { casExamines, etapeDe, etatDesLieux } from '../../../src/lib/kit/etat-des-lieux.ts';
import { remplirModele } from '../../../src/lib/lettres/saisie.ts';
import { fautesDeTypographie } from '../../aides/prose.ts';
import { textesDe } from '../../aides/kit.ts';

const faits: Faits = {
  role: 'employeur',
  secteur: 'prive',
  poste: 'oui',
  permanence: 'constante',
  dispositif: 'video',
  etat: 'en-service',
  effectif: '50-et-plus',
  information: 'aucune',
  consultation: 'non',
  conservation: 'dans-la-reference',
};
const cas = {
  nom: 'Caméras',
  faits,
  conclusions: conclure(faits),
  reponses: [['Quel but ?', 'La sécurité']] as const,
};
const lire = (un = cas) =>
  textesDe(remplirModele(etatDesLieux([un], '2026-11-24'), {}).passages).map((texte) =>
    texte.replaceAll(/[\u00a0\u202f]/g, ' '),
  );

test('il est daté, nomme la version des règles et dit qu’il ne vaut pas conformité', () => {
  const texte = lire().join('\n');
  expect(texte).toContain('Fait le 24 novembre 2026');
  expect(texte).toMatch(/version \d{4}\.\d+/);
  expect(texte).toContain('ne vaut pas conformité');
});

test('il garde chaque réponse et chaque obligation avec son statut', () => {
  const texte = lire().join('\n');
  expect(texte).toContain('Quel but ? La sécurité');
  for (const { titre, statut } of cas.conclusions.dispositif.obligations)
    expect(texte).toContain(`${titre} : ${libellesObligation[statut]}.`);
});

test('ce qui reste à faire dit qui, quand, et ce qu’on en garde', () => {
  const consultation = lire().find((texte) => texte.includes('Qui : la direction et le comité'));
  expect(consultation).toContain('manquement probable');
  expect(consultation).toContain('Quand : avant la décision');
  expect(consultation).toContain('À garder : l’ordre du jour');
});

test('une obligation respectée ou sans objet n’est pas à faire', () => {
  const textes = lire();
  const aFaire = textes.slice(textes.findIndex((texte) => texte.includes('à faire')));
  const tenues = cas.conclusions.dispositif.obligations.filter(({ statut }) =>
    ['respectee', 'sans-objet'].includes(statut),
  );
  expect(tenues.length).toBeGreaterThan(0);
  for (const { titre } of tenues)
    expect(
      aFaire.some((texte) => texte.startsWith(`${titre} (`)),
      titre,
    ).toBe(false);
});

describe('chaque obligation mène à une étape de la mise en place, ou à aucune, à dessein', () => {
  const sansEtape = ['pratique-interdite', 'autorisation-prefectorale', 'droit-acces'];
  test.each(obligations.map(({ id }) => id))('%s', (id) => {
    const etape = etapeDe(id);
    if (sansEtape.includes(id)) expect(etape).toBeUndefined();
    else expect(miseEnPlace).toContain(etape);
  });
});

test('il est composé à la française', () => {
  const textes = textesDe(remplirModele(etatDesLieux([cas], '2026-11-24'), {}).passages);
  for (const texte of textes) expect.soft(fautesDeTypographie(texte), texte).toEqual([]);
});

test('chaque outil a ses réponses et celles qui valent pour tous, en toutes lettres', () => {
  const faits = { role: 'employeur', dispositif: 'video', information: 'aucune' } as const;
  const [un] = casExamines(
    [{ outil: 'video', faits, conclusions: conclure(faits) }],
    [
      { etape: { fait: 'role', dispositif: null }, reponses: ['employeur'] },
      { etape: { fait: 'information', dispositif: 'video' }, reponses: ['aucune'] },
      { etape: { fait: 'information', dispositif: 'badge' }, reponses: ['ecrite-vague'] },
    ],
    'employeur',
  );
  expect(un?.nom).toContain('Caméras');
  expect(un?.reponses).toHaveLength(2);
  expect(un?.reponses[1]?.[0]).toMatch(/\?$/);
});
