import { blancs } from '../lettres/segments.ts';
import type { Champ, Valeurs } from '../lettres/types.ts';
import { mentions, type Mention } from './mentions.ts';
import { modele } from './modele.ts';
import { remplirModele } from '../lettres/saisie.ts';

/** Où en est une mention de la notice. */
export interface EtatDeMention {
  readonly mention: Mention;
  readonly etat: 'dite' | 'manquante' | 'facultative' | 'sans-objet';
  /** Les champs qui lui manquent, quand elle est manquante. */
  readonly manquants: readonly Champ[];
}

/** Chaque mention de la notice, et ce qui lui manque encore. */
export function verifierMentions(valeurs: Valeurs): readonly EtatDeMention[] {
  return mentions.map((mention) => {
    const { passages, manquants } = remplirModele(modele(mention.id, mention.blocs), valeurs);
    if (manquants.length > 0) return { mention, etat: 'manquante', manquants };
    if (passages.length > 0) return { mention, etat: 'dite', manquants };
    const libre = mention.blocs.some(
      ({ texte, si }) => Object.keys(si).length === 0 && blancs(texte).length > 0,
    );
    return { mention, etat: libre ? 'facultative' : 'sans-objet', manquants };
  });
}
