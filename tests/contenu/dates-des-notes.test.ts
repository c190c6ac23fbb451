/** Un mois et une année dits dans une note sont ceux d’une décision qu’elle cite, ou une date des faits. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fichesDeDecision } from '../aides/decisions.ts';

const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;
const NOTE = /<Note sources?="([^"]+)">([^<]*)<\/Note>/g;
/** « du 21 mai 2025 », « d’octobre 2023 » ; ni « depuis décembre 2023 », « le 10 août 2019 », « version du 27 mars 2026 ». */
const DATE = new RegExp(
  `(depuis |le \\d{1,2} |version du \\d{1,2} )?\\b(${MOIS.join('|')}) (\\d{4})\\b`,
  'gu',
);

/** Les dates qu’une note donne à ce qu’elle cite, et qu’aucune décision citée ne porte. */
function datesEtrangeres(texte: string): readonly string[] {
  return [...texte.matchAll(NOTE)].flatMap(([, sources = '', note = '']) => {
    const citees = sources.split(' ').flatMap((id) => fichesDeDecision.get(id)?.date ?? []);
    if (citees.length === 0) return [];
    return [...note.matchAll(DATE)].flatMap(([dite, ecartee, nom, annee]) => {
      if (ecartee !== undefined) return [];
      const juste = citees.some(
        (date) =>
          date.getUTCFullYear() === Number(annee) && MOIS[date.getUTCMonth()] === String(nom),
      );
      return juste ? [] : [`${dite} : ${sources}`];
    });
  });
}

test('une note ne date pas une décision d’un autre mois que le sien', () => {
  const dossier = 'src/content/articles';
  const lues = readdirSync(dossier).map((nom) => ({
    nom,
    texte: readFileSync(`${dossier}/${nom}`, 'utf8'),
  }));
  expect(lues.filter(({ texte }) => texte.includes('<Note ')).length).toBeGreaterThan(25);
  expect(
    lues.flatMap(({ nom, texte }) => datesEtrangeres(texte).map((faute) => `${nom} : ${faute}`)),
  ).toEqual([]);
});

test('le contrôle voit la faute qui l’a fait écrire', () => {
  const note = (dit: string) =>
    `<Note source="cass-soc-2023-21-22852-smv">Le refus cité date ${dit}.</Note>`;
  expect(datesEtrangeres(note('d’octobre 2023'))).toHaveLength(1);
  expect(datesEtrangeres(note('de mars 2023'))).toEqual([]);
});
