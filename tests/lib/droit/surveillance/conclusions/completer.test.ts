import { describe, expect, test } from 'vitest';
import {
  apprend,
  completer,
  emprises,
  estPresume,
  origineDe,
  presumer,
} from '../../../../../src/lib/droit/surveillance/conclusions/completer.ts';
import { conclure } from '../../../../../src/lib/droit/surveillance/index.ts';
import type { Faits } from '../../../../../src/lib/droit/surveillance/index.ts';

const base: Faits = {
  role: 'salarie',
  dispositif: 'suivi-activite',
  effectif: '50-et-plus',
  information: 'aucune',
  suite: 'licenciement',
};

const presumes = (faits: Faits) => presumer(completer(faits));

/** Toutes les réponses dites décisives, quelle que soit la conclusion. */
function raisons(faits: Faits): string[] {
  const { dispositif, preuve, rupture } = conclure(faits);
  return [...dispositif.obligations, preuve, rupture].flatMap(({ decisifs }) => decisifs);
}

describe('Une réponse n’est une raison que si elle apprend quelque chose', () => {
  test('« en service » se présume : ce n’est jamais une raison', () => {
    expect(apprend('etat', presumes({ ...base, etat: 'en-service' }))).toBe(false);
    expect(raisons({ ...base, etat: 'en-service' })).not.toContain('etat');
    // Ni répondu, ni déduit de ce que les données ont servi.
    expect(raisons({ ...base, etat: 'inconnu' })).not.toContain('etat');
  });

  test('« projet » et « retiré » ne se présument pas', () => {
    expect(apprend('etat', presumes({ ...base, etat: 'retire' }))).toBe(true);
    const projet: Faits = { role: 'salarie', dispositif: 'suivi-activite', etat: 'projet' };
    expect(apprend('etat', presumes(projet))).toBe(true);
    expect(raisons(projet)).toContain('etat');
  });

  test('les autres raisons restent, avec le même statut', () => {
    expect(raisons({ ...base, etat: 'en-service' })).toContain('information');
    expect(raisons({ ...base, etat: 'en-service' })).toEqual(raisons(base));
  });
});

describe('Ce qu’une réponse dit d’une autre', () => {
  test.each([
    [{ role: 'salarie' }, { secteur: 'prive' }],
    [{ role: 'interimaire' }, { secteur: 'prive' }],
    [{ role: 'candidat' }, { secteur: 'prive' }],
    [{ role: 'agent-public', secteur: 'prive' }, { secteur: 'public' }],
    [{ role: 'employeur' }, {}],
    [{ role: 'observateur', secteur: 'public' }, {}],
    [{ role: 'stagiaire-ou-apprenti' }, {}],
    [{ secteur: 'public' }, {}],
    [{ information: 'aucune', 'usage-annonce': 'oui' }, { 'usage-annonce': 'non' }],
    [{ information: 'ecrite-precise', 'usage-annonce': 'oui' }, {}],
    [{ etat: 'projet' }, { suite: 'aucune' }],
    [{ etat: 'projet', suite: 'licenciement' }, { etat: 'en-service' }],
    [{ etat: 'retire', suite: 'licenciement' }, {}],
    [{ suite: 'sanction' }, { etat: 'en-service' }],
    [{ suite: 'aucune' }, {}],
    [
      { suite: 'procedure-en-cours', 'mise-en-balance': 'demandee' },
      { etat: 'en-service', 'mise-en-balance': 'pas-de-proces' },
    ],
    [{ 'autre-preuve': 'non' }, { 'autres-preuves-produites': 'non' }],
    [{ 'autre-preuve': 'oui', 'autres-preuves-produites': 'oui' }, {}],
  ] as const satisfies readonly (readonly [Faits, Faits])[])('%j : %j', (donnes, deduits) => {
    expect(completer(donnes)).toEqual({ ...donnes, ...deduits });
  });

  test('un fait déduit renvoie à sa réponse ; un fait répondu, à lui-même', () => {
    expect(origineDe('secteur', { role: 'salarie' })).toBe('role');
    expect(origineDe('secteur', { role: 'observateur', secteur: 'public' })).toBe('secteur');
    expect(origineDe('usage-annonce', { information: 'aucune' })).toBe('information');
    expect(origineDe('usage-annonce', { information: 'ecrite-vague' })).toBe('usage-annonce');
    expect(origineDe('autres-preuves-produites', { 'autre-preuve': 'non' })).toBe('autre-preuve');
    expect(origineDe('role', { role: 'salarie' })).toBe('role');
  });

  test('une question sans réponse tient ce qu’elle pourrait fixer autrement', () => {
    const liens = (faits: Faits) => emprises(faits).map(({ de, vers }) => `${de} > ${vers}`);
    expect(liens({})).toEqual([
      'role > secteur',
      'information > usage-annonce',
      'etat > suite',
      'suite > etat',
      'suite > mise-en-balance',
      'autre-preuve > autres-preuves-produites',
    ]);
    expect(
      liens({
        'usage-annonce': 'non',
        suite: 'aucune',
        'autres-preuves-produites': 'non',
        role: 'salarie',
      }),
    ).toEqual([]);
    expect(liens({ role: 'salarie', information: 'aucune', 'autre-preuve': 'oui' })).toEqual([
      'etat > suite',
      'suite > etat',
      'suite > mise-en-balance',
    ]);
  });
});

test('seul un état inconnu ou tu se présume', () => {
  const presume = (fait: string, faits: Faits) => estPresume(fait, completer(faits));
  expect(presume('etat', {})).toBe(true);
  expect(presume('etat', { etat: 'inconnu' })).toBe(true);
  expect(presume('etat', { etat: 'projet' })).toBe(false);
  expect(presume('role', {})).toBe(false);
  expect(presumer(completer({ etat: 'inconnu' })).etat).toBe('en-service');
  expect(presumer(completer({})).etat).toBe('en-service');
  expect(presumer(completer({ etat: 'retire' })).etat).toBe('retire');
});
