import type { Dossier } from '../../../lib/droit/surveillance/index.ts';
import { CLE, estGarde, oublierSurLAppareil } from '../../../lib/partage/cle.ts';
import type { LectureDeFichier } from '../../../lib/partage/fichier.ts';
import { aujourdHui } from '../../../lib/dates/saisie.ts';

const ouvrir = () => localStorage;
const memoire = () => import('../../../lib/partage/memoire.ts');
type Memoire = Awaited<ReturnType<typeof memoire>>;

/** Ce que cet appareil garde, seulement si on le lui demande. */
export class Appareil {
  /** Vrai si l’appareil garde des réponses, d’aujourd’hui ou d’avant. */
  present = $state(false);
  /** Vrai si les réponses de cette page y sont tenues à jour. */
  actif = $state(false);
  /** Vrai si le navigateur a refusé de garder. */
  refuse = $state(false);

  /** De quoi garder, une fois chargé : les réponses suivantes se gardent aussitôt, même si l’on recharge la page. */
  #memoire: Memoire | undefined;

  /** Un autre onglet a gardé ou effacé : s’il a effacé, cette page cesse de garder, et n’a rien à remettre. */
  readonly #suivreLesAutres = ({ key, newValue }: StorageEvent): void => {
    if (key !== null && key !== CLE) return;
    if (newValue === null && this.actif) this.effacer();
    else this.relever();
  };

  /** Regarde s’il reste quelque chose d’une visite précédente, et ce que les autres onglets en font ensuite. */
  relever(): void {
    addEventListener('storage', this.#suivreLesAutres);
    this.present = estGarde(ouvrir);
  }

  /** Garde ces réponses, et les suivantes. */
  async garder(dossier: Dossier): Promise<void> {
    this.actif = true;
    this.#memoire ??= await memoire().catch(() => undefined);
    // Ce qui s’est effacé pendant le chargement ne revient pas.
    const gardees = this.actif ? this.#memoire?.garder(ouvrir, dossier, aujourdHui()) : undefined;
    this.actif = gardees === true;
    this.refuse = gardees === false;
    this.present = estGarde(ouvrir);
  }

  /** Tient à jour ce qui est gardé, si quelque chose l’est par cette page. */
  suivre(dossier: Dossier): void {
    // Un onglet que le navigateur a endormi n’apprend pas toujours qu’un autre a effacé.
    if (this.actif && this.present && !estGarde(ouvrir)) this.effacer();
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
