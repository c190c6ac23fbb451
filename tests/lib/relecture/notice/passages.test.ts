import { expect, test } from 'vitest';
import { decouper } from '../../../../src/lib/relecture/jetons.ts';
import {
  estUnIntitule,
  phrasesDe,
  separer,
} from '../../../../src/lib/relecture/notice/passages.ts';

const lire = (texte: string) => phrasesDe(texte, decouper(texte));

test('une phrase se lit telle qu’elle est écrite, là où elle est, et telle que les expressions la lisent', () => {
  const texte =
    'Vos Données sont protégées. « Accès et effacement, par simple courrier au siège. »';
  const [une, autre, ...reste] = lire(texte);
  expect(reste).toEqual([]);
  expect(une).toEqual({
    passage: { debut: 0, fin: 27, texte: 'Vos Données sont protégées.' },
    formes: 'vos donnees sont protegees',
    courte: true,
  });
  expect(autre?.courte).toBe(false);
  for (const { passage } of lire(texte))
    expect(texte.slice(passage.debut, passage.fin)).toBe(passage.texte);
});

test('un point-virgule sépare deux propositions, même au bout de plusieurs', () => {
  const decoupe = decouper('Elles servent au suivi ; elles ne servent pas au contrôle ; jamais');
  const propositions = separer(decoupe, 0, decoupe.jetons.length).map(([de, a]) =>
    decoupe.jetons
      .slice(de, a)
      .map(({ forme }) => forme)
      .join(' '),
  );
  expect(propositions).toEqual([
    'elles servent au suivi',
    'elles ne servent pas au controle',
    'jamais',
  ]);
});

test.each([
  ['Réclamation auprès de la CNIL', true],
  ['8. Réclamation auprès de la CNIL', true],
  ['Article 4 – Durée de conservation', true],
  ['Durée : un mois', false],
  ['Aucune donnée', false],
  ['La durée est longue', false],
  ['Vos droits', true],
  ['vos droits', false],
])('« %s » est un intitulé : %s', (ligne, attendu) => {
  expect(estUnIntitule(ligne, { debut: 0, fin: ligne.length, texte: ligne })).toBe(attendu);
});

test('le point d’une liste n’est pas un intitulé', () => {
  const texte = 'Vos droits :\n- Accès\n- Effacement';
  expect(lire(texte).map(({ passage }) => estUnIntitule(texte, passage))).not.toContain(true);
});
