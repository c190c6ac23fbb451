import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { preparer } from '../../../src/components/maif/animer.ts';
import {
  demanderLaFeuille,
  ecrireLePli,
  ecrireLesChoix,
  poser,
} from '../../../src/components/maif/choix.ts';
import { ouvrirTousLesFaits } from '../../../src/components/maif/tous-les-faits.ts';
import { bascules } from '../../../src/lib/maif/bascules.ts';
import { calculerLaTable } from '../../../src/lib/maif/calculer.ts';
import { faits } from '../../../src/lib/schemas/faits.ts';

/** Les faits codés d’une affaire du répertoire. */
function faitsDe(id: string) {
  const [, entete = ''] = readFileSync(`src/content/decisions/${id}.md`, 'utf8').split(/^---$/mu);
  return faits.parse((parse(entete) as { faits: unknown }).faits);
}
const rapportes = faitsDe('cph-compiegne-2023-maif');
const affaires = { rapportes, arret: faitsDe('cass-soc-2025-22-15793-telesecretaires') };
const montrees = bascules.map(({ id, question, choix }) => ({
  id,
  question,
  source: { libelle: 'L. 1222-4', adresse: '/code-du-travail/L1222-4/' },
  choix: choix.map(({ libelle, dit }) => ({ libelle, dit })),
}));
const rejeu = { affaires, bascules: montrees, table: calculerLaTable(rapportes) };

const verdict = `<div class="verdict-rejoue"><strong></strong><p class="phrase"></p></div>`;

beforeEach(() => {
  vi.unstubAllGlobals();
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(rejeu)));
  history.replaceState(null, '', '#');
  document.body.innerHTML = `<figure data-adresse="/donnees/rejeu-maif.json"><div class="plateau">${verdict.repeat(3)}
    <p class="en-cause"><span class="liste"></span></p>
    <p class="effet"><span class="suppose"></span><strong></strong><span class="source"></span></p></div></figure>`;
  // Une page d’essai ne va chercher aucune feuille : chacune est aussitôt là.
  vi.spyOn(document.head, 'append').mockImplementation((...noeuds) => {
    for (const noeud of noeuds)
      if (noeud instanceof Element) setTimeout(() => noeud.dispatchEvent(new Event('load')));
  });
});

test('un élément se pose avec ses propriétés et son contenu', () => {
  const lien = poser('a', { href: '/a/', className: 'etat' }, 'Un ', poser('em', {}, 'état'));
  expect(lien.outerHTML).toContain('<em>état</em>');
  expect(lien.getAttribute('href')).toBe('/a/');
});

test('une feuille qui n’arrive pas n’arrête rien', async () => {
  vi.spyOn(document.head, 'append').mockImplementation((noeud) => {
    if (noeud instanceof Element) setTimeout(() => noeud.dispatchEvent(new Event('error')));
  });
  await expect(demanderLaFeuille('/absente.css')).resolves.toBeUndefined();
});

test('le formulaire a un groupe nommé par fait, les faits rapportés cochés d’avance', () => {
  const formulaire = ecrireLesChoix(montrees);
  const groupes = [...formulaire.querySelectorAll('fieldset')];
  expect(groupes.map((un) => un.querySelector('legend')?.textContent)).toEqual(
    montrees.map(({ question }) => question),
  );
  for (const groupe of groupes)
    expect([...groupe.querySelectorAll('input')].map(({ checked }) => checked).indexOf(true)).toBe(
      0,
    );
  expect(ecrireLePli().open).toBe(false);
});

test('une bascule change le verdict, dit ce qu’elle suppose, et l’adresse la retient', async () => {
  const figure = document.querySelector('figure');
  if (!figure) throw new Error('Pas de figure.');
  (await preparer(figure))();
  expect(figure.classList.contains('anime')).toBe(true);
  const second = figure.querySelectorAll('fieldset')[0]?.querySelectorAll('input')[1];
  if (!second) throw new Error('Pas de bascule.');
  second.checked = true;
  second.dispatchEvent(new Event('change', { bubbles: true }));
  expect(figure.querySelector('.suppose')?.textContent).toMatch(/^Supposons/u);
  expect(figure.querySelector('.effet strong')?.textContent).not.toBe('');
  expect(figure.querySelector('.verdict-rejoue strong')?.textContent).not.toBe('');
  expect(location.hash).toMatch(/^#maif=1/u);
});

test('tous les faits : changer un fait se dit, se marque, et l’adresse le retient', async () => {
  const pli = ecrireLePli();
  document.body.append(pli);
  const dits: string[] = [];
  const tout = await ouvrirTousLesFaits(pli, affaires, 'maif=000000', (dit) => dits.push(dit));
  const depart = tout.verdict();
  expect(depart.reponses).toHaveLength(3);
  expect(pli.querySelectorAll('.fait.change')).toHaveLength(0);
  pli.querySelector('button')?.click();
  expect(dits).toHaveLength(1);
  expect(pli.querySelectorAll('.fait.change').length).toBeGreaterThan(0);
  expect(tout.adresse(true)).toMatch(/^maif=/u);
  tout.reprendre('#maif=000000');
  expect(tout.verdict()).toEqual(depart);
});
