import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { ecrireAgenda, echapper, plier } from '../../../src/lib/agenda/icalendar.ts';
import type { Evenement } from '../../../src/lib/agenda/icalendar.ts';

const instant = '2026-11-24T08:30:00.000Z';
const octets = (texte: string) => new TextEncoder().encode(texte).length;

/** Ce qu’un autre lecteur que nous y trouve. */
function relire(agenda: string) {
  const calendrier = new ICAL.Component(ICAL.parse(agenda));
  const evenements = calendrier.getAllSubcomponents('vevent').map((brut) => new ICAL.Event(brut));
  return { calendrier, evenements };
}

const jours = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2399, 11, 30) / 86_400_000 })
  .map((jour) => new Date(jour * 86_400_000).toISOString().slice(0, 10));
/** Tout ce qu’un texte peut porter : séparateurs, fins de ligne, accents, emojis. */
const textes = fc.string({
  unit: fc.oneof(
    fc.constantFrom(';', ',', '\\', '\n', ':', '"', ' '),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 200,
});
const evenements: fc.Arbitrary<Evenement> = fc.record({
  uid: fc.uuid(),
  jour: jours,
  titre: textes,
  description: textes,
});

/** Ce que la norme admet d’un texte : sans caractère de commande, fins de ligne en « \n ». */
const admis = (texte: string) =>
  // eslint-disable-next-line no-control-regex -- les mêmes que dans la norme.
  texte.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

describe('Un fichier d’agenda', () => {
  const exemple: Evenement = {
    uid: 'abc',
    jour: '2027-12-31',
    titre: 'Dernier jour ; à confirmer, dit-on',
    description: 'Une ligne\nDeux',
  };

  test('est écrit mot pour mot comme la norme le demande', () => {
    expect(ecrireAgenda([exemple], instant).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//AMC//Rappels 1//FR',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:abc',
      'DTSTAMP:20261124T083000Z',
      'SEQUENCE:471390',
      'DTSTART;VALUE=DATE:20271231',
      'DTEND;VALUE=DATE:20280101',
      'SUMMARY:Dernier jour \\; à confirmer\\, dit-on',
      'DESCRIPTION:Une ligne\\nDeux',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('l’alarme sonne à neuf heures, tant de jours avant, sous le même titre', () => {
    const lignes = ecrireAgenda([{ ...exemple, sonneries: [30, 1] }], instant).split('\r\n');
    const blocs = lignes.slice(lignes.indexOf('BEGIN:VALARM'), lignes.indexOf('END:VEVENT'));
    expect(blocs).toEqual([
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Dernier jour \\; à confirmer\\, dit-on',
      'TRIGGER:-P29DT15H',
      'END:VALARM',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Dernier jour \\; à confirmer\\, dit-on',
      'TRIGGER:-PT15H',
      'END:VALARM',
    ]);
  });

  test('écrit plus tard, l’événement l’emporte sur celui d’avant', () => {
    const rang = (ecritLe: string) =>
      Number(/SEQUENCE:(\d+)/.exec(ecrireAgenda([exemple], ecritLe))?.[1]);
    expect(rang('2026-11-24T08:31:00.000Z')).toBe(rang(instant) + 1);
    expect(rang('2020-01-01T00:00:00.000Z')).toBe(0);
  });

  test('sans événement, il n’y a pas de fichier', () => {
    expect(() => ecrireAgenda([], instant)).toThrow(/au moins un événement/);
  });

  test('un autre lecteur y retrouve chaque événement, entier', () => {
    fc.assert(
      fc.property(fc.array(evenements, { minLength: 1, maxLength: 4 }), (tous) => {
        const { calendrier, evenements: lus } = relire(ecrireAgenda(tous, instant));
        expect(calendrier.getFirstPropertyValue('version')).toBe('2.0');
        expect(
          lus.map(({ uid, summary, description, startDate }) => ({
            uid,
            jour: startDate.toString(),
            titre: summary,
            description,
          })),
        ).toEqual(
          tous.map(({ uid, jour, titre, description }) => ({
            uid,
            jour,
            titre: admis(titre),
            description: admis(description),
          })),
        );
        for (const { startDate, endDate, component } of lus) {
          expect(startDate.isDate && endDate.isDate).toBe(true);
          expect(endDate.subtractDate(startDate).toSeconds()).toBe(86_400);
          expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-24T08:30:00Z');
        }
      }),
      { numRuns: 300 },
    );
  });

  test('chaque ligne finit par CRLF et tient en 75 octets, sans caractère coupé', () => {
    fc.assert(
      fc.property(evenements, (un) => {
        const agenda = ecrireAgenda([un], instant);
        expect(agenda.endsWith('\r\n')).toBe(true);
        expect(agenda.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const ligne of agenda.split('\r\n')) expect(octets(ligne)).toBeLessThanOrEqual(75);
      }),
    );
  });
});

describe('Plier', () => {
  test('75 octets tiennent, 76 se plient', () => {
    expect(plier('a'.repeat(75))).toBe('a'.repeat(75));
    expect(plier('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
    // L’espace qui ouvre une suite compte dans ses 75 octets.
    expect(plier('a'.repeat(150))).toBe(`${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a`);
  });

  test('un caractère de plusieurs octets passe entier à la ligne suivante', () => {
    expect(plier(`${'a'.repeat(74)}é`)).toBe(`${'a'.repeat(74)}\r\n é`);
    expect(plier(`${'a'.repeat(72)}👀b`)).toBe(`${'a'.repeat(72)}\r\n 👀b`);
  });

  test('déplier rend la ligne', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (brute) => {
        const ligne = brute.replace(/[\r\n]/g, '');
        expect(plier(ligne).replaceAll('\r\n ', '')).toBe(ligne);
      }),
    );
  });
});

test('échapper protège les séparateurs et retire les caractères de commande', () => {
  expect(echapper('a;b,c\\d\r\ne\rf\u0007g\th')).toBe('a\\;b\\,c\\\\d\\ne\\nfg\th');
});
