import { describe, expect, test } from 'vitest';
import { DOSSIER, modules } from '../../../src/lib/chargement/regles/modules.ts';
import { cercleDImports, fichiersRegroupes } from '../../../src/lib/chargement/regrouper.ts';

/** Le nom du groupe d’un module, s’il en a un. */
const groupeDe = (module: string): string | undefined =>
  fichiersRegroupes()
    .configEnvironment('client')
    ?.build.rolldownOptions.output.codeSplitting.groups.find(({ test: motif }) =>
      motif.test(`/site/${module}`),
    )?.name;

describe('les fichiers de script regroupés', () => {
  test('ce dont se sert une page sans îlot ne porte rien d’autre', () => {
    for (const module of ['liens/base', 'dates/dates', 'chargement/reprise'])
      expect(groupeDe(`src/lib/${module}.ts`)).toBe('amorce');
  });

  test('ce que tout îlot emploie part ensemble', () => {
    expect(groupeDe('node_modules/svelte/src/internal/client/runtime.js')).toBe('socle');
    expect(groupeDe('node_modules/svelte/src/reactivity/create-subscriber.js')).toBe('socle');
    expect(groupeDe('node_modules/svelte/src/reactivity/map.js')).toBeUndefined();
    expect(groupeDe('src/components/elements/TexteVif.svelte')).toBe('socle');
  });

  test('l’accueil du questionnaire part avec de quoi demander la suite, et rien de plus', () => {
    for (const module of [
      'components/quiz/ecrans/Accueil.svelte',
      'components/quiz/partage/appareil.svelte.ts',
      'components/quiz/charger-le-questionnaire.ts',
      'components/quiz/historique.ts',
      'components/quiz/Depart.svelte',
      'lib/questionnaire/references.ts',
    ])
      expect(groupeDe(`src/${module}`), module).toBe('accueil');
    expect(groupeDe('src/lib/questionnaire/references-citables.ts')).toBeUndefined();
    expect(groupeDe('src/components/quiz/decisions.ts')).toBeUndefined();
  });

  test('les questions partent avec ce que le résultat emploie après elles, jamais avec lui', () => {
    for (const module of [
      'components/quiz/Questionnaire.svelte',
      'components/quiz/ecrans/Question.svelte',
      'components/quiz/partage/GarderOuPartager.svelte',
      'components/quiz/resultat/Partie.svelte',
      'lib/questionnaire/machine.ts',
      'lib/questionnaire/machine/etat.ts',
    ])
      expect(groupeDe(`src/${module}`), module).toBe('Questionnaire');
    expect(groupeDe('src/components/quiz/partage/Outils.svelte')).toBeUndefined();
    expect(groupeDe('src/lib/questionnaire/et-si.ts')).toBeUndefined();
  });

  test('les règles lues partent ensemble', () => {
    for (const module of [
      'moteur/explorer',
      'surveillance/tables/preuve',
      'surveillance/conclusions/conclure',
    ])
      expect(groupeDe(`src/lib/droit/${module}.ts`), module).toBe('moteur');
  });

  test('le calcul d’un délai part sans les règles, que sa page ne demande pas', () => {
    expect(groupeDe('src/lib/droit/surveillance/delais/delais.ts')).toBe('echeance');
    expect(groupeDe('src/lib/droit/surveillance/delais/utiles.ts')).toBeUndefined();
  });

  test('ce qui lit les phrases ou les raisons ne se regroupe avec rien : on ne l’évalue qu’après elles', () => {
    for (const module of [
      ...modules.phrases,
      ...modules.raisons,
      'droit/surveillance/resultat/suites',
    ])
      expect(groupeDe(`${DOSSIER}${module}.ts`), module).toBeUndefined();
  });

  test('les règles et les écrans se coupent d’après ce que chaque page emploie', () => {
    expect(groupeDe('src/lib/droit/surveillance/resultat/contacts.ts')).toBeUndefined();
    expect(groupeDe('src/lib/droit/surveillance/conclusions/exigences.ts')).toBeUndefined();
    expect(groupeDe('src/components/quiz/ecrans/Resultat.svelte')).toBeUndefined();
    expect(groupeDe('src/components/quiz/resultat/Dessous.svelte')).toBeUndefined();
    expect(groupeDe('src/components/quiz/charger-le-dessous.ts')).toBeUndefined();
  });

  test('seuls les fichiers des pages se regroupent', () => {
    const { configEnvironment } = fichiersRegroupes();
    expect(configEnvironment('client')).toBeDefined();
    expect(configEnvironment('prerender')).toBeUndefined();
  });
});

test('des fichiers qui s’importent en cercle arrêtent la construction, qui les nomme', () => {
  const sans = new Map([
    ['a.js', ['b.js', 'c.js']],
    ['b.js', ['c.js']],
    ['c.js', []],
  ]);
  expect(cercleDImports(sans)).toEqual([]);
  expect(cercleDImports(new Map([...sans, ['c.js', ['b.js']]]))).toEqual(['b.js', 'c.js', 'b.js']);

  const { generateBundle } = fichiersRegroupes();
  const fichiers = {
    a: { fileName: 'a.js', imports: ['b.js'], moduleIds: ['src/a.ts', 'src/c.ts'] },
    b: { fileName: 'b.js', imports: ['a.js'], moduleIds: ['src/b.ts'] },
  };
  const pour = (name: string) => () =>
    generateBundle.call({ environment: { name } }, {}, { 'a.js': fichiers.a, 'b.js': fichiers.b });
  expect(pour('client')).toThrow('src/b.ts');
  expect(pour('prerender')).not.toThrow();
});
