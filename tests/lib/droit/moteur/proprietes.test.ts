import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lecteur } from '../../../../src/lib/droit/moteur/evaluer.ts';
import { vocabulaire } from './loi-imaginaire.ts';
import type { FaitsDeLEtang, Issue, TableDeLEtang } from './loi-imaginaire.ts';

const issues: readonly Issue[] = ['permis', 'refuse', 'avec-rame'];
const sansInconnu = {
  age: vocabulaire.age.reponses,
  gilet: ['oui', 'non'],
  meteo: ['calme', 'vent', 'orage'],
  bagages: ['chien', 'glaciere', 'ancre'],
} as const;

const condition = fc.record(
  {
    age: fc.subarray([...sansInconnu.age], { minLength: 1 }),
    gilet: fc.subarray([...sansInconnu.gilet], { minLength: 1 }),
    meteo: fc.subarray([...sansInconnu.meteo], { minLength: 1 }),
    bagages: fc.subarray([...sansInconnu.bagages], { minLength: 1 }),
  },
  { requiredKeys: [] },
);

const table: fc.Arbitrary<TableDeLEtang> = fc
  .tuple(
    fc.array(fc.tuple(condition, fc.constantFrom(...issues)), { maxLength: 6 }),
    fc.constantFrom(...issues),
  )
  .map(([lignes, derniere]) => ({
    lignes: [...lignes, [{}, derniere] as const].map(([si, alors], rang) => ({
      si,
      alors,
      motif: `Ligne ${String(rang)}.`,
      sources: ['art. 1'],
    })),
  }));

type Complets = Required<FaitsDeLEtang>;

/** Toutes les situations de l’étang. */
const situations: Complets[] = sansInconnu.age.flatMap((age) =>
  sansInconnu.gilet.flatMap((gilet) =>
    sansInconnu.meteo.flatMap((meteo) =>
      [0, 1, 2, 3, 4, 5, 6, 7].map((masque) => ({
        age,
        gilet,
        meteo,
        bagages: sansInconnu.bagages.filter((_, rang) => (masque & (1 << rang)) !== 0),
      })),
    ),
  ),
);

/** Lecture naïve : la première ligne dont toutes les conditions sont remplies. */
function premiereLigne({ lignes }: TableDeLEtang, faits: Complets): Issue | undefined {
  const admet = (liste: string | readonly string[] | undefined, donnees: readonly string[]) =>
    liste === undefined || donnees.some((une) => [liste].flat().includes(une));
  return lignes.find(
    ({ si }) =>
      admet(si.age, [faits.age]) &&
      admet(si.gilet, [faits.gilet]) &&
      admet(si.meteo, [faits.meteo]) &&
      admet(si.bagages, faits.bagages),
  )?.alors;
}

const partiels = fc
  .tuple(fc.constantFrom(...situations), fc.subarray(['age', 'gilet', 'meteo', 'bagages'] as const))
  .map(([situation, donnes]): FaitsDeLEtang =>
    Object.fromEntries(
      Object.entries(situation).filter(([fait]) => donnes.some((un) => un === fait)),
    ),
  );

const compatible = (faits: FaitsDeLEtang) => (situation: Complets) =>
  Object.entries(faits).every(
    ([fait, reponse]) =>
      JSON.stringify(reponse) === JSON.stringify(new Map(Object.entries(situation)).get(fait)),
  );

test('l’issue est celle de toutes les situations possibles, ou bien elle reste ouverte', () => {
  fc.assert(
    fc.property(table, partiels, (une, faits) => {
      const possibles = situations.filter(compatible(faits)).map((s) => premiereLigne(une, s));
      const attendue = new Set(possibles).size === 1 ? possibles[0] : null;
      expect(lecteur(vocabulaire, une).evaluer(faits).issue).toBe(attendue);
    }),
  );
});

test('un fait est attendu si, et seulement si, sa réponse seule peut changer l’issue', () => {
  fc.assert(
    fc.property(table, partiels, (une, faits) => {
      const possibles = situations.filter(compatible(faits));
      const compte = (fait: keyof Complets) =>
        possibles.some((ici) =>
          possibles.some((la) => {
            const memes = (['age', 'gilet', 'meteo', 'bagages'] as const).every(
              (autre) => autre === fait || JSON.stringify(ici[autre]) === JSON.stringify(la[autre]),
            );
            return memes && premiereLigne(une, ici) !== premiereLigne(une, la);
          }),
        );
      const attendus = (['age', 'gilet', 'meteo', 'bagages'] as const).filter(compte);
      expect([...lecteur(vocabulaire, une).evaluer(faits).enAttente].toSorted()).toEqual(
        attendus.toSorted(),
      );
    }),
  );
});
