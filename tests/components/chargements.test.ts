import { expect, test, vi } from 'vitest';
import { chargerLaFeuille } from '../../src/components/convoque/charger-la-feuille.ts';
import { chargerLEtatDesLieux } from '../../src/components/kit/charger-l-etat-des-lieux.ts';
import { chargerLeKit } from '../../src/components/kit/charger-le-kit.ts';
import { preparerLeKit } from '../../src/components/kit/preparer-le-kit.ts';
import { chargerLaComparaison } from '../../src/components/quiz/resultat/comparer/charger-la-comparaison.ts';
import { chargerLEssentiel } from '../../src/components/quiz/resultat/charger-l-essentiel.ts';
import { chargerLeQuestionnaire } from '../../src/components/quiz/charger-le-questionnaire.ts';
import {
  chargerLaSuite,
  chargerLeResultat,
} from '../../src/components/quiz/charger-le-resultat.ts';
import { chargerLesCasProches } from '../../src/components/quiz/charger-les-cas-proches.ts';
import { Brouillons } from '../../src/lib/questionnaire/brouillons.ts';

const ordre = vi.hoisted((): string[] => []);

vi.mock('../../src/components/convoque/FeuilleDuResultat.svelte', () => ({
  default: 'la feuille',
}));
vi.mock('../../src/components/kit/EtatDesLieux.svelte', () => ({ default: 'l’état des lieux' }));
vi.mock('../../src/components/kit/Kit.svelte', () => ({ default: 'le kit' }));
vi.mock('../../src/components/kit/KitDuResultat.svelte', () => ({ default: 'le kit du résultat' }));
vi.mock('../../src/components/documents/saisie.svelte.ts', () => ({
  Saisie: class {
    suivre = vi.fn();
  },
}));
vi.mock('../../src/components/quiz/resultat/comparer/Comparaison.svelte', () => ({
  default: 'la comparaison',
}));
vi.mock('../../src/components/quiz/resultat/Essentiel.svelte', () => ({ default: 'l’essentiel' }));
vi.mock('../../src/components/quiz/Questionnaire.svelte', () => {
  ordre.push('questions');
  return { default: 'le questionnaire' };
});
vi.mock('../../src/components/quiz/ecrans/Resultat.svelte', () => {
  ordre.push('résultat');
  return { default: 'le résultat' };
});
vi.mock('../../src/components/quiz/CasProches.svelte', () => {
  ordre.push('cas proches');
  return { default: 'les cas proches' };
});
vi.mock('../../src/lib/chargement/regles/charger.ts', () => ({
  chargerLesRegles: () => Promise.resolve(ordre.push('règles')),
  chargerLesPhrases: () => Promise.resolve(ordre.push('phrases')),
}));
vi.mock('../../src/lib/questionnaire/references.ts', () => ({
  CAS_CODES: '/cas.json',
  chargerLesReferences: () => Promise.resolve({ 'L1222-4': {} }),
}));
vi.mock('../../src/lib/chargement/lire-un-fichier.ts', () => ({
  lireUnFichier: (adresse: string) => Promise.resolve(adresse),
}));

test('chaque chargement rend la pièce qu’il nomme', async () => {
  expect(await chargerLaFeuille()).toBe('la feuille');
  expect(await chargerLEtatDesLieux()).toBe('l’état des lieux');
  expect(await chargerLaComparaison()).toBe('la comparaison');
  expect(await chargerLEssentiel()).toBe('l’essentiel');
});

test('le questionnaire vient après ses règles, avec ses références', async () => {
  ordre.length = 0;
  const { Questionnaire, references } = await chargerLeQuestionnaire();
  expect(Questionnaire).toBe('le questionnaire');
  expect(references).toHaveProperty('L1222-4');
  expect(ordre).toEqual(['règles', 'questions']);
});

test('la suite : les phrases, le résultat, puis les cas proches, une fois chacun', async () => {
  ordre.length = 0;
  await chargerLaSuite();
  await chargerLaSuite();
  expect(await chargerLeResultat()).toBe('le résultat');
  expect(ordre).toEqual(['phrases', 'résultat', 'cas proches']);
  expect((await chargerLesCasProches()).decisions).toBe('/cas.json');
});

test('le kit vient après les phrases ; préparé, il est rempli outil par outil et garde ce que l’on y tape', async () => {
  ordre.length = 0;
  expect(await chargerLeKit()).toBe('le kit');
  expect(ordre).toEqual(['phrases']);
  const brouillons = new Brouillons<never>();
  const outils = [
    { outil: 'video', nom: 'Caméras', faits: { dispositif: 'video' } },
    { outil: 'badge', nom: 'Badge', faits: { dispositif: 'badge' } },
  ] as const;
  const un = await preparerLeKit(outils, {}, brouillons);
  const autre = await preparerLeKit(outils, {}, brouillons);
  expect(un.kits.map(({ nom }) => nom)).toEqual(['Caméras', 'Badge']);
  expect(autre.kits[0]?.etat).toBe(un.kits[0]?.etat);
  expect(un.kits[0]?.etat).not.toBe(un.kits[1]?.etat);
});
