/**
 * Le banc de la relecture : vingt mille signes, lus comme un article puis comme une notice. Il imprime des
 * millisecondes et ne juge rien : `npm run bench` l’appelle, jamais les tests. Voulu : 50 ms.
 */
import { ARTICLE_D_EXEMPLE } from '../../src/lib/relecture/exemple.ts';
import { NOTICE_D_EXEMPLE } from '../../src/lib/relecture/notice/exemple.ts';
import { LONGUEUR_MAXIMALE } from '../../src/lib/relecture/limite.ts';
import { lecteurDArticles, lecteurDeNotices } from '../../src/lib/relecture/lecteurs-du-disque.ts';

const TOURS = 9;

const plein = (texte: string) =>
  `${texte}\n`.repeat(Math.ceil(LONGUEUR_MAXIMALE / texte.length)).slice(0, LONGUEUR_MAXIMALE);

function mesurer(sujet: string, lire: () => unknown): void {
  const temps = Array.from({ length: TOURS }, () => {
    const debut = performance.now();
    lire();
    return performance.now() - debut;
  });
  const [froid = 0, ...chauds] = temps;
  const mediane = chauds.toSorted((a, b) => a - b)[Math.floor(chauds.length / 2)] ?? 0;
  console.log(
    `${sujet.padEnd(44)} médiane ${mediane.toFixed(1)} ms, première fois ${froid.toFixed(1)} ms`,
  );
}

/** Imprime le temps de chaque lecture. */
export function mesurerLaRelecture(): void {
  const relire = lecteurDArticles();
  const lecteur = lecteurDeNotices();
  const article = plein(ARTICLE_D_EXEMPLE);
  const notice = plein(NOTICE_D_EXEMPLE);
  mesurer('relire un article de 20 000 signes', () => relire(article));
  mesurer('relire une notice de 20 000 signes', () => lecteur.lire(notice));
}
