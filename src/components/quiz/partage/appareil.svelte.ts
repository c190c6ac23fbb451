import type { Dossier } from '../../../lib/droit/surveillance/index.ts';
import { estGarde, oublierSurLAppareil } from '../../../lib/partage/cle.ts';
import type { LectureDeFichier } from '../../../lib/partage/fichier.ts';
import { aujourdHui } from '../../../lib/dates/saisie.ts';

const ouvrir = () => localStorage;
const memoire = () => import('../../../lib/partage/memoire.ts');

/** Ce que cet appareil garde, seulement si on le lui demande. */
export class Appareil {
  /** Vrai si l’appareil garde des réponses, d’aujourd’hui ou d’avant. */
  present = $state(false);
  /** Vrai si les réponses de cette page y sont tenues à jour. */
  actif = $state(false);
  /** Vrai si le navigateur a refusé de garder. */
  refuse = $state(false);

  /** Regarde s’il reste quelque chose d’une visite précédente. */
  relever(): void {
    this.present = estGarde(ouvrir);
  }

  /** Garde ces réponses, et les suivantes. */
  async garder(dossier: Dossier): Promise<void> {
    this.actif = true;
    const gardees = await memoire().then(
      ({ garder }) => garder(ouvrir, dossier, aujourdHui()),
      () => undefined,
    );
    this.actif = gardees === true;
    this.refuse = gardees === false;
    this.present = estGarde(ouvrir);
  }

  /** Tient à jour ce qui est gardé, si quelque chose l’est par cette page. */
  suivre(dossier: Dossier): void {
    if (this.actif) void this.garder(dossier);
  }

  /**
   * Les réponses d’une visite précédente.
   * @throws si le réseau manque pour charger de quoi les lire.
   */
  async relire(): Promise<LectureDeFichier | undefined> {
    const { relire } = await memoire();
    return relire(ouvrir);
  }

  /** Cesse de garder et efface ce qui l’était ; faux si le navigateur refuse. */
  effacer(): boolean {
    const efface = oublierSurLAppareil(ouvrir);
    this.actif = false;
    this.present = estGarde(ouvrir);
    return efface;
  }
}
