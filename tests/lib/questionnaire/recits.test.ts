import { describe, expect, test } from 'vitest';
import {
  completer,
  conclure,
  delaisUtiles,
  faitsDe,
  prochaineEtape,
  suites,
  variantes,
  vocabulaire,
} from '../../../src/lib/droit/surveillance/index.ts';
import type {
  Dispositif,
  Dossier,
  Fait,
  Faits,
} from '../../../src/lib/droit/surveillance/index.ts';
import { prochaineDate } from '../../../src/lib/questionnaire/echeances-du-resultat.ts';
import { phraseDeReponse } from '../../../src/lib/questionnaire/phrase-de-reponse.ts';
import { questionUtile } from '../../../src/lib/questionnaire/questions-a-poser.ts';
import { avec } from '../../aides/dossiers.ts';
import recits from './recits.json' with { type: 'json' };

/*
 * Des récits de travail, écrits avant d’avoir lu les règles : qui parle, ce qui est arrivé, ce que le résultat doit pouvoir
 * dire, ce qu’il ne doit pas dire, les démarches et les délais qu’on y attend. Chacun passe par le vrai parcours, et « je ne
 * sais pas » répond à ce que le récit ne dit pas : c’est tout le premier écran que l’on juge, et non un statut.
 *
 * Une attente a été reprise ensuite, et le dit (`accepteApresRelecture`).
 */
interface Recit {
  readonly id: string;
  readonly recit: string;
  readonly faits: Readonly<Record<string, string | readonly string[]>>;
  readonly dispositif: readonly string[];
  readonly preuve: readonly string[];
  readonly rupture: readonly string[];
  /** Ce que la première phrase dit, en expression régulière. */
  readonly phrase: string;
  /** Les délais attendus, et ceux qui ne sont pas de cette affaire. */
  readonly delais: readonly string[];
  readonly sansDelai: readonly string[];
  /** La prochaine date, si elle compte ici ; `null` : aucune. */
  readonly prochaine?: string | null;
  /** Des démarches attendues, et d’autres hors de propos : un morceau de leur titre. */
  readonly fait: readonly string[];
  readonly neFaitPas: readonly string[];
  /** Des questions qui doivent être posées en chemin. */
  readonly demande?: readonly string[];
  readonly accepteApresRelecture?: string;
}

const tous = recits as unknown as readonly Recit[];
const AUJOURD_HUI = '2026-11-30';

/** Le récit par le vrai parcours, jusqu’au premier résultat entier : les questions posées, et les faits qui en restent. */
function vivre({ faits }: Recit): { readonly posees: readonly Fait[]; readonly retenus: Faits } {
  const outil = faits['dispositif'] as Dispositif;
  const posees: Fait[] = [];
  let dossier: Dossier = { communs: {}, parDispositif: { [outil]: {} } };
  for (let etape = prochaineEtape(dossier); etape; etape = prochaineEtape(dossier)) {
    const dite = faits[etape.fait] ?? 'inconnu';
    const reponse = vocabulaire[etape.fait].multiple ? [dite].flat() : dite;
    dossier = avec(dossier, etape, reponse as string);
    posees.push(etape.fait);
  }
  return { posees, retenus: faitsDe(dossier, outil) };
}

describe.each(tous)('$id : $recit', (recit) => {
  const { posees, retenus } = vivre(recit);
  const faits = completer(retenus);
  const conclusions = conclure(retenus);
  const titres = suites([faits]).map(({ titre }) => titre);
  const clair = (texte: string) => texte.replaceAll(/[\u00a0\u202f]/gu, ' ');

  test('les trois conclusions', () => {
    for (const une of ['dispositif', 'preuve', 'rupture'] as const)
      expect(recit[une], une).toContain(conclusions[une].statut);
  });

  test('la première phrase', () => {
    const { texte } = phraseDeReponse(
      conclusions,
      faits,
      faits.role,
      questionUtile(variantes(retenus)),
    );
    expect(clair(texte)).toMatch(new RegExp(recit.phrase, 'u'));
  });

  test('les délais de cette affaire, et eux seuls', () => {
    const delais: readonly string[] = delaisUtiles([faits]).map(({ id }) => id);
    for (const id of recit.delais) expect(delais).toContain(id);
    for (const id of recit.sansDelai) expect(delais).not.toContain(id);
    if (recit.prochaine === undefined) return;
    const quoi = prochaineDate([faits], new Map(), AUJOURD_HUI)?.quoi;
    if (recit.prochaine === null) expect(quoi).toBeUndefined();
    else expect(quoi).toMatch(new RegExp(recit.prochaine, 'u'));
  });

  test('ce qui se fait, et ce qui serait hors de propos', () => {
    for (const morceau of recit.fait) expect(titres.join(' | ')).toContain(morceau);
    for (const morceau of recit.neFaitPas) expect(titres.join(' | ')).not.toContain(morceau);
    for (const fait of recit.demande ?? []) expect(posees).toContain(fait);
  });
});

test('les récits se répondent : chacun a son nom, et leurs faits sont ceux du vocabulaire', () => {
  expect(new Set(tous.map(({ id }) => id)).size).toBe(tous.length);
  for (const { id, faits } of tous)
    for (const [fait, reponse] of Object.entries(faits)) {
      const connues: readonly string[] = vocabulaire[fait as Fait].reponses;
      for (const une of [reponse].flat()) expect(connues, `${id} : ${fait}`).toContain(une);
    }
});
