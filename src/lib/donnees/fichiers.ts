import type { Bilan } from '../controle/bilan.ts';
import { controleOuvert } from './controle.ts';
import { MARQUE } from './csv.ts';
import { decisionsEnCsv } from './decisions-csv.ts';
import { ouvrirTout } from './ouvrir.ts';
import type { EntreeDeDecision } from './ouvrir.ts';
import { jalonsDe } from './jalons.ts';
import { decrirePaquet } from './paquet.ts';
import { reglesOuvertes } from './regles.ts';
import { schemaDeDecision } from './schema.ts';

const enJson = (valeur: unknown): string => `${JSON.stringify(valeur, null, 2)}\n`;

/** Tous les fichiers de `/donnees/`, par nom, sauf ceux d’une seule décision. */
export function fichiersOuverts(
  entrees: readonly EntreeDeDecision[],
  site: URL,
  bilan: Pick<Bilan, 'parLecture'>,
): ReadonlyMap<string, string> {
  const decisions = ouvrirTout(entrees, site);
  const fichiers = new Map([
    ['decisions.csv', decisionsEnCsv(decisions)],
    ['decisions-tableur.csv', MARQUE + decisionsEnCsv(decisions)],
    ['decisions.json', enJson(decisions)],
    [
      'decisions.schema.json',
      enJson({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'array',
        items: { ...schemaDeDecision, $schema: undefined },
      }),
    ],
    ['regles.json', enJson(reglesOuvertes())],
    ['controle.json', enJson(controleOuvert(bilan))],
  ]);
  const listes = [...fichiers].map(([nom, contenu]) => ({ nom, contenu }));
  return fichiers.set('datapackage.json', enJson(decrirePaquet(listes, site, jalonsDe(decisions))));
}
