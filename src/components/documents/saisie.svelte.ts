import { untrack } from 'svelte';
import { parDefaut, type ChampASaisir } from '../../lib/lettres/saisie.ts';
import { suivreLeDepart } from '../../lib/lettres/suivre.ts';
import type { Valeurs } from '../../lib/lettres/types.ts';
import { aujourdHui, lireJour } from '../../lib/dates/saisie.ts';

/**
 * Ce qui est tapé dans un formulaire de document, le temps que la page reste ouverte. Rien n’en sort d’ici :
 * ni stockage, ni requête, ni adresse.
 */
export class Saisie {
  readonly #champs: readonly ChampASaisir[];
  /** Ce qui la remplissait avant que l’on tape. */
  #depart: Valeurs = {};
  /** Ce qu’un exemple ou un fichier a remplacé, du plus ancien au plus récent, pour y revenir. */
  #misesDeCote = $state.raw<readonly Valeurs[]>([]);
  /** L’exemple ou le fichier mis à la place, tant que rien n’y est changé. */
  #pose: Valeurs | undefined;
  /** Ce qui est tapé, champ par champ. */
  saisies = $state.raw<Readonly<Record<string, string>>>({});

  readonly #jours = $derived.by(() =>
    this.#champs
      .filter(({ id, type }) => type === 'date' && (this.saisies[id] ?? '').trim() !== '')
      .map(({ id }) => ({ id, lecture: lireJour(this.saisies[id] ?? '') })),
  );

  /** Une phrase par date impossible. */
  readonly erreurs: Readonly<Partial<Record<string, string>>> = $derived(
    Object.fromEntries(
      this.#jours.flatMap(({ id, lecture }) =>
        lecture.jour === undefined ? [[id, lecture.message]] : [],
      ),
    ),
  );

  /** Ce que lit un modèle : les jours y sont « AAAA-MM-JJ », ou vides s’ils sont impossibles. */
  readonly valeurs: Valeurs = $derived({
    ...this.saisies,
    ...Object.fromEntries(this.#jours.map(({ id, lecture }) => [id, lecture.jour ?? ''])),
  });

  /** @param depart ce que l’on sait déjà ; un champ « aujourd-hui » reçoit la date du jour. */
  constructor(champs: readonly ChampASaisir[], depart: Valeurs = {}) {
    this.#champs = champs;
    this.#depart = this.#remplir(depart);
    this.saisies = { ...this.#depart };
  }

  #remplir(depart: Valeurs): Valeurs {
    const jour = aujourdHui().split('-').reverse().join('/');
    return {
      ...parDefaut(this.#champs),
      ...Object.fromEntries(
        this.#champs.filter(({ depuis }) => depuis === 'aujourd-hui').map(({ id }) => [id, jour]),
      ),
      ...depart,
    };
  }

  /** Retient ce qui est tapé dans un champ. */
  taper(id: string, saisie: string): void {
    this.saisies = { ...this.saisies, [id]: saisie };
  }

  /** Les réponses ont changé : ce qui n’est pas tapé les suit. */
  suivre(depart: Valeurs): void {
    const [avant, apres] = [this.#depart, this.#remplir(depart)];
    this.#depart = apres;
    untrack(() => {
      this.saisies = suivreLeDepart(this.saisies, avant, apres);
      this.#misesDeCote = this.#misesDeCote.map((une) => suivreLeDepart(une, avant, apres));
    });
  }

  /** Vrai si un exemple ou un fichier a pris la place de ce qui était tapé. */
  get peutRevenir(): boolean {
    return this.#misesDeCote.length > 0;
  }

  /** Met un exemple ou un fichier à la place de ce qui est tapé ; un exemple que l’on n’a pas changé ne se garde pas. */
  remplacer(par: Valeurs): void {
    if (this.saisies !== this.#pose) this.#misesDeCote = [...this.#misesDeCote, this.saisies];
    this.saisies = { ...par };
    this.#pose = this.saisies;
  }

  /** Revient à ce qui était tapé avant le dernier exemple ou le dernier fichier. */
  revenir(): void {
    this.saisies = { ...(this.#misesDeCote.at(-1) ?? this.saisies) };
    this.#misesDeCote = this.#misesDeCote.slice(0, -1);
  }

  /** Revient au départ, sans rien garder de côté, et rend ce qui rétablit ce qui était tapé. */
  effacer(): () => void {
    const [saisies, misesDeCote] = [this.saisies, this.#misesDeCote];
    this.saisies = { ...this.#depart };
    this.#misesDeCote = [];
    return () => {
      this.saisies = saisies;
      this.#misesDeCote = misesDeCote;
    };
  }
}
