import { expect, test } from 'vitest';
import {
  conservationDeReference,
  statutsDeDuree,
} from '../../../../src/lib/droit/surveillance/index.ts';
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

test('chaque durée dit une fois ce qu’elle vaut : celle qui ne se trouve pas le dit d’elle-même', () => {
  const lire = (outil: string) =>
    textesDe(remplirModele(conservation({ outil }), { outil }).passages);
  const [videos] = conservationDeReference.video;
  expect(lire('video')).toContain(`${videos.duree} (${statutsDeDuree[videos.statut]}).`);
  const [inconnue] = conservationDeReference['suivi-activite'];
  expect(lire('suivi-activite')).toContain(`${inconnue.duree}.`);
});

test('sans outil choisi, aucune durée n’est supposée', () => {
  expect(textesDe(remplirModele(conservation({}), {}).passages).join('\n')).not.toContain(
    'Durées de référence',
  );
});
