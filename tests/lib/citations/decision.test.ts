import { expect, test } from 'vitest';
import { citerDecision, type Citable } from '../../../src/lib/citations/decision.ts';

const arret: Citable = {
  juridiction: 'Cass. soc.',
  niveau: 'cassation',
  formation: 'formation-restreinte',
  publication: 'inedit',
  date: new Date('2025-01-22'),
  numero: '22-15.793',
  nom: 'Z. et autres c/ Gestiondappels.com',
};
const citer = (autre: Partial<Citable>) => citerDecision({ ...arret, ...autre });

/** Une juridiction hors de la Cour de cassation, sans code de publication. */
const ailleurs = { formation: undefined, publication: undefined };

test.each<[string, Partial<Citable>, string]>([
  ['un arrêt de chambre', {}, 'Cass. soc., 22 janv. 2025, n° 22-15.793, F-D'],
  [
    'un arrêt publié dont la formation est inconnue',
    { formation: undefined, publication: 'publie' },
    'Cass. soc., 22 janv. 2025, n° 22-15.793',
  ],
  [
    'une formation de section, publiée, un premier du mois',
    { formation: 'formation-de-section', publication: 'publie', date: new Date('2023-08-01') },
    'Cass. soc., 1er août 2023, n° 22-15.793, FS-B',
  ],
  [
    'un arrêt publié d’avant 2021, dont le code d’alors n’est pas dans la fiche',
    { formation: 'formation-de-section', publication: 'publie', date: new Date('2018-12-19') },
    'Cass. soc., 19 déc. 2018, n° 22-15.793',
  ],
  [
    'l’ECLI en dernier',
    { ecli: 'ECLI:FR:CCASS:2025:SO00056' },
    'Cass. soc., 22 janv. 2025, n° 22-15.793, F-D, ECLI:FR:CCASS:2025:SO00056',
  ],
  [
    'une mise en demeure de la CNIL',
    {
      ...ailleurs,
      juridiction: 'CNIL',
      niveau: 'autorite',
      formation: 'presidence',
      numero: 'MED-2019-025',
      nom: 'X',
    },
    'CNIL, mise en demeure, 22 janv. 2025, n° MED-2019-025, X',
  ],
  [
    'l’assemblée plénière',
    { juridiction: 'Cass. ass. plén.', formation: 'assemblee-pleniere', publication: 'publie' },
    'Cass. ass. plén., 22 janv. 2025, n° 22-15.793',
  ],
  [
    'le Conseil d’État, en section, avec les parties',
    {
      ...ailleurs,
      juridiction: 'Conseil d’État',
      niveau: 'conseil-d-etat',
      formation: 'section',
      numero: '355201',
      nom: 'X c/ commune de Y',
    },
    'CE, sect., 22 janv. 2025, n° 355201, X c/ commune de Y',
  ],
  [
    'l’assemblée du Conseil d’État',
    {
      ...ailleurs,
      juridiction: 'Conseil d’État',
      niveau: 'conseil-d-etat',
      formation: 'assemblee-du-contentieux',
      numero: '387763',
      nom: 'Czabaj',
    },
    'CE, ass., 22 janv. 2025, n° 387763, Czabaj',
  ],
  [
    'la grande chambre de la Cour européenne',
    {
      ...ailleurs,
      juridiction: 'CEDH',
      niveau: 'cour-europeenne',
      formation: 'grande-chambre',
      numero: '61496/08',
      nom: 'Bărbulescu c. Roumanie',
    },
    'CEDH, gr. ch., 22 janv. 2025, n° 61496/08, Bărbulescu c. Roumanie',
  ],
  [
    'la Cour de justice, par affaire',
    { ...ailleurs, juridiction: 'CJUE', niveau: 'cour-de-justice', numero: 'C-34/21', nom: 'X' },
    'CJUE, 22 janv. 2025, aff. C-34/21, X',
  ],
  [
    'la CNIL, par délibération',
    {
      juridiction: 'CNIL',
      niveau: 'autorite',
      publication: undefined,
      numero: 'SAN-2024-021',
      nom: 'X',
    },
    'CNIL, form. restr., 22 janv. 2025, délib. n° SAN-2024-021, X',
  ],
  [
    'un référé',
    {
      ...ailleurs,
      juridiction: 'TJ Nanterre',
      niveau: 'premiere-instance',
      formation: 'refere',
      numero: '24/01457',
    },
    'TJ Nanterre, réf., 22 janv. 2025, n° 24/01457',
  ],
  [
    'un jugement sans numéro connu, par ses parties',
    {
      ...ailleurs,
      juridiction: 'Conseil de prud’hommes de Compiègne',
      niveau: 'premiere-instance',
      numero: undefined,
      nom: 'Alice X c/ MAIF',
    },
    'Cons. prud’h. Compiègne, 22 janv. 2025, Alice X c/ MAIF',
  ],
])('cite %s', (_, autre, attendu) => {
  expect(citer(autre).replaceAll('\u00a0', ' ')).toBe(attendu);
});

test('ne laisse couper ni la date ni le numéro', () => {
  expect(citer({})).toBe('Cass. soc., 22\u00a0janv.\u00a02025, n°\u00a022-15.793, F-D');
});

test('suit l’ordre du guide : juridiction, formation, date, numéro', () => {
  const morceaux = citer({
    juridiction: 'TJ Nanterre',
    niveau: 'premiere-instance',
    formation: 'refere',
  }).split(', ');
  expect(morceaux.map((morceau) => morceau.charAt(0))).toEqual(['T', 'r', '2', 'n']);
});

test('ne donne un code de chambre qu’à la Cour de cassation', () => {
  const cnil = { juridiction: 'CNIL', niveau: 'autorite' } as const;
  expect(citer({ ...cnil, publication: 'publie' })).not.toMatch(/F-B/);
});
