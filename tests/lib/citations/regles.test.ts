import { expect, test } from 'vitest';
import { inverser } from '../../../src/lib/citations/cite-par.ts';
import { listesDesRegles } from '../../../src/lib/citations/regles.ts';

const citations = inverser(listesDesRegles());
const titres = (source: string) => citations.get(source)?.map(({ adresse }) => adresse) ?? [];

test('L. 1222-4 est cité par l’obligation d’informer, avec les lignes qui s’y appuient', () => {
  const informer = citations
    .get('L1222-4')
    ?.find(({ adresse }) => adresse === '/regles/information-individuelle/');
  expect(informer?.sorte).toBe('obligation');
  expect(informer?.passages).toContain(
    'L’information est arrivée après la collecte dont on se sert. Elle devait la précéder.',
  );
});

test('une décision est citée par les lignes qu’elle fonde, preuve comprise', () => {
  expect(titres('cass-soc-2023-21-17802-video-caisse')).toContain('/regles/rupture/');
});

test('L. 1471-1 est cité par les délais pour agir', () => {
  expect(titres('L1471-1').filter((adresse) => adresse === '/delais/')).toHaveLength(3);
});
