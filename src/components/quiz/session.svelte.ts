import { etapes, oublier, perimetre } from '../../lib/droit/surveillance/index.ts';
import type { Dispositif, Dossier, Etape, Role } from '../../lib/droit/surveillance/index.ts';
import { DatesTapees } from '../delais/dates-tapees.svelte.ts';
import type { Saisie } from '../documents/saisie.svelte.ts';
import { Brouillons } from '../../lib/questionnaire/brouillons.ts';
import type { Elus } from '../../lib/questionnaire/feuille-d-entretien.ts';
import * as machine from '../../lib/questionnaire/machine.ts';
import type { Ecran, Etat, Retour } from '../../lib/questionnaire/machine.ts';
import { Preparation } from '../../lib/questionnaire/preparer.ts';
import { partiesQuiRestent, resteDe } from '../../lib/questionnaire/reste.ts';
import type { PartieQuiReste, Reste } from '../../lib/questionnaire/reste.ts';

/** L’origine d’un état, et de quoi le calculer. */
type Suivant = Parameters<Preparation['prendre']>;

/**
 * L’état du questionnaire, rendu réactif. Toute la logique est dans `src/lib/questionnaire/machine.ts`.
 * Rien ne sort d’ici : ni stockage, ni requête, ni adresse. Garder et partager sont dans `partage/`.
 */
export class Session {
  #etat = $state.raw<Etat>(machine.etatInitial);
  readonly #preparation = new Preparation();
  /** Les dates données pour calculer des délais, telles qu’on les a tapées. Elles ne se partagent pas. */
  readonly dates = new DatesTapees();
  /** Ce qui est tapé dans les lettres et le kit ouverts dans le résultat. */
  readonly brouillons = new Brouillons<Saisie>();
  /** Ce que la feuille d’entretien demande des représentants du personnel, si l’on y a répondu. */
  elus = $state<Elus>();

  readonly dossier: Dossier = $derived(machine.dossierDe(this.#etat));
  /** Les étapes répondues dont la réponse compte, dans l’ordre des questions. */
  readonly etapes: readonly Etape[] = $derived(etapes(this.dossier));
  /** Combien de questions restent à l’écran présent, et jusqu’où. */
  readonly reste: Reste = $derived(resteDe(this.#etat));
  /** Combien de questions restent avant un résultat entier. */
  readonly restantes: number = $derived(machine.restantes(this.#etat));

  /** Combien de questions n’affineraient qu’une obligation. */
  readonly pourAffiner: number = $derived(machine.pourAffiner(this.#etat));

  /** Les parties qui restent à préciser. */
  get partiesQuiRestent(): readonly PartieQuiReste[] {
    return partiesQuiRestent(this.#etat);
  }

  get perimetre(): string | undefined {
    return this.#etat.perimetre;
  }

  get choisis(): readonly Dispositif[] {
    return this.#etat.choisis;
  }

  get role(): Role | undefined {
    return this.#etat.communs.role;
  }

  /** Vrai si l’on a dit qu’un juge est saisi. */
  get auProces(): boolean {
    return machine.auProces(this.#etat);
  }

  get rang(): number {
    return this.#etat.rang;
  }

  get ecran(): Ecran {
    return machine.ecranDe(this.#etat);
  }

  get vide(): boolean {
    return machine.estVide(this.#etat);
  }

  donnees(etape: Etape): readonly string[] {
    return machine.donneesDe(this.#etat, etape);
  }

  /** Ce que la question montre de coché. */
  cochees(etape: Etape): readonly string[] {
    return machine.cocheesDe(this.#etat, etape);
  }

  numero(etape: Etape): number {
    return machine.numeroDe(this.#etat, etape);
  }

  toutes(): ReturnType<typeof machine.toutesLesDonnees> {
    return machine.toutesLesDonnees(this.#etat);
  }

  /** Coche d’avance un outil, tant que la personne n’en a choisi aucun. */
  proposer(propose: Dispositif): void {
    this.#etat = { ...this.#etat, propose };
  }

  avancer(ecran: Ecran): void {
    this.#etat = machine.avancer(this.#etat, ecran);
  }

  aller(rang: number): void {
    this.#etat = machine.aller(this.#etat, rang);
  }

  situer(reponse: string): void {
    this.#etat = this.#preparation.prendre(...this.#situee(reponse));
  }

  repondre(etape: Etape, reponses: readonly string[], retour: Retour | undefined): void {
    this.#etat = this.#preparation.prendre(...this.#repondue(etape, reponses, retour));
  }

  /** Calcule d’avance ce qui suivrait cette réponse à la question d’entrée : la session que l’on aurait alors. */
  preparerLEntree(reponse: string): Session {
    return this.#preparee(this.#situee(reponse));
  }

  /** Calcule d’avance ce qui suivrait ces réponses, sans rien répondre : la session que l’on aurait alors. */
  preparer(
    etape: Etape,
    reponses: readonly string[],
    retour: Retour | undefined,
  ): Session | undefined {
    return reponses.length === 0
      ? undefined
      : this.#preparee(this.#repondue(etape, reponses, retour));
  }

  #preparee(suivant: Suivant): Session {
    const suite = new Session();
    suite.#etat = this.#preparation.preparer(...suivant);
    return suite;
  }

  #situee(reponse: string): Suivant {
    const etat = this.#etat;
    const sortie = perimetre.find(({ id }) => id === reponse);
    return [[etat, reponse], () => machine.situer(etat, reponse, sortie)];
  }

  #repondue(etape: Etape, reponses: readonly string[], retour: Retour | undefined): Suivant {
    const etat = this.#etat;
    return [
      [etat, etape, reponses.join(), retour],
      () => machine.repondre(etat, etape, reponses, retour),
    ];
  }

  /** Vrai si ces outils ne sont que des projets. */
  enProjet(outils: readonly (Dispositif | null)[]): boolean {
    return machine.enProjet(this.#etat, outils);
  }

  /** Les autres outils pour qui cette question se pose en même temps. */
  posesEnsemble(etape: Etape): readonly Dispositif[] {
    return machine.posesEnsemble(this.#etat, etape);
  }

  separer(etape: Etape): void {
    this.#etat = machine.separer(this.#etat, etape);
  }

  /** L’outil dont celui de cette étape peut reprendre les réponses. */
  modelePossible(etape: Etape): Dispositif | undefined {
    return machine.modelePossible(this.#etat, etape);
  }

  repondreComme(etape: Etape): void {
    this.#etat = machine.repondreComme(this.#etat, etape);
  }

  /** Les autres questions que l’on peut ignorer avec celle-ci, en une fois. */
  aIgnorerAvec(etape: Etape): readonly Etape[] {
    return machine.aIgnorerAvec(this.#etat, etape);
  }

  ignorerLaPartie(etape: Etape, retour: Retour | undefined): void {
    this.#etat = machine.ignorerLaPartie(this.#etat, etape, retour);
  }

  preciser(): void {
    this.#etat = machine.preciser(this.#etat);
  }

  charger(dossier: Dossier): void {
    oublier();
    this.#etat = machine.charger(this.#etat, dossier);
  }

  /** Oublie tout, et rend ce qui permet de le rétablir tant que la page l’offre. */
  effacer(): () => void {
    const [etat, elus] = [this.#etat, this.elus];
    const rendus = [this.brouillons.vider(), this.dates.effacer()];
    this.elus = undefined;
    oublier();
    this.#etat = machine.etatInitial;
    return () => {
      this.#etat = { ...etat, pile: [machine.ecranDe(machine.etatInitial)], rang: 0 };
      this.elus = elus;
      for (const rendre of rendus) rendre();
    };
  }
}
