import { expect, test } from 'vitest';
import type { Reference } from '../../../src/lib/contenu/reference.ts';
import { questions, suites } from '../../../src/lib/droit/surveillance/index.ts';
import type { Source } from '../../../src/lib/droit/surveillance/index.ts';
import { sourcesDuKit } from '../../../src/lib/kit/documents/sources.ts';
import { feuilleDEntretien } from '../../../src/lib/questionnaire/feuille-d-entretien.ts';
import {
  premieresReferences,
  referencesCitables,
} from '../../../src/lib/questionnaire/references-citables.ts';

const reference: Reference = { libelle: 'Un texte', adresse: '/textes/un-texte/', statut: 'texte' };
/** Un référencier qui connaît toute source. */
const tout = new Proxy({}, { get: () => reference }) as Readonly<Record<Source, Reference>>;
const citables = new Set<string>(Object.keys(referencesCitables(tout)));

test('ce qui s’ouvre dans le résultat trouve ses sources dans la page', () => {
  const feuille = feuilleDEntretien([{ role: 'salarie', suite: 'procedure-en-cours' }], 'sans');
  const citees = [
    ...sourcesDuKit(),
    ...suites([{ role: 'employeur', secteur: 'prive' }]).flatMap(({ sources }) => sources),
    ...(feuille?.blocs.flatMap(({ lignes }) => lignes.flatMap(({ sources }) => sources)) ?? []),
  ];
  expect(citees.length).toBeGreaterThan(20);
  expect(citees.filter((source) => !citables.has(source))).toEqual([]);
});

test('ce que les questions citent vient avec elles, et le reste ensuite', () => {
  const premieres = new Set<string>(Object.keys(premieresReferences(tout)));
  const citees = Object.values(questions).flatMap(({ sources }) => sources);
  expect(citees.length).toBeGreaterThan(20);
  expect(citees.filter((source) => !premieres.has(source))).toEqual([]);
  expect([...premieres].filter((source) => !citables.has(source))).toEqual([]);
  expect(premieres.size).toBeLessThan(citables.size);
});
