import { racine } from '../requete/racine.ts';
import type { MotTape } from '../requete/lire.ts';

const connu = (mot: string, lexique: ReadonlyMap<string, unknown>) => lexique.has(racine(mot));

/** Deux mots connus écrits en un seul, avec ou sans petit mot entre eux : « droitdacces », « cameracachee ». */
function couper(mot: string, lexique: ReadonlyMap<string, unknown>): readonly string[] | undefined {
  for (let place = mot.length - 3; place >= 3; place--) {
    const debut = mot.slice(0, place);
    if (!connu(debut, lexique)) continue;
    const fin = ['', 'de', 'du', 'd', 'l', 'au', 'a', 'en']
      .filter((petit) => mot.slice(place).startsWith(petit))
      .map((petit) => mot.slice(place + petit.length))
      .find((reste) => reste.length >= 3 && connu(reste, lexique));
    if (fin !== undefined) return [debut, fin];
  }
  return undefined;
}

/**
 * Les mots d’une requête, espaces rétablies : deux mots de suite qui n’en font qu’un dans l’annuaire sont joints
 * (« vidéo surveillance »), un mot inconnu fait de deux mots connus est coupé.
 */
export function retablirLesEspaces(
  mots: readonly MotTape[],
  lexique: ReadonlyMap<string, unknown>,
): readonly MotTape[] {
  const joints: MotTape[] = [];
  for (const tape of mots) {
    const avant = joints.at(-1);
    const ensemble = avant === undefined ? '' : avant.mot + tape.mot;
    if (ensemble.length >= 7 && connu(ensemble, lexique))
      joints.splice(-1, 1, { mot: ensemble, enCours: tape.enCours });
    else joints.push(tape);
  }
  return joints.flatMap((tape) => {
    if (tape.mot.length < 7 || connu(tape.mot, lexique)) return [tape];
    const coupes = couper(tape.mot, lexique);
    return coupes?.map((mot) => ({ mot, enCours: false })) ?? [tape];
  });
}
