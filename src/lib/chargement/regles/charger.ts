import { lireUnFichier } from '../lire-un-fichier.ts';
import { uneSeuleDemande } from '../une-seule-demande.ts';
import { adresses } from './adresses.ts';
import { reglesVersees, verserLesPhrases, verserLesRaisons, verserLesRegles } from './depot.ts';

/**
 * Charge les règles, que tout module qui les lit attend.
 * @throws si leur fichier n’arrive pas.
 */
export const chargerLesRegles = uneSeuleDemande(async () => {
  if (adresses.regles !== undefined && !reglesVersees())
    verserLesRegles(await lireUnFichier(`/${adresses.regles}`));
});

/** Charge un fichier et ceux qu’il suit, s’ils ne sont pas là ; le verse quand tous le sont. */
const suivant = (
  fichier: 'phrases' | 'raisons',
  avant: () => Promise<void>,
  verser: (texte: string) => void,
) =>
  uneSeuleDemande(async () => {
    const adresse = adresses[fichier];
    const [texte] = await Promise.all([
      adresse === undefined ? undefined : lireUnFichier(`/${adresse}`),
      avant(),
    ]);
    if (texte !== undefined) verser(texte);
  });

/**
 * Charge les phrases du premier écran du résultat, entières, quoi que l’on ait répondu ; et les règles.
 * @throws si l’un des deux fichiers n’arrive pas.
 */
export const chargerLesPhrases = suivant('phrases', chargerLesRegles, verserLesPhrases);

/**
 * Charge les raisons, entières, quoi que l’on ait répondu ; et les règles, et les phrases.
 * @throws si l’un des trois fichiers n’arrive pas.
 */
export const chargerLesRaisons = suivant('raisons', chargerLesPhrases, verserLesRaisons);
