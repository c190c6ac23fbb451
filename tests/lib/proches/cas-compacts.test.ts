import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ecrireLesCas, lireLesCas } from '../../../src/lib/proches/cas-compacts.ts';
import type { Reference } from '../../../src/lib/contenu/reference.ts';
import type { CasResume } from '../../../src/lib/proches/cas-compacts.ts';
import { resumerComparables } from '../../../src/lib/proches/resumer.ts';
import { fichesDeDecision } from '../../aides/decisions.ts';

const cas = resumerComparables([...fichesDeDecision].map(([id, data]) => ({ id, data })));

test('ce qu’on écrit se relit à l’identique, fait par fait', () => {
  expect(lireLesCas(ecrireLesCas(cas, {}), {})).toEqual(cas);
  expect(lireLesCas('', {})).toEqual([]);
});

test('une décision que les références nomment dans les mêmes mots ne s’y nomme pas de nouveau', () => {
  const [premier, second] = cas;
  if (premier === undefined || second === undefined) throw new Error('Pas de cas.');
  const nommee = (libelle: string, { nom, autorite }: CasResume): Reference => ({
    libelle,
    adresse: '/',
    // Frontière : la fiche dit ce que vaut sa décision dans les mots des références.
    statut: autorite as Reference['statut'],
    ...(nom !== '' && { detail: nom }),
  });
  const references = {
    [premier.id]: nommee(premier.libelle, premier),
    [second.id]: nommee('Autrement', second),
  };
  const [une, autre] = ecrireLesCas([premier, second], references).split('\n');
  expect(une).not.toContain(premier.libelle);
  expect(autre).toContain(second.libelle);
  expect(lireLesCas(ecrireLesCas(cas, references), references)).toEqual(cas);
});

test('ni le salarié qui enregistre, ni une affaire hors du travail ne se comparent', () => {
  const ecartees = [...fichesDeDecision.keys()].filter((id) => !cas.some((un) => un.id === id));
  expect(ecartees.length).toBeGreaterThan(0);
  const sansRien = (id: string) => {
    const fiche = fichesDeDecision.get(id);
    const { dispositif, preuve, rupture } = fiche?.decide ?? {};
    return fiche?.faits.dispositif === 'autre' && (dispositif ?? preuve ?? rupture) === undefined;
  };
  const [sans, avec] = [ecartees.filter(sansRien), ecartees.filter((id) => !sansRien(id))];
  const portees = new Set(avec.map((id) => fichesDeDecision.get(id)?.portee));
  expect([...portees].sort()).toEqual(['hors-travail', 'salarie-enregistre-employeur']);
  // Un point de procédure, sans outil ni issue, ne ressemble à aucune situation.
  expect(sans).toContain('cass-soc-2025-24-10009-delai');
  expect(cas.filter(({ id }) => sansRien(id))).toEqual([]);
});

test('les décisions dépassées, étrangères ou connues par un commentaire sont signalées', () => {
  const reserves = (id: string) => cas.find((un) => un.id === id)?.reserves;
  expect(reserves('cass-soc-1991-88-43120-neocel')).toContain('depasse');
  expect(reserves('gpdp-2024-foodinho')).toContain('etranger');
  expect(reserves('cass-soc-2025-22-15793-telesecretaires')).toEqual([]);
});

test('tous les cas, compressés, pèsent moins de 7 ko', () => {
  expect(gzipSync(ecrireLesCas(cas, {})).length).toBeLessThan(7_000);
});

test('un code abîmé dit quel fichier corriger', () => {
  expect(() => lireLesCas('id\t2025-01-22\tz!', {})).toThrow(/codage\.ts/);
});
