import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { composer } from '../../../../src/lib/relecture/notice/accents.ts';
import { lecteurDeNotices } from '../../../../src/lib/relecture/lecteurs-du-disque.ts';
import { lireNotices } from '../../../../src/lib/relecture/mesure.ts';

const lire = (nom: string) =>
  lireNotices(readFileSync(new URL(`../corpus/${nom}.json`, import.meta.url), 'utf8'));
const notices = [...lire('reglage-notices'), ...lire('reglage-notices-9')];
const lecteur = lecteurDeNotices();

test('un texte aux accents séparés se réunit, et chaque position revient à son origine', () => {
  const separe = 'a'.concat('e\u0301', 'b \u{1F600} ', 'c\u0327', 'd');
  const { texte, origine } = composer(separe);
  expect(texte).toBe('aéb \u{1F600} çd');
  for (const lettre of ['a', 'b', '\u{1F600}', 'd'])
    expect(origine(texte.indexOf(lettre)), lettre).toBe(separe.indexOf(lettre));
  expect(origine(texte.indexOf('é'))).toBe(1);
  expect(origine(texte.length)).toBe(separe.length);
});

test('un texte déjà réuni reste tel quel', () => {
  const { texte, origine } = composer('né à 3 h');
  expect([texte, origine(4)]).toEqual(['né à 3 h', 4]);
});

test('une notice dit la même chose, que ses accents soient réunis ou séparés, et montre ses mots à elle', () => {
  expect(notices.length).toBeGreaterThan(20);
  for (const { id, texte } of notices) {
    const separe = texte.normalize('NFD');
    const [reunie, lue] = [lecteur.lire(texte.normalize('NFC')), lecteur.lire(separe)];
    for (const [cle, { etat, passages }] of Object.entries(lue)) {
      const attendue = reunie[cle as keyof typeof reunie];
      expect(etat, `${id}, ${cle}`).toBe(attendue.etat);
      expect(passages.map((un) => un.texte.normalize('NFC'))).toEqual(
        attendue.passages.map((un) => un.texte),
      );
      for (const { debut, fin, texte: dit } of passages) expect(separe.slice(debut, fin)).toBe(dit);
    }
  }
});
