import { parDefaut, type ChampASaisir } from '../../lib/lettres/saisie.ts';
import type { Valeurs } from '../../lib/lettres/types.ts';
import { aujourdHui, lireJour } from '../../lib/dates/saisie.ts';

/**
 * Ce qui est tapé dans un formulaire de document, le temps que la page reste ouverte. Rien n’en sort d’ici :
 * ni stockage, ni requête, ni adresse.
 */
export class Saisie {
  readonly #champs: readonly ChampASaisir[];
  readonly #depart: Valeurs;
  /** Ce qui est tapé, champ par champ. */
  saisies = $state<Record<string, string>>({});

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
    this.#depart = depart;
    this.effacer();
  }

  /** Revient au départ, et rend ce qui rétablit ce qui était tapé. */
  effacer(): () => void {
    const avant = this.saisies;
    const jour = aujourdHui().split('-').reverse().join('/');
    this.saisies = {
      ...parDefaut(this.#champs),
      ...Object.fromEntries(
        this.#champs.filter(({ depuis }) => depuis === 'aujourd-hui').map(({ id }) => [id, jour]),
      ),
      ...this.#depart,
    };
    return () => {
      this.saisies = avant;
    };
  }
}
