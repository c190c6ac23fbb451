import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Repertoire } from '../../../src/lib/decisions/rapprocher.ts';
import { reservesDe } from '../../../src/lib/contenu/reserves-de-decision.ts';
import type { Verdict } from '../../../src/lib/schemas/idee-recue.ts';
import { fichesDeDecision } from '../../aides/decisions.ts';
import { lireFiches } from '../../aides/fiches.ts';
import { chaquePage, dossier } from '../aides/pages.ts';

/*
 * Ce qui part de chez nous ne dit jamais plus que la page : une idée reçue porte son verdict, une décision ses
 * réserves, dans la citation, l’image, la description et le cadre.
 */

const lire = (fichier: string) => readFileSync(join(dossier, fichier), 'utf8');
const parAdresse = new Map(chaquePage().map(({ adresse, html }) => [adresse, html]));
const page = (adresse: string) => {
  if (adresse.startsWith('/cadre/')) return lire(`${adresse}index.html`);
  const html = parAdresse.get(adresse);
  if (html === undefined) throw new Error(`${adresse} n’est pas bâtie.`);
  return html;
};
const nu = (texte: string) =>
  texte
    .replace(/<[^>]+>/gu, '')
    .replace(/&#38;|&amp;/gu, '&')
    .replace(/\s+/gu, ' ');
const meta = (html: string, nom: string) =>
  nu(new RegExp(`<meta [^>]*property="${nom}"[^>]* content="([^"]*)"`).exec(html)?.[1] ?? '');
const citee = (html: string) =>
  nu(/<section[^>]*aria-labelledby="citer".*?<\/section>/su.exec(html)?.[0] ?? '');

const motDuVerdict: Record<Verdict, string> = {
  vrai: 'Vrai',
  faux: 'Faux',
  'ca-depend': 'Ça dépend',
};

test('une carte ne se cite, ni ne se montre en image, sans son verdict', () => {
  const cartes = lireFiches('idees-recues');
  expect(cartes.length).toBeGreaterThan(50);
  const muettes = cartes.flatMap(({ id, entete }) => {
    const mot = motDuVerdict[(entete as { readonly verdict: Verdict }).verdict];
    const html = page(`/idees-recues/${id}/`);
    const notice = JSON.parse(lire(`citer/idees-recues-${id}.json`)) as { title: string }[];
    return [
      ...(citee(html).split(`» : ${mot.toLowerCase()}`).length >= 4 ? [] : [`${id} : citations`]),
      ...(notice[0]?.title.endsWith(`» : ${mot.toLowerCase()}`) ? [] : [`${id} : notice`]),
      ...(meta(html, 'og:image:alt').endsWith(`: ${mot}`) ? [] : [`${id} : image`]),
    ];
  });
  expect(muettes).toEqual([]);
});

test('une décision dépassée, ou connue par une source unique, le dit partout où elle est reprise', () => {
  const mots = { depassee: 'dépassée depuis', 'source-unique': 'source unique' } as const;
  const { textes, affaires } = JSON.parse(lire('donnees/comparer.json')) as Repertoire;
  const comparees = new Map(
    affaires.map(({ id, reserves = [] }) => [id, reserves.map((rang) => nu(textes[rang] ?? ''))]),
  );
  let vues = 0;
  const muettes = [...fichesDeDecision].flatMap(([id, fiche]) => {
    const reserves = reservesDe(fiche);
    const html = page(`/decisions/${id}/`);
    const alt = meta(html, 'og:image:alt');
    vues += reserves.length;
    return reserves.flatMap(({ id: reserve, phrase }) => [
      ...(nu(html).includes(nu(phrase)) ? [] : [`${id} : page, ${reserve}`]),
      ...(nu(page(`/cadre/decisions/${id}/`)).includes(nu(phrase))
        ? []
        : [`${id} : cadre, ${reserve}`]),
      ...(comparees.get(id)?.includes(nu(phrase)) ? [] : [`${id} : comparée, ${reserve}`]),
      // Une décision sans issue tranchée n’en affirme aucune.
      ...(!/irrégulier|régulier|admise|écartée|maintenue|annulée|sans cause|amende/u.test(alt) ||
      alt.toLowerCase().includes(mots[reserve])
        ? []
        : [`${id} : image, ${reserve}`]),
    ]);
  });
  expect(muettes).toEqual([]);
  // Dix-neuf : deux décisions lues par un seul extrait ne sont plus au répertoire.
  expect(vues).toBeGreaterThan(18);
});

test('le numéro d’une décision ou d’un article ne se lit qu’une fois dans sa référence APA', () => {
  const doublees = [...parAdresse].flatMap(([adresse, html]) => {
    if (!/^\/(?:decisions|code-du-travail)\/[^/]+\/$/u.test(adresse)) return [];
    const [apa = ''] = (/APA.*?<\/dd>/su.exec(html)?.[0] ?? '').split('https://');
    const numero =
      fichesDeDecision.get(adresse.split('/')[2] ?? '')?.numero ??
      /C\. trav\., art\. ([LRD]\.\s?[\d-]+)/u.exec(nu(html))?.[1];
    const fois = numero === undefined ? 0 : nu(apa).split(nu(numero)).length - 1;
    return fois > 1 ? [`${adresse} : ${nu(apa)}`] : [];
  });
  expect(doublees).toEqual([]);
});

test('un texte de loi ne se dit pas identique à un commentaire, et le jeu de données dit ce qu’il est', () => {
  const faux = [...parAdresse].flatMap(([adresse, html]) =>
    [...html.matchAll(/"@type":"Legislation"[^}]*?"sameAs":"([^"]+)"/gu)]
      .filter(
        ([, meme = '']) =>
          !['www.legifrance.gouv.fr', 'eur-lex.europa.eu'].includes(new URL(meme).hostname),
      )
      .map(([, meme = '']) => `${adresse} : ${meme}`),
  );
  expect(faux).toEqual([]);
  const paquet = JSON.parse(lire('donnees/datapackage.json')) as { readonly description: string };
  expect(page('/donnees/')).toContain(JSON.stringify(paquet.description).slice(1, -1));
  expect(paquet.description).toContain('Un choix, non un relevé complet');
});

test('le fichier à emporter porte ses licences, et la page « Intégrer » mène au cadre de chaque délai', () => {
  const emporte = lire('a-ma-connaissance.html');
  for (const dit of ['Licence Ouverte 2.0', 'DILA', 'EUPL', 'SIL OPEN FONT LICENSE Version 1.1'])
    expect(emporte, dit).toContain(dit);
  const delais = readdirSync(join(dossier, 'cadre/delais')).map((une) => `/cadre/delais/${une}/`);
  expect(delais.length).toBeGreaterThan(10);
  for (const une of delais) expect(page('/integrer/')).toContain(`href="${une}"`);
});
