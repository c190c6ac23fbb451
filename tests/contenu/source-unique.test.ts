/**
 * Rien ne tient à un seul commentaire : ni une ligne de table, ni une affirmation d’une page. Une source connue
 * par un seul lecteur peut illustrer ; seule, elle demande qu’on le dise au lecteur.
 */
import { expect, test } from 'vitest';
import { obligations, tablePreuve, tableRupture } from '../../src/lib/droit/surveillance/index.ts';
import { lireFiches } from '../aides/fiches.ts';

interface Lue {
  readonly verification?: string;
  readonly lecture?: { readonly niveau: string };
}
interface Carte {
  readonly sources: readonly string[];
  readonly verification?: string;
}

const seules = new Set(
  [...lireFiches('decisions'), ...lireFiches('textes')]
    .filter(({ entete }) => {
      const { verification, lecture } = entete as Lue;
      return ['source-unique', 'non-verifie'].includes(lecture?.niveau ?? verification ?? '');
    })
    .map(({ id }) => id),
);
const tientASeules = (sources: readonly string[]) =>
  sources.length > 0 && sources.every((source) => seules.has(source));

test('des sources connues par un seul lecteur existent, et sont reconnues', () => {
  expect(seules).toContain('cph-compiegne-2023-maif');
  expect(seules.size).toBeLessThan(25);
});

/** L’affaire dont le site part : deux journaux et la réponse de l’employeur, jamais le jugement. La page le dit. */
const CONNUE_PAR_LA_PRESSE = 'cph-compiegne-2023-maif';

test('aucune autre décision ne tient à un seul commentaire, ni à un extrait', () => {
  const decisions = lireFiches('decisions').filter(({ id }) => seules.has(id));
  expect(decisions.map(({ id }) => id)).toEqual([CONNUE_PAR_LA_PRESSE]);
  const [{ entete } = { entete: {} }] = decisions;
  expect((entete as { readonly sources: readonly unknown[] }).sources.length).toBeGreaterThan(1);
});

test('aucune ligne de table ne tient à une seule source secondaire', () => {
  const lignes = [...Object.values(obligations), tablePreuve, tableRupture].flatMap((table) =>
    table.lignes.map(({ motif, sources }) => ({ table: table.id, motif, sources })),
  );
  expect(lignes.length).toBeGreaterThan(150);
  expect(lignes.filter(({ sources }) => tientASeules(sources))).toEqual([]);
});

/** Une carte n’a pas de note de marge : c’est elle qui le dit. Les notes et les énoncés le disent d’eux-mêmes. */
test('une carte qui tient à une seule source secondaire le dit', () => {
  const fautes = lireFiches('idees-recues')
    .map(({ id, entete }) => ({ id, ...(entete as Carte) }))
    .filter(({ sources, verification }) => tientASeules(sources) && verification === undefined);
  expect(fautes.map(({ id }) => id)).toEqual([]);
});
