import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ecrireFichier, lireFichier, TAILLE_MAXIMALE } from '../../../src/lib/partage/fichier.ts';
import { dossiers } from '../../aides/dossiers-partages.ts';

const exemple = { communs: { role: 'salarie' }, parDispositif: { video: {} } } as const;
const jour = '2026-11-24';
/** Notre fichier, changé à la main. */
const changer = (changement: object) =>
  JSON.stringify({ ...(JSON.parse(ecrireFichier(exemple, jour)) as object), ...changement });
const messageDe = (texte: string) => {
  const lecture = lireFichier(texte);
  return lecture.dossier === undefined ? lecture.message : '';
};

describe('Le fichier de réponses', () => {
  // Chaque dossier au hasard porte beaucoup d’outils : cent en font plus de mille.
  test('rend exactement les réponses et le jour, quel que soit le dossier, et tient sous la taille admise', () => {
    let outils = 0;
    fc.assert(
      fc.property(dossiers, (dossier) => {
        const texte = ecrireFichier(dossier, jour);
        expect(texte.length).toBeLessThan(TAILLE_MAXIMALE);
        expect(lireFichier(texte)).toEqual({ dossier, enregistreLe: jour });
        outils += Object.keys(dossier.parDispositif).length;
      }),
      { numRuns: 100 },
    );
    expect(outils).toBeGreaterThan(300);
  });

  test('dit son format, sa version et celle des règles', () => {
    expect(JSON.parse(ecrireFichier(exemple, jour))).toMatchObject({
      format: 'a-ma-connaissance/reponses',
      version: 1,
      regles: expect.stringMatching(/^\d{4}\.\d+$/) as string,
      enregistreLe: jour,
    });
  });

  test('signe pour signe : un fichier gardé hier se relit d’après lui', () => {
    const { conclusions, ...reste } = JSON.parse(ecrireFichier(exemple, jour)) as {
      readonly conclusions: object;
    };
    expect(ecrireFichier(exemple, jour)).toBe(
      `${JSON.stringify({ ...reste, conclusions }, null, 2)}\n`,
    );
    expect(Object.keys(reste)).toEqual([
      'format',
      'version',
      'regles',
      'enregistreLe',
      'communs',
      'parDispositif',
    ]);
    expect(reste).toMatchObject(exemple);
    expect(Object.keys(conclusions)).toEqual(['video']);
  });

  test('à la taille admise, il se lit encore', () => {
    expect(lireFichier(ecrireFichier(exemple, jour).padEnd(TAILLE_MAXIMALE))).toEqual({
      dossier: exemple,
      enregistreLe: jour,
    });
  });
});

describe('Un fichier qui ne se lit pas s’explique', () => {
  test.each([
    ['vide', '', /abîmé/],
    ['coupé', ecrireFichier(exemple, jour).slice(0, 60), /abîmé/],
    ['une image', '\u0089PNG\r\n', /abîmé/],
    ['un autre JSON', '{"nom":"x"}', /pas de réponses de ce site/],
    ['une liste', '[]', /pas de réponses de ce site/],
    ['null', 'null', /pas de réponses de ce site/],
    ['trop gros', ' '.repeat(TAILLE_MAXIMALE + 1), /trop gros/],
    ['une version à venir', changer({ version: 2 }), /version \(2\).*ne sait pas lire/],
    ['sans version', changer({ version: undefined }), /version \(absente\)/],
    ['un fait inconnu', changer({ communs: { camera: 'oui' } }), /fait inconnu « camera »/],
    ['une réponse inconnue', changer({ communs: { role: 'chef' } }), /réponse inconnue « chef »/],
    ['un outil inconnu', changer({ parDispositif: { drone: {} } }), /Outil inconnu : « drone »/],
    [
      'un fait hérité',
      changer({ communs: JSON.parse('{"__proto__":{"a":1}}') as object }),
      /fait inconnu/,
    ],
    ['des outils en liste', changer({ parDispositif: [] }), /doit être un objet/],
  ])('%s', (_, texte, attendu) => {
    expect(messageDe(texte)).toMatch(attendu);
    expect(messageDe(texte)).toMatch(/vos réponses en cours n’ont pas changé/);
    expect(messageDe(texte)).not.toMatch(/"/);
  });

  test('une date illisible ne fait perdre que la date', () => {
    expect(lireFichier(changer({ enregistreLe: '2026-02-30' }))).toEqual({ dossier: exemple });
    expect(lireFichier(changer({ enregistreLe: 12 }))).toEqual({ dossier: exemple });
    expect(lireFichier(changer({ enregistreLe: [jour] }))).toEqual({ dossier: exemple });
  });

  test('aucun texte ne fait échouer', () => {
    const textes = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.jsonValue().map((communs) => changer({ communs })),
      fc.jsonValue().map((parDispositif) => changer({ parDispositif })),
    );
    fc.assert(
      fc.property(textes, (texte) => {
        const lecture = lireFichier(texte);
        if (lecture.dossier === undefined) expect(lecture.message).toMatch(/\.$/);
      }),
      { numRuns: 2000 },
    );
  });
});
