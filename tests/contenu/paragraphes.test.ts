import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aligner } from '../../src/lib/paragraphes/aligner.ts';
import { releverLArticle } from '../../src/lib/paragraphes/article.ts';
import { lireLesAncres } from '../../src/lib/paragraphes/figees.ts';
import { lireLeRegistre } from '../../src/lib/paragraphes/lire.ts';
import { ancresPubliees } from '../../src/lib/paragraphes/registre.ts';
import { articlesEcrits } from '../aides/articles.ts';

const figees = lireLesAncres(readFileSync('tests/contenu/ancres-publiees.txt', 'utf8'));
const dossier = new URL('../../src/content/articles/', import.meta.url);
const articles = readdirSync(dossier).map((nom) => {
  const source = new URL(nom, dossier);
  return { nom: nom.replace(/\.mdx$/, ''), source, registre: lireLeRegistre(source) };
});

test('chaque adresse de paragraphe publiée mène toujours à son paragraphe, ou à pourquoi il n’est plus là', () => {
  const connues = new Map(articles.map(({ nom, registre }) => [nom, ancresPubliees(registre)]));
  const perdues = [...figees].flatMap(([article, ancres]) =>
    ancres
      .filter((ancre) => !connues.get(article)?.includes(ancre))
      .map(
        (ancre) => `src/content/paragraphes/${article}.json : ${ancre} a été publiée, la rendre`,
      ),
  );
  expect(perdues).toEqual([]);
});

test('chaque ancre du registre est dans la liste figée, et ne sert qu’une fois', () => {
  for (const { nom, registre } of articles) {
    const ancres = ancresPubliees(registre);
    expect(new Set(ancres).size, nom).toBe(ancres.length);
    expect(figees.get(nom)?.toSorted(), `${nom} : lancer npm run paragraphes`).toEqual(
      ancres.toSorted(),
    );
  }
});

test('le registre est à jour : paragraphes neufs, récrits et retirés y sont inscrits', () => {
  const ecarts = articles.flatMap(({ nom, source, registre }) => {
    const textes = releverLArticle(source);
    const { paragraphes, disparus } = aligner(registre, textes);
    const connues = ancresPubliees(registre);
    return [
      ...paragraphes
        .filter(({ ancre, avant }) => avant !== undefined || !connues.includes(ancre))
        .map(({ ancre }) => `${nom}#${ancre} a changé`),
      ...disparus.map(({ ancre }) => `${nom}#${ancre} n’est plus là`),
    ].map((ecart) => `${ecart} : npm run paragraphes`);
  });
  expect(ecarts).toEqual([]);
});

test('un ancien texte a son jour dans les changements de l’article, pour les flux et le plan du site', () => {
  const fautes = articles.flatMap(({ nom, registre }) => {
    const { modifications } = articlesEcrits.find((un) => un.nom === `${nom}.mdx`) ?? {};
    const jours = (modifications ?? []).map(({ le }) => le);
    return registre.anciens
      .filter(({ le }) => !jours.includes(le))
      .map(
        ({ le }) =>
          `src/content/articles/${nom}.mdx : dire dans modifications ce qui a changé le ${le}`,
      );
  });
  expect(fautes).toEqual([]);
});
