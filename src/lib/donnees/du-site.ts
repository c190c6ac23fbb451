import type { Dataset } from 'schema-dts';
import { versionDesRegles } from '../droit/surveillance/index.ts';
import { adresseEntiere } from '../editeur/adresse-entiere.ts';
import { editeur } from '../editeur/editeur.ts';
import { jeuDeDonnees } from '../referencement/entites.ts';
import { couverture, jalonsDe } from './jalons.ts';
import { ouvrirTout } from './ouvrir.ts';
import { decrireLeJeu, licence, motsCles } from './paquet.ts';
import { lister } from '../contenu/lister.ts';
import { bilanDuSite } from '../controle/du-site.ts';
import { uneFois } from '../contenu/une-fois.ts';
import { fichiersOuverts } from './fichiers.ts';

/** Où le site est servi : les adresses du jeu partent de là. */
export const adresseDuSite = (): URL => new URL(adresseEntiere('/'));

/** Le jeu, décrit aux moteurs de recherche de données. */
export async function jeuDuSite(): Promise<Dataset> {
  const site = adresseDuSite();
  const decisions = ouvrirTout(await lister('decisions'), site);
  const jalons = jalonsDe(decisions);
  return jeuDeDonnees({
    titre: 'Décisions sur la surveillance au travail, faits codés',
    description: decrireLeJeu(site),
    adresse: new URL('donnees/', site).href,
    licence: licence.path,
    version: versionDesRegles.numero,
    modifie: jalons.modifie,
    couverture: couverture(jalons),
    motsCles,
    fichiers: [
      { adresse: new URL('donnees/decisions.csv', site).href, format: 'text/csv' },
      { adresse: new URL('donnees/decisions.json', site).href, format: 'application/json' },
    ],
    editeur,
  });
}

/** Les fichiers ouverts de ce site. */
export const fichiersDuSite = uneFois(async (): Promise<ReadonlyMap<string, string>> =>
  fichiersOuverts(await lister('decisions'), adresseDuSite(), await bilanDuSite()),
);
