import { expect, test } from 'vitest';
import { precision, rappel } from '../../../src/lib/relecture/compte.ts';
import { mesurerLesErreurs } from '../../../src/lib/relecture/mesure-des-erreurs.ts';
import type { PassageJuge } from '../../../src/lib/relecture/mesure.ts';
import type { Force, Marque } from '../../../src/lib/relecture/types.ts';

const texte = 'Une erreur est ici, redite là. Rien de faux ensuite.';
const juge = (extrait: string, genre: string): PassageJuge['erreurs'][number] => {
  const debut = texte.indexOf(extrait);
  return { extrait, genre, debut, fin: debut + extrait.length };
};
const marque = (extrait: string, genre: string, force: Force = 'faux'): Marque => {
  const debut = texte.indexOf(extrait);
  return {
    ...{ debut, fin: debut + extrait.length, extrait, regle: genre, genre, force },
    ...{ message: '', plutot: '', pourquoi: '', sources: [], page: '/' },
  };
};
const passage = (...erreurs: PassageJuge['erreurs']): readonly PassageJuge[] => [
  { id: 'a', texte, verdict: 'errone', erreurs },
];

test('une marque à côté de l’extrait est fausse en lecture stricte, juste si elle dit la même erreur dans la phrase', () => {
  const jeu = passage(juge('erreur est ici', 'ABSOLU'));
  const lire = () => [marque('redite', 'absolu')];
  expect(mesurerLesErreurs(jeu, lire, 'stricte').total).toEqual({
    ...{ trouves: 0, attendus: 1, justes: 0, alarmes: 1 },
  });
  expect(mesurerLesErreurs(jeu, lire, 'equitable').total).toEqual({
    ...{ trouves: 1, attendus: 1, justes: 1, alarmes: 0 },
  });
  const ailleurs = () => [marque('Rien', 'absolu')];
  expect(mesurerLesErreurs(jeu, ailleurs, 'equitable').total.alarmes).toBe(1);
});

test('un second reproche sur la même erreur n’est rien s’il dit la même chose, une alarme s’il dit autre chose', () => {
  const jeu = passage(juge('erreur est ici', 'ABSOLU'));
  const deux = (genre: string) => () => [marque('erreur', 'absolu'), marque('est ici', genre)];
  expect(mesurerLesErreurs(jeu, deux('absolu'), 'equitable').total).toMatchObject({
    justes: 1,
    alarmes: 0,
  });
  const autre = mesurerLesErreurs(jeu, deux('permis-absolu'), 'equitable');
  expect(autre.total).toMatchObject({ justes: 1, alarmes: 1 });
  expect(autre.ecarts).toEqual([
    { id: 'a', quoi: 'alarme', famille: 'PERMIS_ABSOLU', extrait: 'est ici' },
  ]);
  expect(mesurerLesErreurs(jeu, deux('permis-absolu'), 'stricte').total.alarmes).toBe(0);
});

test('une question n’est jamais une alarme ; elle fait voir une erreur sans l’affirmer', () => {
  const jeu = passage(juge('erreur est ici', 'ABSOLU'));
  const { total } = mesurerLesErreurs(
    jeu,
    () => [marque('erreur', 'absolu', 'a-preciser'), marque('Rien', 'absolu', 'a-preciser')],
    'stricte',
  );
  expect(total).toEqual({ trouves: 1, attendus: 1, justes: 0, alarmes: 0 });
  expect(rappel(total)).toBe(1);
  expect(precision(total)).toBe(1);
});

test('une erreur manquée est un oubli', () => {
  const { ecarts, total } = mesurerLesErreurs(
    passage(juge('erreur est ici', 'ABSOLU')),
    () => [],
    'stricte',
  );
  expect(ecarts).toEqual([
    { id: 'a', quoi: 'oubli', famille: 'ABSOLU', extrait: 'erreur est ici' },
  ]);
  expect(rappel(total)).toBe(0);
});
