import { describe, expect, test } from 'vitest';
import { vocabulaire } from '../../../src/lib/droit/surveillance/index.ts';
import { aRevoir, interdictions, reproches } from '../../../src/lib/kit/a-revoir.ts';
import { deduire } from '../../../src/lib/kit/deduire.ts';
import { sourcesDuKit } from '../../../src/lib/kit/documents/sources.ts';
import { filtrage } from '../../../src/lib/kit/documents/filtrage.ts';
import { exemple } from '../../../src/lib/kit/exemple.ts';
import { filtrer } from '../../../src/lib/kit/filtrer.ts';
import type { Valeurs } from '../../../src/lib/lettres/types.ts';

const phrases = (valeurs: Valeurs) => aRevoir(valeurs).map(({ phrase }) => phrase);

describe('un outil interdit se dit dès qu’il est choisi', () => {
  test.each([
    ['ia-emotions', undefined],
    ['enregistreur-frappe', undefined],
    ['webcam', 'constante'],
    ['captures-ecran', 'constante'],
  ])('%s, %s', (outil, frequence = '') => {
    const [premier] = reproches({ outil, frequence });
    expect(premier?.phrase).toMatch(/^Interdit, sauf exception/u);
    expect(premier?.sources.length).toBeGreaterThan(0);
    expect(filtrer({ outil, frequence }).raisons[0]).toBe(premier?.phrase);
    expect(
      filtrage({ outil, frequence, 'critere-privation': 'oui' }).blocs.find(
        ({ texte }) => texte === premier?.phrase,
      )?.sources,
    ).toEqual(premier?.sources);
  });

  test('les autres ne le sont pas', () => {
    for (const outil of vocabulaire.dispositif.reponses)
      if (outil !== 'ia-emotions' && outil !== 'enregistreur-frappe')
        expect(interdictions({ outil, frequence: 'reguliere' }), outil).toEqual([]);
  });
});

test('un consentement, un contrôle constant, une machine qui décide seule se disent', () => {
  expect(phrases({ outil: 'badge', base: 'consentement' }).join()).toContain('libre de refuser');
  expect(phrases({ outil: 'video', frequence: 'constante' }).join()).toContain('constante');
  expect(phrases({ outil: 'ia-rh', automatisee: 'oui' }).join()).toContain('machine seule');
  expect(phrases({ outil: 'ia-rh', automatisee: 'non' })).toEqual([]);
  expect(phrases({ base: 'consentement' })).toEqual([]);
});

test('chaque texte d’un reproche est de ceux que la page porte', () => {
  const connues = new Set<string>(sourcesDuKit());
  for (const outil of vocabulaire.dispositif.reponses)
    for (const frequence of ['', 'ponctuelle', 'constante'])
      for (const base of ['', 'consentement', 'obligation-legale'])
        for (const automatisee of ['', 'oui'])
          for (const { sources } of reproches({ outil, frequence, base, automatisee }))
            expect(
              sources.filter((source) => !connues.has(source)),
              outil,
            ).toEqual([]);
});

describe('des jours qui ne vont pas ensemble', () => {
  const a50 = { effectif: '50-et-plus', remise: '2026-12-01' };
  test.each<readonly [string, Valeurs, RegExp, readonly string[]]>([
    [
      'une notice après la mise en service',
      { version: '2027-02-02', service: '2027-02-01' },
      /précède la date de cette version/u,
      ['L1222-4'],
    ],
    [
      'un comité saisi après',
      { ...a50, service: '2026-11-30' },
      /consulté avant la décision/u,
      ['L2312-38'],
    ],
    [
      'un avis encore attendu',
      { ...a50, service: '2027-01-01' },
      /avis rendu plus tôt/u,
      ['L2312-38', 'R2312-6'],
    ],
    // Une date incohérente ne vient d’aucun texte : rien n’est à citer.
    ['une revue déjà passée', { version: '2027-02-02', revue: '2027-02-01' }, /revue précède/u, []],
    [
      'une fiche mise à jour avant d’exister',
      { version: '2027-01-01', creation: '2027-01-02' },
      /avant d’être créée/u,
      [],
    ],
  ])('%s', (_quoi, valeurs, attendu, textes) => {
    expect(phrases(valeurs)).toHaveLength(1);
    expect(phrases(valeurs)[0]).toMatch(attendu);
    expect(aRevoir(valeurs).map(({ sources }) => sources)).toEqual([textes]);
  });

  test('le même jour, un jour illisible ou absent, un comité non consulté ne disent rien', () => {
    expect(
      phrases({
        version: '2027-02-01',
        service: '2027-02-01',
        revue: '2027-02-01',
        creation: '2027-02-01',
      }),
    ).toEqual([]);
    expect(phrases({ version: '2027-02-31', service: '2027-01-01' })).toEqual([]);
    expect(phrases({ ...a50, service: '2027-01-02' })).toEqual([]);
    expect(phrases({ ...a50, effectif: '11-49', service: '2026-11-30' })).toEqual([]);
  });
});

test('un document qui dit le contraire d’un autre se signale', () => {
  expect(phrases({ base: 'interet-legitime', issue: 'ecarte' }).join()).toContain(
    'ne l’emporte pas',
  );
  expect(phrases({ base: 'interet-legitime', issue: 'retenu' })).toEqual([]);
  expect(phrases({ automatisee: 'non', 'critere-decision-automatisee': 'oui' }).join()).toContain(
    'le contraire',
  );
  expect(phrases({ sensibles: 'oui', 'critere-donnees-sensibles': 'non' }).join()).toContain(
    'le contraire',
  );
  expect(phrases({ sensibles: 'oui', 'critere-donnees-sensibles': 'inconnu' })).toEqual([]);
  expect(phrases({ sensibles: 'non', 'critere-donnees-sensibles': 'oui' })).toEqual([]);
});

test('ce qui se déduit ne se contredit jamais, et l’exemple n’a rien à revoir', () => {
  for (const automatisee of ['', 'oui', 'non'])
    for (const critere of ['', 'oui', 'non', 'inconnu']) {
      const saisie = deduire({ automatisee, 'critere-decision-automatisee': critere });
      const tapees = automatisee !== '' && critere !== '' && critere !== 'inconnu';
      expect(phrases(saisie).length > 0).toBe(tapees && automatisee !== critere);
    }
  const { service = '', version = '', revue = '', creation = '' } = exemple;
  const enJour = (saisi: string) => saisi.split('/').reverse().join('-');
  expect(
    phrases({
      ...exemple,
      service: enJour(service),
      version: enJour(version),
      revue: enJour(revue),
      creation: enJour(creation),
    }),
  ).toEqual([]);
});
