import { afterAll, describe, expect, test } from 'vitest';
import { parcourir } from '../../../src/lib/examen/parcourir.ts';
import { conclure } from '../../../src/lib/droit/surveillance/index.ts';
import type { Faits } from '../../../src/lib/droit/surveillance/index.ts';
import { questionsPosees } from '../../aides/duree-du-questionnaire.ts';
import { fichesDeDecision } from '../../aides/decisions.ts';

const cas = [...fichesDeDecision].map(([id, { faits, decide, utilisablePour: u }]) => ({
  id,
  faits: faits as Faits,
  decide,
  /** Faux si aucune de ses conclusions ne se compare : son parcours s’essaie, mais ne se mesure pas. */
  mesuree: u.dispositif || u.preuve || u.rupture,
}));

const tousLesParcours = cas.map(({ id, faits, decide, mesuree }) => {
  const parcours = parcourir({ id, faits });
  const statuts = parcours.etapes.map((etape) => etape.statuts.join());
  const dernier = statuts.at(-1);
  const rang = statuts.length - [...statuts].reverse().findIndex((un) => un !== dernier);
  return {
    ...parcours,
    faits,
    mesuree,
    /** Le rang de la question après laquelle plus rien ne change. */
    rang: statuts.every((un) => un === dernier) ? 1 : rang + 1,
    /** Une preuve admise demande autant de questions que la balance en pose : elle se compte à part. */
    defavorable:
      decide.preuve !== 'admise' &&
      (decide.dispositif === 'irregulier' || decide.preuve === 'ecartee'),
    fixeALEssentiel: statuts[parcours.essentiel - 1] === dernier,
  };
});

const parcourus = tousLesParcours.filter(({ mesuree }) => mesuree);

const quantile = (valeurs: readonly number[], part: number): number =>
  valeurs.toSorted((a, b) => a - b)[Math.floor(valeurs.length * part)] ?? 0;

const longueurs = parcourus.map(({ etapes }) => etapes.length);
const courts = parcourus.map(({ essentiel }) => essentiel);
const rangs = parcourus.filter(({ defavorable }) => defavorable).map(({ rang }) => rang);

afterAll(() => {
  const fixes = parcourus.filter(({ fixeALEssentiel }) => fixeALEssentiel).length;
  console.info(
    [
      `Le parcours, sur ${String(parcourus.length)} affaires jugées (le reste « je ne sais pas ») :`,
      `  court chemin : médiane ${String(quantile(courts, 0.5))}, au plus ${String(Math.max(...courts))}`,
      `  chemin entier : médiane ${String(quantile(longueurs, 0.5))}, neuf sur dix ${String(quantile(longueurs, 0.9))}`,
      `  irrégulières ou écartées : plus rien ne change après la question ${String(quantile(rangs, 0.5))} (neuf sur dix : ${String(quantile(rangs, 0.9))})`,
      `  statuts définitifs dès le court chemin : ${String(fixes)} sur ${String(parcourus.length)}`,
    ].join('\n'),
  );
});

describe.each(tousLesParcours)('$id', ({ id, etapes, essentiel, faits, dispositif }) => {
  test('finit sur les statuts de l’examen, sans poser deux fois la même question', () => {
    // « Je ne sais pas » n’y vaut pas un silence : la preuve est alors dite à titre d’information (vocabulaire, § 4).
    const { dispositif: outil, preuve, rupture } = conclure({ suite: 'inconnu', ...faits });
    expect(etapes.at(-1)?.statuts).toEqual([outil.statut, preuve.statut, rupture.statut]);
    const posees = etapes.map(({ fait }) => fait);
    expect(new Set(posees).size).toBe(posees.length);
    expect(posees[0]).toBe('role');
    expect(dispositif).toBe(faits.dispositif ?? 'autre');
    expect(essentiel, id).toBeLessThanOrEqual(etapes.length);
  });
});

test('le court chemin tient en huit questions, le chemin entier en dix-huit', () => {
  expect(quantile(courts, 0.5)).toBeLessThanOrEqual(8);
  expect(Math.max(...courts)).toBeLessThanOrEqual(9);
  expect(quantile(longueurs, 0.5)).toBeLessThanOrEqual(18);
});

test('ce que l’accueil promet se compte ici : médianes des affaires jugées, bornes de qui ne sait rien', () => {
  const quiNeSaitRien = (['agent-public', 'salarie', 'employeur'] as const).flatMap((role) =>
    (['suivi-activite', 'fichiers', 'depistage'] as const).map((dispositif) =>
      parcourir({ id: 'essai', faits: { role, dispositif } }),
    ),
  );
  const tous = [...parcourus, ...quiNeSaitRien];
  const premiers = tous.map(({ essentiel }) => essentiel);
  expect(questionsPosees).toEqual({
    courtCheminAuMoins: Math.min(...premiers),
    courtChemin: quantile(courts, 0.5),
    courtCheminAuPlus: Math.max(...premiers),
    enTout: quantile(longueurs, 0.5),
    enPlusAuPlus: Math.max(...tous.map(({ etapes, essentiel }) => etapes.length - essentiel)),
  });
});

test('une affaire irrégulière ou écartée se fixe tôt', () => {
  expect(quantile(rangs, 0.5)).toBeLessThanOrEqual(6);
  expect(quantile(rangs, 0.9)).toBeLessThanOrEqual(11);
});

test('chaque étape dit ce qui a été répondu, « je ne sais pas » quand le cas n’en dit rien', () => {
  const { etapes } = parcourir({ id: 'essai', faits: { role: 'salarie', dispositif: 'video' } });
  const reponses = new Map(etapes.map(({ fait, reponse }) => [fait, reponse]));
  expect(reponses.get('role')).toBe('salarie');
  expect(reponses.get('information')).toBe('inconnu');
  expect(reponses.get('zones')).toEqual(['inconnu']);
});
