import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  entetesDe,
  lireEntetes,
  mettreSousLaBase,
  repondA,
} from '../../../src/lib/hebergement/entetes.ts';

const lire = (chemin: string) =>
  readFileSync(new URL(`../../../${chemin}`, import.meta.url), 'utf8');
const regles = lireEntetes(lire('public/_headers'));

describe('lire des en-têtes', () => {
  test('les règles et leurs en-têtes, dans l’ordre, sans les commentaires', () => {
    const texte = '# un mot\n/*\n  Un: a\n  Deux: b: c\n\n/x/*.js\n  Trois: d\n';
    expect(lireEntetes(texte)).toEqual([
      {
        motif: '/*',
        otes: [],
        entetes: [
          ['Un', 'a'],
          ['Deux', 'b: c'],
        ],
      },
      { motif: '/x/*.js', otes: [], entetes: [['Trois', 'd']] },
    ]);
  });

  test.each(['  Seul: x', 'adresse/*', '/*\n  pas un en-tête'])('%j est refusé', (texte) => {
    expect(() => lireEntetes(texte)).toThrow(/public\/_headers, ligne \d/u);
  });

  test('sous une base, chaque règle la reçoit, et ses en-têtes restent', () => {
    const sous = mettreSousLaBase('# /un mot\n/*\n  Un: /a\n\n/x/*\n  Deux: b\n', '/sous/chemin/');
    expect(sous).toBe('# /un mot\n/sous/chemin/*\n  Un: /a\n\n/sous/chemin/x/*\n  Deux: b\n');
    expect(mettreSousLaBase('/*\n  Un: a\n', '/')).toBe('/*\n  Un: a\n');
  });

  test('un motif vaut pour toute suite, et pour ce qui l’entoure', () => {
    expect(repondA('/*', '/')).toBe(true);
    expect(repondA('/a/*.svg', '/a/b/c.svg')).toBe(true);
    expect(repondA('/a/*.svg', '/a/b.js')).toBe(false);
    expect(repondA('/seule', '/seule/')).toBe(false);
    expect(repondA('/aa*aa', '/aaa')).toBe(false);
  });

  test('deux règles qui donnent le même en-tête le joignent, comme l’hôte', () => {
    const deux = lireEntetes('/*\n  C: a\n/x\n  C: b\n');
    expect(entetesDe(deux, '/x')).toEqual({ C: 'a, b' });
    expect(entetesDe(deux, '/y')).toEqual({ C: 'a' });
  });

  test('une règle ôte un en-tête commun avant de donner le sien', () => {
    const deux = lireEntetes('/*\n  C: a\n  D: e\n/x\n  ! C\n  ! D\n  C: b\n');
    expect(entetesDe(deux, '/x')).toEqual({ C: 'b' });
    expect(entetesDe(deux, '/y')).toEqual({ C: 'a', D: 'e' });
  });
});

test('public/_headers ne donne un en-tête que par une règle, ou ôte d’abord l’autre : aucun hôte n’a à les joindre', () => {
  const noms = regles.flatMap(({ entetes, otes }) =>
    entetes.map(([nom]) => nom).filter((nom) => !otes.includes(nom)),
  );
  expect(noms.length).toBeGreaterThan(8);
  expect(noms).toEqual([...new Set(noms)]);
});

test('les pages à encadrer sont les seules qu’un autre site peut montrer', () => {
  const ici = entetesDe(regles, '/affaire-maif/');
  expect(ici['Content-Security-Policy']).toMatch(/^frame-ancestors 'none'/);
  expect(ici['X-Frame-Options']).toBe('DENY');
  const cadre = entetesDe(regles, '/cadre/decisions/x/');
  expect(cadre['Content-Security-Policy']).toBe('frame-ancestors *');
  expect(cadre['X-Frame-Options']).toBeUndefined();
  expect(cadre['Cross-Origin-Resource-Policy']).toBe('cross-origin');
});

test('nginx et Caddy donnent les en-têtes de public/_headers, mot pour mot', () => {
  const nginx = lire('hebergement/nginx.conf');
  const caddy = lire('hebergement/Caddyfile');
  for (const { motif, entetes } of regles)
    for (const [nom, valeur] of entetes) {
      const exception = motif !== '/*' || regles.some(({ otes }) => otes.includes(nom));
      if (motif === '/*')
        expect(nginx).toContain(
          exception ? `    default "${valeur}";` : `add_header ${nom} "${valeur}" always;`,
        );
      else expect(nginx).toContain(`~${motif.replace('*', '')} "${valeur}";`);
      if (motif === '/*') expect(caddy).toContain(`\t${nom} "${valeur}"\n`);
      else
        expect(caddy).toMatch(
          new RegExp(`header @\\w+ ${nom} "${valeur.replace('*', '\\*')}"`, 'u'),
        );
    }
});
