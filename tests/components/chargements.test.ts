import { expect, test, vi } from 'vitest';
import { chargerLaFeuille } from '../../src/components/convoque/charger-la-feuille.ts';
import { chargerLEtatDesLieux } from '../../src/components/kit/charger-l-etat-des-lieux.ts';
import { chargerLeKit } from '../../src/components/kit/charger-le-kit.ts';
import { preparerLeKit } from '../../src/components/kit/preparer-le-kit.ts';
import { chargerLaComparaison } from '../../src/components/quiz/resultat/comparer/charger-la-comparaison.ts';
import { chargerLEssentiel } from '../../src/components/quiz/resultat/charger-l-essentiel.ts';
import { chargerLeQuestionnaire } from '../../src/components/quiz/charger-le-questionnaire.ts';
import { chargerLeDessous } from '../../src/components/quiz/charger-le-dessous.ts';
import { chargerLeResultat } from '../../src/components/quiz/charger-le-resultat.ts';
import { chargerLesPropositions } from '../../src/components/relecture/charger-les-propositions.ts';
import { lireLesRappels } from '../../src/components/kit/lire-les-rappels.ts';
import { Brouillons } from '../../src/lib/questionnaire/brouillons.ts';

const ordre = vi.hoisted((): string[] => []);
const donnees = vi.hoisted(() => vi.fn<(adresse: string) => Promise<unknown>>());

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
  return {
    default: 'le questionnaire',
    poser: (references: unknown) => ({ references }),
  };
});
vi.mock('../../src/components/quiz/ecrans/Resultat.svelte', () => {
  ordre.push('résultat');
  return { default: 'le résultat' };
});
vi.mock('../../src/components/quiz/resultat/Dessous.svelte', () => {
  ordre.push('dessous');
  return { default: 'le dessous', EtSi: 'et si' };
});
vi.mock('../../src/lib/relecture/propositions.ts', () => {
  ordre.push('propositions');
  return { proposer: 'proposer' };
});
vi.mock('../../src/lib/chargement/regles/charger.ts', () => ({
  chargerLesRegles: () => Promise.resolve(ordre.push('règles')),
  chargerLesPhrases: () => Promise.resolve(ordre.push('phrases')),
  chargerLesRaisons: () => Promise.resolve(ordre.push('raisons')),
}));
vi.mock('../../src/lib/questionnaire/references.ts', () => ({
  CAS_CODES: '/cas.json',
  chargerLesAutresReferences: () => Promise.resolve('joindre'),
  chargerLesReferences: () => Promise.resolve({ 'L1222-4': {} }),
}));
vi.mock('../../src/lib/chargement/lire-un-fichier.ts', () => ({
  lireUnFichier: (adresse: string) => Promise.resolve(adresse),
  lireDesDonnees: donnees,
}));

test('chaque chargement rend la pièce qu’il nomme', async () => {
  expect(await chargerLaFeuille()).toBe('la feuille');
  expect(await chargerLEtatDesLieux()).toBe('l’état des lieux');
  expect(await chargerLaComparaison()).toBe('la comparaison');
  expect(await chargerLEssentiel()).toBe('l’essentiel');
});

test('le questionnaire vient après ses règles, avec ses références', async () => {
  ordre.length = 0;
  const { Questionnaire, references, poser } = await chargerLeQuestionnaire();
  expect(Questionnaire).toBe('le questionnaire');
  expect(references).toHaveProperty('L1222-4');
  expect(ordre).toEqual(['règles', 'questions']);
  expect(poser()).toHaveProperty('references', references);
});

test('le résultat vient après ses phrases ; ce qui se lit dessous, avec ses raisons et les cas, une seule fois', async () => {
  ordre.length = 0;
  expect(await chargerLeResultat()).toBe('le résultat');
  expect(await chargerLeResultat()).toBe('le résultat');
  expect(ordre).toEqual(['phrases', 'résultat']);
  const [dessous, encore] = await Promise.all([chargerLeDessous(), chargerLeDessous()]);
  expect(dessous).toEqual({
    Dessous: 'le dessous',
    EtSi: 'et si',
    joindre: 'joindre',
    decisions: '/cas.json',
  });
  expect(encore).toBe(dessous);
  expect(ordre).toEqual(['phrases', 'résultat', 'raisons', 'dessous']);
});

test('le kit vient après les phrases ; préparé, il est rempli outil par outil et garde ce que l’on y tape', async () => {
  ordre.length = 0;
  expect(await chargerLeKit()).toBe('le kit');
  expect(ordre.length).toBeGreaterThan(0);
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

test('de quoi proposer des réponses vient après les règles, une seule fois', async () => {
  ordre.length = 0;
  const [propositions, encore] = await Promise.all([
    chargerLesPropositions(),
    chargerLesPropositions(),
  ]);
  expect(propositions).toHaveProperty('proposer', 'proposer');
  expect(encore).toBe(propositions);
  expect(ordre).toEqual(['règles', 'propositions']);
});

test('les rappels des fiches viennent d’un bloc ; sans réseau, le kit s’en passe', async () => {
  donnees.mockResolvedValueOnce({ video: ['Un panneau.'] });
  expect(await lireLesRappels()).toEqual({ video: ['Un panneau.'] });
  donnees.mockRejectedValueOnce(new Error('réseau'));
  expect(await lireLesRappels()).toEqual({});
  expect(donnees.mock.calls.flat()).toEqual(Array(2).fill('/kit-employeur/outils.json'));
});
