import { describe, expect, it } from 'vitest';
import {
  annoncer,
  annoncerLeTexteEntier,
  etapeSuivante,
} from '../../../src/lib/recherche/presenter.ts';
import { reponseDeLAnnuaire, reponseDuTexteEntier } from '../../../src/lib/recherche/reponse.ts';

describe('annoncer', () => {
  it('Opquast 13 : dit combien de réponses, et combien on en montre', () => {
    expect(annoncer(1, 1, 'x')).toBe('1 réponse');
    expect(annoncer(5, 5, 'x')).toBe('5 réponses');
    expect(annoncer(23, 8, 'x')).toBe('23 réponses\u00a0; voici les 8 premières');
    expect(annoncer(0, 0, 'zut')).toContain('Rien pour «\u00a0zut\u00a0»');
  });
  it('dit de même ce que donne le texte entier', () => {
    expect(annoncerLeTexteEntier(0, 0)).toBe('Rien de plus dans le texte entier.');
    expect(annoncerLeTexteEntier(1, 1)).toBe('1 réponse dans le texte entier');
    expect(annoncerLeTexteEntier(9, 8)).toContain('9 réponses dans le texte entier\u00a0; voici');
  });
});

describe('etapeSuivante', () => {
  it('va d’une étape à l’autre et s’arrête aux bouts', () => {
    expect(etapeSuivante('ArrowDown', 0, 3)).toBe(1);
    expect(etapeSuivante('ArrowUp', 1, 3)).toBe(0);
    expect(etapeSuivante('ArrowDown', 2, 3)).toBeUndefined();
    expect(etapeSuivante('ArrowUp', 0, 3)).toBeUndefined();
    expect(etapeSuivante('ArrowDown', -1, 3)).toBeUndefined();
    expect(etapeSuivante('a', 1, 3)).toBeUndefined();
  });
});

describe('les réponses', () => {
  it('de l’annuaire n’ont pas d’extrait', () => {
    expect(reponseDeLAnnuaire({ adresse: '/a/', titre: 'A', genre: 'Décision' })).toEqual({
      libelle: 'A',
      adresse: '/a/',
      genre: 'Décision',
      extrait: [],
    });
  });
  it('du texte entier montrent le passage, ou le résumé si les mots sont ailleurs', () => {
    const fiche = { url: '/decisions/x/', meta: { title: "L'arrêt", resume: 'Résumé' } };
    const passage = reponseDuTexteEntier({ ...fiche, excerpt: 'un <mark>mot</mark>' });
    expect(passage).toMatchObject({ libelle: 'L’arrêt', genre: 'Décision' });
    expect(passage.extrait.at(-1)).toEqual({ texte: 'mot', trouve: true });
    expect(reponseDuTexteEntier({ ...fiche, excerpt: 'rien' }).extrait).toEqual([
      { texte: 'Résumé', trouve: false },
    ]);
  });
});
