import { decisionsDuDisque } from './decisions-du-disque.ts';
import { lexique } from './lexique.ts';
import { lireUnArticle } from './lire-un-article.ts';
import { LecteurDeNotice } from './notice/lire-notice.ts';
import { reglesDuDisque } from './regles-du-disque.ts';
import { Relecteur } from './relire.ts';
import type { Marque } from './types.ts';

/**
 * Les règles de `src/content/relecture/`, prêtes à lire un texte, sans construire le site.
 * @throws si une règle ne suit pas son schéma : le message nomme le fichier.
 */
export function relecteurDuDisque(): Relecteur {
  return new Relecteur(
    reglesDuDisque().map(({ regle }) => regle),
    lexique,
  );
}

/**
 * Le lecteur d’articles entier : les règles, les décisions de notre répertoire et les questions.
 * @throws si une règle ou une décision ne suit pas son schéma : le message nomme le fichier.
 */
export function lecteurDArticles(): (texte: string) => readonly Marque[] {
  const relecteur = relecteurDuDisque();
  const decisions = decisionsDuDisque();
  return (texte) => lireUnArticle(texte, relecteur, decisions);
}

/** Le lecteur de notices, avec les classes de mots de toutes les règles. */
export const lecteurDeNotices = (): LecteurDeNotice => new LecteurDeNotice(lexique.classes);
