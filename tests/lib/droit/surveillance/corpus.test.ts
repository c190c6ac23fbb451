import { afterAll, describe, expect, test } from 'vitest';
import { conclure, estGrave } from '../../../../src/lib/droit/surveillance/index.ts';
import type { Conclusions } from '../../../../src/lib/droit/surveillance/index.ts';
import { corpus } from './aides/corpus.ts';
import type { Cas, Conclusion } from './aides/corpus.ts';

type Note = 'juste' | 'abstention' | 'strict manqué' | 'faux';

const ABSTENTIONS = ['incertaine', 'a-verifier'];

/**
 * Ce que les décisions jugent autrement que nos règles, et pourquoi nous le gardons. Tout autre
 * désaccord fait échouer le test.
 */
const expliques: Readonly<Record<string, string>> = {
  'cass-soc-2008-06-45279-canon : information-individuelle':
    'Arrêt isolé de 2008, dépassé : le RGPD et l’arrêt 22-15.793 donneraient une autre réponse.',
};

const conclusions: readonly Conclusion[] = ['dispositif', 'preuve', 'rupture'];

function noter(cas: Cas, conclusion: Conclusion, statut: string): Note {
  const acceptables = cas.acceptable[conclusion] ?? [];
  if (!acceptables.includes(statut)) return 'faux';
  const strict = conclusion !== 'dispositif' && cas.strict[conclusion];
  if (strict && statut !== acceptables[0]) return 'strict manqué';
  return ABSTENTIONS.includes(statut) ? 'abstention' : 'juste';
}

const noterObligation = (statut: string): Note => {
  if (statut === 'interdit' || statut === 'manquement') return 'juste';
  return statut === 'a-verifier' ? 'abstention' : 'faux';
};

const tableau = new Map<string, Record<Note, number>>();
function compter(sujet: string, note: Note): void {
  const ligne = tableau.get(sujet) ?? { juste: 0, abstention: 0, 'strict manqué': 0, faux: 0 };
  ligne[note] += 1;
  tableau.set(sujet, ligne);
}

const statutDe = ({ dispositif }: Conclusions, id: string) =>
  dispositif.obligations.find((une) => une.id === id)?.statut ?? 'inconnue';

afterAll(() => {
  const lignes = [...tableau].map(
    ([sujet, notes]) =>
      `  ${sujet.padEnd(22)} ${Object.entries(notes)
        .map(([note, nombre]) => `${note} ${String(nombre)}`)
        .join(' · ')}`,
  );
  console.info(['Les règles devant les décisions :', ...lignes].join('\n'));
});

test('le corpus est là', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(75);
});

describe.each(corpus)('$id', (cas) => {
  const rendu = conclure(cas.faits);

  test.each(conclusions.filter((une) => cas.utilisablePour[une]))('conclusion %s', (conclusion) => {
    const { statut } = rendu[conclusion];
    const note = noter(cas, conclusion, statut);
    compter(conclusion, note);
    const cle = `${cas.id} : ${conclusion}`;
    if (!(cle in expliques)) expect({ cle, statut, note }).not.toMatchObject({ note: 'faux' });
    expect({ cle, statut, note }).not.toMatchObject({ note: 'strict manqué' });
  });

  test.skipIf(!cas.utilisablePour.dispositif || cas.decide.obligationsEnCause.length === 0)(
    'les obligations jugées violées ressortent, ou restent à vérifier',
    () => {
      for (const id of cas.decide.obligationsEnCause) {
        const note = noterObligation(statutDe(rendu, id));
        compter('obligations violées', note);
        expect({ id, note }).not.toEqual({ id, note: 'faux' });
      }
    },
  );

  test.skipIf(cas.decide.obligationsRespectees.length === 0)(
    'les obligations jugées tenues ne ressortent pas en manquement',
    () => {
      for (const id of cas.decide.obligationsRespectees) {
        const statut = statutDe(rendu, id);
        const tenue = statut !== 'interdit' && statut !== 'manquement';
        compter('obligations tenues', tenue ? 'juste' : 'faux');
        if (!(`${cas.id} : ${id}` in expliques)) expect({ id, tenue }).toEqual({ id, tenue: true });
      }
    },
  );
});

test('chaque désaccord expliqué existe encore', () => {
  const desaccords = corpus.flatMap((cas) => {
    const rendu = conclure(cas.faits);
    return cas.decide.obligationsRespectees
      .filter((id) =>
        rendu.dispositif.obligations.some((une) => une.id === id && estGrave(une.statut)),
      )
      .map((id) => `${cas.id} : ${id}`);
  });
  expect(desaccords).toEqual(Object.keys(expliques));
});
