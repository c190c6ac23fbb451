import { direLeJsonMalForme } from '../sortie/json-mal-forme.ts';
import type { Faits } from '../droit/surveillance/index.ts';
import { estObjet, lireFaits, refuser } from './lire-faits.ts';

export { EntreeInvalide } from './lire-faits.ts';

/** Un cas à examiner : un identifiant et des réponses. */
export interface Cas {
  readonly id: string;
  readonly faits: Faits;
}

/**
 * Lit le texte d’un fichier de cas.
 * @throws EntreeInvalide, avec un message qui nomme le cas, le fait et les réponses admises.
 */
export function lireCas(texte: string): Cas[] {
  let brut: unknown;
  try {
    brut = JSON.parse(texte);
  } catch (erreur) {
    return refuser(direLeJsonMalForme(texte, erreur));
  }
  if (!Array.isArray(brut)) {
    return refuser('Attendu : un tableau de cas, [{ "id": "…", "faits": { … } }].');
  }
  const vus = new Set<string>();
  return brut.map((element: unknown, rang) => {
    if (!estObjet(element) || typeof element['id'] !== 'string' || element['id'] === '') {
      return refuser(`Cas n° ${String(rang + 1)} : « id » manque ou n’est pas un texte.`);
    }
    const { id } = element;
    if (vus.has(id)) return refuser(`Cas « ${id} » : cet identifiant sert deux fois.`);
    vus.add(id);
    return { id, faits: lireFaits(`Cas « ${id} »`, element['faits']) };
  });
}
