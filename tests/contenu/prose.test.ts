import { expect, test } from 'vitest';
import {
  enPhrases,
  fautesDeFrappe,
  moyenneDeMots,
  motsRefuses,
  MOYENNE,
  PHRASE_LA_PLUS_LONGUE,
} from '../aides/prose.ts';
import { compterLesMots } from '../../src/lib/typographie/mots.ts';
import { fichiersPublies, type FichierPublie } from '../aides/textes-publies/index.ts';
import { ligneDe } from '../aides/textes-publies/passage.ts';
import type { Passage } from '../aides/textes-publies/passage.ts';

const fichiers = fichiersPublies();

/** Champs qui citent autrui : la phrase qu’une carte discute, celle qu’elle écarte, le titre d’une source. */
const champsCites = ['phrase', 'nePeutPasEcrire', 'auteur', 'titre'];

/** Champs qui ne sont pas des phrases : mots que l’on tape, références, noms. */
const champsSansPhrase = ['motsCles', 'formes', 'textes', 'sources', 'nom', 'surnom'];

const estNotre = (chemin: string, { champ = '' }: Passage) =>
  !champsCites.includes(champ) || /\/(?:articles|lettres|facile-a-lire)\//.test(chemin);

/** Un défaut et l’endroit où le corriger. */
const defauts = (trouver: (passage: Passage, chemin: string) => readonly string[]) =>
  fichiers.flatMap((fichier) =>
    fichier.passages.flatMap((passage) =>
      trouver(passage, fichier.chemin).map(
        (defaut) => `${fichier.chemin}:${ligneDe(fichier.source, passage.debut)} — ${defaut}`,
      ),
    ),
  );

const phrasesDuFichier = ({ passages }: FichierPublie) =>
  passages
    .filter(({ champ = '' }) => !champsSansPhrase.includes(champ))
    .flatMap(({ texte }) => enPhrases(texte))
    .filter((phrase) => /[.?!…]$/.test(phrase));

test('lit les textes de tout le site', () => {
  const sortes = ['.md', '.mdx', '.ts', '.astro', '.svelte'];
  for (const sorte of sortes)
    expect(
      fichiers.filter(({ chemin }) => chemin.endsWith(sorte)).flatMap((f) => f.passages).length,
      sorte,
    ).toBeGreaterThan(100);
});

test('aucun texte n’emploie de certitude, d’intensif, d’indignation ni de conseil', () => {
  expect(
    defauts((passage, chemin) => (estNotre(chemin, passage) ? motsRefuses(passage.texte) : [])),
  ).toEqual([]);
});

test('aucune phrase ne dépasse quarante mots', () => {
  expect(
    defauts(({ texte, champ = '' }) =>
      champsSansPhrase.includes(champ)
        ? []
        : enPhrases(texte)
            .filter((phrase) => compterLesMots(phrase) > PHRASE_LA_PLUS_LONGUE)
            .map((phrase) => `${compterLesMots(phrase)} mots : ${phrase}`),
    ),
  ).toEqual([]);
});

test('les phrases de chaque fichier font moins de vingt mots en moyenne', () => {
  const moyennes = fichiers.map((f) => [f.chemin, moyenneDeMots(phrasesDuFichier(f))] as const);
  expect(moyennes.filter(([, moyenne]) => moyenne >= MOYENNE)).toEqual([]);
});

test('aucun texte n’a d’apostrophe droite, de guillemets anglais, de guillemet ouvert', () => {
  expect(defauts(({ texte }) => fautesDeFrappe(texte))).toEqual([]);
});
