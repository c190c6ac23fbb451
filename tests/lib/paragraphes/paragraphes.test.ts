import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { aligner } from '../../../src/lib/paragraphes/aligner.ts';
import { ajouterAuxAncres, lireLesAncres } from '../../../src/lib/paragraphes/figees.ts';
import { ancresPubliees, registreVide } from '../../../src/lib/paragraphes/registre.ts';
import { tenirLeRegistre } from '../../../src/lib/paragraphes/tenir.ts';
import { typographie } from '../../../src/lib/typographie/greffon.ts';

const textes = [
  'La loi demande d’informer chaque salarié avant de le surveiller.',
  'Le comité social et économique donne son avis sur les moyens de contrôle.',
  'Le juge pèse la preuve obtenue sans information préalable.',
  'Le salarié a douze mois pour contester son licenciement.',
];
const decision = { le: '2026-12-05', retires: {}, coquilles: [] };
const publie = tenirLeRegistre('essai', registreVide, textes, decision);
const [un = '', deux = '', trois = '', quatre = ''] = textes;
const ancresDe = (suite: readonly string[], registre = publie) =>
  aligner(registre, suite).paragraphes.map(({ ancre }) => ancre);

describe('l’ancre d’un paragraphe tient', () => {
  test('un article neuf numérote dans l’ordre', () => {
    expect(ancresPubliees(publie)).toEqual(['p1', 'p2', 'p3', 'p4']);
    expect(publie.anciens).toEqual([]);
  });

  test('un paragraphe ajouté au-dessus n’en déplace aucun', () => {
    const neuf = 'Un arrêt tout récent change la réponse donnée ici.';
    expect(ancresDe([neuf, un, deux, neuf.replace('arrêt', 'décret'), trois, quatre])).toEqual([
      'p0-1',
      'p1',
      'p2',
      'p2-1',
      'p3',
      'p4',
    ]);
    expect(ancresDe([...textes, neuf])).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
  });

  test('un paragraphe déplacé garde la sienne', () => {
    expect(ancresDe([quatre, un, trois, deux])).toEqual(['p4', 'p1', 'p3', 'p2']);
  });

  test('un paragraphe récrit la garde, et ses mots d’avant sont gardés, datés', () => {
    const suite = [un, deux.replace('donne son avis sur', 'est consulté sur'), trois, quatre];
    expect(ancresDe(suite)).toEqual(['p1', 'p2', 'p3', 'p4']);
    expect(tenirLeRegistre('essai', publie, suite, decision).anciens).toEqual([
      { ancre: 'p2', le: '2026-12-05', avant: deux },
    ]);
    const coquille = tenirLeRegistre('essai', publie, suite, { ...decision, coquilles: ['p2'] });
    expect(coquille.anciens).toEqual([]);
  });

  test('la ponctuation, la casse et les espaces ne sont pas des mots', () => {
    const suite = [un.toUpperCase(), deux.replace('.', '…'), trois, quatre];
    expect(tenirLeRegistre('essai', publie, suite, decision).anciens).toEqual([]);
  });

  test('un paragraphe retiré sans raison est refusé, et le message dit quoi écrire', () => {
    expect(() => tenirLeRegistre('essai', publie, [un, deux, quatre], decision)).toThrow(
      /articles\/essai\.mdx n’a plus son paragraphe p3[^]*--retire "essai#p3=raison"/,
    );
  });

  test('retiré avec sa raison, il reste une adresse, que personne d’autre ne reprend', () => {
    const retires = { p4: 'Le délai a changé.' };
    const apres = tenirLeRegistre('essai', publie, [un, deux, trois], { ...decision, retires });
    expect(apres.anciens).toEqual([
      { ancre: 'p4', le: '2026-12-05', avant: quatre, retire: 'Le délai a changé.' },
    ]);
    expect(ancresPubliees(apres)).toContain('p4');
    expect(ancresDe([un, deux, trois, 'Tout autre sujet, sans rapport.'], apres).at(-1)).toBe('p5');
  });
});

test('la page écrit l’ancre du registre, et son numéro', () => {
  const registre = new URL('../../../src/content/articles/preuve.mdx', import.meta.url);
  const { code } = mdxToJs('Un paragraphe neuf.', {
    hastPlugins: [typographie],
    fileURL: registre,
  });
  expect(code).toMatch(/id: "p\d+"/u);
  expect(code).not.toContain('id: "p1"');
});

test('la liste figée ne perd jamais une ancre', () => {
  const liste = ajouterAuxAncres('preuve : p1 p2\n', 'preuve', ['p1', 'p3']);
  expect(liste).toBe('preuve : p1 p2 p3\n');
  expect(lireLesAncres(ajouterAuxAncres(liste, 'appel', ['p1'])).get('appel')).toEqual(['p1']);
});
