import { describe, expect, test } from 'vitest';
import {
  besoins,
  contacts,
  contactsPour,
  tousLesContacts,
} from '../../../../../src/lib/droit/surveillance/resultat/contacts.ts';
import type { Besoin } from '../../../../../src/lib/droit/surveillance/resultat/contacts.ts';
import { dateExiste } from '../../../../../src/lib/droit/surveillance/delais/calendrier.ts';
import { fautesDeTypographie, motsInterdits, phrasesDe } from '../../../../aides/prose.ts';

const noms = (besoin: Besoin) => contactsPour(besoin).map(({ id }) => id);

describe('Les contacts', () => {
  test.each(Object.keys(besoins) as Besoin[])(
    'le besoin « %s » a au moins un contact',
    (besoin) => {
      expect(contactsPour(besoin).length).toBeGreaterThan(0);
    },
  );

  test('chacun des contacts demandés est là, une fois', () => {
    const ids = tousLesContacts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining([
        'cnil',
        'inspection-du-travail',
        'conseil-de-prud-hommes',
        'point-justice',
        'syndicat',
        'conseiller-du-salarie',
        'defenseur-des-droits',
        'avocat',
        'aide-juridictionnelle',
      ]),
    );
  });

  test.each(tousLesContacts)(
    '$id : une date, des sources ou l’aveu qu’il n’y en a pas',
    (contact) => {
      expect(dateExiste(contact.verifieLe)).toBe(true);
      if (contact.sources.length === 0) expect(contact.peut).toMatch(/pas vérifié/);
    },
  );

  test.each(tousLesContacts)('$id : des phrases bien composées, qui ne jugent pas', (contact) => {
    const { adresse: _, ...mots } = contact;
    for (const phrase of phrasesDe(mots)) {
      expect(phrase).not.toMatch(motsInterdits);
      expect(fautesDeTypographie(phrase), phrase).toEqual([]);
    }
  });

  test('la CNIL n’indemnise pas, le juge n’inflige pas d’amende', () => {
    expect(noms('juge')).not.toContain('cnil');
    const [cnil] = tousLesContacts.filter(({ id }) => id === 'cnil');
    expect(cnil?.nePeutPas).toMatch(/argent/);
    const [juge] = tousLesContacts.filter(({ id }) => id === 'conseil-de-prud-hommes');
    expect(juge?.nePeutPas).toMatch(/amende/);
  });

  test('aucun montant d’aide juridictionnelle, et le reste à confirmer est dit', () => {
    expect(noms('frais')).toEqual(['aide-juridictionnelle']);
    expect(JSON.stringify(contactsPour('frais'))).not.toMatch(/\d\s?\d{3}\s?€|euros/);
  });

  test('un candidat ne reçoit pas le conseiller du salarié', () => {
    expect(contacts([{ role: 'candidat' }]).map(({ id }) => id)).not.toContain(
      'conseiller-du-salarie',
    );
  });

  test('un stagiaire ou un apprenti a ses contacts', () => {
    const ids = contacts([{ role: 'stagiaire-ou-apprenti', suite: 'licenciement' }]).map(
      ({ id }) => id,
    );
    expect(ids).toEqual(
      expect.arrayContaining(['inspection-du-travail', 'conseil-de-prud-hommes', 'avocat', 'cnil']),
    );
  });
});
