import { nommerPartout } from '../questions/nommer-le-controle.ts';
import type { Faits } from '../vocabulaire/faits.ts';
import { remplie } from './remplie.ts';
import { tousLesContacts } from './tous-les-contacts.ts';
import type { Besoin, Contact } from './tous-les-contacts.ts';

/** L’effectif peut ne pas avoir été demandé encore : on ne le sait pas, et l’on commence de même. */
const avecLeDoute = (faits: Faits): Faits => ({ effectif: 'inconnu', ...faits });

/** Vrai si l’on commence par ce contact, d’après les faits d’au moins un des outils. */
const estPremier = ({ dAbordSi = [] }: Contact, cas: readonly Faits[]): boolean =>
  dAbordSi.some((condition) => cas.some((faits) => remplie(condition, avecLeDoute(faits))));

const estUtile = ({ si, saufSi = [] }: Contact, faits: Faits): boolean =>
  remplie(si, faits) && !saufSi.some((condition) => remplie(condition, faits));

/**
 * Les contacts utiles, d’après les faits d’au moins un des outils ; en tête, ceux par qui l’on commence
 * dans cette situation.
 */
export function contacts(cas: readonly Faits[]): Contact[] {
  const utiles = tousLesContacts.filter((contact) => cas.some((faits) => estUtile(contact, faits)));
  const rang = (contact: Contact): number => (estPremier(contact, cas) ? 0 : 1);
  return nommerPartout(
    utiles.toSorted((un, autre) => rang(un) - rang(autre)),
    cas.map(({ dispositif }) => dispositif),
  );
}

/** Par qui commencer : les contacts que la situation désigne, dans l’ordre ; aucun, s’il n’y en a pas. */
export function commencerPar(cas: readonly Faits[]): Contact[] {
  return contacts(cas).filter((contact) => estPremier(contact, cas));
}

/** Les contacts qui répondent à un besoin. */
export function contactsPour(besoin: Besoin): Contact[] {
  return tousLesContacts.filter((contact) => contact.besoins.includes(besoin));
}
