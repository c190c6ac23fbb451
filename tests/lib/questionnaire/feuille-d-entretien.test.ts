import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Faits } from '../../../src/lib/droit/surveillance/index.ts';
import { articlesDuCodeDuTravail, decisions, textes } from '../../../src/lib/droit/sources.ts';
import { feuilleDEntretien } from '../../../src/lib/questionnaire/feuille-d-entretien.ts';
import type { FeuilleDEntretien } from '../../../src/lib/questionnaire/feuille-d-entretien.ts';
import { faitsTires } from '../../aides/dossiers.ts';
import { fautesDeTypographie, motsInterdits } from '../../aides/prose.ts';

/** Une page A4 : au-delà, la feuille ne tient plus. */
const LIGNES_AU_PLUS = 36;
const MOTS_AU_PLUS = 380;

const base: Faits = { role: 'salarie', secteur: 'prive', suite: 'procedure-en-cours' };
const lignes = (feuille: FeuilleDEntretien | undefined) =>
  (feuille?.blocs ?? []).flatMap((bloc) => bloc.lignes);
const textesDe = (feuille: FeuilleDEntretien | undefined, id?: string) =>
  (feuille?.blocs ?? [])
    .filter((bloc) => id === undefined || bloc.id === id)
    .flatMap((bloc) => bloc.lignes.map(({ texte }) => texte))
    .join('\n');

