import { expect, test } from 'vitest';
import type { Reference } from '../../../src/lib/contenu/reference.ts';
import { questions, suites } from '../../../src/lib/droit/surveillance/index.ts';
import type { Source } from '../../../src/lib/droit/surveillance/index.ts';
import { aRevoir } from '../../../src/lib/kit/a-revoir.ts';
import { avisDuResultat } from '../../../src/lib/kit/avis-du-resultat.ts';
import { sourcesDuKit } from '../../../src/lib/kit/documents/sources.ts';
import { documentsSelon, effectifs } from '../../../src/lib/kit/selon-l-effectif.ts';
import { feuilleDEntretien } from '../../../src/lib/questionnaire/feuille-d-entretien.ts';
import {
  premieresReferences,
  referencesCitables,
} from '../../../src/lib/questionnaire/references-citables.ts';

const reference: Reference = { libelle: 'Un texte', adresse: '/textes/un-texte/', statut: 'texte' };
/** Un référencier qui connaît toute source. */
const tout = new Proxy({}, { get: () => reference }) as Readonly<Record<Source, Reference>>;
const citables = new Set<string>(Object.keys(referencesCitables(tout)));

/** Une saisie du kit où tout ce qui peut être à revoir l’est. */
const CONTRADICTOIRE = {
  ...{ outil: 'keylogger', frequence: 'constante', base: 'interet-legitime', issue: 'ecarte' },
  ...{ effectif: '50-et-plus', service: '2026-12-01', version: '2026-12-05' },
  ...{ remise: '2026-11-25', revue: '2026-12-02', creation: '2026-12-09' },
};

test('ce qui s’ouvre dans le résultat trouve ses sources dans la page', () => {
  const feuille = feuilleDEntretien([{ role: 'salarie', suite: 'procedure-en-cours' }], 'sans');
  const citees = [
    ...sourcesDuKit(),
    ...aRevoir(CONTRADICTOIRE).flatMap(({ sources }) => sources),
    ...avisDuResultat({ secteur: 'public', etat: 'retire' }).flatMap(({ sources }) => sources),
    ...effectifs.flatMap((effectif) =>
      documentsSelon(effectif, '', 'public').ecartes.flatMap(({ sources }) => sources),
    ),
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
