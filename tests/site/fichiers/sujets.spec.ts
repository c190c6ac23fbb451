/** Chaque sujet a sa page, et l’on y arrive : par une porte, par la recherche, par l’index, par le questionnaire. */
import { expect, test } from '@playwright/test';
import { vocabulaire } from '../../../src/lib/droit/surveillance/vocabulaire/faits.ts';
import { chaquePage } from '../aides/pages.ts';
import { rangDe, rechercheBatie } from '../aides/mesurer-recherche.ts';
import { sujets } from '../sujets.ts';

const html = new Map(chaquePage().map(({ adresse, html: page }) => [adresse, page]));
const mene = (de: string, vers: string) => html.get(de)?.includes(`href="${vers}"`) ?? false;
const plier = (texte: string) =>
  texte
    .replace(/<[^>]*>/g, '')
    .replace(/&#39;|&rsquo;/g, '’')
    .normalize('NFD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .toLowerCase();

/** L’index, mot à mot : un mot est un lien, ou un texte suivi de ses liens. */
const index = new Map<string, string[]>();
let mot = '';
for (const item of (html.get('/a-z/') ?? '').split(/<li\b[^>]*>/).slice(1)) {
  const [avant = '', apres] = item.split('<ul');
  const vers = /href="([^"]+)"[^>]*>([\s\S]*?)<\/a>/.exec(avant);
  if (apres !== undefined) mot = plier(avant);
  const nom = mot === '' ? plier(vers?.[2] ?? '') : mot;
  index.set(nom, [...(index.get(nom) ?? []), ...(vers?.[1] === undefined ? [] : [vers[1]])]);
  if (avant.includes('</ul>')) mot = '';
}

/** Les portes, et les répertoires qu’une porte ouvre : d’un de ces derniers, on est à un clic de plus. */
const portes = ['/salarie/', '/employeur/', '/journaliste/'];
const repertoires = ['/dispositifs/', '/idees-recues/'];

test('dix-sept sujets, chacun sa page', () => {
  expect(sujets).toHaveLength(17);
  const absentes = sujets.flatMap(({ pages }) => pages).filter((adresse) => !html.has(adresse));
  expect(absentes).toEqual([]);
});

test('une porte mène à chaque sujet', () => {
  for (const repertoire of repertoires)
    expect(
      portes.some((porte) => mene(porte, repertoire)) || mene('/comprendre/', repertoire),
      repertoire,
    ).toBe(true);
  const sansPorte = sujets.filter(
    ({ pages: [page] }) => ![...portes, ...repertoires].some((de) => mene(de, page)),
  );
  expect(sansPorte.map(({ sujet }) => sujet)).toEqual([]);
});

test('la recherche le trouve sous ses mots de tous les jours, dans les trois premiers', async () => {
  const chercher = await rechercheBatie();
  const demandes = sujets.flatMap(({ pages, demandes: siennes }) =>
    siennes.map((question) => ({ question, attendues: pages })),
  );
  expect(demandes.length).toBeGreaterThan(50);
  const ratees = demandes.flatMap((demande) => {
    const rang = rangDe(chercher, demande);
    if (rang >= 1 && rang <= 3) return [];
    const premieres = chercher(demande.question).slice(0, 3);
    return [`« ${demande.question} » : ${premieres.map(({ adresse }) => adresse).join(' ')}`];
  });
  expect(ratees).toEqual([]);
});

test('ses pages disent les mots que l’on cherche : elles ne les laissent pas à la recherche seule', () => {
  const textes = new Map(
    [...html].map(([adresse, page]) => [adresse, plier(/<main[^]*<\/main>/.exec(page)?.[0] ?? '')]),
  );
  const tus = sujets.flatMap(({ sujet, pages, dits }) =>
    dits
      .filter((dit) => !pages.some((page) => textes.get(page)?.includes(plier(dit))))
      .map((dit) => `${sujet} : « ${dit} »`),
  );
  expect(tus).toEqual([]);
});

test('l’index alphabétique y mène, par un mot que l’on cherche', () => {
  expect(index.size).toBeGreaterThan(200);
  const perdus = sujets.filter(({ mot: cherche, pages }) => {
    const mots = [...index].filter(([nom]) => ` ${nom} `.includes(` ${plier(cherche)} `));
    return !mots.some(([, menent]) => menent.some((vers) => pages.includes(vers)));
  });
  expect(perdus.map((perdu) => `${perdu.sujet} : « ${perdu.mot} »`)).toEqual([]);
});

test('le questionnaire connaît l’outil, et la situation', () => {
  for (const { sujet, outils = [], reponses = [] } of sujets) {
    for (const outil of outils)
      expect(mene('/a-z/par-outil/', `/verifier/#outil=${outil}`), `${sujet} : ${outil}`).toBe(
        true,
      );
    for (const [fait, reponse] of reponses)
      expect<readonly string[]>(vocabulaire[fait].reponses, `${sujet} : ${fait}`).toContain(
        reponse,
      );
  }
});

test('chaque sujet a un outil, une situation, ou une page que le résultat donne à lire', () => {
  const hors = sujets.filter(
    ({ outils = [], reponses = [] }) => outils.length + reponses.length === 0,
  );
  expect(hors.map(({ sujet }) => sujet)).toEqual(['signaler sans son nom']);
});
