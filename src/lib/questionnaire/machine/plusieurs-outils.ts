import { etapesRestantes } from '../../droit/surveillance/index.ts';
import type { Dispositif, Etape, Fait } from '../../droit/surveillance/index.ts';
import { posesAvec } from '../ensemble.ts';
import { aRepondre, donneesDe, dossierDe, ecranDe } from './etat.ts';
import type { Etat } from './etat.ts';

/** Les autres outils pour qui cette question se pose en même temps, ou s’est déjà posée ainsi. */
export function posesEnsemble(etat: Etat, etape: Etape): readonly Dispositif[] {
  const { fait, dispositif } = etape;
  if (dispositif === null) return [];
  const deja = etat.ensemble[fait] ?? [];
  if (deja[0] === dispositif) return deja.slice(1).filter((outil) => etat.choisis.includes(outil));
  if (donneesDe(etat, etape).length > 0) return [];
  return posesAvec(etape, aRepondre(etat), etat.separes);
}

/**
 * « Pas la même réponse pour chaque outil » : cette question se posera pour chacun, même déjà répondue pour tous.
 * L’écran, au même rang, en est un autre.
 */
export function separer(etat: Etat, { fait }: Etape): Etat {
  const propres = { ...etat.propres };
  for (const outil of (etat.ensemble[fait] ?? []).slice(1)) {
    const { [fait]: _, ...autres } = propres[outil] ?? {};
    propres[outil] = autres;
  }
  return {
    ...etat,
    propres,
    pile: etat.pile.with(etat.rang, { ...ecranDe(etat) }),
    separes: [...etat.separes, fait],
    ensemble: { ...etat.ensemble, [fait]: [] },
  };
}

/** Un autre outil choisi, si celui de cette étape, ajouté après coup, peut en reprendre cette réponse et d’autres encore. */
export function modelePossible(etat: Etat, { fait, dispositif }: Etape): Dispositif | undefined {
  if (dispositif === null) return undefined;
  const restent = etapesRestantes(dossierDe(etat)).filter((une) => une.dispositif === dispositif);
  return etat.choisis.find((outil) => {
    const dite = (une: { readonly fait: Fait }) =>
      donneesDe(etat, { fait: une.fait, dispositif: outil }).length > 0;
    return outil !== dispositif && dite({ fait }) && restent.filter(dite).length > 1;
  });
}
