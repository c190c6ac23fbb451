import { expect, test } from 'vitest';
import { articlesEcrits, prose } from '../aides/articles.ts';

const corps = articlesEcrits.find(({ nom }) => nom === 'affaire-maif.mdx')?.corps ?? '';
const partie = (debut: string) =>
  articlesEcrits
    .find(({ nom }) => nom === 'affaire-maif.mdx')
    ?.parties.find(({ titre }) => titre.startsWith(debut))?.corps ?? '';

test('répond aux onze commentaires, dans l’ordre', () => {
  const numeros = [...partie('Les onze').matchAll(/^\*\*(\d+)\. [^*]+\*\* \S/gm)];
  expect(numeros.map(([, numero]) => Number(numero))).toEqual(
    [...Array(11).keys()].map((i) => i + 1),
  );
});

test('donne la version de la MAIF à côté de celle de la salariée', () => {
  expect(partie('Deux versions')).toMatch(/^\| Point +\| La salariée[^|]+\| La MAIF/m);
});

test('dit ce que personne ne sait : le jugement et l’appel', () => {
  const inconnu = prose(partie('Ce que personne'));
  expect(inconnu).toContain('Nous n’avons pas trouvé trace d’une décision d’appel');
  expect(inconnu).toContain('Nous ne savons pas si ce jugement est définitif');
});

test.each(['2005', 'mai 2022', 'simple faute', 'dès 2007'])(
  'signale la source unique de « %s »',
  (fait) => {
    const phrase = prose(corps)
      .split(/(?<=\.)\s/)
      .find((candidate) => candidate.includes(fait));
    expect(phrase).toMatch(/Selon une seule source|Selon Clubic seul/);
  },
);

test.each(['FriseMaif', 'TroisQuestions', 'BasculerMaif'])(
  'introduit <%s /> par une phrase',
  (nom) => {
    expect(corps).toMatch(new RegExp(`[.:]\\n\\n<${nom} />`));
  },
);
