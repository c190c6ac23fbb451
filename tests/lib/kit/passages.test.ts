import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { groupes } from '../../../src/lib/kit/champs.ts';
import { champsDesCriteres } from '../../../src/lib/kit/criteres.ts';
import { documents } from '../../../src/lib/kit/documents/index.ts';
import { mentions, partiesDeNotice } from '../../../src/lib/kit/mentions.ts';
import { saisieEntiere } from '../../aides/kit.ts';
import { direLeChamp, direLePassage } from './decrire.ts';

const fige = (nom: string) => readFileSync(new URL(nom, import.meta.url), 'utf8');
const ecrire = (parties: readonly (readonly string[])[]) =>
  `${parties.map((lignes) => lignes.join('\n')).join('\n\n')}\n`;

test('chaque champ, ses conditions et ses choix : un kit enregistré hier se relit d’après eux', () => {
  expect(
    ecrire([
      ...groupes.map(({ champs }) => champs.map(direLeChamp)),
      champsDesCriteres.map(direLeChamp),
    ]),
  ).toBe(fige('champs-v1.txt'));
});

test('ce que chaque document demande, à quelle condition et sur quel texte, passage par passage', () => {
  expect(
    ecrire(
      documents.map(({ id, modele }) => [
        `# ${id}`,
        ...modele({ ...saisieEntiere, remise: '2026-12-01' }).blocs.map(direLePassage),
      ]),
    ),
  ).toBe(fige('passages-v1.txt'));
});

test('ce que chaque mention dit, dans la note et sur le panneau, et sur quel texte', () => {
  expect(
    ecrire(
      mentions.map(({ id, sources, blocs, panneau = [] }) => [
        `# ${id} ${sources.join(' ')}`,
        ...blocs.map(direLePassage),
        ...panneau.map((un) => `panneau ${direLePassage(un)}`),
      ]),
    ),
  ).toBe(fige('mentions-v1.txt'));
});

test('chaque document porte son nom, ses titres et aucun titre vide', () => {
  for (const { id, modele } of documents) {
    const { id: nom, blocs } = modele(saisieEntiere);
    expect(nom).toBe(id);
    for (const { genre, texte } of blocs)
      if (genre === 'titre' || genre === 'objet') expect(texte.length, id).toBeGreaterThan(5);
  }
  for (const { titre } of [...groupes, ...partiesDeNotice]) expect(titre.length).toBeGreaterThan(5);
});
