import type { PropsDeQuestion } from './d-avance.ts';
import { DAvance } from './d-avance.ts';
import { Session } from './session.svelte.ts';
import type { Ecran } from '../../lib/questionnaire/machine.ts';
import type { References } from '../../lib/questionnaire/references.ts';

type EcranDeQuestion = Extract<Ecran, { nom: 'question' }>;

/** Ce que fait le questionnaire quand une question répond. */
interface Gestes {
  /** Change d’écran par ce geste, et le retient. */
  readonly passer: (geste: () => void) => void;
  /** Apprend qu’une réponse manque, ou n’y manque plus. */
  readonly signalerErreur: (presente: boolean) => void;
}

/** Pose les questions d’une session : ce que chacune montre et fait, et celle qui suivra, prête d’avance. */
export class Poseur {
  readonly session = new Session();
  readonly #dAvance = new DAvance();
  readonly #references: References;
  #gestes: Gestes | undefined;

  constructor(references: References) {
    this.#references = references;
  }

  /** Le questionnaire est là : ce qu’une question répond passe désormais par lui. */
  servir(gestes: Gestes): void {
    this.#gestes = gestes;
  }

  /** Va à la question d’entrée, et prépare celle qui la suit si l’on y répond ainsi. */
  preparerLEntree(reponse: string): void {
    if (this.session.ecran.nom !== 'perimetre') this.session.avancer({ nom: 'perimetre' });
    this.#prevoir(this.session.preparerLEntree(reponse));
  }

  /** Fait entrer une question dans la page, à la place donnée. */
  entree(posee: EcranDeQuestion): (place: HTMLElement) => () => void {
    return this.#dAvance.entree(posee, () => this.#propsDe(this.session, posee));
  }

  /** Rien n’attend plus. */
  oublier(): void {
    this.#dAvance.oublier();
  }

  /** Monte d’avance la question que montrerait cette session, si elle en montre une. */
  #prevoir(suite: Session | undefined): void {
    const posee = suite?.ecran;
    if (suite === undefined || posee?.nom !== 'question') this.#dAvance.oublier();
    else this.#dAvance.prevoir(posee, () => this.#propsDe(suite, posee));
  }

  /** Ce que montre et fait une question ; `vue` : la session d’où elle se lit, celle d’après si on la prépare. */
  #propsDe(vue: Session, { etape, retour }: EcranDeQuestion): PropsDeQuestion {
    const { session } = this;
    const passer = (geste: () => void) => this.#gestes?.passer(geste);
    const modele = vue.modelePossible(etape);
    const ensemble = retour === undefined ? vue.posesEnsemble(etape) : [];
    return {
      etape,
      rang: vue.numero(etape),
      role: vue.role,
      enProjet: vue.enProjet([etape.dispositif, ...ensemble]),
      choisis: vue.choisis,
      donnees: vue.cochees(etape),
      references: this.#references,
      repondre: (reponses) => passer(() => session.repondre(etape, reponses, retour)),
      preparer: (reponses) => this.#prevoir(session.preparer(etape, reponses, retour)),
      signalerErreur: (presente) => this.#gestes?.signalerErreur(presente),
      dejaDire:
        vue.etapes.length >= 2 && vue.choisis.length > 0 && retour === undefined
          ? () => passer(() => session.avancer({ nom: 'resultat' }))
          : undefined,
      ensemble,
      separer: () => session.separer(etape),
      reprendre: modele && {
        outil: modele,
        faire: () => passer(() => session.repondreComme(etape)),
      },
      aIgnorerAvec: () => session.aIgnorerAvec(etape),
      ignorerLaPartie: () => passer(() => session.ignorerLaPartie(etape, retour)),
      reste: vue.reste,
    };
  }
}
