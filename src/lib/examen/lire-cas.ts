import { RIEN, vocabulaire } from '../droit/surveillance/index.ts';
import type { Faits } from '../droit/surveillance/index.ts';

/** Un cas à examiner : un identifiant et des réponses. */
export interface Cas {
  readonly id: string;
  readonly faits: Faits;
}

/** Ce qui empêche de lire l’entrée : un message prêt à afficher. */
export class EntreeInvalide extends Error {}

const refuser = (message: string): never => {
  throw new EntreeInvalide(message);
};

const estObjet = (valeur: unknown): valeur is Readonly<Record<string, unknown>> =>
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

function lireFaits(id: string, donnes: unknown): Faits {
  if (!estObjet(donnes)) return refuser(`Cas « ${id} » : « faits » doit être un objet.`);
  for (const [nom, reponse] of Object.entries(donnes)) {
    if (!estFait(nom)) {
      const connus = Object.keys(vocabulaire).join(', ');
      return refuser(`Cas « ${id} » : fait inconnu « ${nom} ». Faits admis : ${connus}.`);
    }
    const { reponses, multiple } = vocabulaire[nom];
    const lieu = `Cas « ${id} », fait « ${nom} »`;
    if (multiple) verifierMultiple(lieu, reponses, reponse);
    else verifierReponse(lieu, reponses, reponse);
  }
  // Chaque entrée vient d’être comparée au vocabulaire : c’est la frontière avec le monde non typé.
  return donnes as Faits;
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
    return refuser(`JSON mal formé : ${erreur instanceof Error ? erreur.message : String(erreur)}`);
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
    return { id, faits: lireFaits(id, element['faits']) };
  });
}
