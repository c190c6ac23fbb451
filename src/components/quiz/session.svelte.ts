import { SvelteMap } from 'svelte/reactivity';
import {
  enReserve,
  etapes,
  ordreDesFaits,
  oublier,
  prochaineEtape,
  vocabulaire,
} from '../../lib/droit/surveillance/index.ts';
import type {
  Dispositif,
  Dossier,
  Etape,
  Fait,
  Faits,
  IdDeDelai,
  Role,
  Sortie,
} from '../../lib/droit/surveillance/index.ts';
import type { Donnee } from '../../lib/questionnaire/donnee.ts';
import { reponsesDonnees } from '../../lib/questionnaire/reponses.ts';

/** D’où l’on est parti pour modifier une réponse, et où l’on revient ensuite. */
export type Retour = 'recapitulatif' | 'resultat';

/** Un écran du questionnaire. */
export type Ecran =
  | { readonly nom: 'accueil' | 'perimetre' | 'recapitulatif' | 'resultat' }
  | { readonly nom: 'hors-perimetre'; readonly sortie: Sortie }
  | { readonly nom: 'question'; readonly etape: Etape; readonly retour?: Retour };

type Propres = Readonly<Partial<Record<Dispositif, Faits>>>;

const accueil: Ecran = { nom: 'accueil' };

/** Vrai si plusieurs réponses se cumulent ; le dossier admet plusieurs dispositifs. */
export function admetPlusieurs(fait: Fait): boolean {
  return fait === 'dispositif' || vocabulaire[fait].multiple;
}

function ranger(faits: Faits | undefined, fait: Fait, reponses: readonly string[]): Faits {
  return { ...faits, [fait]: vocabulaire[fait].multiple ? reponses : reponses[0] };
}

/**
 * Ce que la page retient, le temps qu’elle reste ouverte : les réponses et le chemin parcouru.
 * Rien n’en sort d’ici : ni stockage, ni requête, ni adresse. Garder et partager sont dans `partage/`.
 */
export class Session {
  #perimetre = $state.raw<string | undefined>(undefined);
  #communs = $state.raw<Faits>({});
  /** Les réponses de tous les outils choisis un jour : celles d’un outil retiré restent en réserve. */
  #propres = $state.raw<Propres>({});
  #choisis = $state.raw<readonly Dispositif[]>([]);
  /** L’outil qu’un lien propose : coché d’avance, il ne compte qu’une fois confirmé. */
  #propose: Dispositif | undefined;
  #pile = $state.raw<readonly Ecran[]>([accueil]);
  #rang = $state(0);
  /** Les dates données pour calculer des délais, telles qu’on les a tapées. Elles ne se partagent pas. */
  readonly dates = new SvelteMap<IdDeDelai, string>();

  /** Les réponses : ce que l’on garde, ce que l’on partage, ce que le moteur lit. */
  readonly dossier: Dossier = $derived({
    communs: this.#communs,
    parDispositif: Object.fromEntries(
      this.#choisis.map((dispositif) => [dispositif, this.#propres[dispositif] ?? {}]),
    ),
  });

  /** Les étapes répondues dont la réponse compte, dans l’ordre des questions. */
  readonly etapes: readonly Etape[] = $derived(etapes(this.dossier));

  /** La réponse à la question d’entrée : l’une des situations exclues, ou aucune. */
  get perimetre(): string | undefined {
    return this.#perimetre;
  }

  get choisis(): readonly Dispositif[] {
    return this.#choisis;
  }

  get role(): Role | undefined {
    return this.#communs.role;
  }

  get rang(): number {
    return this.#rang;
  }

  get ecran(): Ecran {
    return this.#pile[this.#rang] ?? accueil;
  }

