import { expect, test } from 'vitest';
import { conservationDeReference } from '../../../../src/lib/droit/surveillance/index.ts';
import { conservation } from '../../../../src/lib/kit/documents/conservation.ts';
import { remplirModele } from '../../../../src/lib/lettres/saisie.ts';
import { textesDe } from '../../../aides/kit.ts';

test('les durées de référence de l’outil sont celles du site, avec ce qu’elles valent', () => {
  const valeurs = { outil: 'video' };
  const texte = textesDe(remplirModele(conservation(valeurs), valeurs).passages).join('\n');
  expect(texte).toContain(conservationDeReference.video[0].duree);
  expect(texte).toContain('recommandation de la CNIL');
});

test('sans durée officielle, le document le dit', () => {
  const valeurs = { outil: 'suivi-activite' };
  expect(textesDe(remplirModele(conservation(valeurs), valeurs).passages).join('\n')).toContain(
    'Aucune durée officielle trouvée',
  );
});

test('sans outil choisi, aucune durée n’est supposée', () => {
  expect(textesDe(remplirModele(conservation({}), {}).passages).join('\n')).not.toContain(
    'Durées de référence',
  );
});
