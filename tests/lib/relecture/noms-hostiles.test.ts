import { expect, test } from 'vitest';
import { decouper } from '../../../src/lib/relecture/jetons.ts';
import type { Decoupe, Jeton } from '../../../src/lib/relecture/jetons.ts';
import { nomDuResponsable } from '../../../src/lib/relecture/notice/identite.ts';
import { autrePartie, personnesNommees } from '../../../src/lib/relecture/questions.ts';

/** Ce qui cherche un nom lit les mots lui-même, hors des motifs : le compteur de comparaisons n’en voit rien. */
const chercheurs = { nomDuResponsable, personnesNommees, autrePartie };

/** Des suites sans fin de ce qui commence un nom, ou en a l’air. */
const suites = ['Aa', 'Julie Morel', 'Sarl', 'La', 'M.', 'Société de', 'Aa de', 'licencié Julie', 'CNIL', 'Aa,', 'responsable du traitement']; // prettier-ignore

/** Combien de mots sont lus, pour un mot du texte. */
function lecturesParMot(chercher: (typeof chercheurs)[keyof typeof chercheurs], texte: string) {
  const { jetons, phrases } = decouper(texte);
  let lus = 0;
  const comptes = new Proxy(jetons, {
    get(liste: readonly Jeton[], cle, vu): unknown {
      if (typeof cle === 'string' && /^\d+$/.test(cle)) lus += 1;
      return Reflect.get(liste, cle, vu);
    },
  });
  const decoupe: Decoupe = { jetons: comptes, phrases };
  chercher(texte, decoupe);
  return lus / jetons.length;
}

test.each(Object.entries(chercheurs))(
  '%s : dix fois plus long, dix fois plus de mots lus',
  (_, chercher) => {
    for (const suite of suites) {
      const [court, long] = [200, 2_000].map((fois) =>
        lecturesParMot(chercher, `${suite} `.repeat(fois)),
      );
      expect(long, suite).toBeLessThan(1.5 * (court ?? 0) + 10);
    }
  },
);
