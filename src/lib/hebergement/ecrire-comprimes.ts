import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { comprimer, qualiteDe } from './comprimer.ts';

/** Un fichier comprimé : ce dont il l’a été, ce qu’il pesait, ce qu’il pèse, en octets. */
export interface Comprime {
  readonly fichier: string;
  readonly empreinte: string;
  readonly avant: number;
  readonly apres: number;
}

function garder(fichier: string, contenu: Buffer | undefined): void {
  if (contenu === undefined) rmSync(fichier, { force: true });
  else writeFileSync(fichier, contenu);
}

/**
 * Écrit à côté d’un fichier ses versions .br et .gz. Un fichier déjà comprimé et qui n’a pas changé depuis ne l’est pas
 * deux fois.
 */
export function ecrireComprimes(racine: string, fichier: string, deja?: Comprime): Comprime {
  const chemin = join(racine, fichier);
  const contenu = readFileSync(chemin);
  const empreinte = createHash('sha1').update(contenu).digest('base64');
  if (deja?.empreinte === empreinte) return deja;
  const { br, gz } = comprimer(contenu, qualiteDe(fichier, contenu.length));
  garder(`${chemin}.br`, br);
  garder(`${chemin}.gz`, gz);
  const avant = contenu.length;
  return { fichier, empreinte, avant, apres: br?.length ?? avant };
}
