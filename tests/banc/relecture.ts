/**
 * Le banc de la relecture : vingt mille signes, lus comme un article puis comme une notice. Il imprime des
 * millisecondes et ne juge rien : `npm run bench` l’appelle, jamais les tests. Voulu : 50 ms.
 */
import { decisionsDuDisque } from '../../src/lib/relecture/decisions-du-disque.ts';
import { ARTICLE_D_EXEMPLE } from '../../src/lib/relecture/exemple.ts';
import { NOTICE_D_EXEMPLE } from '../../src/lib/relecture/notice/exemple.ts';
import { LONGUEUR_MAXIMALE } from '../../src/lib/relecture/limite.ts';
import { lireUnArticle } from '../../src/lib/relecture/lire-un-article.ts';
import { lexique } from '../../src/lib/relecture/lexique.ts';
import { LecteurDeNotice } from '../../src/lib/relecture/notice/lire-notice.ts';
import { reglesDuDisque } from '../../src/lib/relecture/regles-du-disque.ts';
import { Relecteur } from '../../src/lib/relecture/relire.ts';

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
  const relecteur = new Relecteur(
    reglesDuDisque().map(({ regle }) => regle),
    lexique,
  );
  const decisions = decisionsDuDisque();
  const lecteur = new LecteurDeNotice(lexique.classes);
  const article = plein(ARTICLE_D_EXEMPLE);
  const notice = plein(NOTICE_D_EXEMPLE);
  mesurer('relire un article de 20 000 signes', () => lireUnArticle(article, relecteur, decisions));
  mesurer('relire une notice de 20 000 signes', () => lecteur.lire(notice));
}
