import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lireTextes } from '../../../src/lib/relecture/lire-textes.ts';
import { cles } from '../../../src/lib/relecture/notice/cles.ts';

const COMMANDE = 'src/lib/relecture/commande.ts';
const DELAI = 60_000;

const lancer = (arguments_: readonly string[], entree: string | Buffer = '') =>
  spawnSync(process.execPath, [COMMANDE, ...arguments_], { input: entree, encoding: 'utf8' });

test(
  'lit l’entrée standard et rend les marques, avec les clés et les positions promises',
  () => {
    const texte = 'L’enseigne, déjà connue, a été condamnée par la CNIL en mars.';
    const { status, stdout, stderr } = lancer(['-'], JSON.stringify([{ id: 'a', texte }]));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [{ id, marques }] = JSON.parse(stdout);
    expect(id).toBe('a');
    expect(marques).toHaveLength(1);
    expect(Object.keys(marques[0])).toEqual([
      'debut',
      'fin',
      'extrait',
      'regle',
      'force',
      'message',
      'plutot',
      'sources',
    ]);
    expect(texte.slice(marques[0].debut, marques[0].fin)).toBe('condamnée par la CNIL');
    expect(marques[0]).toMatchObject({ regle: 'cnil-condamne', force: 'faux' });
  },
  DELAI,
);

test(
  'un texte anglais n’a aucune marque, et l’erreur standard le nomme ; les autres sont lus',
  () => {
    const anglais = 'The employer is condemned by the CNIL, and the proof is illegal to the court.';
    const francais = 'La CNIL a condamné la société.';
    const { status, stdout, stderr } = lancer(
      ['-'],
      JSON.stringify([
        { id: 'en', texte: anglais },
        { id: 'fr', texte: francais },
      ]),
    );
    expect(status).toBe(0);
    expect(stderr).toMatch(/^Le texte « en » semble en anglais[^\n]*\n$/);
    const [en, fr] = JSON.parse(stdout);
    expect(en).toEqual({ id: 'en', marques: [] });
    expect(fr.marques).toHaveLength(1);
  },
  DELAI,
);

test(
  'lit une notice dans un fichier et rend les dix-huit mentions',
  () => {
    const fichier = join(mkdtempSync(join(tmpdir(), 'relire-')), 'notices.json');
    writeFileSync(fichier, JSON.stringify([{ id: 'n', texte: 'Images gardées un mois.' }]));
    const { status, stdout } = lancer(['--notice', fichier]);
    expect(status).toBe(0);
    const [{ mentions }] = JSON.parse(stdout);
    expect(Object.keys(mentions)).toEqual([...cles]);
    expect(mentions.conservation).toEqual({
      etat: 'trouvee',
      extraits: ['Images gardées un mois.'],
    });
    expect(mentions.dpo).toEqual({ etat: 'non-trouvee', extraits: [] });
  },
  DELAI,
);

test(
  'accepte un tableau vide, et ce qui surprend : une marque d’ordre, un nom réservé, le plus long texte',
  () => {
    expect(lancer(['-'], '[]')).toMatchObject({ status: 0, stdout: '[]\n', stderr: '' });
    const longue = 'é'.repeat(20_000);
    const { status, stdout } = lancer(
      ['-'],
      `\uFEFF[{"id":"__proto__","texte":""},{"id":"b","texte":"${longue}"}]`,
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual([
      { id: '__proto__', marques: [] },
      { id: 'b', marques: [] },
    ]);
  },
  DELAI,
);

test(
  'ce qui n’est pas de l’UTF-8 est refusé : des positions y seraient fausses',
  () => {
    for (const octets of [
      Buffer.from('[{"id":"a","texte":"condamné"}]', 'latin1'),
      Buffer.from('\uFEFF[{"id":"a","texte":"x"}]', 'utf16le'),
    ]) {
      const { status, stdout, stderr } = lancer(['-'], octets);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/UTF-8/);
    }
  },
  DELAI,
);

test.each([
  [
    'un texte sans texte',
    ['-'],
    '[{"id":"premier","texte":"x"},{"id":"second"}]',
    /Texte « second »/,
  ],
  ['un identifiant absent', ['-'], '[{"texte":"x"}]', /Texte n° 1.*« id »/],
  [
    'un identifiant répété',
    ['-'],
    '[{"id":"a","texte":""},{"id":"a","texte":""}]',
    /« a ».*deux fois/,
  ],
  ['une clé inconnue', ['-'], '[{"id":"a","texte":"x","titre":"y"}]', /« a ».*« titre »/],
  [
    'un texte trop long',
    ['-'],
    JSON.stringify([{ id: 'long', texte: 'a'.repeat(20_001) }]),
    /« long ».*20001/,
  ],
  [
    'un JSON coupé',
    ['-'],
    '[{',
    /^Entrée standard\. JSON mal formé : (?:il s’arrête trop tôt|ligne 1, colonne 3)\.$/m,
  ],
  [
    'un JSON mal écrit',
    ['-'],
    '[\n{bad}]',
    /^Entrée standard\. JSON mal formé : ligne 2, colonne 2\.$/m,
  ],
  ['autre chose qu’un tableau', ['-'], '{"id":"a"}', /tableau/],
  ['un fichier absent', ['nulle-part.json'], '', /nulle-part\.json/],
  ['aucun fichier', [], '', /Usage/],
  ['une option inconnue', ['--notices', '-'], '[]', /--notices/],
] as const)(
  'refuse %s : code 2, message en français, rien sur la sortie',
  (_, arguments_, entree, message) => {
    const { status, stdout, stderr } = lancer(arguments_, entree);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
  },
  DELAI,
);

test.each([
  ['un texte qui est un nombre', '[{"id":"a","texte":12}]', /Texte « a »/],
  ['un élément nul', '[null]', /Texte n° 1/],
  ['un tableau dans un tableau', '[[{"id":"a","texte":"x"}]]', /Texte n° 1/],
  [
    'dix mille un émojis, de deux unités chacun',
    JSON.stringify([{ id: 'emojis', texte: '😀'.repeat(10_001) }]),
    /« emojis ».*20002/,
  ],
  [
    'une seconde entrée fausse après une première juste',
    '[{"id":"a","texte":"La CNIL a condamné."},{"id":"b","texte":null}]',
    /« b »/,
  ],
  ['une entrée vide', '', /^JSON mal formé : rien à lire\.$/],
] as const)('refuse %s, et nomme l’entrée', (_, entree, message) => {
  expect(() => lireTextes(entree)).toThrow(message);
});
