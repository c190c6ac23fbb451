import { expect, test } from 'vitest';
import { champsCommuns } from '../../../src/lib/kit/champs.ts';
import { champsDesCriteres } from '../../../src/lib/kit/criteres.ts';
import { documents } from '../../../src/lib/kit/documents/index.ts';
import { documentsSelon } from '../../../src/lib/kit/selon-l-effectif.ts';
import { exemple } from '../../../src/lib/kit/exemple.ts';
import { ecrireKit, lireKit, TAILLE_MAXIMALE } from '../../../src/lib/kit/fichier-du-kit.ts';
import { lireJour } from '../../../src/lib/dates/saisie.ts';
import { remplirModele } from '../../../src/lib/lettres/saisie.ts';
import type { Valeurs } from '../../../src/lib/lettres/types.ts';

const champs = [...champsCommuns, ...champsDesCriteres];
/** Ce que lit un modèle : les jours en « AAAA-MM-JJ ». */
const enValeurs = (saisies: Valeurs): Valeurs =>
  Object.fromEntries(
    Object.entries(saisies).map(([id, saisie]) => [
      id,
      champs.find((champ) => champ.id === id)?.type === 'date'
        ? (lireJour(saisie).jour ?? '')
        : saisie,
    ]),
  );

test('un kit enregistré se relit entier', () => {
  const lu = lireKit(ecrireKit(exemple, '2026-11-28'));
  expect(lu).toEqual({ valeurs: exemple, ignores: [] });
});

test('un champ vide n’est pas dans le fichier, un champ inconnu ou un choix inconnu s’écarte', () => {
  expect(ecrireKit({ nom: ' ', but: 'Prévenir' }, '2026-11-28')).not.toContain('nom');
  const { saisies, ...reste } = {
    format: 'a-ma-connaissance/kit',
    version: 1,
    saisies: { but: 'Prévenir', effectif: 'mille', pirate: 'x', nom: 12 },
  };
  expect(lireKit(JSON.stringify({ ...reste, saisies }))).toEqual({
    valeurs: { but: 'Prévenir' },
    ignores: ['effectif', 'pirate', 'nom'],
  });
});

test.each([
  ['du texte', 'bonjour'],
  ['un autre JSON', '{"format":"a-ma-connaissance/reponses"}'],
  ['une autre version', '{"format":"a-ma-connaissance/kit","version":2,"saisies":{}}'],
  ['une liste', '[]'],
  ['un fichier énorme', 'x'.repeat(TAILLE_MAXIMALE + 1)],
])('%s se refuse, en disant pourquoi', (_quoi, texte) => {
  const lu = lireKit(texte);
  expect('refus' in lu && lu.refus.length).toBeGreaterThan(10);
});

test('l’exemple ne nomme que des champs du kit, et remplit tous ses documents', () => {
  for (const id of Object.keys(exemple)) expect(champs.map((champ) => champ.id)).toContain(id);
  const valeurs = enValeurs(exemple);
  for (const { id } of documentsSelon('moins-11').aPreparer) {
    const document = documents.find((un) => un.id === id);
    const manquants = remplirModele(
      document?.modele(valeurs) ?? { id, champs: [], blocs: [] },
      valeurs,
    ).manquants.map((champ) => champ.id);
    expect(manquants, id).toEqual([]);
  }
});
