import type { MotsDePage } from './assembler.ts';
import { marques } from './marques.ts';
import { motsCourants } from './mots-courants.ts';
import { motsDesFiches } from './mots-des-fiches.ts';
import { nomsCourants } from './noms-courants.ts';

/** Tous les mots donnés à chaque adresse : par les fiches de `src/content`, par les listes de ce dossier. */
export function motsDesPages(contenu: string): (adresse: string) => MotsDePage {
  const fiches = motsDesFiches(contenu);
  return (adresse) => {
    const fiche = fiches.get(adresse);
    return {
      noms: [...(nomsCourants[adresse] ?? []), ...(fiche?.noms ?? [])],
      mots: [...(motsCourants[adresse] ?? []), ...(marques[adresse] ?? []), ...(fiche?.mots ?? [])],
    };
  };
}
