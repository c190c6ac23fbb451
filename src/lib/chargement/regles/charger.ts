import { lireUnFichier } from '../lire-un-fichier.ts';
import { uneSeuleDemande } from '../une-seule-demande.ts';
import { adresses } from './adresses.ts';
import { reglesVersees, verserLesPhrases, verserLesRegles } from './depot.ts';

/**
 * Charge les règles, que tout module qui les lit attend.
 * @throws si leur fichier n’arrive pas.
 */
export const chargerLesRegles = uneSeuleDemande(async () => {
  if (adresses.regles !== undefined && !reglesVersees())
    verserLesRegles(await lireUnFichier(`/${adresses.regles}`));
});

/**
 * Charge les phrases du résultat, entières, quoi que l’on ait répondu ; et les règles, si elles ne sont pas là.
 * @throws si l’un des deux fichiers n’arrive pas.
 */
export const chargerLesPhrases = uneSeuleDemande(async () => {
  const [texte] = await Promise.all([
    adresses.phrases === undefined ? undefined : lireUnFichier(`/${adresses.phrases}`),
    chargerLesRegles(),
  ]);
  if (texte !== undefined) verserLesPhrases(texte);
});
