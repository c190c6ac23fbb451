import { expect, test } from 'vitest';
import { champsCommuns } from '../../../src/lib/lettres/champs-communs.ts';

/** Ce que chaque champ demande, une ligne par champ. */
const lignes = (forme: 'lettre' | 'note') =>
  champsCommuns[forme].map(({ id, libelle, type, requis, remplissage, depuis }) =>
    [id, libelle, type, requis ? 'requis' : 'facultatif', remplissage ?? depuis ?? ''].join(' | '),
  );

const nom = 'nom | Votre nom et votre prénom | ligne | requis | name';
const adresse = 'adresse | Votre adresse | texte | requis | street-address';
const date = 'date | Date | date | requis | aujourd-hui';
const pieces = 'pieces | Pièces jointes | texte | facultatif | ';

test('toute lettre demande de qui, à qui, d’où, quand, avec quoi', () => {
  expect(lignes('lettre')).toEqual([
    nom,
    adresse,
    'destinataire | Nom et adresse du destinataire | texte | requis | ',
    'lieu | Lieu | ligne | requis | ',
    date,
    pieces,
  ]);
});

test('une note n’a ni destinataire ni lieu', () => {
  expect(lignes('note')).toEqual([nom, adresse, date, pieces]);
});
