import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { versionDesRegles } from '../src/lib/droit/surveillance/index.ts';
import { autorites } from '../src/lib/contenu/autorite.ts';
import { niveauxDAutorite } from '../src/lib/schemas/enonce.ts';
import { enClair } from '../src/lib/dates/dates.ts';

const lire = (fichier: string) => readFileSync(fichier, 'utf8');

test('le journal des changements commence par la version des règles en vigueur', () => {
  const [, numero, date] = /^## (\S+) — (.+)$/m.exec(lire('CHANGELOG.md')) ?? [];
  expect(numero, 'CHANGELOG.md : ajouter une entrée pour la nouvelle version').toBe(
    versionDesRegles.numero,
  );
  expect(date).toBe(enClair(new Date(versionDesRegles.date)).replaceAll('\u00a0', ' '));
});

test('les licences sont là, et le paquet dit la sienne', () => {
  const paquet = JSON.parse(lire('package.json')) as { readonly license: string };
  expect(paquet.license).toBe('EUPL-1.2');
  expect(lire('LICENSE')).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2');
  expect(lire('LICENCE-CONTENU')).toContain('LICENCE OUVERTE');
  expect(lire('public/licences/polices.txt')).toContain('SIL OPEN FONT LICENSE Version 1.1');
});

test('le guide dit ce que demande chaque étiquette d’autorité, et nulle autre', () => {
  const [, table = ''] =
    /\*\*Ce que demande une étiquette[^|]*((?:\|.*\n)+)/.exec(lire('CONTRIBUTING.md')) ?? [];
  const dites = table
    .trim()
    .split('\n')
    .slice(2)
    .map((ligne) => ligne.split('|')[1]?.trim());
  expect(dites.toSorted()).toEqual(niveauxDAutorite.map((id) => autorites[id].libelle).toSorted());
});

test('la forge lance la même commande que l’intégration, avec le Node du dépôt', () => {
  const forge = parse(lire('.github/workflows/verifier.yml')) as {
    readonly jobs: { readonly verifier: { readonly steps: readonly { readonly run?: string }[] } };
  };
  const commandes = forge.jobs.verifier.steps.flatMap(({ run = '' }) => run || []);
  expect(commandes).toEqual(['.ci/run']);
  expect(existsSync('.ci/run')).toBe(true);
  const { devDependencies } = JSON.parse(lire('package.json')) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  expect(lire('.node-version').trim()).toBe(devDependencies['node']);
});

test('les guides ne nomment que des fichiers et des commandes qui existent', () => {
  const { scripts } = JSON.parse(lire('package.json')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const absents = ['CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'].flatMap((guide) => {
    const texte = lire(guide);
    const liens = [...texte.matchAll(/\]\(([^)#]+)\)|`(src\/[\w./-]+\.\w+)`/g)].map(
      ([, lien, chemin]) => lien ?? chemin ?? '',
    );
    const commandes = [...texte.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(
      ([, nom = '']) => nom,
    );
    return [
      ...liens.filter((chemin) => !existsSync(chemin)),
      ...commandes.filter((nom) => !(nom in scripts)),
    ].map((quoi) => `${guide} : ${quoi}`);
  });
  expect(absents).toEqual([]);
});

test('l’éditeur de texte, la faille et les tickets ont leurs réglages', () => {
  const reglages = lire('.editorconfig');
  for (const regle of ['root = true', 'charset = utf-8', 'end_of_line = lf', 'indent_size = 2'])
    expect(reglages).toContain(regle);
  expect(lire('SECURITY.md')).toContain('/.well-known/security.txt');
  const tickets = readdirSync('.github/ISSUE_TEMPLATE').filter((nom) => nom !== 'config.yml');
  expect(tickets.length).toBeGreaterThan(1);
  for (const nom of tickets) {
    const { name, description, body } = parse(lire(`.github/ISSUE_TEMPLATE/${nom}`)) as {
      readonly name?: string;
      readonly description?: string;
      readonly body?: readonly { readonly type: string; readonly id: string }[];
    };
    expect([name, description].every(Boolean), nom).toBe(true);
    expect(
      body?.map(({ id }) => id),
      nom,
    ).toContain('page');
  }
});

test('le guide des contributeurs parle aux juristes et aux développeurs', () => {
  const guide = lire('CONTRIBUTING.md');
  for (const mot of [
    'source admise',
    'étiquette d’autorité',
    'Corriger',
    'Les couches',
    'Les tests',
    'Ajouter un outil, une question, une lettre',
    'EUPL',
  ])
    expect(guide).toContain(mot);
});

test('la licence de chaque police voyage avec elle, dans le site bâti', () => {
  const licence = lire('public/licences/polices.txt');
  const polices = readdirSync('src/assets/polices').filter((nom) => nom.endsWith('.woff2'));
  expect(polices.length).toBeGreaterThan(2);
  expect(licence.match(/Copyright/giu)?.length ?? 0).toBeGreaterThan(1);
});

test('le README mène à la mise en ligne en dix lignes, à partir du fichier de l’éditeur', () => {
  const [, partie = ''] = /^## Mettre en ligne\n(.*?)^## /msu.exec(lire('README.md')) ?? [];
  const lignes = partie.split('\n').filter((ligne) => /^\d+\. /u.test(ligne));
  expect(lignes).toHaveLength(10);
  expect(lignes[0]).toContain('src/lib/editeur/editeur.ts');
  expect(partie).toMatch(/s’arrête et nomme ce qui manque/u);
  expect(partie).toMatch(/chaque mois/u);
});
