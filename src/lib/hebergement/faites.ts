import { channel } from 'node:diagnostics_channel';

/** Le fil où la construction dit ce qu’elle fait : l’intergiciel et les intégrations n’y partagent aucun module. */
const faites = channel('a-ma-connaissance:faites');

/** Dit qu’une page, ou un fichier, vient d’être fait : son adresse. Astro l’écrit aussitôt après. */
export function annoncer(adresse: string): void {
  faites.publish(adresse);
}

/** Reçoit l’adresse de tout ce qui se fait, jusqu’à ce que l’on appelle ce qui est rendu. */
export function ecouter(recevoir: (adresse: string) => void): () => void {
  const entendre = (adresse: unknown) => recevoir(String(adresse));
  faites.subscribe(entendre);
  return () => void faites.unsubscribe(entendre);
}
