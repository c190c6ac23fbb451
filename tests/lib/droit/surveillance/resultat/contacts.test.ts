import { describe, expect, test } from 'vitest';
import {
  commencerPar,
  contacts,
  contactsPour,
} from '../../../../../src/lib/droit/surveillance/resultat/contacts.ts';
import {
  besoins,
  tousLesContacts,
} from '../../../../../src/lib/droit/surveillance/resultat/tous-les-contacts.ts';
import type { Faits } from '../../../../../src/lib/droit/surveillance/index.ts';
import type { Besoin } from '../../../../../src/lib/droit/surveillance/resultat/tous-les-contacts.ts';
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

  const premiers = (faits: Faits) => commencerPar([faits]).map(({ id }) => id);

  test('on commence par celui que la situation désigne, et il est en tête', () => {
    const convoque: Faits = { role: 'salarie', suite: 'procedure-en-cours' };
    expect(premiers({ ...convoque, effectif: 'moins-11' })).toEqual(['conseiller-du-salarie']);
    expect(premiers({ ...convoque, effectif: '50-et-plus' })).toEqual(['cse']);
    expect(premiers({ ...convoque, effectif: '11-49', mandat: 'oui' })).toContain(
      'inspection-du-travail',
    );
    expect(premiers({ role: 'agent-public', suite: 'licenciement' })).toEqual([
      'avocat-ou-syndicat',
    ]);
    expect(premiers({ role: 'candidat', suite: 'candidature-ecartee' })).toEqual([
      'defenseur-des-droits',
    ]);
    expect(premiers({ role: 'salarie', suite: 'aucune' })).toEqual([]);
    for (const faits of [convoque, { ...convoque, effectif: 'moins-11' } as const])
      expect(
        contacts([faits])
          .slice(0, commencerPar([faits]).length)
          .map(({ id }) => id),
      ).toEqual(premiers(faits));
  });

  test('ranger n’ajoute ni ne retire personne', () => {
    const faits: Faits = { role: 'salarie', suite: 'licenciement', mandat: 'oui' };
    const ids = contacts([faits]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const attendus = tousLesContacts.filter((contact) => ids.includes(contact.id));
    expect(attendus.length).toBe(ids.length);
  });

  test('un numéro s’appelle tel qu’il se lit', () => {
    const avec = tousLesContacts.filter(({ telephone }) => telephone !== undefined);
    expect(avec.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['point-justice', 'ecoute-3114']),
    );
    for (const { telephone } of avec)
      expect(`tel:${(telephone?.dit ?? '').replaceAll(/\s/g, '')}`).toBe(telephone?.lien);
  });

  test('aucune adresse ne mène à une seule région', () => {
    for (const { adresse = '' } of tousLesContacts)
      expect(adresse).not.toMatch(/\/\/(?!www\.|3114)[a-z-]+\.dreets\.gouv\.fr/);
  });
});
