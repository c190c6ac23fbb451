import { lendemain } from '../droit/surveillance/index.ts';

/** Un événement d’un jour entier. */
export interface Evenement {
  /** Le même pour le même rappel : l’agenda le remplace au lieu de le doubler. */
  readonly uid: string;
  /** « 2027-03-14 ». */
  readonly jour: string;
  readonly titre: string;
  readonly description: string;
  /** Combien de jours avant l’agenda sonne, à neuf heures ; vide ou absent, il ne sonne pas. */
  readonly sonneries?: readonly number[];
}

/** Une ligne compte 75 octets au plus, fin de ligne exclue (RFC 5545, § 3.1). */
const LARGEUR = 75;
const FIN = '\r\n';

const octets = (signe: string): number => new TextEncoder().encode(signe).length;

/** Coupe une ligne trop longue ; la suite commence par une espace, et aucun caractère n’est coupé. */
export function plier(ligne: string): string {
  const lignes = [''];
  let prise = 0;
  for (const signe of ligne) {
    if (prise + octets(signe) > LARGEUR) {
      lignes.push(' ');
      prise = 1;
    }
    lignes[lignes.length - 1] += signe;
    prise += octets(signe);
  }
  return lignes.join(FIN);
}

/** Un texte tel que la norme l’écrit : séparateurs échappés, fins de ligne en « \n », sans caractère de commande. */
export function echapper(texte: string): string {
  return (
    texte
      .replace(/\r\n?/g, '\n')
      // eslint-disable-next-line no-control-regex -- ce sont eux que la norme refuse.
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .replace(/[\\;,]/g, '\\$&')
      .replaceAll('\n', '\\n')
  );
}

const compact = (jour: string): string => jour.replaceAll('-', '');

/** Une alarme à neuf heures, tant de jours avant : l’événement, d’un jour entier, commence à minuit. */
function alarme(titre: string, jours: number): string[] {
  const declencheur = jours === 1 ? '-PT15H' : `-P${String(jours - 1)}DT15H`;
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${echapper(titre)}`,
    `TRIGGER:${declencheur}`,
    'END:VALARM',
  ];
}

/** Le rang d’une écriture : plus tard, plus grand. L’agenda garde la dernière (RFC 5545, § 3.8.7.4). */
const rangDe = (ecritLe: string): number =>
  Math.max(0, Math.floor((Date.parse(ecritLe) - Date.UTC(2026, 0, 1)) / 60_000));

function lignesDe(
  { uid, jour, titre, description, sonneries = [] }: Evenement,
  instant: string,
  rang: number,
): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${echapper(uid)}`,
    `DTSTAMP:${instant}`,
    `SEQUENCE:${String(rang)}`,
    `DTSTART;VALUE=DATE:${compact(jour)}`,
    `DTEND;VALUE=DATE:${compact(lendemain(jour))}`,
    `SUMMARY:${echapper(titre)}`,
    `DESCRIPTION:${echapper(description)}`,
    // Un agenda partagé montre alors une plage, pas son contenu ; et la journée reste libre.
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    ...sonneries.flatMap((jours) => alarme(titre, jours)),
    'END:VEVENT',
  ];
}

/**
 * Un fichier d’agenda (RFC 5545). `ecritLe` est l’instant de l’écriture, en ISO : « 2026-11-24T08:30:00.000Z ».
 * @throws s’il n’y a aucun événement : la norme en veut au moins un.
 */
export function ecrireAgenda(evenements: readonly Evenement[], ecritLe: string): string {
  if (evenements.length === 0) throw new Error('Un agenda a besoin d’au moins un événement.');
  const instant = ecritLe.replace(/\.\d+/, '').replace(/[-:]/g, '');
  const lignes = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//AMC//Rappels 1//FR',
    'CALSCALE:GREGORIAN',
    ...evenements.flatMap((evenement) => lignesDe(evenement, instant, rangDe(ecritLe))),
    'END:VCALENDAR',
  ];
  return lignes.map((ligne) => plier(ligne) + FIN).join('');
}
