import type { APIRoute } from 'astro';
import { dispositifsEtAdresses } from '../../lib/contenu/dispositifs.ts';
import { referencier } from '../../lib/contenu/referencier.ts';
import { obligations } from '../../lib/droit/surveillance/index.ts';
import { ligneQuiNomme, type RegleDeMatrice } from '../../lib/matrice/ligne.ts';
import { typographier } from '../../lib/typographie/francais.ts';

/** Règle par règle, ce que la matrice ajoute quand on ouvre une case : ses textes, et sa ligne pour chaque outil. */
export const GET: APIRoute = async () => {
  const references = await referencier();
  const outils = await dispositifsEtAdresses();
  const regles: readonly RegleDeMatrice[] = obligations.map((regle) => ({
    fondements: regle.textes.map((texte) => [
      typographier(references[texte].libelle),
      references[texte].adresse,
    ]),
    lignes: outils.map(({ id }) => ligneQuiNomme(regle, id)),
  }));
  return Response.json(regles);
};
