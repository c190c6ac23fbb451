import { RIEN, vocabulaire } from '../droit/surveillance/index.ts';
import type { Faits } from '../droit/surveillance/index.ts';

/** Ce qui empêche de lire l’entrée : un message prêt à afficher. */
export class EntreeInvalide extends Error {}

/** Refuse l’entrée, avec ce message. */
export function refuser(message: string): never {
  throw new EntreeInvalide(message);
}

/** Vrai pour un objet JSON, ni liste ni `null`. */
export const estObjet = (valeur: unknown): valeur is Readonly<Record<string, unknown>> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

const estFait = (nom: string): nom is keyof typeof vocabulaire => Object.hasOwn(vocabulaire, nom);

function verifierMultiple(lieu: string, admises: readonly string[], reponse: unknown): void {
  const attendu = `Attendu : une liste parmi ${admises.join(', ')}.`;
  if (!Array.isArray(reponse) || reponse.length === 0) {
    refuser(`${lieu} admet plusieurs réponses et attend une liste non vide. ${attendu}`);
  } else {
    for (const une of reponse) verifierReponse(lieu, admises, une);
    if (reponse.includes(RIEN) && new Set(reponse).size > 1) {
      refuser(`${lieu} : « ${RIEN} » contredit les autres réponses cochées. ${attendu}`);
    }
  }
}

function verifierReponse(lieu: string, admises: readonly string[], reponse: unknown): void {
  if (typeof reponse === 'string' && admises.includes(reponse)) return;
  const texte = JSON.stringify(reponse);
  refuser(`${lieu} : réponse inconnue ${texte}. Réponses admises : ${admises.join(', ')}.`);
}

/**
 * Des réponses venues du dehors, comparées au vocabulaire. `lieu` ouvre le message d’erreur.
 * @throws EntreeInvalide, avec un message qui nomme le fait et les réponses admises.
 */
export function lireFaits(lieu: string, donnes: unknown): Faits {
  if (!estObjet(donnes)) return refuser(`${lieu} : « faits » doit être un objet.`);
  for (const [nom, reponse] of Object.entries(donnes)) {
    if (!estFait(nom)) {
      const connus = Object.keys(vocabulaire).join(', ');
      return refuser(`${lieu} : fait inconnu « ${nom} ». Faits admis : ${connus}.`);
    }
    const { reponses, multiple } = vocabulaire[nom];
    const precis = `${lieu}, fait « ${nom} »`;
    if (multiple) verifierMultiple(precis, reponses, reponse);
    else verifierReponse(precis, reponses, reponse);
  }
  // Chaque entrée vient d’être comparée au vocabulaire : c’est la frontière avec le monde non typé.
  return donnes as Faits;
}
