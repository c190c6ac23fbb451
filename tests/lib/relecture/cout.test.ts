import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGUEUR_MAXIMALE } from '../../../src/lib/relecture/limite.ts';
import { lexique } from '../../../src/lib/relecture/lexique.ts';
import { Relecteur } from '../../../src/lib/relecture/relire.ts';
import { reglesDuDisque } from '../../../src/lib/relecture/regles-du-disque.ts';
import { segmenter } from '../../../src/lib/relecture/segments.ts';
import {
  lecteurDeNotices,
  relecteurDuDisque,
} from '../../../src/lib/relecture/lecteurs-du-disque.ts';

const relecteur = relecteurDuDisque();
const lecteur = lecteurDeNotices();

/** Des mots que beaucoup de motifs commencent, répétés sans fin : le pire texte que l’on sache écrire. */
const hostiles = [
  'preuve', 'ne', 'sans', 'accord', 'salarié', 'est', 'donc', 'la', 'cnil', 'employeur', 'peut',
  'juge', 'licenciement', 'doit', 'information', '12', 'mois', '« ', ' »', '. ', ' ; ', ', ', '\n',
  'É', 'a\u0301', '…', '((((', 'aaaaaaaaaaaaaaaaaaaa',
]; // prettier-ignore
const meles = fc
  .array(fc.constantFrom(...hostiles), { minLength: 1, maxLength: 400 })
  .map((mots) => mots.join(' '));
const repete = fc
  .tuple(fc.constantFrom(...hostiles), fc.integer({ min: 1, max: 600 }))
  .map(([mot, fois]) => `${mot} `.repeat(fois));
const texteHostile = fc.oneof(meles, repete);

/** Comparaisons par caractère, au plus. Mesuré : 17 sur un article, 68 sur des mots mêlés. */
const PAS_PAR_CARACTERE = 150;

test('mille textes hostiles coûtent un nombre borné de comparaisons par caractère', () => {
  fc.assert(
    fc.property(texteHostile, (texte) => {
      const article = { pas: 0 };
      const notice = { pas: 0 };
      const marques = relecteur.relire(texte, article);
      lecteur.lire(texte, notice);
      expect(article.pas / (texte.length + 20)).toBeLessThan(PAS_PAR_CARACTERE);
      expect(notice.pas / (texte.length + 20)).toBeLessThan(PAS_PAR_CARACTERE);
      const recolle = segmenter(texte, marques).map((segment) => segment.texte);
      expect(recolle.join('')).toBe(texte);
    }),
    { numRuns: 1_000 },
  );
});

test('le coût est linéaire : un texte dix fois plus long coûte dix fois plus, à peu près', () => {
  const court = 'La preuve sans accord est donc nulle, le juge doit écarter. '.repeat(30);
  const long = court.repeat(10).slice(0, LONGUEUR_MAXIMALE);
  const mesure = (texte: string) => {
    const compteur = { pas: 0 };
    relecteur.relire(texte, compteur);
    return compteur.pas / texte.length;
  };
  expect(mesure(long) / mesure(court)).toBeLessThan(1.5);
});

test('un texte n’en change pas un autre', () => {
  const premieres = reglesDuDisque()
    .slice(0, 5)
    .map(({ regle }) => regle);
  fc.assert(
    fc.property(texteHostile, texteHostile, (avant, texte) => {
      const seul = new Relecteur(premieres, lexique).relire(texte);
      const partage = new Relecteur(premieres, lexique);
      partage.relire(avant);
      expect(partage.relire(texte)).toEqual(seul);
    }),
    { numRuns: 20 },
  );
});
