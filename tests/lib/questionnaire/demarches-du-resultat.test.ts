import { describe, expect, test } from 'vitest';
import type { Faits } from '../../../src/lib/droit/surveillance/index.ts';
import {
  actionsDeLaSemaine,
  ID_DE_LA_FEUILLE,
} from '../../../src/lib/questionnaire/actions-de-la-semaine.ts';
import { demarchesDe } from '../../../src/lib/questionnaire/demarches-du-resultat.ts';
import { situations } from '../../site/aides/situations.ts';

const cas: readonly (readonly [string, Faits])[] = Object.entries(situations).map(
  ([qui, { communs, parDispositif }]) => {
    const [[dispositif, propres] = []] = Object.entries(parDispositif);
    return [qui, { ...communs, ...propres, dispositif } as Faits];
  },
);

describe('Ce que l’on touche dans « Cette semaine »', () => {
  test.each(cas)(
    '%s : chaque action mène à la démarche du même nom, ou à la feuille',
    (_qui, faits) => {
      const montrees = demarchesDe([faits]);
      expect(new Set(montrees.map(({ id }) => id)).size).toBe(montrees.length);
      const actions = actionsDeLaSemaine([faits]);
      expect(actions.length).toBeGreaterThan(0);
      for (const { titre, vers } of actions) {
        const visee = montrees.find(({ demarche }) => demarche.titre === titre);
        expect(vers).toBe(visee?.demarche.feuille === true ? ID_DE_LA_FEUILLE : visee?.id);
      }
    },
  );

  test.each(['salarie', 'interimaire', 'agent-public'] as const)(
    'convoqué (%s) : la feuille d’entretien vient d’abord',
    (role) => {
      const [premiere] = actionsDeLaSemaine([{ role, suite: 'procedure-en-cours' }]);
      expect(premiere?.vers).toBe(ID_DE_LA_FEUILLE);
    },
  );

  test('qui n’est pas convoqué n’a pas de feuille à préparer', () => {
    const vers = actionsDeLaSemaine([{ role: 'salarie', suite: 'licenciement' }]);
    expect(vers.map((une) => une.vers)).not.toContain(ID_DE_LA_FEUILLE);
  });
});

test('une lettre ne se propose que sous la première démarche qui la demande', () => {
  const toutes = demarchesDe([{ role: 'salarie', suite: 'licenciement', information: 'aucune' }]);
  const lettres = toutes.flatMap((une) => une.lettres);
  expect(lettres.length).toBeGreaterThan(2);
  expect(new Set(lettres).size).toBe(lettres.length);
});

test('à deux outils, une lettre parle de celui qui la demande, et non du premier', () => {
  const commun = { role: 'salarie', secteur: 'prive' } as const satisfies Faits;
  const enRegle: Faits = { ...commun, dispositif: 'badge', information: 'ecrite-precise' };
  const cache: Faits = { ...commun, dispositif: 'suivi-activite', information: 'aucune' };
  const outilDe = (cas: readonly Faits[]) =>
    demarchesDe(cas).find(({ lettres }) => lettres.includes('demande-d-information'))?.outil;
  expect(outilDe([enRegle, cache])).toBe(1);
  expect(outilDe([cache, enRegle])).toBe(0);
});
