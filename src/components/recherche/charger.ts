import { sousLaBase } from '../../lib/liens/base.ts';
import { ANNUAIRE, TEXTE_ENTIER } from '../../lib/recherche/fichiers.ts';
import type { Chercher } from '../../lib/recherche/moteur/servir.ts';
import { reglages } from '../../lib/recherche/texte-entier/chercher.ts';
import type { Moteur } from '../../lib/recherche/texte-entier/chercher.ts';

/**
 * Un module du site, demandé une fois. S’il manque, il est redemandé au prochain appel, sous une autre adresse : un
 * navigateur peut retenir l’échec de la première.
 */
function unique<Module, Pret>(
  adresse: string,
  preparer: (module: Module) => Pret | Promise<Pret>,
): () => Promise<Pret> {
  let pret: Promise<Pret> | undefined;
  let essais = 0;
  return () => {
    const suffixe = essais === 0 ? '' : `?${essais}`;
    pret ??= import(/* @vite-ignore */ sousLaBase(adresse) + suffixe).then(preparer);
    pret.catch(() => {
      pret = undefined;
      essais += 1;
    });
    return pret;
  };
}

/** L’annuaire et son moteur : un seul fichier, le même quelle que soit la requête. */
export const chargerLAnnuaire = unique(
  ANNUAIRE,
  ({ chercher }: { readonly chercher: Chercher }) => chercher,
);

/** Le texte entier : les morceaux qu’il demandera ensuite dépendent de la requête. */
export const chargerLeTexteEntier = unique(TEXTE_ENTIER, async (module: Moteur) => {
  await module.options(reglages);
  await module.init();
  return module;
});
