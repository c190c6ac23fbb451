import { describe, expect, test } from 'vitest';
import {
  defautsDesAbstentions,
  defautsDesExplications,
  dresserLeBilan,
  noteDe,
} from '../../../src/lib/controle/bilan.ts';
import { controler } from '../../../src/lib/controle/comparer.ts';
import type { CasJuge } from '../../../src/lib/controle/comparer.ts';

const temoin: CasJuge = {
  id: 'temoin',
  faits: {
    role: 'salarie',
    dispositif: 'suivi-activite',
    information: 'aucune',
    suite: 'licenciement',
  },
  decide: {
    dispositif: 'irregulier',
    obligationsEnCause: ['information-individuelle'],
    obligationsRespectees: [],
  },
  utilisablePour: { dispositif: true, preuve: false, rupture: false },
  acceptable: { dispositif: ['manquement'] },
  strict: { preuve: false, rupture: false },
};

describe('une décision devant les règles', () => {
  const noteDuDispositif = (acceptable: readonly string[]) =>
    controler({ ...temoin, acceptable: { dispositif: acceptable } }).conclusions[0]?.note;

  test('la réponse que la décision admet est un accord, une autre un désaccord', () => {
    expect(noteDuDispositif(['manquement'])).toBe('accord');
    expect(noteDuDispositif(['respectee'])).toBe('desaccord');
  });

  test('une réponse qui ne tranche pas est une abstention, non un accord', () => {
    const preuve = (strict: boolean) =>
      controler({
        ...temoin,
        utilisablePour: { dispositif: true, preuve: true, rupture: false },
        acceptable: { preuve: ['probablement-admise', 'incertaine'] },
        strict: { preuve: strict, rupture: false },
        decide: { ...temoin.decide, preuve: 'ecartee' },
      }).conclusions[1];
    expect(preuve(false)).toMatchObject({ statut: 'incertaine', note: 'abstention' });
    expect(preuve(true)).toMatchObject({ statut: 'incertaine', note: 'desaccord' });
  });

  test('une issue favorable à l’employeur ne s’exige que lue « non contesté »', () => {
    const admise: CasJuge = {
      ...temoin,
      // Qu’aucune autre preuve n’existait ne se prête pas : la décision le dit.
      faits: { ...temoin.faits, 'autre-preuve': 'non' },
      utilisablePour: { dispositif: false, preuve: true, rupture: false },
      acceptable: { preuve: ['probablement-admise', 'incertaine'] },
      strict: { preuve: true, rupture: false },
      decide: { ...temoin.decide, preuve: 'admise' },
    };
    expect(controler(admise).conclusions[1]?.note).toBe('abstention');
    expect(controler(admise, 'non-conteste').conclusions[1]?.note).toBe('accord');
  });

  test('« en règle sur l’essentiel » vaut où « conforme en apparence » est admis', () => {
    const humain: CasJuge = {
      ...temoin,
      faits: {
        role: 'salarie',
        dispositif: 'controle-humain',
        permanence: 'ponctuelle',
        zones: ['aucune'],
        dissimulation: 'non',
      },
      decide: { dispositif: 'regulier', obligationsEnCause: [], obligationsRespectees: [] },
      acceptable: { dispositif: ['respectee'] },
    };
    expect(controler(humain).conclusions[0]).toMatchObject({
      statut: 'en-regle-sur-l-essentiel',
      note: 'accord',
    });
  });

  test('ce que la décision ne juge pas n’est pas comparable', () => {
    expect(controler(temoin).conclusions.map(({ note }) => note)).toEqual([
      'accord',
      'non-comparable',
      'non-comparable',
    ]);
    const { obligationsEnCause, obligationsRespectees } = temoin.decide;
    const muette = { ...temoin, decide: { obligationsEnCause, obligationsRespectees } };
    expect(controler(muette).conclusions[0]?.note).toBe('non-comparable');
  });

  test('une obligation jugée tenue que les règles disent violée est un désaccord', () => {
    const decide = { obligationsEnCause: [], obligationsRespectees: ['information-individuelle'] };
    expect(noteDe(controler({ ...temoin, decide }))).toBe('desaccord');
  });

  test('une obligation inconnue arrête tout en nommant la fiche', () => {
    const decide = { obligationsEnCause: ['inventee'], obligationsRespectees: [] };
    expect(() => controler({ ...temoin, decide })).toThrow('src/content/decisions/temoin.md');
  });
});

describe('un désaccord sans explication', () => {
  const contraire: CasJuge = { ...temoin, acceptable: { dispositif: ['respectee'] } };

  test('arrête la construction, en nommant la décision et le fichier à corriger', () => {
    expect(() => dresserLeBilan([contraire], {}, {})).toThrow(
      /« temoin : dispositif ».*src\/lib\/controle\/desaccords\.ts/,
    );
  });

  test('passe une fois expliqué, et l’explication devenue inutile se signale', () => {
    const expliques = { 'temoin : dispositif': 'Pour l’essai.' };
    const bilan = dresserLeBilan(
      [{ ...contraire, decide: { ...contraire.decide, dispositif: 'regulier' } }],
      expliques,
      {},
    );
    expect(bilan.parLecture['telle-quelle'].regulier.desaccord).toBe(1);
    expect(defautsDesExplications([controler(temoin)], expliques)).toEqual([
      '« temoin : dispositif » n’est plus un désaccord : l’ôter de src/lib/controle/desaccords.ts.',
    ]);
  });
});

describe('une abstention sans explication', () => {
  const indecise: CasJuge = {
    ...temoin,
    faits: { role: 'salarie', dispositif: 'suivi-activite', information: 'inconnu' },
    decide: { dispositif: 'irregulier', obligationsEnCause: [], obligationsRespectees: [] },
    acceptable: { dispositif: ['manquement', 'a-verifier'] },
  };

  test('arrête la construction, en nommant la décision et le fichier à compléter', () => {
    expect(() => dresserLeBilan([indecise], {}, {})).toThrow(
      /« temoin ».*src\/lib\/controle\/abstentions\.ts/,
    );
  });

  test('passe une fois expliquée, et l’explication devenue inutile se signale', () => {
    const expliquees = { temoin: 'Pour l’essai.' };
    const bilan = dresserLeBilan([indecise], {}, expliquees);
    expect(bilan.parLecture['telle-quelle'].irregulier.abstention).toBe(1);
    expect(defautsDesAbstentions([controler(temoin)], expliquees)).toEqual([
      '« temoin » : les règles ne s’abstiennent plus. L’ôter de src/lib/controle/abstentions.ts.',
    ]);
  });
});
