import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { admises, exceptions, type Exception } from './licences.ts';

interface Paquet {
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
}

const verrou = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
) as { readonly packages: Readonly<Record<string, Paquet>> };

/** Chaque paquet du fichier de verrouillage, sous son nom. */
const paquets = Object.entries(verrou.packages)
  .filter(([chemin]) => chemin !== '')
  .map(([chemin, paquet]) => ({ nom: chemin.replace(/^.*node_modules\//u, ''), ...paquet }));

const designe = (motif: string, nom: string): boolean =>
  motif.endsWith('*') ? nom.startsWith(motif.slice(0, -1)) : nom === motif;

/** Ce paquet peut-il être employé sous cette licence ? « A OR B » laisse le choix, « A AND B » demande les deux. */
function permise(
  nom: string,
  licence: string,
  passees: readonly Exception[] = exceptions,
): boolean {
  const [ou, et] = [' OR ', ' AND '].map((mot) => licence.replaceAll(/[()]/gu, '').split(mot));
  if (ou !== undefined && ou.length > 1) return ou.some((une) => permise(nom, une, passees));
  if (et !== undefined && et.length > 1) return et.every((une) => permise(nom, une, passees));
  const sigle = licence.trim().replaceAll(' ', '-');
  return (
    admises.includes(sigle) ||
    passees.some((une) => une.licence === sigle && une.paquets.some((motif) => designe(motif, nom)))
  );
}

test('chaque dépendance a une licence admise, ou une exception écrite dans tests/dependances/licences.ts', () => {
  const fautes = paquets
    .filter(({ nom, license }) => !permise(nom, license ?? 'aucune'))
    .map(({ nom, license }) => `${nom} : ${license ?? 'aucune'}`);
  expect(paquets.length).toBeGreaterThan(500);
  expect(fautes).toEqual([]);
});

test('chaque exception sert : sans elle, sans un seul de ses noms, un paquet serait refusé', () => {
  const refuses = (passees: readonly Exception[]) =>
    paquets.filter(({ nom, license }) => !permise(nom, license ?? 'aucune', passees)).length;
  const inutiles = exceptions.flatMap((exception, rang) =>
    exception.paquets
      .filter(
        (motif) =>
          refuses(
            exceptions.with(rang, {
              ...exception,
              paquets: exception.paquets.filter((autre) => autre !== motif),
            }),
          ) === 0,
      )
      .map((motif) => `${exception.licence} : ${motif}`),
  );
  expect(inutiles).toEqual([]);
});

test('le choix et le cumul se lisent', () => {
  expect(permise('x', '(MIT OR GPL-3.0-or-later)')).toBe(true);
  expect(permise('x', '(MIT AND GPL-3.0-or-later)')).toBe(false);
  expect(permise('x', 'MPL-2.0')).toBe(false);
  expect(permise('x', 'aucune')).toBe(false);
  expect(exceptions.every(({ raison }) => raison.length > 20)).toBe(true);
});

test('chaque dépendance vient du registre, avec son empreinte', () => {
  const fautes = paquets
    .filter(
      ({ resolved, integrity }) => resolved !== undefined && !integrity?.startsWith('sha512-'),
    )
    .map(({ nom }) => nom);
  expect(fautes).toEqual([]);
});
