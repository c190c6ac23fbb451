import { expect, test } from 'vitest';
import { paragraphe } from '../../../src/lib/kit/blocs.ts';
import { modele } from '../../../src/lib/kit/modele.ts';
import { remplirEnBlanc, remplirModele, seMontre } from '../../../src/lib/lettres/saisie.ts';
import { textesDe } from '../../aides/kit.ts';

test('un jour s’écrit en toutes lettres ; illisible, il reste à remplir', () => {
  const un = modele('essai', [paragraphe('{{service}}')]);
  expect(textesDe(remplirModele(un, { service: '2026-12-01', but: 'autre' }).passages)).toEqual([
    '1er décembre 2026'.replaceAll(' ', '\u00a0'),
  ]);
  expect(remplirModele(un, { service: 'demain' }).manquants).toHaveLength(1);
});

test('ce qui est tapé n’est jamais pris pour un blanc', () => {
  const un = modele('essai', [paragraphe('But : {{but}}')]);
  expect(textesDe(remplirModele(un, { but: '{{nom}}' }).passages)).toEqual(['But : {{nom}}']);
});

test('un choix à faire laisse une marque, non toutes ses variantes ; le papier les garde', () => {
  const un = modele('essai', [
    paragraphe('Oui', [], { sanction: ['oui'] }),
    paragraphe('Non', [], { sanction: ['non'] }),
  ]);
  const { passages, manquants } = remplirModele(un, {});
  expect(textesDe(passages)).toHaveLength(1);
  expect(textesDe(passages)[0]).toContain('contrôler ou à sanctionner');
  expect(manquants.map(({ id }) => id)).toEqual(['sanction']);
  expect(remplirEnBlanc(un, {}).passages).toHaveLength(2);
  expect(textesDe(remplirModele(un, { sanction: 'non' }).passages)).toEqual(['Non']);
});

test('la marque d’un blanc garde les sigles et les noms', () => {
  const un = modele('essai', [paragraphe('', [], { transferts: ['oui'] })]);
  expect(textesDe(remplirModele(un, {}).passages)).toEqual([
    '[à compléter\u00a0: des données sortent-elles de l’Union européenne\u202f?]',
  ]);
});

test('un champ sous condition ne se montre qu’une fois le choix fait', () => {
  const champ = { id: 'dpo', libelle: 'Contact', type: 'ligne', requis: true } as const;
  expect(seMontre({ ...champ, si: { delegue: ['oui'] } }, {})).toBe(false);
  expect(seMontre({ ...champ, si: { delegue: ['oui'] } }, { delegue: 'oui' })).toBe(true);
  expect(seMontre(champ, {})).toBe(true);
});

test('un choix qui ne vaut que pour l’autre branche n’est pas demandé', () => {
  const choix = (id: string) =>
    ({
      id,
      libelle: id,
      type: 'choix',
      requis: true,
      options: [
        { id: 'a', libelle: 'A' },
        { id: 'b', libelle: 'B' },
      ],
    }) as const;
  const un = {
    id: 'essai',
    champs: [choix('etape'), choix('reponse')],
    blocs: [
      paragraphe('Première', [], { etape: ['a'] }),
      paragraphe('Relance', [], { etape: ['b'], reponse: ['a'] }),
    ],
  };
  expect(textesDe(remplirModele(un, { etape: 'a' }).passages)).toEqual(['Première']);
  expect(textesDe(remplirModele(un, { etape: 'b' }).passages)).toEqual([
    '[à compléter\u00a0: reponse]',
  ]);
});

test('un choix facultatif laissé vide emporte ses passages, sans rien demander', () => {
  const champs = [
    {
      id: 'evaluation',
      libelle: 'Évaluation',
      type: 'choix',
      requis: false,
      options: [{ id: 'oui', libelle: 'Oui' }],
    },
  ] as const;
  const blocs = [paragraphe('Méthode ?', [], { evaluation: ['oui'] })];
  const { passages, manquants } = remplirModele({ id: 'essai', champs, blocs }, {});
  expect(passages).toEqual([]);
  expect(manquants).toEqual([]);
});
