import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { POIDS_MAXIMAL } from '../../../src/lib/recherche/batir/dresser.ts';
import { marques } from '../../../src/lib/recherche/batir/marques.ts';
import { motsCourants } from '../../../src/lib/recherche/batir/mots-courants.ts';
import { nomsCourants } from '../../../src/lib/recherche/batir/noms-courants.ts';
import { racinesDe } from '../../../src/lib/recherche/moteur/annuaire.ts';
import { ANNUAIRE } from '../../../src/lib/recherche/fichiers.ts';
import { direMesure, mesurer, rangDe, rechercheBatie } from '../aides/mesurer-recherche.ts';
import { chaquePage, dossier } from '../aides/pages.ts';
import { horsDuSujet, questionsDeReglage } from '../questions-de-reglage.ts';
import { questionsTapees } from '../questions-tapees.ts';

const pages = chaquePage();
const enQuestions = (liste: readonly (readonly [tapee: string, ...attendues: string[]])[]) =>
  liste.map(([question, ...attendues]) => ({ question, attendues }));

test('l’annuaire et son moteur tiennent dans un fichier de 25 ko, comprimé', () => {
  const module = readFileSync(join(dossier, ANNUAIRE));
  expect(brotliCompressSync(module).length).toBeLessThanOrEqual(POIDS_MAXIMAL);
});

test('chaque page à trouver est dans l’annuaire, chacune à son titre', async () => {
  const chercher = await rechercheBatie();
  const absentes = pages
    .filter(({ html }) => html.includes('<main') && !/name="robots" content="noindex"/.test(html))
    .filter(({ adresse, html }) => {
      const titre = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '';
      const requete = titre.replace(/<[^>]*>/g, ' ').trim();
      // « De A à Z » n’a que des mots vides : son autre nom le trouve.
      const demande = racinesDe(requete).size > 0 ? requete : (nomsCourants[adresse]?.[0] ?? '');
      return !chercher(demande).some((trouvee) => trouvee.adresse === adresse);
    })
    .map(({ adresse }) => adresse);
  expect(absentes).toEqual([]);
});

test('chaque adresse à laquelle nous donnons un nom, un mot ou une marque existe', () => {
  const adresses = new Set(pages.map(({ adresse }) => adresse));
  const nommees = [nomsCourants, motsCourants, marques].flatMap((liste) => Object.keys(liste));
  expect(nommees.filter((adresse) => !adresses.has(adresse))).toEqual([]);
});

test('les questions de réglage sont toutes différentes', () => {
  const tapees = [...questionsTapees, ...questionsDeReglage].map(([tapee]) => tapee);
  expect(new Set(tapees).size).toBe(tapees.length);
  expect(tapees.length).toBeGreaterThanOrEqual(250);
});

test('ce que les gens tapent mène à la bonne page, dans les trois premières', async () => {
  const chercher = await rechercheBatie();
  const questions = enQuestions([...questionsTapees, ...questionsDeReglage]);
  console.log(direMesure('Réglage', mesurer(chercher, questions)));
  const ratees = questions
    .map((question) => ({ ...question, rang: rangDe(chercher, question) }))
    .filter(({ rang }) => rang < 1 || rang > 3)
    .map(({ question, attendues, rang }) => {
      const premieres = chercher(question)
        .slice(0, 3)
        .map(({ adresse }) => adresse);
      return `« ${question} » : ${attendues.join(' ')} au rang ${rang}, après ${premieres.join(' ')}`;
    });
  expect(ratees).toEqual([]);
});

test('ce qui n’a rien à voir avec le site ne trouve rien', async () => {
  const chercher = await rechercheBatie();
  expect(horsDuSujet.filter((question) => chercher(question).length > 0)).toEqual([]);
});