  /** Les réponses données à cette étape, ou aucune. */
  donnees({ fait, dispositif }: Etape): readonly string[] {
    if (fait === 'dispositif' && dispositif === null) return this.#outils();
    return reponsesDonnees(dispositif === null ? this.#communs : this.#propres[dispositif], fait);
  }

  /** Coche d’avance un outil, tant que la personne n’en a choisi aucun. */
  proposer(dispositif: Dispositif): void {
    this.#propose = dispositif;
  }

  /** Le numéro de la question : sa place parmi les réponses, ou la suivante. */
  numero(etape: Etape): number {
    const place = this.#place(etape);
    return place < 0 ? this.etapes.length + 1 : place + 1;
  }

  /** Les réponses qui comptent, puis celles qui ne comptent plus et attendent en réserve. */
  toutes(): { readonly utiles: readonly Donnee[]; readonly reserve: readonly Donnee[] } {
    const avecReponses = (etape: Etape): Donnee => ({ etape, reponses: this.donnees(etape) });
    const reserve = [...enReserve(this.dossier), ...this.#outilsRetires()];
    return { utiles: this.etapes.map(avecReponses), reserve: reserve.map(avecReponses) };
  }

  /** Passe à l’écran suivant ; rend son rang, pour l’historique du navigateur. */
  avancer(ecran: Ecran): number {
    this.#pile = [...this.#pile.slice(0, this.#rang + 1), ecran];
    this.#rang += 1;
    return this.#rang;
  }

  /** Va à un écran déjà vu ; le premier, si la page ne se souvient de rien. */
  aller(rang: number): void {
    this.#rang = rang < this.#pile.length ? rang : 0;
  }

  /** Garde la réponse à la question d’entrée et dit quel écran vient après. */
  situer(reponse: string, sortie: Sortie | undefined): Ecran {
    this.#perimetre = reponse;
    if (sortie !== undefined) return { nom: 'hors-perimetre', sortie };
    const etape = this.etapes[0] ?? prochaineEtape(this.dossier);
    return etape === undefined ? { nom: 'recapitulatif' } : { nom: 'question', etape };
  }

  /** Garde la réponse et dit quel écran vient après. */
  repondre(etape: Etape, reponses: readonly string[], retour: Retour | undefined): Ecran {
    const change = String(this.donnees(etape)) !== String(reponses);
    this.#garder(etape, reponses);
    const manquante = prochaineEtape(this.dossier);
    if (retour !== undefined) {
      return manquante === undefined
        ? { nom: retour }
        : { nom: 'question', etape: manquante, retour };
    }
    const place = this.#place(etape);
    const relue = change || place < 0 ? undefined : this.etapes[place + 1];
    const suivante = relue ?? manquante;
    return suivante === undefined ? { nom: 'recapitulatif' } : { nom: 'question', etape: suivante };
  }

  /** Vrai tant que rien n’a été répondu. */
  get vide(): boolean {
    return Object.keys(this.#communs).length === 0 && this.#choisis.length === 0;
  }

  /** Remplace toutes les réponses par celles d’un lien, d’un fichier ou de l’appareil. */
  charger({ communs, parDispositif }: Dossier): void {
    oublier();
    this.#communs = communs;
    this.#propres = parDispositif;
    this.#choisis = vocabulaire.dispositif.reponses.filter(
      (dispositif) => parDispositif[dispositif] !== undefined,
    );
    this.#propose = undefined;
  }

  /** Oublie tout : les réponses, les outils, le chemin, et ce que le moteur en avait retenu. */
  effacer(): void {
    oublier();
    this.#perimetre = undefined;
    this.#communs = {};
    this.#propres = {};
    this.#choisis = [];
    this.#propose = undefined;
    this.dates.clear();
    this.#pile = [accueil];
    this.#rang = 0;
  }

  #garder({ fait, dispositif }: Etape, reponses: readonly string[]): void {
    if (fait === 'dispositif') {
      this.#choisis = vocabulaire.dispositif.reponses.filter((choix) => reponses.includes(choix));
    } else if (dispositif === null) {
      this.#communs = ranger(this.#communs, fait, reponses);
    } else {
      const faits = ranger(this.#propres[dispositif], fait, reponses);
      this.#propres = { ...this.#propres, [dispositif]: faits };
    }
  }

  #outils(): readonly Dispositif[] {
    if (this.#choisis.length > 0 || this.#propose === undefined) return this.#choisis;
    return [this.#propose];
  }

  #place(etape: Etape): number {
    return this.etapes.findIndex(
      ({ fait, dispositif }) => fait === etape.fait && dispositif === etape.dispositif,
    );
  }

  /** Les réponses des outils décochés depuis. */
  #outilsRetires(): Etape[] {
    return vocabulaire.dispositif.reponses
      .filter((dispositif) => !this.#choisis.includes(dispositif))
      .flatMap((dispositif) =>
        ordreDesFaits
          .map((fait) => ({ fait, dispositif }))
          .filter((etape) => this.donnees(etape).length > 0),
      );
  }
}
