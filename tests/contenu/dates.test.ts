import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { tousLesContacts } from '../../src/lib/droit/surveillance/index.ts';

interface Relecture {
  readonly le: string;
  readonly quoi: string;
}
const jour = (valeur: unknown) => new Date(String(valeur)).toISOString().slice(0, 10);
const relectures = parse(readFileSync('src/content/relectures.yaml', 'utf8')) as Relecture[];
const inscrits = new Set(relectures.map(({ le }) => jour(le)));
const aujourdhui = jour(new Date().toISOString());

interface Datee {
  readonly publieLe?: string;
  readonly verifieLe?: string;
  readonly luLe?: string;
  readonly lecture?: { readonly le: string };
  readonly modifications?: readonly { readonly le: string }[];
}

const fiches = readdirSync('src/content', { recursive: true, encoding: 'utf8' })
  .filter((nom) => /\/[^/]+\.mdx?$/.test(nom))
  .map((nom) => {
    const [, entete = ''] =
      /^---\n(.*?)\n---\n/s.exec(readFileSync(`src/content/${nom}`, 'utf8')) ?? [];
    return { nom, donnees: (parse(entete) ?? {}) as Datee };
  });

test('le journal des relectures dit des jours passés, et ce qui a été rouvert', () => {
  expect(relectures.filter(({ quoi }) => quoi.trim() === '')).toEqual([]);
  expect([...inscrits].filter((un) => un > aujourdhui)).toEqual([]);
});

test('aucune fiche ne se dit vérifiée un jour que le journal des relectures n’inscrit pas', () => {
  const fautes = fiches.flatMap(({ nom, donnees: { verifieLe, luLe, lecture } }) =>
    [verifieLe, luLe, lecture?.le]
      .filter((un) => un !== undefined)
      .map(jour)
      .filter((un) => !inscrits.has(un))
      .map((un) => `src/content/${nom} : vérifié le ${un}, absent de src/content/relectures.yaml`),
  );
  expect(fautes).toEqual([]);
  expect(tousLesContacts.filter(({ verifieLe }) => !inscrits.has(verifieLe))).toEqual([]);
});

test('chaque fiche qui fait une page dit quand elle a paru', () => {
  const pages = fiches.filter(({ nom }) => !/^(?:glossaire|relecture|socle)\//.test(nom));
  const sans = pages.filter(({ donnees: { publieLe } }) => publieLe === undefined);
  expect(sans.map(({ nom }) => `src/content/${nom} : publieLe manque`)).toEqual([]);
});

test('aucune date n’est à venir, aucun changement ne précède la parution', () => {
  const fautes = fiches.flatMap(({ nom, donnees: { publieLe, modifications = [] } }) => {
    const changes = modifications.map(({ le }) => jour(le));
    const paru = publieLe === undefined ? undefined : jour(publieLe);
    return [
      ...[...changes, ...(paru === undefined ? [] : [paru])].filter((un) => un > aujourdhui),
      ...changes.filter((un) => paru !== undefined && un < paru),
    ].map((un) => `src/content/${nom} : ${un}`);
  });
  expect(fautes).toEqual([]);
});
