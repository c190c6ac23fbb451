import { describe, expect, test } from 'vitest';
import { decouper, formeDuTexte } from '../../../src/lib/relecture/jetons.ts';

/** Les phrases d’un texte, chacune par les formes de ses mots. */
const phrases = (texte: string): readonly string[] => {
  const { jetons, phrases: lues } = decouper(texte);
  return lues.map(({ debut, fin }) =>
    jetons
      .slice(debut, fin)
      .map(({ forme }) => forme)
      .join(' '),
  );
};

test('une ligature, un accent, un signe égal se lisent en lettres', () => {
  expect(formeDuTexte('Œuvre, ex æquo, déjà')).toBe('oeuvre, ex aequo, deja');
  for (const signe of ['=', '⇒', '→'])
    expect(phrases(`preuve illicite ${signe} licenciement`)).toEqual([
      'preuve illicite egale licenciement',
    ]);
});

test('une écriture inclusive ne fait qu’un mot, au singulier comme au pluriel', () => {
  expect(phrases('le salarié(e) filmé·e')).toEqual(['le salarie filme']);
  expect(phrases('les salarié(e)s filmé·es')).toEqual(['les salarie filme']);
});

describe('une phrase finit', () => {
  test.each(['.', '!', '…', '?'])('à « %s » suivi d’une capitale', (signe) => {
    expect(phrases(`Elle filme${signe} Il dort`)).toEqual(['elle filme', 'il dort']);
  });

  test('et seul le point d’interrogation en fait une question', () => {
    const questions = decouper('Qui filme ? Elle ! Lui… Eux.').phrases;
    expect(questions.map(({ question }) => question)).toEqual([true, false, false, false]);
  });

  test('à la fin d’un titre, non à une ligne coupée', () => {
    expect(phrases('Un titre\nLe chef filme')).toEqual(['un titre', 'le chef filme']);
    expect(phrases('Le chef\n  filme')).toEqual(['le chef filme']);
    expect(phrases('\n\nUn titre\n\n\nLe chef filme\n\n')).toEqual(['un titre', 'le chef filme']);
  });

  test.each(
    'l’ le la les d’ de du des un une au aux ce cet cette ces leur leurs son mon que par'.split(
      ' ',
    ),
  )('non après « %s », qui appelle un mot', (mot) => {
    expect(phrases(`Elle filme ${mot}\nCNIL`)).toHaveLength(1);
  });

  test('non au point d’une abréviation, mais à un point qui en est séparé', () => {
    expect(phrases('Voir l’art. L. 1222-4')).toHaveLength(1);
    expect(phrases('Voir « cet art ». Le chef filme')).toHaveLength(2);
  });
});

test('une citation finit à son guillemet, non à celui qu’elle contient ; un fermant seul n’en ouvre pas', () => {
  const cites = (texte: string) =>
    decouper(texte).jetons.flatMap(({ forme, cite }) => (cite ? [forme] : []));
  expect(cites('Elle dit « un “deux” trois » quatre')).toEqual(['un', 'deux', 'trois']);
  expect(cites('Un » deux « trois » quatre')).toEqual(['trois']);
});
