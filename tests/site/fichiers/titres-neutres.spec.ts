import { expect, test } from '@playwright/test';
import { chaquePage } from '../aides/pages.ts';

/** Les pages que /vous-lisez-ceci-au-travail/ dit neutres, et les autres où l’on écrit. */
const neutres =
  /^\/(?:verifier|modeles|kit-employeur|delais|contacts|agir|relire|telecharger|convoque\/[^/]+|vous-lisez-ceci-au-travail)\//u;

/** Ce qui dirait, à qui lit l’onglet ou l’historique, de quoi il s’agit. */
const parlant =
  /plainte|cnil|surveill|sanction|licenci|salari|employeur|caméra|vidéo|outil|preuve|convo|prud|entretien|discrimin|avocat|syndic/iu;

const titreDe = (html: string) => /<title>([^<]*)<\/title>/u.exec(html)?.[1] ?? '';

test('le questionnaire et les pages où l’on écrit ont un titre d’onglet neutre', () => {
  const concernees = chaquePage().filter(({ adresse }) => neutres.test(adresse));
  expect(concernees.length).toBeGreaterThan(25);
  expect(
    concernees
      .filter(({ html }) => titreDe(html) === '' || parlant.test(titreDe(html)))
      .map(({ adresse, html }) => `${adresse} : ${titreDe(html)}`),
  ).toEqual([]);
});

test('un article dit son sujet, comme la page l’écrit', () => {
  const article = chaquePage().find(({ adresse }) => adresse === '/convoque/');
  expect(titreDe(article?.html ?? '')).toMatch(parlant);
});
