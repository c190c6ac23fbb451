import type { Faits } from '../vocabulaire/faits.ts';
import { remplie } from './remplie.ts';
import { tousLesContacts } from './tous-les-contacts.ts';
import type { Besoin, Contact } from './tous-les-contacts.ts';

/** Vrai si l’on commence par ce contact, d’après les faits d’au moins un des outils. */
const estPremier = ({ dAbordSi = [] }: Contact, cas: readonly Faits[]): boolean =>
  dAbordSi.some((condition) => cas.some((faits) => remplie(condition, faits)));

/**
 * Les contacts utiles, d’après les faits d’au moins un des outils ; en tête, ceux par qui l’on commence
 * dans cette situation.
 */
export function contacts(cas: readonly Faits[]): Contact[] {
  const utiles = tousLesContacts.filter(({ si }) => cas.some((faits) => remplie(si, faits)));
  return [
    ...utiles.filter((contact) => estPremier(contact, cas)),
    ...utiles.filter((contact) => !estPremier(contact, cas)),
  ];
}

/** Par qui commencer : les contacts que la situation désigne, dans l’ordre ; aucun, s’il n’y en a pas. */
export function commencerPar(cas: readonly Faits[]): Contact[] {
  return contacts(cas).filter((contact) => estPremier(contact, cas));
}

/** Les contacts qui répondent à un besoin. */
export function contactsPour(besoin: Besoin): Contact[] {
  return tousLesContacts.filter((contact) => contact.besoins.includes(besoin));
}
