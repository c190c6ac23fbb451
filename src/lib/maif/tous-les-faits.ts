import { ordreDesFaits, vocabulaire } from '../droit/surveillance/index.ts';
import type { Fait, Faits } from '../droit/surveillance/index.ts';
import { basculer, faitsABasculer } from './basculer.ts';
import { bascules, faitsDe } from './bascules.ts';
import type { Bascule, Etat, FaitsDuRejeu } from './bascules.ts';
import { ecrireAdresse, lireAdresse, lireSuite, TOUS } from './rejouer.ts';

const memes = (un: Faits, autre: Faits, fait: Fait): boolean =>
  String(un[fait] ?? '') === String(autre[fait] ?? '');

/** Les faits que pose une bascule, quel que soit son choix. */
function tenusPar({ choix }: Bascule): Fait[] {
  return ordreDesFaits.filter((fait) => choix.some(({ faits }) => faits[fait] !== undefined));
}

/** L’état des six bascules que ces faits montrent ; −1 pour celle dont aucun choix ne les dit. */
export function etatDe(faits: Faits, rapportes: Faits): Etat {
  return bascules.map((bascule) =>
    bascule.choix.findIndex((choix) => {
      const poses = { ...rapportes, ...choix.faits };
      return tenusPar(bascule).every((fait) => memes(faits, poses, fait));
    }),
  );
}

/** Ces faits, la bascule de ce rang mise sur ce choix : elle seule change, et reprend les faits qu’elle tient. */
export function mettreLaBascule(
  faits: Faits,
  rang: number,
  choix: number,
  rapportes: Faits,
): Faits {
  const bascule = bascules[rang];
  if (!bascule) return faits;
  const poses: Faits = { ...rapportes, ...bascule.choix[choix]?.faits };
  return tenusPar(bascule).reduce<Faits>((suite, fait) => {
    const { [fait]: _ancien, ...reste } = suite;
    return poses[fait] === undefined ? reste : { ...reste, [fait]: poses[fait] };
  }, faits);
}

/** Les faits que l’on peut changer, dans l’ordre des questions. */
export const faitsAChanger = ({ rapportes, arret }: FaitsDuRejeu): readonly Fait[] =>
  faitsABasculer([rapportes, arret]);

/**
 * L’adresse de ces faits, sans le dièse : les six bascules, puis ce qui en diffère, fait par fait. `ouvert` : celle du
 * pli ouvert, même sans rien qui en diffère.
 */
export function ecrireFaits(faits: Faits, affaires: FaitsDuRejeu, ouvert: boolean): string {
  const etat = etatDe(faits, affaires.rapportes).map((rang) => Math.max(rang, 0));
  const poses = faitsDe(etat, affaires.rapportes);
  const ecarts = faitsAChanger(affaires)
    .filter((fait) => !memes(faits, poses, fait))
    .map((fait) => `,${fait}=${[faits[fait] ?? ''].flat()[0] ?? ''}`);
  return [ecrireAdresse(etat), ...(ouvert || ecarts.length > 0 ? [TOUS, ...ecarts] : [])].join('');
}

/** Les faits qu’un fragment désigne, ou rien s’il n’en désigne pas ; une réponse que les questions ignorent est laissée. */
export function lireFaits(fragment: string, affaires: FaitsDuRejeu): Faits | undefined {
  const etat = lireAdresse(
    fragment,
    bascules.map(({ choix }) => choix.length),
  );
  if (!etat) return undefined;
  const possibles = faitsAChanger(affaires);
  return lireSuite(fragment).reduce<Faits>(
    (faits, [nom, reponse]) => {
      const fait = possibles.find((un) => un === nom);
      const admise = ['', ...(fait ? vocabulaire[fait].reponses : [])].includes(reponse);
      return fait && admise ? basculer(faits, fait, reponse) : faits;
    },
    faitsDe(etat, affaires.rapportes),
  );
}
