import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Donnees, Modules } from '../../../../src/lib/chargement/regles/depot.ts';
import { ecrireLesPhrases, ecrireLesRegles } from '../../../../src/lib/chargement/regles/ecrire.ts';
import { DOSSIER, modules } from '../../../../src/lib/chargement/regles/modules.ts';
import type { Fichier } from '../../../../src/lib/chargement/regles/modules.ts';

const lireTous = async (fichier: Fichier): Promise<Modules> =>
  Object.fromEntries(
    await Promise.all(
      modules[fichier].map(async (module) => [
        module,
        { ...((await import(/* @vite-ignore */ `/${DOSSIER}${module}.ts`)) as Donnees) },
      ]),
    ),
  ) as Modules;

const regles = await lireTous('regles');
const phrases = await lireTous('phrases');
const tous = Object.entries({ ...regles, ...phrases }).flatMap(([module, donnees]) =>
  Object.entries(donnees).map(([nom, valeur]) => ({ module, nom, valeur })),
);

/** Une table sans ce que la construction n’en garde pas : ce que seuls les essais lisent. */
const sansOrdinaires = (valeur: unknown): unknown =>
  JSON.parse(
    JSON.stringify(valeur, (_, une: unknown) =>
      typeof une === 'object' && une !== null && 'lignes' in une
        ? { ...une, ordinaires: undefined }
        : une,
    ),
  );

describe('les modules de données, écrits puis relus', () => {
  let depot: typeof import('../../../../src/lib/chargement/regles/depot.ts');

  beforeEach(async () => {
    vi.resetModules();
    depot = await import('../../../../src/lib/chargement/regles/depot.ts');
  });

  test.each(tous)(
    '$module : $nom revient tel que src/lib/droit l’écrit',
    ({ module, nom, valeur }) => {
      depot.verserLesRegles(ecrireLesRegles(regles));
      depot.verserLesPhrases(ecrireLesPhrases(regles, phrases));
      expect(depot.lire(module, nom)).toEqual(sansOrdinaires(valeur));
    },
  );

  test('les règles partent sans les motifs : chacun est dans les phrases, une fois', () => {
    const motif = /Impossible|paraît|devrait/;
    const lignes = Object.values(regles['tables/preuve'] ?? {}).flatMap((table) =>
      (table as { readonly lignes: readonly { readonly motif: string }[] }).lignes.map(
        (ligne) => ligne.motif,
      ),
    );
    expect(lignes.filter((ligne) => motif.test(ligne)).length).toBeGreaterThan(3);
    const texte = ecrireLesRegles(regles).split('\n');
    expect(lignes.filter((ligne) => texte.includes(ligne))).toEqual([]);
  });

  test('une ligne de table déjà lue retrouve son motif quand les phrases arrivent', () => {
    depot.verserLesRegles(ecrireLesRegles(regles));
    const [ligne] = (
      depot.lire('tables/preuve', 'tablePreuve') as {
        readonly lignes: readonly { motif?: string }[];
      }
    ).lignes;
    expect(ligne).not.toHaveProperty('motif');
    depot.verserLesPhrases(ecrireLesPhrases(regles, phrases));
    expect(ligne?.motif).toMatch(/\.$/);
  });

  test('versées deux fois, les règles restent celles qui sont déjà lues', () => {
    expect(depot.reglesVersees()).toBe(false);
    depot.verserLesRegles(ecrireLesRegles(regles));
    const avant = depot.lire('tables/preuve', 'tablePreuve');
    depot.verserLesRegles(ecrireLesRegles(regles));
    expect(depot.lire('tables/preuve', 'tablePreuve')).toBe(avant);
    expect(depot.reglesVersees()).toBe(true);
  });

  test('un module lu avant d’être versé le dit', () => {
    expect(() => depot.lire('tables/preuve', 'tablePreuve')).toThrow('tables/preuve');
  });
});
