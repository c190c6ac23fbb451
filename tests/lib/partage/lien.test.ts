import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vocabulaire } from '../../../src/lib/droit/surveillance/index.ts';
import type { Dispositif } from '../../../src/lib/droit/surveillance/index.ts';
import { ecrireFragment, lireFragment } from '../../../src/lib/partage/lien.ts';
import { coder, decoder } from '../../../src/lib/partage/codage.ts';
import { porteDesReponses } from '../../../src/lib/partage/prefixe.ts';
import type { Lecture } from '../../../src/lib/partage/lecture.ts';
import { dossierSur, parcourir, reponseTiree, tirages } from '../../aides/dossiers.ts';
import { dossiers } from '../../aides/dossiers-partages.ts';
import { fautesDeTypographie } from '../../aides/prose.ts';

const message = (lecture: Lecture) => (lecture.dossier === undefined ? lecture.message : '');
const exemple = {
  communs: { role: 'salarie' },
  parDispositif: { video: { zones: ['son'] } },
} as const;

describe('Le lien vers des réponses', () => {
  test('rend exactement les réponses, quel que soit le dossier', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        expect(lireFragment(ecrireFragment(dossier))).toEqual({ dossier });
      }),
      { numRuns: 500 },
    );
  });

  test('un cas usuel, mené jusqu’au bout : 200 caractères au plus', () => {
    const usuel = fc.uniqueArray(fc.constantFrom<Dispositif>(...vocabulaire.dispositif.reponses), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(usuel, tirages, (outils, tirage) => {
        const { dossier } = parcourir(
          { ...dossierSur(outils), communs: { role: 'salarie' } },
          reponseTiree(tirage),
        );
        const fragment = ecrireFragment(dossier);
        expect(fragment.length, fragment).toBeLessThanOrEqual(200);
        expect(lireFragment(fragment)).toEqual({ dossier });
      }),
      { numRuns: 60 },
    );
  });

  test('n’emploie que des signes qu’une adresse garde tels quels, et finit par une lettre ou un chiffre', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        expect(ecrireFragment(dossier)).toMatch(/^#r=1\.[\w-]*[A-Za-z0-9]$/);
      }),
    );
  });

  test('porte sa version en clair, et s’écrit toujours pareil : un lien envoyé se relira', () => {
    expect(ecrireFragment(exemple)).toBe('#r=1.AACCOCY4');
    expect(lireFragment('#r=1.AACCOCY4')).toEqual({ dossier: exemple });
  });
});

describe('Un lien recopié de travers se lit tant que son contrôle le permet', () => {
  const lien = ecrireFragment(exemple);
  const milieu = Math.floor(lien.length / 2);
  const coupe = (signe: string) => lien.slice(0, milieu) + signe + lien.slice(milieu);

  test.each([
    ['réécrit par une messagerie', lien.replace('=', '%3D')],
    ['réécrit deux fois', lien.replace('=', '%253D')],
    ['réécrit en entier', `#${encodeURIComponent(lien.slice(1)).replaceAll('.', '%2E')}`],
    ['le début en majuscule', lien.replace('#r', '#R')],
    ['le dièse doublé', `#${lien}`],
    ['le signe égal perdu', lien.replace('=', '')],
    ...[
      '.',
      ')',
      ',',
      ' »',
      '%20',
      '%0A',
      '>',
      '”',
      '.»',
      '!',
      '*',
      '_',
      '-',
      '__',
      '_-_',
      '&fbclid=abc',
      '?x',
    ].map((signe) => [`suivi de « ${signe} »`, lien + signe]),
    ...['\n', '%0D%0A', ' ', '\u200b', '\u00ad', '=%0A'].map((signe) => [
      `coupé par ${JSON.stringify(signe)}`,
      coupe(signe),
    ]),
  ])('%s', (_, fragment) => {
    expect(porteDesReponses(fragment)).toBe(true);
    expect(lireFragment(fragment)).toEqual({ dossier: exemple });
  });

  test('tout dossier, sous toutes ces blessures à la fois', () => {
    fc.assert(
      fc.property(dossiers, fc.nat(1000), (dossier, place) => {
        const entier = ecrireFragment(dossier);
        const ou = 5 + (place % Math.max(1, entier.length - 5));
        const blesse =
          `${entier.slice(0, ou)}\r\n ${entier.slice(ou)}`.replace('#r=', '#R%3D') + ').';
        expect(lireFragment(blesse)).toEqual({ dossier });
      }),
    );
  });

  test('tout en majuscules, les réponses sont perdues : c’est dit, non deviné', () => {
    const cries = fc
      .sample(dossiers, { seed: 1, numRuns: 60 })
      .map(ecrireFragment)
      .filter((bas) => bas.slice(3) !== bas.slice(3).toUpperCase())
      .map((bas) => bas.toUpperCase());
    expect(cries.length).toBeGreaterThan(10);
    for (const crie of cries) {
      expect(porteDesReponses(crie)).toBe(true);
      expect(message(lireFragment(crie))).toMatch(/incomplet ou abîmé/);
    }
  });
});

