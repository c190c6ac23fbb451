import { describe, expect, test } from 'vitest';
import { articlesEcrits, mots, phrases, prose, sourcesCitees } from '../aides/articles.ts';

/** Mots d’une certitude ou d’une insistance que les dossiers n’autorisent pas. */
const interdits = [
  /\billéga(?:l|ux|lité)/i,
  /\bpreuves? nulles?\b/i,
  /\blicenciement nul\b/i,
  /\bstipule/i,
  /\bmanifestement\b/i,
  /\bévidemment\b/i,
  /\bscandaleu/i,
  /\bespionn/i,
  /\bvous devez\b/i,
  /\btrès\b/i,
  /\babsolument\b/i,
  /\btotalement\b/i,
];

/** Un mot cité, ou donné en exemple de ce qu’il ne faut pas écrire, n’est pas de nous. */
const sansCitations = (texte: string) => texte.replace(/« [^»]* »/g, '« »');

describe.each(articlesEcrits)('$nom', ({ corps, enBref, parties, sources }) => {
  test('compte de 1 200 à 2 000 mots, notes de marge exclues', () => {
    const longueur = mots(prose(corps)).length;
    expect(longueur).toBeGreaterThanOrEqual(1200);
    expect(longueur).toBeLessThanOrEqual(2000);
  });

  test('se résume en trois phrases', () => {
    expect(enBref).toHaveLength(3);
    for (const phrase of enBref) expect(phrase).toMatch(/^\p{Lu}[^.!?]*\.$/u);
  });

  test('écrit des phrases de moins de vingt mots en moyenne', () => {
    const toutes = phrases(corps);
    const total = toutes.reduce((somme, phrase) => somme + mots(phrase).length, 0);
    expect(total / toutes.length).toBeLessThan(20);
  });

  test.each(parties)('« $titre » porte au moins une note de marge', (partie) => {
    expect(partie.corps).toMatch(/<Note\b/);
  });

  test('déclare exactement les sources que ses balises citent', () => {
    expect([...sources].sort()).toEqual([...sourcesCitees(corps)].sort());
  });

  test.each(interdits)('n’affirme rien avec %s', (interdit) => {
    expect(sansCitations(prose(corps))).not.toMatch(interdit);
    expect(sansCitations(enBref.join(' '))).not.toMatch(interdit);
  });

  test('écrit l’apostrophe et les guillemets français', () => {
    expect(prose(corps)).not.toMatch(/[\p{L}]'[\p{L}]|"/u);
  });
});
