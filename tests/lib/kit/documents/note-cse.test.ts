import { expect, test } from 'vitest';
import { noteAuCse } from '../../../../src/lib/kit/documents/note-cse.ts';
import { remplirModele } from '../../../../src/lib/lettres/saisie.ts';
import type { Valeurs } from '../../../../src/lib/lettres/types.ts';
import { saisieEntiere, textesDe } from '../../../aides/kit.ts';

const lire = (valeurs: Valeurs) =>
  textesDe(remplirModele(noteAuCse(valeurs), valeurs).passages)
    .join('\n')
    .replaceAll('\u00a0', ' ');

const a50 = { ...saisieEntiere, effectif: '50-et-plus' };

test('le calendrier vient du délai du site : un mois, deux avec un expert', () => {
  const note = lire({ ...a50, remise: '2026-12-01' });
  expect(note).toContain(
    'Sans avis après 1 mois, il est réputé négatif, soit à partir du 2 janvier 2027.',
  );
  expect(note).toContain('Avec un expert, après 2 mois, soit à partir du 2 février 2027.');
  expect(note).toContain('Faites-la confirmer');
});

test('sans date de remise, les durées restent, sans date ni promesse', () => {
  const note = lire({ ...a50, remise: '' });
  expect(note).toContain('Sans avis après 1 mois, il est réputé négatif.');
  expect(note).not.toContain('soit à partir du');
  expect(note).not.toContain('Faites-la confirmer');
});

test('sous 50 salariés, la note ne dit pas que la consultation est due', () => {
  const note = lire({ ...saisieEntiere, effectif: '11-49' });
  expect(note).toContain('n’est pas prévue par la loi');
  expect(note).toContain('droit d’alerte');
  expect(note).not.toContain('informé et consulté');
  expect(note).not.toContain('réputé négatif');
  expect(lire({ ...saisieEntiere, effectif: 'moins-11' })).toContain('n’est pas obligatoire');
});