describe('La feuille d’entretien', () => {
  test('avec des élus : une personne de l’entreprise, pas de conseiller du salarié', () => {
    const feuille = feuilleDEntretien([{ ...base, effectif: '50-et-plus' }]);
    expect(feuille?.elus).toBe('avec');
    expect(textesDe(feuille, 'assistance')).toContain('Une personne de l’entreprise');
    expect(textesDe(feuille, 'assistance')).not.toContain('conseiller du salarié');
    expect(textesDe(feuille, 'demander')).toContain('Le comité a-t-il été consulté');
  });

  test('devant une insuffisance, ni sanction ni mois : la lettre de licenciement attend deux jours', () => {
    const jours = {
      dates: new Map([['licenciement-apres-entretien', '07/12/2026'] as const]),
      aujourdHui: '2026-11-30',
    };
    const suite = (motif: 'insuffisance' | 'professionnel') =>
      textesDe(feuilleDEntretien([{ ...base, motif }], undefined, jours), 'apres').replaceAll(
        '\u00a0',
        ' ',
      );
    expect(suite('insuffisance')).toContain('pas avant le 10 décembre 2026');
    expect(suite('insuffisance')).not.toMatch(/sanction|un mois/);
    expect(suite('professionnel')).toContain('Rien, ou une sanction');
  });

  test.each([
    ['moins de onze', { effectif: 'moins-11' }],
    ['un procès-verbal de carence', { effectif: '50-et-plus', consultation: 'carence' }],
  ] as const)('sans élus (%s) : un collègue, ou un conseiller du salarié', (_quoi, faits) => {
    const feuille = feuilleDEntretien([{ ...base, ...faits }]);
    expect(feuille?.elus).toBe('sans');
    expect(textesDe(feuille, 'assistance')).toContain('Une personne de l’entreprise');
    expect(textesDe(feuille, 'assistance')).toContain('mairie');
    expect(lignes(feuille).flatMap(({ sources }) => sources)).toContain('D1232-5');
  });

  test('sans le savoir, les deux cas sont dits', () => {
    expect(textesDe(feuilleDEntretien([base]), 'assistance')).toMatch(/S’il n’y a pas/);
  });

  test('on ne fait dire que ce qui a été répondu', () => {
    const dire = (faits: Faits) => textesDe(feuilleDEntretien([{ ...base, ...faits }]), 'dire');
    expect(dire({})).toBe('Ce que je veux ajouter\u00a0:');
    expect(dire({ information: 'inconnu' })).not.toContain('information');
    expect(dire({ information: 'aucune' })).toContain('aucune information');
    expect(dire({ information: 'apres-coup' })).toContain('après coup');
    expect(dire({ 'usage-reel': 'detourne' })).toContain('pour cet usage');
    expect(dire({ mandat: 'oui' })).toContain('mandat');
    expect(dire({ motif: 'intimite' })).toContain('vie privée');
  });

  test('une question dont la réponse est connue ne se pose plus', () => {
    const demander = (faits: Faits) =>
      textesDe(feuilleDEntretien([{ ...base, ...faits }]), 'demander');
    expect(demander({ information: 'ecrite-precise' })).not.toContain('m’a annoncé');
    expect(demander({ information: 'inconnu' })).toContain('m’a annoncé');
    expect(demander({ motif: 'insuffisance' })).toContain('méthode annoncée');
    expect(demander({ motif: 'professionnel' })).not.toContain('méthode annoncée');
  });

  test('les jours donnés s’y écrivent, et les dates de ce qui peut suivre', () => {
    const dates = new Map([
      ['sanction-apres-entretien', '07/12/2026'],
      ['entretien-prealable', '27/11/2026'],
    ] as const);
    const feuille = feuilleDEntretien([base], undefined, { dates, aujourdHui: '2026-11-29' });
    const enClair = (id: string) => textesDe(feuille, id).replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(enClair('dates')).toContain('Convocation remise ou présentée le 27 novembre 2026.');
    expect(enClair('dates')).toContain('Entretien fixé le 7 décembre 2026 ; heure, lieu :');
    expect(enClair('dates')).toContain(
      'cinq jours ouvrables pleins, pas avant le 4 décembre 2026.',
    );
    expect(enClair('apres')).toContain(
      'après le jour fixé : pas avant le 10 décembre 2026, ni après le 7 janvier 2027.',
    );
    const blancs = feuille?.blocs
      .find(({ id }) => id === 'dates')
      ?.lignes.filter((une) => une.aRemplir);
    expect(blancs?.length).toBe(1);
  });

  test('sans jour donné, ils restent à remplir à la main', () => {
    expect(textesDe(feuilleDEntretien([base]), 'dates')).toMatch(
      /présentée le\u00a0:\n.*lieu\u00a0:/,
    );
    expect(textesDe(feuilleDEntretien([base]))).not.toContain('pas avant le');
  });

  test('un agent public a sa feuille, sans le Code du travail', () => {
    const feuille = feuilleDEntretien([{ role: 'agent-public', suite: 'procedure-en-cours' }]);
    expect(textesDe(feuille)).toMatch(/droit de me taire/);
    expect(textesDe(feuille)).toMatch(/tribunal administratif/);
    const citees = lignes(feuille).flatMap(({ sources }) => sources);
    expect(citees.filter((source) => source in articlesDuCodeDuTravail)).toEqual([]);
  });

  test('ni l’employeur ni le candidat n’ont cette feuille', () => {
    expect(feuilleDEntretien([{ role: 'employeur' }])).toBeUndefined();
    expect(feuilleDEntretien([{ role: 'candidat' }])).toBeUndefined();
  });

  test('en blanc, elle sert aux deux cas', () => {
    expect(feuilleDEntretien([], 'avec')?.elus).toBe('avec');
    expect(textesDe(feuilleDEntretien([], 'sans'), 'assistance')).toContain('conseiller');
    expect(textesDe(feuilleDEntretien([], 'sans'), 'dire')).not.toContain('Je n’ai reçu');
  });

  test('elle tient sur une page, cite le registre et se compose à la française', () => {
    const registre = new Set<string>([
      ...Object.keys(articlesDuCodeDuTravail),
      ...textes,
      ...decisions,
    ]);
    fc.assert(
      fc.property(faitsTires, faitsTires, (un, autre) => {
        const feuille = feuilleDEntretien([un, autre]);
        const toutes = lignes(feuille);
        expect(toutes.length).toBeLessThanOrEqual(LIGNES_AU_PLUS);
        expect(textesDe(feuille).split(/\s+/).length).toBeLessThanOrEqual(MOTS_AU_PLUS);
        expect(new Set(toutes.map(({ texte }) => texte)).size).toBe(toutes.length);
        const ids = (feuille?.blocs ?? []).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { texte, sources } of toutes) {
          expect(sources.filter((source) => !registre.has(source))).toEqual([]);
          expect(texte).not.toMatch(motsInterdits);
          expect(fautesDeTypographie(texte), texte).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
