import { z } from 'astro/zod';

/** Vrai pour une adresse que l’on peut suivre sans rien montrer sur le réseau d’une entreprise. */
function estPrivee(adresse: string): boolean {
  const { protocol, hostname, username, port } = new URL(adresse);
  return protocol === 'https:' && !hostname.endsWith('.') && username === '' && port === '';
}

/**
 * Une adresse hors du site : en https, sans mot de passe, ni port, ni point final à son hôte. En `http`,
 * le chemin entier se lit sur le réseau d’une entreprise.
 */
export const adresse = z.url({ abort: true }).refine(estPrivee, {
  message: 'Adresse à récrire : « https:// », sans port, ni point à la fin du nom de l’hôte.',
});
