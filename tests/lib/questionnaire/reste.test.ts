import { describe, expect, test } from 'vitest';
import { estEssentielle, questions, sections } from '../../../src/lib/droit/surveillance/index.ts';
import type { Dispositif, Fait, Role } from '../../../src/lib/droit/surveillance/index.ts';
import {
  avancer,
  ecranDe,
  etatInitial,
  preciser,
  repondre,
  restantes,
  situer,
} from '../../../src/lib/questionnaire/machine.ts';
import type { Etat } from '../../../src/lib/questionnaire/machine.ts';
import { partiesQuiRestent, resteDe } from '../../../src/lib/questionnaire/reste.ts';

const depart = situer(etatInitial, 'aucune', undefined);

/** Répond à la question présente : ce que l’on sait, sinon « je ne sais pas ». */
function unPas(etat: Etat, sait: Readonly<Partial<Record<Fait, string>>>): Etat {
  const ecran = ecranDe(etat);
  if (ecran.nom !== 'question') throw new Error(`Pas une question : ${ecran.nom}.`);
  const { etape, retour } = ecran;
  return repondre(etat, etape, [sait[etape.fait] ?? 'inconnu'], retour);
}

/** Les états traversés jusqu’au premier résultat. */
function jusquAuResultat(role: Role, dispositif: Dispositif): readonly Etat[] {
  const etats = [depart];
  for (let etat = depart; ecranDe(etat).nom === 'question'; etats.push(etat))
    etat = unPas(etat, { role, dispositif, suite: 'convocation' });
  return etats;
}

const profils: readonly (readonly [Role, Dispositif])[] = [
  ['salarie', 'messagerie-web'],
  ['candidat', 'ia-rh'],
  ['agent-public', 'journaux'],
  ['employeur', 'video'],
  ['observateur', 'geolocalisation'],
];

describe.each(profils)('%s, %s', (role, dispositif) => {
  const etats = jusquAuResultat(role, dispositif);
  const avant = etats.slice(0, -1).map(resteDe);

  test('avant le premier résultat, on ne compte que jusqu’à lui, et le compte ne remonte jamais', () => {
    expect(avant.every(({ avantLePremier }) => avantLePremier)).toBe(true);
    const comptes = avant.map((un) => un.questions);
    expect(comptes).toEqual(comptes.toSorted((a, b) => b - a));
    expect(comptes[0]).toBeLessThanOrEqual(9);
    expect(comptes.at(-1)).toBeGreaterThanOrEqual(1);
  });

  test('après lui, on compte tout ce qui reste, et les parties en font le total', () => {
    const fin = etats.at(-1) ?? depart;
    expect(resteDe(fin)).toEqual({ questions: restantes(fin), avantLePremier: false });
    const parties = partiesQuiRestent(fin);
    expect(parties.reduce((somme, une) => somme + une.questions, 0)).toBe(restantes(fin));
    expect(parties.length).toBeGreaterThan(0);
    for (const { titre, etape } of parties)
      expect(sections[questions[etape.fait].section]).toBe(titre);
  });
});

test('qui va droit à la dernière partie la finit, puis revient à celles d’avant', () => {
  const premier = jusquAuResultat('salarie', 'messagerie-web').at(-1) ?? depart;
  const parties = partiesQuiRestent(premier);
  const derniere = parties.at(-1);
  if (derniere === undefined) throw new Error('Il ne reste rien à préciser.');
  expect(parties.length).toBeGreaterThan(1);
  let etat = avancer(premier, { nom: 'question', etape: derniere.etape });
  const vues: string[] = [];
  while (ecranDe(etat).nom === 'question') {
    const ecran = ecranDe(etat);
    if (ecran.nom === 'question') vues.push(sections[questions[ecran.etape.fait].section]);
    etat = unPas(etat, {});
  }
  const autres = vues.findIndex((une) => une !== derniere.titre);
  expect(autres).toBeGreaterThan(0);
  expect(vues.slice(autres)).not.toContain(derniere.titre);
  expect(restantes(etat)).toBe(0);
  expect(ecranDe(etat).nom).toBe('recapitulatif');
});

test('dans l’ordre, préciser commence par la première partie qui reste', () => {
  const premier = jusquAuResultat('salarie', 'messagerie-web').at(-1) ?? depart;
  const ecran = ecranDe(preciser(premier));
  expect(ecran.nom === 'question' && ecran.etape).toEqual(partiesQuiRestent(premier)[0]?.etape);
  expect(ecran.nom === 'question' && estEssentielle(ecran.etape)).toBe(false);
});
