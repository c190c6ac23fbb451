import { expect, test } from 'vitest';
import { autoriteDe, type Autorite } from '../../src/lib/contenu/autorite.ts';
import { dispositif, socle } from '../../src/lib/schemas/dispositif.ts';
import { ideeRecue } from '../../src/lib/schemas/idee-recue.ts';
import { fichesDeDecision } from '../aides/decisions.ts';
import { articlesEcrits, sourcesCitees } from '../aides/articles.ts';
import { lireFiches } from '../aides/fiches.ts';

/** Les étiquettes qu’une décision citée doit porter : elles parlent d’un arrêt. */
const dArret: ReadonlySet<string> = new Set<Autorite>([
  'grande-formation',
  'arret-publie',
  'arret-inedit',
  'arret',
  'arret-d-appel',
  'depasse',
]);

/** Ce qu’un arrêt permet de dire : son étiquette, ou celle de sa seule publication. */
function etiquettesDe(id: string): readonly Autorite[] {
  const fiche = fichesDeDecision.get(id);
  if (!fiche) return [];
  const nu = { ...fiche, autorite: undefined };
  return [autoriteDe(fiche), autoriteDe(nu), autoriteDe({ ...nu, regime: 'actuel' })];
}

const sansAppui = (etiquette: string | undefined, sources: readonly string[]): boolean =>
  etiquette !== undefined &&
  dArret.has(etiquette) &&
  !sources.some((id) => etiquettesDe(id).some((une) => une === etiquette));

interface Dit {
  readonly ou: string;
  readonly autorite?: string | undefined;
  readonly sources: readonly string[];
}

function* enonces(ou: string, valeur: unknown): Generator<Dit> {
  if (Array.isArray(valeur)) for (const une of valeur) yield* enonces(ou, une);
  if (typeof valeur !== 'object' || valeur === null) return;
  if ('autorite' in valeur && 'sources' in valeur) yield { ou, ...(valeur as Omit<Dit, 'ou'>) };
  for (const une of Object.values(valeur)) yield* enonces(ou, une);
}

const dits: readonly Dit[] = [
  ...lireFiches('dispositifs').flatMap(({ id, entete }) => [
    ...enonces(id, dispositif.parse(entete)),
  ]),
  ...lireFiches('socle').flatMap(({ id, entete }) => [...enonces(id, socle.parse(entete))]),
  ...lireFiches('idees-recues').flatMap(({ id, entete }) => [
    ...enonces(id, ideeRecue.parse(entete)),
  ]),
];

test('une étiquette d’arrêt, dans une fiche, est celle d’un arrêt qu’elle cite', () => {
  expect(dits.filter(({ autorite }) => autorite && dArret.has(autorite)).length).toBeGreaterThan(
    20,
  );
  expect(dits.filter(({ autorite, sources }) => sansAppui(autorite, sources))).toEqual([]);
});

test('une étiquette d’arrêt, dans un article, est celle d’un arrêt que son paragraphe cite', () => {
  const dans = articlesEcrits.flatMap(({ nom, corps }) =>
    corps.split(/\n{2,}/).flatMap((paragraphe) =>
      [...paragraphe.matchAll(/<Autorite niveau="([\w-]+)"/g)].map(([, autorite]) => ({
        ou: `${nom} : ${paragraphe.slice(0, 60)}`,
        autorite,
        sources: sourcesCitees(paragraphe),
      })),
    ),
  );
  expect(dans.filter(({ autorite }) => autorite && dArret.has(autorite)).length).toBeGreaterThan(
    20,
  );
  expect(dans.filter(({ autorite, sources }) => sansAppui(autorite, sources))).toEqual([]);
});
