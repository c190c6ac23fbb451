import { describe, expect, test } from 'vitest';
import {
  apprend,
  completer,
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
