import type { Root } from 'hast';
import { parcourir } from '../typographie/parcourir.ts';
import { sousLaBase } from './base.ts';

/** Les attributs par lesquels une page demande une adresse. */
const attributs = ['href', 'src', 'action', 'formAction', 'poster'] as const;

/** Met la base devant chaque adresse interne d’une page, sur place. Astro l’a déjà mise devant les siennes. */
export function baser(arbre: Root, base: string): void {
  if (base === '/') return;
  parcourir(arbre, ({ properties }) => {
    for (const attribut of attributs) {
      const adresse = properties[attribut];
      if (typeof adresse === 'string') properties[attribut] = sousLaBase(adresse, base);
    }
    return 'entrer';
  });
}
