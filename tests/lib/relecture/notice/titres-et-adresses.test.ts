import { expect, test } from 'vitest';
import { lecteurDeNotices } from '../../../../src/lib/relecture/lecteurs-du-disque.ts';
import type { Cle } from '../../../../src/lib/relecture/notice/cles.ts';

const lecteur = lecteurDeNotices();
const trouvees = (texte: string) =>
  Object.entries(lecteur.lire(texte)).flatMap(([cle, { etat }]) =>
    etat === 'trouvee' ? [cle] : [],
  );

test.each<readonly [texte: string, attendues: readonly Cle[]]>([
  ['FINALITÉS\n\nBASE LÉGALE\n\nDESTINATAIRES\n\nDURÉE DE CONSERVATION', []],
  ['Finalités\n\nDurée de conservation\n\nTrente jours.', ['conservation']],
  ['Finalités :\nBase légale :\nDestinataires :\nVos droits :', []],
])('un titre n’est pas le contenu d’un autre titre : %j', (texte, attendues) => {
  expect(trouvees(texte)).toEqual(attendues);
});

test.each([
  'Vous pouvez saisir la CNIL, 3 place de Fontenoy, 75007 Paris, d’une réclamation.',
  'Vous pouvez saisir la Commission nationale de l’informatique et des libertés, 3 place de Fontenoy, 75007 Paris.',
])('ni la CNIL ni sa rue ne sont l’employeur : %s', (texte) => {
  expect(trouvees(texte)).toEqual(['reclamation_cnil']);
});

test('une entreprise à son adresse reste l’employeur, la CNIL à la sienne devant elle', () => {
  const texte =
    'Réclamation : CNIL, 3 place de Fontenoy, 75007 Paris. Ambulances du Lac, 12 rue Haute, 00000 Lacville.';
  expect(lecteur.lire(texte).identite.passages.map((un) => un.texte)).toEqual([
    'Ambulances du Lac',
  ]);
});

test.each([
  'Notre siège : 3 allée des Tilleuls, 00000 Lacville.',
  'Notre siège : 12 rue Haute, 00000 Lacville.',
])('une rue n’est pas un nom : %s', (texte) => {
  expect(lecteur.lire(texte).identite.etat).not.toBe('trouvee');
});

test('une rue, puis une autre phrase : le nom qui y commence est lu', () => {
  const texte = 'Dépôt : 4 rue Haute. Ambulances du Lac, 00000 Lacville.';
  expect(lecteur.lire(texte).identite.passages.map((un) => un.texte)).toEqual([
    'Ambulances du Lac',
  ]);
});

test('le chemin d’une adresse ne dit pas que l’on peut se plaindre ; la phrase, si', () => {
  expect(trouvees('Plus d’informations sur www.cnil.fr/fr/plaintes.')).toEqual([]);
  expect(trouvees('Une plainte se dépose sur www.cnil.fr/fr/plaintes.')).toEqual([
    'reclamation_cnil',
  ]);
});
