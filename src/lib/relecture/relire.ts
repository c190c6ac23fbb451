import { aVerifier, demanderLesSuites, ditUneAffaire, sansEcho, vague } from './echos.ts';
import { decouper } from './jetons.ts';
import type { Decoupe, Phrase } from './jetons.ts';
import { joindre, sansDoublon } from './joindre.ts';
import { Lecture } from './lecture.ts';
import type { SujetDuSite } from './lecture.ts';
import type { Lexique } from './lexique.ts';
import { Atomes } from './motif.ts';
import type { MotifPret } from './motif.ts';
import {
  annonceUneListe,
  coupe,
  dementi,
  jusque,
  membre,
  oppose,
  PORTEE,
  porteUneAdresse,
  prolonger,
  proposition,
  raconte,
  reserve,
} from './phrase-du-passage.ts';
import { nie, seTait } from './reconnaitre.ts';
import type { Compteur } from './reconnaitre.ts';
import { Preparateur } from './regle-prete.ts';
import type { GardePrete, MotifDeRegle, ReglePrete } from './regle-prete.ts';
import type { Marque, RegleLue } from './types.ts';

/** Un motif, et la règle qu’il sert. */
type Candidat = MotifDeRegle & { readonly preparee: ReglePrete };
const aucun: readonly Candidat[] = [];

/** Un passage qu’un motif lit : sa phrase, son premier mot, et celui qui suit le dernier. */
type Trouve = Candidat & {
  readonly numero: number;
  readonly debut: number;
  readonly fin: number;
};

/** Les règles, prêtes à lire : leurs motifs sont analysés une fois. */
export class Relecteur {
  readonly #atomes = new Atomes();
  /** Pour chaque atome, les motifs qui peuvent commencer par lui. */
  readonly #index = new Map<number, Candidat[]>();
  readonly #quiNient: readonly MotifPret[];
  readonly #citationCorrigee: readonly MotifPret[];
  readonly #sujet: SujetDuSite;
  /** Ce qui cite un arrêt, le raconte, ou dit qui parle. */
  readonly #rapporte: GardePrete;
  /** Le droit d’avant, raconté : ce qui l’annonce près de la phrase, et l’imparfait qu’elle emploie. */
  readonly #autrefois: GardePrete;
  readonly #imparfait: GardePrete;
  /** Les règles qui disent ce qui suit d’une autre erreur. */
  readonly #suites: ReadonlySet<string>;

