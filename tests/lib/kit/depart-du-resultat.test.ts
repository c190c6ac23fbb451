import fc from 'fast-check';
import { expect, test } from 'vitest';
import { champsCommuns } from '../../../src/lib/kit/champs.ts';
import { conservationDeReference, vocabulaire } from '../../../src/lib/droit/surveillance/index.ts';
import type { Faits } from '../../../src/lib/droit/surveillance/index.ts';
import { departDuResultat } from '../../../src/lib/kit/depart-du-resultat.ts';
import { faitsTires } from '../../aides/dossiers.ts';

test('les réponses d’un petit employeur remplissent l’outil, l’effectif, le but et la base', () => {
  const depart = departDuResultat({
    role: 'employeur',
    dispositif: 'video',
    effectif: 'moins-11',
    finalite: 'securite',
    base: 'interet-legitime',
    permanence: 'constante',
    'usage-annonce': 'oui',
    donnees: ['ordinaires'],
    decision: 'humaine',
  });
  expect(depart).toMatchObject({
    outil: 'video',
    effectif: 'moins-11',
    base: 'interet-legitime',
    frequence: 'constante',
    sanction: 'oui',
    sensibles: 'non',
    automatisee: 'non',
  });
  expect(depart['nom']).toMatch(/caméra|vidéo/i);
  expect(depart['but']).toBeTruthy();
});

test('« je ne sais pas » et « aucune » ne remplissent rien', () => {
  expect(
    departDuResultat({
      effectif: 'inconnu',
      finalite: 'aucune-annoncee',
      base: 'aucune',
      permanence: 'inconnu',
      donnees: ['inconnu'],
    }),
  ).toEqual({});
});

test('la durée de référence se reprend quand on dit la tenir, et s’il n’y en a qu’une', () => {
  const duree = (faits: Parameters<typeof departDuResultat>[0]) => departDuResultat(faits)['duree'];
  expect(duree({ dispositif: 'video', conservation: 'dans-la-reference' })).toMatch(/mois/);
  expect(duree({ dispositif: 'video', conservation: 'au-dela' })).toBeUndefined();
  expect(
    duree({ dispositif: 'suivi-activite', conservation: 'dans-la-reference' }),
  ).toBeUndefined();
});

test('quelles que soient les réponses, on n’écrit que ce que les champs admettent', () => {
  fc.assert(
    fc.property(faitsTires, (faits) => {
      for (const [id, valeur] of Object.entries(departDuResultat(faits))) {
        const champ = champsCommuns.find((un) => un.id === id);
        expect(champ, id).toBeDefined();
        expect(valeur).not.toBe('');
        if (champ?.options !== undefined)
          expect(champ.options.map((option) => option.id)).toContain(valeur);
      }
    }),
  );
});

test.each([
  ['sanction', { 'usage-annonce': 'oui' }, 'oui'],
  ['sanction', { 'usage-annonce': 'non' }, undefined],
  ['evaluation', { finalite: 'evaluation' }, 'oui'],
  ['evaluation', { finalite: 'securite' }, undefined],
  ['automatisee', { decision: 'automatisee' }, 'oui'],
  ['automatisee', { decision: 'note-suivie' }, 'oui'],
  ['automatisee', { decision: 'humaine' }, 'non'],
  ['automatisee', { decision: 'inconnu' }, undefined],
  ['sensibles', { donnees: ['biometrie'] }, 'oui'],
  ['sensibles', { donnees: ['ordinaires', 'sante'] }, 'oui'],
  ['sensibles', { donnees: ['syndicales-ou-opinions'] }, 'oui'],
  ['sensibles', { donnees: ['ordinaires'] }, 'non'],
  ['sensibles', { donnees: ['ordinaires', 'inconnu'] }, undefined],
  ['sensibles', { donnees: [] }, undefined],
  ['nom', { dispositif: 'autre' }, undefined],
  ['outil', { dispositif: 'autre' }, 'autre'],
  ['duree', { conservation: 'dans-la-reference' }, undefined],
  ['but', { finalite: 'inconnu' }, undefined],
  ['base', { base: 'inconnu' }, undefined],
] as const)('le champ « %s », devant %j : %s', (champ, faits, attendu) => {
  expect(departDuResultat(faits as Faits)[champ]).toBe(attendu);
});

test('la durée ne se reprend que si sa source a été lue', () => {
  for (const dispositif of vocabulaire.dispositif.reponses) {
    const [seule, ...autres] = conservationDeReference[dispositif];
    const lue = seule.statut !== 'non-verifie' && seule.statut !== 'non-lue';
    expect(
      departDuResultat({ dispositif, conservation: 'dans-la-reference' })['duree'],
      dispositif,
    ).toBe(lue && autres.length === 0 ? seule.duree : undefined);
  }
});

test('une base que les règles mettent en cause ne s’écrit pas d’avance ; les autres, oui', () => {
  const base = (choisie: NonNullable<Faits['base']>) =>
    departDuResultat({ role: 'employeur', secteur: 'prive', dispositif: 'video', base: choisie })[
      'base'
    ];
  expect(base('consentement')).toBeUndefined();
  expect(base('interet-legitime')).toBe('interet-legitime');
});
