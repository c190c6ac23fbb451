import { expect, test } from 'vitest';
import { langueDeLaPage } from '../../../src/lib/contenu/langue-de-la-page.ts';
import { fichesDeDecision } from '../../aides/decisions.ts';

test.each([
  ['https://exemple.org/en/article', 'en'],
  ['https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX%3A62024CJ0422', 'en'],
  ['https://exemple.org/317923-EN-1.html', 'en'],
  ['https://exemple.org/page/?lang=en', 'en'],
  ['https://www.edpb.europa.eu/our-work-tools/guidelines_en', 'en'],
  ['https://www.edpb.europa.eu/our-work-tools/guidelines_fr', undefined],
  ['https://www.punto-informatico.it/multa/', 'it'],
  ['https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:RBZWB:2022:5656', 'nl'],
  ['https://www.cnil.fr/fr/mise-en-demeure', undefined],
  ['https://juriste.fr/amende-en-ligne-da-eptai', undefined],
  ['https://www.courdecassation.fr/en/decision/643f8681ad85da04f53a393f', undefined],
])('la langue de %s', (adresse, langue) => {
  expect(langueDeLaPage(adresse)).toBe(langue);
});

/** Les sites qui parlent en français d’une décision étrangère. */
const enFrancais =
  /\.fr$|clubic\.com|ewatchers\.org|jeanmarcmorandini\.com|levif\.be|qivive\.com|zonebourse|24matins/u;

test('chaque source d’une décision étrangère a une langue dite, ou parle français', () => {
  const inconnues = [...fichesDeDecision]
    .filter(([, { niveau }]) => niveau === 'etranger')
    .flatMap(([id, { sources }]) =>
      sources
        .filter(
          ({ adresse }) =>
            langueDeLaPage(adresse) === undefined && !enFrancais.test(new URL(adresse).hostname),
        )
        .map(({ adresse }) => `${id} : ${adresse}`),
    );
  expect(inconnues).toEqual([]);
});
