import { describe, expect, test } from 'vitest';
import { decouper } from '../../../src/lib/relecture/jetons.ts';
import { Atomes, MotifInvalide, preparerMotif } from '../../../src/lib/relecture/motif.ts';
import { Reconnaisseur } from '../../../src/lib/relecture/reconnaitre.ts';

/** Ce qu’un motif reconnaît dans un texte, mot à mot. */
function reconnu(ecrit: string, texte: string): string | undefined {
  const atomes = new Atomes();
  const { noeud } = preparerMotif(ecrit, atomes, { loi: '(loi|code)' });
  const { jetons } = decouper(texte);
  const mots = new Reconnaisseur(jetons, atomes, { pas: 0 });
  for (const rang of jetons.keys()) {
    const fin = mots.fin(noeud, rang, jetons.length);
    if (fin !== undefined) return texte.slice(jetons[rang]?.debut, jetons[fin - 1]?.fin);
  }
  return undefined;
}

describe('un motif', () => {
  test.each([
    ['accord', 'L’ACCORD manque', 'ACCORD'],
    ['consent*', 'ils consentaient', 'consentaient'],
    ['*ment', 'le consentement', 'consentement'],
    ['la @loi', 'la loi du travail', 'la loi'],
    ['preuve nulle', 'la preuve nulle', 'preuve nulle'],
    ['accord salaries', 'accord de tous les salariés', 'accord de tous les salariés'],
    ['est ..3 nulle', 'elle est bel et bien nulle', 'est bel et bien nulle'],
    ['(un|deux) mois', 'dans deux mois', 'deux mois'],
    ['#1-49 salaries', 'une équipe de douze salariés', 'douze salariés'],
    ['oeuvre', 'une Œuvre', 'Œuvre'],
    // Ce qui finit un motif peut être vide, même devant ce qui ferme la proposition.
    ['est delit ..3', 'c’est un délit, et il se paie', 'est un délit'],
    ['est delit penal?', 'c’est un délit ; il se paie', 'est un délit'],
  ])('« %s » reconnaît « %s »', (motif, texte, attendu) => {
    expect(reconnu(motif, texte)).toBe(attendu);
  });

  test.each([
    ['est ..3 nulle', 'elle n’est pas nulle'],
    ['#1-49 salaries', 'cinquante salariés'],
    ['accord', 'désaccord'],
    ['accord ..3 salaries', 'accord ; les salariés'],
  ])('« %s » laisse « %s »', (motif, texte) => {
    expect(reconnu(motif, texte)).toBeUndefined();
  });

  test('« ...3 » franchit une négation', () => {
    expect(reconnu('est ...3 nulle', 'elle n’est pas nulle')).toBe('est pas nulle');
  });

  test.each(['(un|deux', 'un)', '@inconnue', 'É', '||'])(
    'mal écrit, « %s » est refusé',
    (motif) => {
      expect(() => reconnu(motif, 'texte')).toThrow(MotifInvalide);
    },
  );
});

describe('le découpage', () => {
  test('garde les positions du texte d’origine', () => {
    const texte = 'L’employeur a «\u00a0prévenu\u00a0» l’œuvre, n°\u00a021-17.802.';
    for (const { debut, fin, forme } of decouper(texte).jetons)
      expect(texte.slice(debut, fin).length, forme).toBe(fin - debut);
    expect(decouper(texte).jetons.map(({ forme }) => forme)).toEqual(
      'l employeur a prevenu l oeuvre 21 17 802'.split(' '),
    );
  });

  test('sait ce qui est entre guillemets, et où finit une question', () => {
    const { jetons, phrases } = decouper('Il dit : « c’est faux ». Pourquoi ? Parce que.');
    expect(jetons.filter(({ cite }) => cite).map(({ forme }) => forme)).toEqual([
      'c',
      'est',
      'faux',
    ]);
    expect(phrases.map(({ question }) => question)).toEqual([false, true, false]);
  });

  test('ne coupe pas une phrase à une abréviation ni à un numéro', () => {
    expect(
      decouper('Voir art. L. 1222-4 et Cass. soc., n° 21-17.802 du code.').phrases,
    ).toHaveLength(1);
  });

  test('lit les sigles à points et l’écriture inclusive', () => {
    const formes = decouper('La C.N.I.L. et les salarié·e·s, employé(e)s').jetons.map(
      (j) => j.forme,
    );
    expect(formes).toEqual(['la', 'cnil', 'et', 'les', 'salarie', 'employe']);
  });
});
