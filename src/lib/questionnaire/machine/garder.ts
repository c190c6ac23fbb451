import { vocabulaire } from '../../droit/surveillance/index.ts';
import type { Dispositif, Etape, Fait, Faits } from '../../droit/surveillance/index.ts';
import { aRepondre, donneesDe } from './etat.ts';
import type { Etat } from './etat.ts';
import { devantLeJuge, resteSansProces } from './proces-dit.ts';

function ranger(faits: Faits | undefined, fait: Fait, reponses: readonly string[]): Faits {
  return { ...faits, [fait]: vocabulaire[fait].multiple ? reponses : reponses[0] };
}

function garder(etat: Etat, { fait, dispositif }: Etape, reponses: readonly string[]): Etat {
  if (fait === 'dispositif') {
    const choisis = vocabulaire.dispositif.reponses.filter((choix) => reponses.includes(choix));
    return { ...etat, choisis };
  }
  if (dispositif === null) return { ...etat, communs: ranger(etat.communs, fait, reponses) };
  const faits = ranger(etat.propres[dispositif], fait, reponses);
  return { ...etat, propres: { ...etat.propres, [dispositif]: faits } };
}

/** Répond, pour cet outil, ce qui a été répondu pour un autre : seulement ce qui se demanderait. */
export function reprendre(etat: Etat, outil: Dispositif, modele: Dispositif): Etat {
  const dites = ({ fait }: Etape) => donneesDe(etat, { fait, dispositif: modele });
  const etape = aRepondre(etat).find((une) => une.dispositif === outil && dites(une).length > 0);
  return etape === undefined ? etat : reprendre(garder(etat, etape, dites(etape)), outil, modele);
}

/** Sans procès, répond que le juge n’a rien à peser encore, si cela se demanderait. */
export const suivreLeMoment = (etat: Etat): Etat =>
  resteSansProces(etat) ? garder(etat, devantLeJuge, ['pas-de-proces']) : etat;

/** Garde une réponse pour l’outil de cette étape, et pour ceux à qui elle se pose en même temps. */
export function garderPour(
  etat: Etat,
  etape: Etape,
  reponses: readonly string[],
  autres: readonly Dispositif[],
): Etat {
  const { fait, dispositif } = etape;
  const garde = suivreLeMoment(
    autres.reduce(
      (suivi, outil) => garder(suivi, { fait, dispositif: outil }, reponses),
      garder(etat, etape, reponses),
    ),
  );
  if (dispositif === null) return garde;
  return {
    ...garde,
    ensemble: { ...garde.ensemble, [fait]: autres.length > 0 ? [dispositif, ...autres] : [] },
  };
}
