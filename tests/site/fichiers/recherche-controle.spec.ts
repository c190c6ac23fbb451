import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { z } from 'astro/zod';
import { direMesure, mesurer, rechercheBatie } from '../aides/mesurer-recherche.ts';
import { chaquePage } from '../aides/pages.ts';
import { questionsDeReglage } from '../questions-de-reglage.ts';
import { questionsTapees } from '../questions-tapees.ts';

const fichier = 'tests/lib/recherche/questions-de-controle.json';

/**
 * Les questions de contrôle : écrites par quelqu’un qui n’a vu ni les mots de l’annuaire, ni les règles du classement.
 * Elles mesurent ; elles ne règlent rien. Le test n’en montre aucune : rien que des taux.
 */
const controle = z
  .array(
    z.object({
      question: z.string().min(1),
      sujet: z.string().min(1),
      /** La façon de demander : mot seul, récit, faute… */
      facon: z.string().min(1),
      attendues: z.array(z.string().startsWith('/')).nonempty(),
      /** Une au moins des pages attendues était à écrire. */
      prevue: z.boolean().default(false),
    }),
  )
  .parse(JSON.parse(readFileSync(fichier, 'utf8')));

const adresses = new Set(chaquePage().map(({ adresse }) => adresse));
const existe = (attendue: string) => adresses.has(attendue.split('#')[0] ?? '');
/** Par hasard, une question peut être aussi au réglage : elle ne mesure plus rien. */
const reglage = new Set([...questionsTapees, ...questionsDeReglage].map(([tapee]) => tapee));
const neuves = controle.filter(({ question }) => !reglage.has(question));
/** Une page attendue manque encore : la question est comptée à part. */
const aVenir = neuves.filter(({ attendues, prevue }) => prevue && !attendues.every(existe));
const posables = neuves.filter((une) => !aVenir.includes(une));

/** Les questions rangées par un de leurs champs. */
function ranger(champ: 'sujet' | 'facon') {
  const rangees = new Map<string, typeof posables>();
  for (const une of posables) rangees.set(une[champ], [...(rangees.get(une[champ]) ?? []), une]);
  return [...rangees].sort(([a], [b]) => a.localeCompare(b, 'fr'));
}

test('le contrôle est au moins le tiers des questions, et compte douze façons de demander', () => {
  expect(neuves.length).toBeGreaterThanOrEqual(100);
  expect(neuves.length).toBeGreaterThanOrEqual((neuves.length + reglage.size) / 3);
  expect(neuves.length + reglage.size).toBeGreaterThanOrEqual(250);
  expect(new Set(controle.map(({ facon }) => facon)).size).toBeGreaterThanOrEqual(12);
});

test('rien de ce qui est publié ne lit les questions', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((nom) => `src/${nom}`)
    .filter((nom) => /\.(ts|astro|svelte|mjs)$/.test(nom) && existsSync(nom));
  expect(sources.filter((nom) => readFileSync(nom, 'utf8').includes('questions-de-'))).toEqual([]);
});

test('des questions que nul réglage n’a vues mènent à la bonne page', async () => {
  const chercher = await rechercheBatie();
  const tout = mesurer(chercher, posables);
  const lignes = [
    direMesure('Contrôle', tout),
    ...ranger('sujet').map(([sujet, siennes]) =>
      direMesure(`  ${sujet}`, mesurer(chercher, siennes)),
    ),
    ...ranger('facon').map(([facon, siennes]) =>
      direMesure(`  (${facon})`, mesurer(chercher, siennes)),
    ),
    direMesure('À part, une page attendue reste à écrire', mesurer(chercher, aVenir)),
    `Écartées, aussi au réglage : ${controle.length - neuves.length}`,
  ];
  console.log(lignes.join('\n'));
  expect(tout.dansTrois / tout.total).toBeGreaterThanOrEqual(0.92);
  expect(tout.dabord / tout.total).toBeGreaterThanOrEqual(0.75);
});
