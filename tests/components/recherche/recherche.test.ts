import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afficher } from '../../../src/components/recherche/afficher.ts';
import {
  chargerLAnnuaire,
  chargerLeTexteEntier,
} from '../../../src/components/recherche/charger.ts';
import { completer } from '../../../src/components/recherche/completer.ts';
import { dresserLeDialogue } from '../../../src/components/recherche/dialogue.ts';
import { installer } from '../../../src/components/recherche/interface.ts';
import { preparerLaRecherche } from '../../../src/components/recherche/ouvrir.ts';

const trouvees = Array.from({ length: 20 }, (_, rang) => ({
  titre: `Page ${String(rang)}`,
  adresse: `/page-${String(rang)}/`,
  genre: 'article',
}));
vi.mock('../../../src/components/recherche/charger.ts', () => ({
  chargerLAnnuaire: vi.fn(() => Promise.resolve(() => trouvees)),
  chargerLeTexteEntier: vi.fn(() => Promise.reject(new Error('réseau'))),
}));
vi.mock('../../../src/components/recherche/recherche.css?url&no-inline', () => ({
  default: '/recherche.css',
}));

beforeEach(() => {
  document.body.innerHTML = '';
});
afterEach(() => vi.clearAllMocks());

test('le dialogue a un champ nommé et décrit, et n’envoie rien', () => {
  const dialogue = dresserLeDialogue();
  const champ = dialogue.querySelector('input');
  expect(champ?.type).toBe('search');
  expect(dialogue.querySelector('label')?.getAttribute('for')).toBe(champ?.id);
  expect(
    dialogue.querySelector(`#${champ?.getAttribute('aria-describedby') ?? ''}`),
  ).not.toBeNull();
  expect(dialogue.querySelector('form')?.getAttribute('action')).toBeNull();
});

test('ce que le script ajoute au champ est caché tant que rien n’est demandé, et dit ce qu’il laisse deviner', () => {
  const dialogue = dresserLeDialogue();
  const pieces = completer(dialogue);
  expect(pieces?.plus.hidden).toBe(true);
  expect(pieces?.entier.bloc.hidden).toBe(true);
  expect(pieces?.entier.bloc.textContent).toContain('pourra deviner le sujet');
  expect(completer(document.createElement('div'))).toBeUndefined();
});

test('des réponses se montrent en liens, mots trouvés marqués, et leur nombre s’annonce', () => {
  const [etat, liste] = [document.createElement('p'), document.createElement('ol')];
  const extrait = [
    { texte: 'une ', trouve: false },
    { texte: 'caméra', trouve: true },
  ];
  afficher({ etat, liste }, 'Une réponse.', [
    { libelle: 'Caméras', adresse: '/dispositifs/video/', genre: 'outil', extrait },
  ]);
  expect(etat.textContent).toBe('Une réponse.');
  expect(liste.querySelector('a')?.getAttribute('href')).toBe('/dispositifs/video/');
  expect(liste.querySelector('mark')?.textContent).toBe('caméra');
  expect(liste.querySelector('.genre')?.textContent).toBe('outil');
});

test('taper cherche dans l’annuaire seul, montre une part des réponses, puis la suite', async () => {
  const dialogue = dresserLeDialogue();
  document.body.append(dialogue);
  installer(dialogue);
  const champ = dialogue.querySelector('input');
  if (!champ) throw new Error('Pas de champ.');
  champ.value = 'caméra';
  champ.dispatchEvent(new Event('input', { bubbles: true }));
  const liens = () => dialogue.querySelectorAll('.reponses a').length;
  await vi.waitFor(() => expect(liens()).toBeGreaterThan(0));
  expect(chargerLAnnuaire).toHaveBeenCalled();
  expect(chargerLeTexteEntier).not.toHaveBeenCalled();
  const avant = liens();
  expect(avant).toBeLessThan(trouvees.length);
  [...dialogue.querySelectorAll('button')].find((un) => un.textContent === 'Voir plus')?.click();
  expect(liens()).toBeGreaterThan(avant);
});

test('le lien ouvre le dialogue ; avec Ctrl, il reste un lien', async () => {
  document.body.innerHTML = '<a href="/recherche/">Rechercher</a>';
  const lien = document.querySelector('a');
  if (!lien) throw new Error('Pas de lien.');
  preparerLaRecherche(lien);
  // La feuille du dialogue est aussitôt là : une page d’essai n’en va chercher aucune.
  const feuilles = vi.spyOn(document.head, 'append').mockImplementation((...noeuds) => {
    for (const noeud of noeuds)
      if (noeud instanceof Element) setTimeout(() => noeud.dispatchEvent(new Event('load')));
  });
  const ctrl = new MouseEvent('click', { ctrlKey: true, cancelable: true, bubbles: true });
  lien.dispatchEvent(ctrl);
  expect(ctrl.defaultPrevented).toBe(false);
  const clic = new MouseEvent('click', { cancelable: true, bubbles: true });
  lien.dispatchEvent(clic);
  expect(clic.defaultPrevented).toBe(true);
  await vi.waitFor(() => expect(document.querySelector('dialog')?.open).toBe(true));
  expect(feuilles).toHaveBeenCalledOnce();
});
