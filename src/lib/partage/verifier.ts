import { questions, vocabulaire } from '../droit/surveillance/index.ts';
import type { Dispositif, Dossier, Fait, Faits } from '../droit/surveillance/index.ts';
import { EntreeInvalide, estObjet, lireFaits, refuser } from '../examen/lire-faits.ts';
import { refus, rienNeChange } from './lecture.ts';
import type { Lecture } from './lecture.ts';

const estDispositif = (nom: string): nom is Dispositif =>
  vocabulaire.dispositif.reponses.some((dispositif) => dispositif === nom);

/** Des réponses rangées à leur place : communes à tout, ou propres à un outil, et jamais deux fois. */
function lireRangees(lieu: string, donnees: unknown, communes: boolean): Faits {
  const faits = lireFaits(lieu, donnees);
  for (const [nom, reponses] of Object.entries(faits)) {
    // Frontière : `lireFaits` vient de comparer chaque nom au vocabulaire.
    const fait = nom as Fait;
    if (fait === 'dispositif' || questions[fait].commune !== communes)
      refuser(`${lieu}, fait « ${fait} » : cette réponse n’est pas à sa place.`);
    if (Array.isArray(reponses) && new Set(reponses).size < reponses.length)
      refuser(`${lieu}, fait « ${fait} » : la même réponse est donnée deux fois.`);
  }
  return faits;
}

function lire(communs: unknown, parDispositif: unknown): Dossier {
  if (!estObjet(parDispositif)) return refuser('« parDispositif » doit être un objet.');
  const outils = Object.entries(parDispositif).map(([nom, faits]) => {
    if (!estDispositif(nom)) return refuser(`Outil inconnu : « ${nom} ».`);
    return [nom, lireRangees(`Outil « ${nom} »`, faits, false)] as const;
  });
  return {
    communs: lireRangees('Réponses communes', communs, true),
    parDispositif: Object.fromEntries(outils),
  };
}

/** Le premier défaut, sans la liste des réponses admises ni guillemets droits. */
const enBref = (message: string): string =>
  (/^.*?\.(?= |$)/.exec(message)?.[0] ?? message).replace(/"([^"]*)"/g, '« $1 »');

/** Des réponses venues du dehors, comparées au vocabulaire : un dossier sûr, ou le premier défaut. */
export function verifierDossier(communs: unknown, parDispositif: unknown): Lecture {
  try {
    return { dossier: lire(communs, parDispositif) };
  } catch (erreur) {
    if (!(erreur instanceof EntreeInvalide)) throw erreur;
    return refus(
      `Ces réponses ne correspondent pas aux questions d’aujourd’hui. ${enBref(erreur.message)} ${rienNeChange}`,
    );
  }
}