  /** @throws MotifInvalide, en nommant la règle, si un motif ne se lit pas. */
  constructor(regles: readonly RegleLue[], lexique: Lexique) {
    const preparateur = new Preparateur(this.#atomes, lexique);
    this.#quiNient = preparateur.lire(lexique.nient);
    this.#citationCorrigee = preparateur.lire(lexique.rectifient);
    this.#sujet = {
      domaine: preparateur.lire(['@domaine']),
      theme: preparateur.lire(['@theme']),
    };
    this.#rapporte = { alentour: preparateur.alentour({ phrase: ['@rapporte'] }), suite: [] };
    this.#autrefois = { alentour: preparateur.alentour({ voisines: ['@autrefois'] }), suite: [] };
    this.#imparfait = {
      alentour: preparateur.alentour({ phrase: ['@a-l-imparfait'] }),
      suite: [],
    };
    this.#suites = new Set(regles.flatMap(({ id, suite }) => (suite === true ? [id] : [])));
    for (const preparee of regles.map((regle) => preparateur.regle(regle)))
      for (const { motif, sur } of preparee.motifs)
        for (const atome of motif.tetes ?? []) {
          const deja = this.#index.get(atome) ?? [];
          deja.push({ preparee, motif, sur });
          this.#index.set(atome, deja);
        }
  }

  /** Les passages douteux d’un texte, dans l’ordre. `compteur` reçoit le nombre de comparaisons. */
  relire(
    texte: string,
    compteur: Compteur = { pas: 0 },
    decoupe: Decoupe = decouper(texte),
  ): readonly Marque[] {
    const lecture = new Lecture(decoupe, this.#sujet, this.#atomes, compteur);
    const marques: Marque[] = [];
    for (const { preparee, motif, sur, numero, debut, fin } of this.#trouves(lecture)) {
      const { fin: borne } = decoupe.phrases[numero] ?? { fin };
      const terme = prolonger(decoupe, fin, Math.min(borne, fin + motif.traine));
      const affirme =
        sur &&
        // « Rien n’interdit de filmer » : la négation y est l’erreur.
        (vague(preparee.regle) || !raconte(decoupe, debut)) &&
        this.#parleDuDomaine(preparee.regle, lecture, numero, debut, fin) &&
        !annonceUneListe(decoupe, fin, numero) &&
        (ditUneAffaire(preparee.regle) ||
          (!lecture.garde(this.#rapporte, numero) && !this.#raconteAutrefois(lecture, numero)));
      marques.push(marquer(texte, decoupe, preparee.regle, debut, terme, affirme));
    }
    this.#atomes.oublier();
    const dites = joindre(texte, sansEcho(texte, sansDoublon(marques)));
    const phrases = new Map(decoupe.jetons.map(({ debut, phrase }) => [debut, phrase]));
    return demanderLesSuites(
      dites.map((marque) => ({
        marque,
        phrase: phrases.get(marque.debut) ?? 0,
        suite: this.#suites.has(marque.regle),
      })),
    );
  }

  /** Ce que chaque motif trouve, phrase par phrase, quand rien ne fait taire sa règle. */
  *#trouves(lecture: Lecture): Generator<Trouve> {
    // Un mot peut réaliser deux atomes d’un même motif : il ne s’y essaie qu’une fois.
    const essayes = new Map<MotifPret, number>();
    for (const [numero, phrase] of lecture.decoupe.phrases.entries()) {
      if (!lecture.traiteLeTheme(numero)) continue;
      const vivants = new Map<number, readonly Candidat[]>();
      for (let debut = phrase.debut; debut < phrase.fin; debut += 1)
        for (const atome of lecture.mots.atomes(debut))
          for (const candidat of this.#candidats(atome, lecture, phrase, vivants)) {
            const { preparee, motif } = candidat;
            if (essayes.get(motif) === debut) continue;
            essayes.set(motif, debut);
            const fin = lecture.mots.fin(motif.noeud, debut, phrase.fin);
            if (fin !== undefined && !this.#seTait(preparee, lecture, debut, fin))
              yield { ...candidat, numero, debut, fin };
          }
    }
  }

  /** Vrai si la phrase, à l’imparfait, dit le droit d’avant : ce qu’elle en dit peut être exact. */
  #raconteAutrefois(lecture: Lecture, numero: number): boolean {
    return lecture.garde(this.#autrefois, numero) && lecture.garde(this.#imparfait, numero);
  }

  /**
   * Vrai si l’on parle de surveillance : dans la phrase ou l’une de ses voisines ; pour une marque vague (« tout
   * est permis »), dans son membre de phrase. Une règle dont les mots suffisent s’en passe.
   */
  #parleDuDomaine(
    { libre = [], genre }: RegleLue,
    lecture: Lecture,
    numero: number,
    debut: number,
    fin: number,
  ): boolean {
    if (libre.includes('domaine')) return true;
    if (!vague({ genre })) return lecture.parleDuDomaine(numero);
    const [de, a] = membre(lecture.decoupe, debut, fin, numero);
    return lecture.mots.trouve(this.#sujet.domaine, de, a);
  }

  /** Les motifs qui peuvent commencer par cet atome, et dont la phrase a le reste ; cherchés une fois par phrase. */
  #candidats(
    atome: number,
    lecture: Lecture,
    { debut, fin }: Phrase,
    vivants: Map<number, readonly Candidat[]>,
  ): readonly Candidat[] {
    const tous = this.#index.get(atome);
    if (tous === undefined) return aucun;
    const deja = vivants.get(atome);
    if (deja !== undefined) return deja;
    const restants = tous.filter(({ motif }) => lecture.mots.contient(motif.ensuite, debut, fin));
    vivants.set(atome, restants);
    return restants;
  }

  /** Vrai si la règle se tait devant ce passage : hors de son sujet, excepté, nié, opposé, réservé, démenti. */
  #seTait(
    { contexte, sujet, sauf, libre, nuancee, gardes: siennes }: ReglePrete,
    lecture: Lecture,
    debut: number,
    fin: number,
  ): boolean {
    const { decoupe } = lecture;
    const numero = decoupe.jetons[debut]?.phrase ?? 0;
    if (!lecture.parleDe(sujet) || !lecture.satisfait(contexte, numero)) return true;
    const [de, a] = proposition(decoupe, debut, fin);
    if (lecture.contient(sauf, numero, Math.max(de, debut - PORTEE), Math.min(a, fin + PORTEE)))
      return true;
    if (lecture.mots.trouve(sauf.passage, debut, jusque(decoupe, fin, numero))) return true;
    if (porteUneAdresse(decoupe, debut, fin)) return true;
    if (!libre.has('question') && decoupe.phrases[numero]?.question === true) return true;
    if (oppose(decoupe, debut)) return true;
    // Un motif qui commence par une négation la porte déjà : elle ne le nie pas.
    const porte = nie(decoupe.jetons[debut]?.forme ?? '');
    if (!porte && !libre.has('negation') && this.#estNie(lecture, numero, debut)) return true;
    if (siennes.some((garde) => lecture.garde(garde, numero))) return true;
    if (nuancee && reserve(decoupe, fin, numero)) return true;
    if (!libre.has('correction') && dementi(decoupe, debut, fin, numero + 1)) return true;
    return this.#citationEcartee(lecture, numero, debut, fin);
  }

  /** Nié juste avant, ou par le verbe qui gouverne le passage. */
  #estNie(lecture: Lecture, numero: number, debut: number): boolean {
    const { jetons, phrases } = lecture.decoupe;
    const depart = phrases[numero]?.debut ?? debut;
    let rang = debut - 1;
    // Les guillemets qui s’ouvrent ne séparent pas : « aucune « jurisprudence MAIF » ».
    if (/^[\s«“"]*$/.test(jetons[debut]?.avant ?? '')) {
      while (rang >= depart && seTait(jetons[rang]?.forme ?? '')) rang -= 1;
      if (rang >= depart && nie(jetons[rang]?.forme ?? '')) return true;
    }
    for (let tete = Math.max(depart, debut - 14); tete < debut; tete += 1)
      for (const motif of this.#quiNient) {
        const fin = lecture.mots.fin(motif.noeud, tete, debut);
        if (fin !== undefined && fin <= debut && !coupe(lecture.decoupe, fin, debut)) return true;
      }
    return false;
  }

  /** Un propos entre guillemets que la suite rectifie n’est pas à reprendre. */
  #citationEcartee(lecture: Lecture, numero: number, debut: number, fin: number): boolean {
    const { jetons, phrases } = lecture.decoupe;
    if (jetons[debut]?.cite !== true || jetons[fin - 1]?.cite !== true) return false;
    let apres = fin;
    while (jetons[apres]?.cite === true) apres += 1;
    const borne = phrases[Math.min((jetons[apres]?.phrase ?? numero) + 1, phrases.length - 1)]?.fin;
    return lecture.mots.trouve(this.#citationCorrigee, apres, borne ?? apres);
  }
}

function marquer(
  texte: string,
  { jetons }: Decoupe,
  regle: RegleLue,
  premier: number,
  apres: number,
  affirme: boolean,
): Marque {
  const debut = jetons[premier]?.debut ?? 0;
  const fin = jetons[apres - 1]?.fin ?? debut;
  const rapporte = jetons[premier]?.cite === true && jetons[apres - 1]?.cite === true;
  const { id, genre, force, message, plutot, pourquoi, sources, page, autorite } = regle;
  return {
    debut,
    fin,
    extrait: texte.slice(debut, fin),
    regle: id,
    genre,
    force: rapporte || !affirme ? 'a-preciser' : force,
    message: rapporte
      ? `Propos rapporté\u00a0: ${message}`
      : affirme
        ? message
        : aVerifier(message),
    plutot,
    pourquoi,
    sources,
    page,
    autorite,
  };
}
