import { describe, expect, test } from 'vitest';
import { analyser, type LettreEcrite } from '../../../src/lib/lettres/analyser.ts';

const outil = { id: 'outil', libelle: 'Outil', type: 'ligne', requis: true } as const;
const lettre = (corps: string, reste: Partial<LettreEcrite> = {}): LettreEcrite => ({
  id: 'essai',
  forme: 'note',
  objet: 'Essai',
  champs: [outil],
  corps: `${corps}\n\n{{nom}} {{adresse}} [usage]`,
  ...reste,
});
const passages = (corps: string) => analyser(lettre(corps)).blocs.slice(2, -2);

test('un passage dit ce qu’il est, d’où il vient et quand il paraît', () => {
  const champs = [
    outil,
    {
      id: 'recu',
      libelle: 'Reçu',
      type: 'choix',
      requis: true,
      options: [
        { id: 'rien', libelle: 'Rien' },
        { id: 'vague', libelle: 'Vague' },
      ],
    },
  ] as const;
  const { blocs } = analyser(
    lettre(
      '## Les faits\n\nL’outil {{outil}}. [vos faits]\n\n- une date ; [sources : L1222-4, rgpd-13] [si : recu = rien, vague]',
      { champs },
    ),
  );
  expect(blocs.slice(2, -2)).toEqual([
    { genre: 'titre', texte: 'Les faits', origine: 'usage', sources: [], si: {} },
    { genre: 'paragraphe', texte: 'L’outil {{outil}}.', origine: 'faits', sources: [], si: {} },
    {
      genre: 'element',
      texte: 'une date ;',
      origine: 'texte',
      sources: ['L1222-4', 'rgpd-13'],
      si: { recu: ['rien', 'vague'] },
    },
  ]);
});

test('une lettre a un destinataire, un objet et une signature ; une note n’en a pas', () => {
  const genres = (forme: 'lettre' | 'note', corps: string) =>
    analyser({ ...lettre(''), forme, corps }).blocs.map(({ genre }) => genre);
  expect(genres('lettre', 'L’outil {{outil}}. [vos faits]')).toEqual([
    'expediteur',
    'destinataire',
    'date',
    'objet',
    'paragraphe',
    'signature',
    'pieces',
  ]);
  expect(genres('note', '{{outil}} {{nom}} {{adresse}} [vos faits]')).toEqual([
    'objet',
    'date',
    'paragraphe',
    'pieces',
  ]);
});

test('ce qui entoure la lettre se remplit des champs communs ; seul l’objet est d’usage', () => {
  const entoure = (aLAttention?: string) =>
    analyser({
      ...lettre('', { forme: 'lettre', ...(aLAttention && { aLAttention }) }),
      corps: 'L’outil {{outil}}. [vos faits]',
    })
      .blocs.filter(({ genre }) => genre !== 'paragraphe')
      .map(({ texte, origine }) => [texte, origine]);
  expect(entoure()).toEqual([
    ['{{nom}}\n{{adresse}}', 'faits'],
    ['{{destinataire}}', 'faits'],
    ['À {{lieu}}, le {{date}}', 'faits'],
    ['Objet : Essai', 'usage'],
    ['{{nom}}', 'faits'],
    ['{{pieces}}', 'faits'],
  ]);
  expect(entoure('À l’attention du délégué')[1]?.[0]).toBe(
    'À l’attention du délégué\n{{destinataire}}',
  );
  const { blocs } = analyser(lettre('L’outil {{outil}}. [vos faits]'));
  expect(blocs.slice(0, 2).map(({ texte, origine }) => [texte, origine])).toEqual([
    ['Essai', 'usage'],
    ['Le {{date}}', 'faits'],
  ]);
});

test('les durées viennent de la table des délais', () => {
  const [passage] = passages(
    'Dans un délai d’{{duree:reponse-acces}}, puis {{ajout:reponse-acces}} pour {{outil}}. [sources : rgpd-12]',
  );
  expect(passage?.texte).toBe('Dans un délai d’un mois, puis deux mois pour {{outil}}.');
});

describe('une faute arrête la construction et nomme le fichier', () => {
  test.each([
    ['un passage sans origine', 'L’outil {{outil}}.', 'ne dit pas d’où il vient'],
    ['une source inconnue', 'L’outil {{outil}}. [sources : L9999-9]', 'L9999-9'],
    ['un blanc non déclaré', '{{outil}} {{absent}} [usage]', '« absent » n’est pas déclaré'],
    ['un champ inutile', 'Rien. [usage]', '« outil » est déclaré et ne sert'],
    ['un délai inconnu', '{{outil}} {{duree:jamais}} [usage]', 'duree:jamais'],
    [
      'une condition sur un choix absent',
      '{{outil}} [usage] [si : outil = oui]',
      'n’est pas un choix',
    ],
  ])('%s', (_, corps, attendu) => {
    expect(() => analyser(lettre(corps))).toThrow(attendu);
    expect(() => analyser(lettre(corps))).toThrow('src/content/lettres/essai.md');
  });

  test('un champ déclaré deux fois', () => {
    expect(() =>
      analyser(lettre('{{outil}} [usage]', { champs: [outil, { ...outil, id: 'nom' }] })),
    ).toThrow('« nom » est déclaré deux fois');
  });
});
