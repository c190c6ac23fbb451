import { expect, test } from 'vitest';
import { delais, moisDe } from '../../src/lib/droit/surveillance/index.ts';
import type { Delai, IdDeDelai } from '../../src/lib/droit/surveillance/delais/delais.ts';
import { articlesEcrits, prose } from '../aides/articles.ts';

const nombres: Readonly<Record<number, string>> = { 1: 'un', 2: 'deux', 3: 'trois', 12: 'douze' };

/** Une durée comme la prose l’écrit : « douze mois », « deux ans ». */
function enLettres(mois: number): string {
  const [nombre, unite] = mois > 12 && mois % 12 === 0 ? [mois / 12, 'ans'] : [mois, 'mois'];
  const mot = nombres[nombre];
  if (mot === undefined) throw new Error(`Durée à écrire en lettres dans ce test : ${nombre}.`);
  return `${mot} ${unite}`;
}

/** Les durées que des phrases d’articles répètent en lettres, faute de pouvoir les calculer. */
const ecrites: readonly (readonly [article: string, delai: IdDeDelai, ou: RegExp])[] = [
  ['recours-et-delais', 'contester-licenciement', /(\S+ \S+) pour contester un licenciement/],
  ['recours-et-delais', 'agir-execution-contrat', /(\S+ \S+) pour le reste du contrat/],
  ['recours-et-delais', 'procedure-disciplinaire', /(\S+ \S+) pour engager la procédure/],
  ['recours-et-delais', 'reponse-acces', /(\S+ \S+) pour répondre à une demande d’accès/],
  ['recours-et-delais', 'reponse-acces', /démarche restée (\S+ \S+) sans réponse/],
  ['sanction-et-licenciement', 'procedure-disciplinaire', /délai de (\S+ \S+),/],
  ['droit-d-acces', 'reponse-acces', /L’employeur répond en (\S+ mois)/],
  ['droit-d-acces', 'reponse-acces', /Il répond en (\S+ mois)/],
  ['droit-d-acces', 'reponse-acces', /le délai d’(\S+ mois)/],
  ['droit-d-acces', 'reponse-acces', /Après (\S+ mois) sans réponse/],
];

test.each(ecrites)('%s écrit le délai « %s » comme la table', (nom, id, ou) => {
  const article = articlesEcrits.find((candidat) => candidat.nom === `${nom}.mdx`);
  const texte = [article?.resume, ...(article?.enBref ?? []), prose(article?.corps ?? '')].join(
    ' ',
  );
  const lue = ou.exec(texte.replace(/\s+/g, ' '))?.[1];
  const delai = delais.find((candidat) => candidat.id === id);
  expect(lue?.toLowerCase()).toBe(enLettres(delai ? moisDe(delai) : 0));
});

test('droit-d-acces écrit la prolongation comme la table', () => {
  const article = articlesEcrits.find(({ nom }) => nom === 'droit-d-acces.mdx');
  const acces: Delai | undefined = delais.find(({ id }) => id === 'reponse-acces');
  const total = acces?.prolongation?.mois ?? 0;
  expect(article?.enBref.join(' ')).toContain(`porter ce délai à ${nombres[total]}`);
  expect(article?.corps).toContain(
    `ajouter ${enLettres(total - (acces ? moisDe(acces) : 0))}, à condition`,
  );
});
