import type { Valeurs } from '../lettres/types.ts';
import { champDuCritere } from './criteres.ts';

/** Deux champs qui demandent la même chose : l’un répond pour l’autre, resté vide. */
interface Meme {
  readonly champ: string;
  readonly critere: string;
  /** Les réponses du champ qui décident du critère, et ce qu’elles en disent. */
  readonly dit: Readonly<Partial<Record<string, 'oui' | 'non'>>>;
  /** Vrai si le critère, à son tour, répond pour le champ : la question est la même, mot pour mot. */
  readonly retour?: boolean;
}

/** Un critère du filtrage est plus large que le champ : un « non » du champ n’y répond pas toujours. */
export const memes: readonly Meme[] = [
  {
    champ: 'automatisee',
    critere: champDuCritere('decision-automatisee'),
    dit: { oui: 'oui', non: 'non' },
    retour: true,
  },
  { champ: 'evaluation', critere: champDuCritere('evaluation'), dit: { oui: 'oui' } },
  { champ: 'sensibles', critere: champDuCritere('donnees-sensibles'), dit: { oui: 'oui' } },
  {
    champ: 'frequence',
    critere: champDuCritere('surveillance-systematique'),
    dit: { reguliere: 'oui', constante: 'oui' },
  },
];

/** La saisie, où ce qui est déjà répondu ne se demande pas une seconde fois ; ce qui est choisi à la main reste. */
export function deduire(valeurs: Valeurs): Valeurs {
  const lire = (id: string) => valeurs[id] ?? '';
  return {
    ...valeurs,
    ...Object.fromEntries(
      memes.flatMap(({ champ, critere, dit, retour = false }): (readonly [string, string])[] => {
        const deduit = dit[lire(champ)];
        if (lire(critere) === '' && deduit !== undefined) return [[critere, deduit]];
        const rendu = lire(critere);
        return retour && lire(champ) === '' && (rendu === 'oui' || rendu === 'non')
          ? [[champ, rendu]]
          : [];
      }),
    ),
  };
}
