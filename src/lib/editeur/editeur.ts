import { schemaEditeur } from './schema.ts';

/**
 * LE fichier à remplir avant de mettre en ligne. `null` veut dire « à compléter par l’éditeur » : dès que
 * l’adresse n’est plus en `.example`, la construction s’arrête et nomme ce qui manque encore.
 */
export const editeur = schemaEditeur.parse({
  adresse: 'https://a-ma-connaissance.example',
  base: '/',
  qualite: null,
  nom: null,
  adressePostale: null,
  telephone: null,
  directeurDeLaPublication: null,
  hebergeur: { nom: null, adresse: null, telephone: null },
  courriel: null,
  journaux: { duree: null, lieu: null },
  dpo: null,
  financement: null,
  auteurs: [],
  relecteurs: [],
  depot: null,
});