describe('Un lien qui ne se lit pas s’explique', () => {
  test('une version inconnue n’est pas devinée', () => {
    const futur = ecrireFragment(exemple).replace('#r=1.', '#r=2.');
    expect(message(lireFragment(futur))).toMatch(/version \(2\).*ne sait pas lire/);
    expect(message(lireFragment('#r=12.AACC'))).toMatch(/version \(12\)/);
    expect(message(lireFragment('#r=1234.'))).toMatch(/version \(1234\)/);
  });

  test.each([
    'x#r=1.AACCOCY4',
    '#r=0.AACCOCY4',
    '#r=12345.AACCOCY4',
    '#r=12345.',
    '#r=1.',
    '#r=1',
    '#r=',
    '',
  ])('« %s » n’a pas notre forme : abîmé, sans version à deviner', (fragment) => {
    expect(message(lireFragment(fragment))).toMatch(/^Ce lien est incomplet ou abîmé/);
  });

  test('tronqué, complété ou changé d’un signe, il est refusé', () => {
    const entier = ecrireFragment(exemple);
    for (let fin = 0; fin < entier.length; fin += 1)
      expect(lireFragment(entier.slice(0, fin)).dossier, entier.slice(0, fin)).toBeUndefined();
    expect(lireFragment(`${entier}A`).dossier).toBeUndefined();
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: entier.length - 1 }),
        fc.constantFrom(...'ABCDabcd0123-_'),
        (place, signe) => {
          const change = entier.slice(0, place) + signe + entier.slice(place + 1);
          const lu = lireFragment(change);
          expect(lu.dossier === undefined || change === entier).toBe(true);
        },
      ),
    );
  });

  test('les mêmes réponses, écrites dans un autre ordre, ne sont pas de nous', () => {
    const code = coder({ communs: { role: 'salarie', effectif: 'inconnu' }, parDispositif: {} });
    const inverse = code.slice(2, 4) + code.slice(0, 2);
    const lettres = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];
    // Tous les contrôles possibles : l’un d’eux est le bon.
    const lus = lettres.flatMap((a) =>
      lettres.map((b) => lireFragment(`#r=1.${inverse}${a}${b}`).dossier),
    );
    expect(lus.filter((dossier) => dossier !== undefined)).toEqual([]);
    expect(decoder(inverse)?.communs).toEqual({ effectif: 'inconnu', role: 'salarie' });
  });

  test('un code qui ne se décode pas est refusé, même sous un contrôle juste', () => {
    const code = '_'.repeat(8);
    expect(decoder(code)).toBeUndefined();
    const signes = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];
    for (const a of signes)
      for (const b of signes)
        expect(message(lireFragment(`#r=1.${code}${a}${b}`))).toMatch(/incomplet ou abîmé/);
  });

  test('aucune entrée ne fait échouer, et tout refus est une phrase', () => {
    const fragments = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((suite) => `#r=${suite}`),
      fc.tuple(fc.nat(99999), fc.base64String()).map(([v, suite]) => `#r=${v}.${suite}`),
      fc.stringMatching(/^#r=1\.[\w-]{0,300}$/),
    );
    fc.assert(
      fc.property(fragments, (fragment) => {
        const lecture = lireFragment(fragment);
        if (lecture.dossier !== undefined) expect(ecrireFragment(lecture.dossier)).toBe(fragment);
        else expect(lecture.message).toMatch(/vos réponses en cours n’ont pas changé/);
      }),
      { numRuns: 3000 },
    );
  });

  test.each(['', '#r=', '#r=1', '#r=01.', '#r=1.', '#r=99999.AA', '#r=1.%41'])(
    '« %s » : un message bien composé',
    (fragment) => {
      const texte = message(lireFragment(fragment));
      expect(texte).toMatch(/^Ce lien .*\.$/);
      expect(fautesDeTypographie(texte)).toEqual([]);
    },
  );
});
