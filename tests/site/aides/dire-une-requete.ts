import type { Request } from '@playwright/test';

/**
 * Ce qu’une requête dit au serveur : sa méthode, son adresse entière et son corps. Deux parcours qui ne diffèrent que d’un
 * « ? » diffèrent. Le nom de notre site est ôté ; celui d’un autre reste.
 */
export function direUneRequete(requete: Request): string {
  const chezNous = process.env['ADRESSE_DU_SITE'] ?? '';
  const url = requete.url();
  const adresse = url.startsWith(`${chezNous}/`) ? url.slice(chezNous.length) : url;
  return [requete.method(), adresse, requete.postData() ?? ''].join(' ').trim();
}
