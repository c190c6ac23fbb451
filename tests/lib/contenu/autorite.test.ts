import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { autoriteDe, autorites, filetDe } from '../../../src/lib/contenu/autorite.ts';
import type { Decision } from '../../../src/lib/schemas/decision.ts';

type Champs = Parameters<typeof autoriteDe>[0];

const arret: Champs = {
  niveau: 'cassation',
  formation: undefined,
  publication: undefined,
  regime: 'actuel',
  autorite: undefined,
};
const dire = (autre: Partial<Champs>) => autorites[autoriteDe({ ...arret, ...autre })].libelle;

test.each<[Partial<Champs>, string]>([
  [{ niveau: 'premiere-instance' }, 'première instance'],
  [{ niveau: 'autorite' }, 'autorité'],
  [{ niveau: 'etranger' }, 'étranger'],
  [{ niveau: 'appel' }, 'arrêt d’appel'],
  [{}, 'arrêt, publication non vérifiée'],
  [{ publication: 'publie' }, 'arrêt publié'],
  [{ publication: 'inedit' }, 'arrêt inédit'],
  [{ niveau: 'conseil-d-etat', publication: 'mentionne-aux-tables' }, 'arrêt publié'],
  [{ niveau: 'cour-de-justice', publication: 'publie' }, 'arrêt publié'],
  [{ autorite: 'etablie', publication: 'publie' }, 'jurisprudence établie'],
  [{ autorite: 'debattue', publication: 'inedit' }, 'débattu'],
])('%o : %s', (champs, attendu) => {
  expect(dire(champs)).toBe(attendu);
});

test.each<[Decision['niveau'], Decision['formation']]>([
  ['cassation', 'assemblee-pleniere'],
  ['conseil-d-etat', 'section'],
  ['conseil-d-etat', 'assemblee-du-contentieux'],
  ['cour-europeenne', 'grande-chambre'],
])('%s, %s : une grande formation, même établie', (niveau, formation) => {
  expect(dire({ niveau, formation, publication: 'publie', autorite: 'etablie' })).toBe(
    'grande formation',
  );
});

test('une formation ordinaire n’est pas une grande formation', () => {
  for (const formation of ['formation-restreinte', 'formation-de-section'] as const)
    expect(dire({ formation, publication: 'publie' })).toBe('arrêt publié');
});

test('un arrêt dépassé le dit, fût-il d’assemblée plénière ; un principe qui demeure le reste', () => {
  const regime = 'depasse';
  expect(dire({ regime, formation: 'assemblee-pleniere', publication: 'publie' })).toBe(
    'ancien, dépassé',
  );
  expect(dire({ regime, autorite: 'etablie' })).toBe('jurisprudence établie');
});

test('un jugement de première instance ou une autorité le restent, quoi que dise leur fiche', () => {
  const autre = { autorite: 'etablie', regime: 'depasse', publication: 'publie' } as const;
  expect(dire({ niveau: 'premiere-instance', ...autre })).toBe('première instance');
  expect(dire({ niveau: 'autorite', ...autre })).toBe('autorité');
});

test('l’étiquette ne porte que les degrés que son style lit', () => {
  const style = readFileSync('src/components/articles/autorite.css', 'utf8');
  const lus = [...style.matchAll(/data-niveau='([\w-]+)'/gu)].map(([, niveau = '']) => niveau);
  const portes = Object.keys(autorites).filter((niveau) => filetDe(niveau) !== undefined);
  expect(portes.toSorted()).toEqual(lus.toSorted());
  expect(filetDe('texte')).toBeUndefined();
});
