import { expect, test } from 'vitest';
import { lireUnFichier, lireUnLien, provenances } from '../../../src/lib/partage/arrivee.ts';
import { TAILLE_MAXIMALE, ecrireFichier } from '../../../src/lib/partage/fichier.ts';
import { ecrireFragment } from '../../../src/lib/partage/lien.ts';
import { reglesDAujourdHui } from '../../../src/lib/partage/regles-changees.ts';

const dossier = { communs: { role: 'salarie' }, parDispositif: { video: {} } } as const;

test('un lien rend ses réponses, et dit sous quelles règles on les lit', async () => {
  expect(await lireUnLien(ecrireFragment(dossier))).toEqual({
    dossier,
    avis: [reglesDAujourdHui],
  });
});

test('un lien abîmé se dit tel, sans réponse et sans avis', async () => {
  const lecture = await lireUnLien('#r=1.????');
  expect(lecture.dossier).toBeUndefined();
  expect(lecture).toHaveProperty('message');
  expect(lecture).not.toHaveProperty('avis');
});

test('un fichier rend ses réponses ; trop gros, il n’est pas lu en entier', async () => {
  const bon = new File([ecrireFichier(dossier, '2026-11-29')], 'reponses.json');
  expect((await lireUnFichier(bon)).dossier).toEqual(dossier);
  const gros = new File(['x'.repeat(TAILLE_MAXIMALE * 3)], 'gros.json');
  let lus = 0;
  const compte = {
    slice: (debut: number, fin: number) => {
      lus = fin - debut;
      return gros.slice(debut, fin);
    },
  } as unknown as File;
  expect((await lireUnFichier(compte)).dossier).toBeUndefined();
  expect(lus).toBe(TAILLE_MAXIMALE + 1);
});

test('chaque provenance a sa phrase, et celle d’un fichier dit qu’il n’est pas parti', () => {
  expect(new Set(Object.values(provenances)).size).toBe(Object.keys(provenances).length);
  expect(provenances.fichier).toContain('n’a pas été envoyé');
});
