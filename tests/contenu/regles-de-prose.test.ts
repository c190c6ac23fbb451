/** Chaque règle de style attrape sa faute, et laisse passer la phrase voisine qui est juste. */
import { describe, expect, test } from 'vitest';
import {
  enPhrases,
  fautesDeFrappe,
  motsInterdits,
  motsRefuses,
  moyenneDeMots,
} from '../aides/prose.ts';
import { compterLesMots } from '../../src/lib/typographie/mots.ts';

describe('mots refusés', () => {
  test.each([
    ['Cette surveillance est illégale.', 'illégale'],
    ['C’est une preuve nulle.', 'preuve nulle'],
    ['D’où un licenciement nul.', 'licenciement nul'],
    ['Le juge l’écartera sans aucun doute.', 'sans aucun doute'],
    ['L’outil est très intrusif.', 'très'],
    ['La règle est manifestement ignorée.', 'manifestement'],
    ['Bien sûr, il faut le dire.', 'Bien sûr'],
    ['On vous espionne.', 'espionne'],
    ['Vous devez écrire à la CNIL.', 'Vous devez'],
    ['La loi stipule le contraire.', 'loi stipul'],
  ])('%s', (phrase, mot) => {
    expect(motsRefuses(phrase)).toHaveLength(1);
    expect(motsRefuses(phrase)[0]?.toLowerCase()).toContain(`« ${mot.toLowerCase()}`);
    expect(motsInterdits.test(phrase)).toBe(true);
  });

  test.each([
    'On n’écrit pas « preuve nulle » ni « illégal ».',
    'Le juge des référés fait cesser un trouble manifestement illicite.',
    'Le contrat stipule une période d’essai.',
    'Le site est espagnol, la règle est légale.',
  ])('laisse passer : %s', (phrase) => {
    expect(motsRefuses(phrase)).toEqual([]);
  });
});

describe('frappe', () => {
  test.each([
    ['l\u0027employeur informe', 'apostrophe droite'],
    ['il dit “oui”', 'guillemets droits ou anglais'],
    ['il dit \u0022oui\u0022', 'guillemets droits ou anglais'],
    ['et ainsi...', 'trois points au lieu de « … »'],
    ['Pourquoi?', 'signe double sans espace'],
    ['Il dit « oui.', 'guillemet non refermé'],
  ])('%s', (texte, faute) => {
    expect(fautesDeFrappe(texte)).toEqual([faute]);
  });

  test('laisse passer une phrase composée', () => {
    expect(fautesDeFrappe('L’employeur dit « oui » ; pourquoi ? Voir /verifier/?r=1.')).toEqual([]);
  });
});

describe('phrases', () => {
  test('se coupent au point suivi d’une majuscule, pas à une abréviation', () => {
    expect(enPhrases('Selon l’art. 6, oui. Et « non » ? Soit.')).toEqual([
      'Selon l’art. 6, oui.',
      'Et « non » ?',
      'Soit.',
    ]);
  });

  test('se comptent en mots', () => {
    expect(compterLesMots('L’employeur n’a rien dit : pourquoi ?')).toBe(5);
    expect(moyenneDeMots(['Un deux trois.', 'Un.'])).toBe(2);
    expect(moyenneDeMots([])).toBe(0);
  });
});
