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

const kit = (reste: object) =>
  JSON.stringify({ format: 'a-ma-connaissance/kit', version: 1, saisies: {}, ...reste });

test.each([
  ['du texte', 'bonjour', /il ne se lit pas/u],
  ['rien', '', /il ne se lit pas/u],
  ['un autre JSON', kit({ format: 'a-ma-connaissance/reponses' }), /pas un kit enregistré par/u],
  ['« null »', 'null', /pas un kit enregistré par/u],
  ['un texte entre guillemets', '"a-ma-connaissance/kit"', /pas un kit enregistré par/u],
  ['une liste', '[]', /pas un kit enregistré par/u],
  ['un kit sans saisies', kit({ saisies: undefined }), /pas un kit enregistré par/u],
  ['des saisies nulles', kit({ saisies: null }), /pas un kit enregistré par/u],
  ['des saisies en liste', kit({ saisies: ['nom'] }), /pas un kit enregistré par/u],
  ['des saisies en texte', kit({ saisies: 'nom' }), /pas un kit enregistré par/u],
  ['une autre version', kit({ version: 2 }), /une autre version du site/u],
  ['une version en texte', kit({ version: '1' }), /une autre version du site/u],
  ['un kit énorme', kit({}).padEnd(TAILLE_MAXIMALE + 1), /dépasse la taille/u],
])('%s se refuse, en disant pourquoi', (_quoi, texte, pourquoi) => {
  const lu = lireKit(texte);
  expect('refus' in lu && lu.refus).toMatch(pourquoi);
});

test('un kit de la taille permise, ou précédé d’une marque d’encodage, se lit', () => {
  const rien = { valeurs: {}, ignores: [] };
  expect(lireKit(kit({}).padEnd(TAILLE_MAXIMALE))).toEqual(rien);
  expect(lireKit(`\uFEFF${kit({})}`)).toEqual(rien);
  // Ailleurs qu’en tête, ce signe est à la personne qui a écrit.
  const but = 'Prévenir\uFEFFles vols';
  expect(lireKit(kit({ saisies: { but } }))).toEqual({ valeurs: { but }, ignores: [] });
});

test('le fichier, signe pour signe : un kit gardé hier se relit d’après lui', () => {
  expect(
    ecrireKit(
      { but: ' Prévenir les vols\n', nom: 'Caméra', pirate: 'x', 'critere-privation': 'inconnu' },
      '2026-11-28',
    ),
  ).toBe(`{
  "format": "a-ma-connaissance/kit",
  "version": 1,
  "jour": "2026-11-28",
  "saisies": {
    "nom": "Caméra",
    "but": "Prévenir les vols",
    "critere-privation": "inconnu"
  }
}
`);
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

test('l’exemple remplit deux critères, et deux seulement : une surveillance suivie, des salariés', () => {
  const remplis = Object.keys(exemple).filter(
    (id) => id.startsWith('critere-') && exemple[id] === 'oui',
  );
  expect(remplis).toEqual(['critere-surveillance-systematique', 'critere-personnes-vulnerables']);
  expect(Object.keys(exemple).filter((id) => id.startsWith('critere-'))).toHaveLength(9);
});
