import { expect, test } from 'vitest';
import { abstentionsExpliquees } from '../../../src/lib/controle/abstentions.ts';
import { issues } from '../../../src/lib/controle/bilan.ts';
import { jamaisPretes, nonConteste } from '../../../src/lib/controle/non-conteste.ts';
import { controleOuvert } from '../../../src/lib/donnees/controle.ts';
import { versionDesRegles } from '../../../src/lib/droit/surveillance/index.ts';

interface Ouvert {
  readonly avertissement: string;
  readonly reponsesPretees: Readonly<Record<string, string>>;
}

const parLecture = { 'telle-quelle': 'des scores', 'non-conteste': 'd’autres' } as never;
const ouvert = controleOuvert({ parLecture }) as Ouvert;

test('le fichier du contrôle donne les scores de chaque lecture, les issues comptées, et ce qui retient les règles', () => {
  expect(ouvert).toMatchObject({
    version: versionDesRegles,
    issues,
    parLecture,
    abstentionsExpliquees,
  });
  expect(ouvert.avertissement).toContain('ce n’est pas une mesure de prédiction');
});

test('il dit chaque réponse prêtée à une décision qui se tait, et aucune autre', () => {
  const pretees = Object.entries(nonConteste({})).map(([fait, une]) => [fait, [une].flat()[0]]);
  expect(Object.entries(ouvert.reponsesPretees)).toEqual(pretees);
  expect(pretees.length).toBeGreaterThan(10);
  for (const fait of jamaisPretes) expect(ouvert.reponsesPretees).not.toHaveProperty(fait);
});
