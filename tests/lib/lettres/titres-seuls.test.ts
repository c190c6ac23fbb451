import { expect, test } from 'vitest';
import { documents } from '../../../src/lib/kit/documents/index.ts';
import { element, paragraphe, titre } from '../../../src/lib/kit/blocs.ts';
import { modele } from '../../../src/lib/kit/modele.ts';
import { analyser } from '../../../src/lib/lettres/analyser.ts';
import type { Lettre } from '../../../src/lib/lettres/remplir.ts';
import { remplirEnBlanc, remplirModele } from '../../../src/lib/lettres/saisie.ts';
import type { ModeleASaisir } from '../../../src/lib/lettres/saisie.ts';
import { lettre as schema } from '../../../src/lib/schemas/lettre.ts';
import { lireFiches } from '../../aides/fiches.ts';
import { textesDe } from '../../aides/kit.ts';

test('un titre qui n’annonce plus rien ne s’écrit pas ; il revient avec ce qu’il annonce', () => {
  const un = modele('essai', [
    titre('Exclu'),
    element('{{exclu}}'),
    titre('Plein'),
    paragraphe('Une phrase.'),
    titre('Prestataires'),
    element('{{prestataires}}'),
  ]);
  const ecrits = (saisie = {}) => textesDe(remplirModele(un, saisie).passages);
  expect(ecrits()).toEqual(['Plein', 'Une phrase.']);
  expect(ecrits({ exclu: 'La paie' })).toEqual(['Exclu', 'La paie', 'Plein', 'Une phrase.']);
  expect(ecrits({ prestataires: 'Aucun' }).slice(-2)).toEqual(['Prestataires', 'Aucun']);
});

/** Les titres que rien ne suit : un autre titre, les pièces ou la fin viennent aussitôt. */
const titresSeuls = ({ passages }: Lettre): readonly string[] =>
  textesDe(
    passages.filter(
      ({ genre }, rang) =>
        genre === 'titre' &&
        !['paragraphe', 'element'].includes(passages[rang + 1]?.genre ?? 'aucun'),
    ),
  );

const lettres: readonly (readonly [string, ModeleASaisir])[] = [
  ...lireFiches('lettres').map(({ id, entete, corps }) => {
    const un = analyser({ id, ...schema.parse(entete), corps });
    return [id, un] as const;
  }),
  ...documents.map(({ id, modele: faire }) => [id, faire({})] as const),
];

test.each(lettres)('%s : vide, ou un seul choix fait, aucun titre n’est seul', (_, un) => {
  const saisies = un.champs.flatMap(({ id, options = [] }) =>
    options.map((option) => ({ [id]: option.id })),
  );
  for (const saisie of [{}, ...saisies])
    for (const remplir of [remplirModele, remplirEnBlanc])
      expect(titresSeuls(remplir(un, saisie)), JSON.stringify(saisie)).toEqual([]);
});
