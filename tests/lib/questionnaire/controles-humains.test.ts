import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  casProches,
  conclure,
  contacts,
  ordreDesFaits,
  questions,
  suites,
  variantes,
} from '../../../src/lib/droit/surveillance/index.ts';
import type { Dispositif, Faits } from '../../../src/lib/droit/surveillance/index.ts';
import { sansAppareil } from '../../../src/lib/droit/surveillance/vocabulaire/groupes.ts';
import { direComparaison } from '../../../src/lib/proches/dire-comparaison.ts';
import { demandesDe } from '../../../src/lib/questionnaire/demandes.ts';
import { actionsDeLaSemaine } from '../../../src/lib/questionnaire/actions-de-la-semaine.ts';
import { prochaineDate } from '../../../src/lib/questionnaire/echeances-du-resultat.ts';
import { effets } from '../../../src/lib/questionnaire/effets.ts';
import { faitsQuiPesent } from '../../../src/lib/questionnaire/et-si.ts';
import { feuilleDEntretien } from '../../../src/lib/questionnaire/feuille-d-entretien.ts';
import { mesuresMontrees } from '../../../src/lib/questionnaire/mesures-en-actions.ts';
import {
  direADemander,
  phraseDesOutils,
} from '../../../src/lib/questionnaire/phrase-de-reponse.ts';
import {
  questionsAPoser,
  questionUtile,
} from '../../../src/lib/questionnaire/questions-a-poser.ts';
import { libellesDeReponse } from '../../../src/lib/questionnaire/reponses.ts';
import { troisReponses } from '../../../src/lib/questionnaire/trois-reponses.ts';
import { fichesDeDecision } from '../../aides/decisions.ts';
import { dossiersVaries } from '../droit/surveillance/aides/dossiers.ts';

/*
 * Un supérieur qui écoute, un détective, une fouille ou un faux client ne sont pas « cet outil » : rien de ce que le
 * résultat dit d’eux ne les nomme ainsi. « Sans outil », « un outil installé » se disent encore : ils parlent d’autre chose.
 */
const COMME_UN_OUTIL =
  /\b(?:[Cc]et|[Vv]otre|[Qq]uel)\s(?:outil|appareil|logiciel|dispositif)\b|[Ll]’(?:outil|appareil)\b|\b(?:de|à|du) le contrôle\b/u;

/** Les dates qu’un résultat peut demander : aucune n’est donnée. */
const SANS_DATE = { get: () => undefined };
const AUJOURD_HUI = '2026-12-01';

const juges = [...fichesDeDecision].map(([id, { date, faits }]) => ({
  id,
  date: String(date),
  faits: faits as Faits,
}));

/** Tout ce que le résultat dit d’un contrôle, une phrase par ligne. */
function toutDire(faits: Faits & { readonly dispositif: Dispositif }): readonly string[] {
  const { role, dispositif: outil } = faits;
  const conclusions = conclure(faits);
  const un = { outil, faits, conclusions };
  const essais = variantes(faits);
  const utile = questionUtile(essais);
  const ignores = ordreDesFaits
    .filter((fait) => fait !== 'dispositif')
    .map((fait) => ({ etape: { fait, dispositif: outil }, reponses: ['inconnu'] }));
  return [
    phraseDesOutils([un], role, utile)?.texte ?? '',
    ...(utile === undefined ? [] : [direADemander(utile, outil)]),
    ...troisReponses(conclusions, outil).flatMap(({ titre, colonne, phrase }) => [
      titre,
      colonne,
      phrase,
    ]),
    ...conclusions.dispositif.obligations.flatMap(({ titre, motif }) => [titre, motif]),
    conclusions.preuve.motif,
    conclusions.rupture.motif,
    ...suites([faits]).flatMap(({ titre, texte }) => [titre, texte]),
    ...actionsDeLaSemaine([faits]).map(({ titre }) => titre),
    ...contacts([faits]).flatMap(({ peut, nePeutPas }) => [peut, nePeutPas]),
    ...faitsQuiPesent([{ outil, variantes: essais }], role).flatMap(({ nom, essais: siens }) => [
      nom,
      ...siens.map(({ libelle }) => libelle),
    ]),
    ...essais.flatMap((essai) => effets(essai, outil).map(([quoi]) => quoi)),
    ...mesuresMontrees(essais, faits).map(({ action }) => action),
    ...questionsAPoser(essais, role, outil).flatMap(({ question, a }) => [question, a]),
    ...demandesDe(ignores, role, outil).flatMap(({ question, a }) => [question, a]),
    ...ordreDesFaits
      .filter((fait) => fait !== 'dispositif' && questions[fait].nature !== 'cadre')
      .map((fait) => libellesDeReponse(faits, fait, role)),
    ...(feuilleDEntretien([faits])?.blocs ?? []).flatMap(({ titre, lignes }) => [
      titre,
      ...lignes.map(({ texte }) => texte),
    ]),
    prochaineDate([faits], SANS_DATE, AUJOURD_HUI)?.quoi ?? '',
    ...casProches(faits, juges)
      .filter(({ cas }) => sansAppareil.some((humain) => humain === cas.faits.dispositif))
      .flatMap(({ cas, comparaison }) => {
        const dite = direComparaison(comparaison, role, [outil, cas.faits.dispositif]);
        return [...dite.egaux, ...dite.differents]
          .flatMap(({ nom, ici, la }) => [nom, ici, la])
          .concat(dite.tusIci, dite.tusLa);
      }),
  ];
}

test.each(sansAppareil)('%s : le résultat ne le nomme jamais comme un outil', (dispositif) => {
  fc.assert(
    fc.property(dossiersVaries, (tires) => {
      const dits = toutDire({ ...tires, dispositif });
      expect(dits.length).toBeGreaterThan(40);
      expect(dits.filter((dit) => COMME_UN_OUTIL.test(dit))).toEqual([]);
    }),
    { numRuns: 30, endOnFailure: true },
  );
});

test('une caméra, elle, reste un outil ; à deux, la démarche de la seule fouille nomme le contrôle', () => {
  const communs: Faits = { role: 'salarie', etat: 'en-service', information: 'aucune' };
  const video = { ...communs, dispositif: 'video' } as const;
  const fouille = { ...communs, dispositif: 'fouille' } as const;
  const ecrire = (cas: readonly Faits[]) =>
    suites(cas).find(({ titre }) => titre.startsWith('Demander par écrit ce que'))?.titre;
  expect(ecrire([video])).toBe('Demander par écrit ce que l’outil enregistre');
  expect(ecrire([fouille])).toBe('Demander par écrit ce que le contrôle enregistre');
  expect(ecrire([video, fouille])).toBe('Demander par écrit ce que l’outil enregistre');
  expect(ecrire([{ ...video, etat: 'projet', information: 'ecrite-precise' }, fouille])).toBe(
    'Demander par écrit ce que le contrôle enregistre',
  );
});
