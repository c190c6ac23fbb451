import {
  aVerifier,
  demanderLesSuites,
  ditUneAffaire,
  sansDemande,
  sansEcho,
  vague,
} from './echos.ts';
import type { NomDeGarde } from './gardes.ts';
import { decouper } from './jetons.ts';
import type { Decoupe, Phrase } from './jetons.ts';
import type { Lexique } from './lexique.ts';
import { Atomes, MotifInvalide, preparerMotif } from './motif.ts';
import type { Classes, MotifPret } from './motif.ts';
import { nie, Reconnaisseur, seTait } from './reconnaitre.ts';
import type { Compteur } from './reconnaitre.ts';
import { forces } from './types.ts';
import type { Alentours, Marque, RegleLue } from './types.ts';

interface Alentour {
  readonly passage: readonly MotifPret[];
  readonly phrase: readonly MotifPret[];
  readonly voisines: readonly MotifPret[];
  readonly texte: readonly MotifPret[];
}

/** Une garde : ce qui fait taire dans la phrase et autour, ce qui fait taire en tête de la suivante. */
interface GardePrete {
  readonly alentour: Alentour;
  readonly suite: readonly MotifPret[];
}

/** Un motif de règle : sûr, il affirme ; sinon, c’est un indice, et la marque demande. */
interface MotifDeRegle {
  readonly motif: MotifPret;
  readonly sur: boolean;
}

interface Preparee {
  readonly regle: RegleLue;
  readonly motifs: readonly MotifDeRegle[];
  readonly contexte: Alentour;
  /** Ce dont le texte doit parler. */
  readonly sujet: readonly MotifPret[];
  readonly sauf: Alentour;
  readonly libre: ReadonlySet<string>;
  /** Vrai si une réserve, dite après, lui suffit pour se taire. */
  readonly nuancee: boolean;
  readonly gardes: readonly GardePrete[];
}

/** Un motif, et la règle qu’il sert. */
type Candidat = MotifDeRegle & { readonly preparee: Preparee };
const aucun: readonly Candidat[] = [];

/** Les règles, prêtes à lire : leurs motifs sont analysés une fois. */
export class Relecteur {
  readonly #atomes = new Atomes();
  readonly #classes: Classes;
  readonly #regles: readonly Preparee[];
  /** Pour chaque atome, les motifs qui peuvent commencer par lui. */
  readonly #index = new Map<number, Candidat[]>();
  readonly #gardes = new Map<NomDeGarde, GardePrete>();
  readonly #quiNient: readonly MotifPret[];
  readonly #citationCorrigee: readonly MotifPret[];
  readonly #domaine: readonly MotifPret[];
  readonly #theme: readonly MotifPret[];
  /** Ce qui cite un arrêt, le raconte, ou dit qui parle. */
  readonly #rapporte: GardePrete;
  /** Les règles qui disent ce qui suit d’une autre erreur. */
  readonly #suites: ReadonlySet<string>;

  /** @throws MotifInvalide, en nommant la règle, si un motif ne se lit pas. */
  constructor(regles: readonly RegleLue[], { classes, gardes, nient, rectifient }: Lexique) {
    this.#classes = classes;
    for (const [nom, garde] of gardes)
      this.#gardes.set(nom, {
        alentour: this.#alentour(garde),
        suite: this.#lire(garde.suite ?? []),
      });
    this.#quiNient = this.#lire(nient);
    this.#citationCorrigee = this.#lire(rectifient);
    this.#domaine = this.#lire(['@domaine']);
    this.#theme = this.#lire(['@theme']);
    this.#rapporte = { alentour: this.#alentour({ phrase: ['@rapporte'] }), suite: [] };
    this.#regles = regles.map((regle) => this.#preparer(regle));
    this.#suites = new Set(regles.flatMap(({ id, suite }) => (suite === true ? [id] : [])));
    for (const preparee of this.#regles)
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
    const lecture = new Lecture(decoupe, this.#atomes, compteur);
    const marques: Marque[] = [];
    // Un mot peut réaliser deux atomes d’un même motif : il ne s’y essaie qu’une fois.
    const essayes = new Map<MotifPret, number>();
    for (const [numero, phrase] of decoupe.phrases.entries()) {
      if (!lecture.traite(this.#theme, numero)) continue;
      const vivants = new Map<number, readonly Candidat[]>();
      for (let rang = phrase.debut; rang < phrase.fin; rang += 1) {
        for (const atome of lecture.mots.atomes(rang)) {
          const candidats = this.#candidats(atome, lecture, phrase, vivants);
          for (const { preparee, motif, sur } of candidats) {
            if (essayes.get(motif) === rang) continue;
            essayes.set(motif, rang);
            const fin = lecture.mots.fin(motif.noeud, rang, phrase.fin);
            if (fin === undefined || this.#seTait(preparee, lecture, rang, fin)) continue;
            const jusque = prolonger(decoupe, fin, Math.min(phrase.fin, fin + motif.traine));
            const affirme =
              sur &&
              !lecture.racontePeutEtre(preparee.regle, rang) &&
              this.#parleDuDomaine(preparee.regle, lecture, numero, rang, fin) &&
              (ditUneAffaire(preparee.regle) || !lecture.garde(this.#rapporte, numero));
            marques.push(marquer(texte, decoupe, preparee.regle, rang, jusque, affirme));
          }
        }
      }
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
    if (!vague({ genre })) return lecture.autour(this.#domaine, numero);
    const [de, a] = lecture.membre(debut, fin, numero);
    return lecture.mots.trouve(this.#domaine, de, a);
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

  #seTait(
    { contexte, sujet, sauf, libre, nuancee, gardes: siennes }: Preparee,
    lecture: Lecture,
    debut: number,
    fin: number,
  ): boolean {
    const numero = lecture.decoupe.jetons[debut]?.phrase ?? 0;
    if (!lecture.parleDe(sujet) || !lecture.satisfait(contexte, numero)) return true;
    const [de, a] = lecture.proposition(debut, fin);
    if (lecture.contient(sauf, numero, Math.max(de, debut - PORTEE), Math.min(a, fin + PORTEE)))
      return true;
    if (lecture.mots.trouve(sauf.passage, debut, lecture.jusque(fin, numero))) return true;
    if (!libre.has('question') && lecture.decoupe.phrases[numero]?.question === true) return true;
    if (lecture.oppose(debut)) return true;
    // Un motif qui commence par une négation la porte déjà : elle ne le nie pas.
    const porte = nie(lecture.decoupe.jetons[debut]?.forme ?? '');
    if (!porte && !libre.has('negation') && this.#estNie(lecture, numero, debut)) return true;
    if (siennes.some((garde) => lecture.garde(garde, numero))) return true;
    if (nuancee && lecture.reserve(fin, numero)) return true;
    if (!libre.has('correction') && lecture.dementi(debut, fin, numero + 1)) return true;
    return this.#citationEcartee(lecture, numero, debut, fin);
  }

  /** Nié juste avant, ou par le verbe qui gouverne le passage. */
  #estNie(lecture: Lecture, numero: number, debut: number): boolean {
    const { jetons, phrases } = lecture.decoupe;
    const depart = phrases[numero]?.debut ?? debut;
    let rang = debut - 1;
    if ((jetons[debut]?.avant ?? '') === '') {
      while (rang >= depart && seTait(jetons[rang]?.forme ?? '')) rang -= 1;
      if (rang >= depart && nie(jetons[rang]?.forme ?? '')) return true;
    }
    for (let tete = Math.max(depart, debut - 14); tete < debut; tete += 1)
      for (const motif of this.#quiNient) {
        const fin = lecture.mots.fin(motif.noeud, tete, debut);
        if (fin !== undefined && fin <= debut && !lecture.coupe(fin, debut)) return true;
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

  #preparer(regle: RegleLue): Preparee {
    const libre = new Set<string>(regle.libre ?? []);
    const noms = new Set<NomDeGarde>([
      ...(libre.has('correction') ? [] : (['correction', 'attribution', 'autre-droit'] as const)),
      ...(regle.gardes ?? []),
    ]);
    try {
      return {
        regle,
        motifs: [
          ...this.#lire(regle.motifs, true).map((motif) => ({ motif, sur: true })),
          ...this.#lire(regle.indices ?? [], true).map((motif) => ({ motif, sur: false })),
        ],
        contexte: this.#alentour(regle.contexte ?? {}),
        sujet: this.#lire(regle.contexte?.sujet ?? []),
        sauf: this.#alentour(regle.sauf ?? {}),
        libre,
        nuancee: noms.has('restriction'),
        gardes: [...noms].flatMap((nom) => this.#gardes.get(nom) ?? []),
      };
    } catch (erreur) {
      if (erreur instanceof MotifInvalide)
        erreur.message = `src/content/relecture/${regle.id}.md : ${erreur.message}`;
      throw erreur;
    }
  }

  #alentour({ passage = [], phrase = [], voisines = [], texte = [] }: Alentours): Alentour {
    return {
      passage: this.#lire(passage),
      phrase: this.#lire(phrase),
      voisines: this.#lire(voisines),
      texte: this.#lire(texte),
    };
  }

  #lire(motifs: readonly string[], ancres = false): readonly MotifPret[] {
    return motifs.map((ecrit) => {
      const motif = preparerMotif(ecrit, this.#atomes, this.#classes);
      if (ancres && motif.tetes === undefined)
        throw new MotifInvalide(`le motif « ${ecrit} » doit commencer par un mot.`);
      return motif;
    });
  }
}

/** Ce qui fait taire une règle se lit à ce nombre de mots du passage, au plus : plus loin, la phrase parle d’autre chose. */
const PORTEE = 12;
/** À partir de ce nombre de mots, un texte dit de quoi il parle. */
const MOTS_D_UN_SUJET = 40;
/** À partir de ce nombre de mots, il a la place d’en changer. */
const MOTS_D_UN_THEME = 150;
/** Un texte qui parle d’autre chose à ce nombre de phrases, de part et d’autre, n’est pas jugé. */
const VOISINAGE = 3;
/** Ce qui suit un passage en fait encore partie à ce nombre de mots, au plus. */
const JUSTE_APRES = 3;

/** Deux mots qui commencent par autant de lettres sont de la même famille. */
const RACINE = 5;
/** Ce qui dément se lit à ce nombre de mots : du début de la phrase à la négation, puis d’elle au mot nié. */
const DEMENTI = 5;

/** Ce qui ouvre une réserve, après une virgule. */
const reserves = new Set('si mais sauf hors hormis pourvu tant excepte'.split(' '));

/** Les verbes qui ouvrent une incise : « , rappelle le syndicat », « , s’indigne une élue ». */
const incises = new Set(
  (
    'affirme affirment ajoute annonce argue assure assurent avance avertit clame commente conclut confie confirme constate declare ' +
    'denonce deplore detaille dit disent ecrit emporte enseigne estime estiment etonne explique expliquent fustige indigne insiste ' +
    'ironise jure lance martele note observe plaide pointe precise prevenait previent proclame promet raconte rappelle rappellent ' +
    'regrette releve remarque repete replique repond resume souffle souligne soupire soutient titre tonne tranche'
  ).split(' '),
);

/** La lecture d’un texte : où un motif s’y trouve. */
class Lecture {
  readonly mots: Reconnaisseur;
  readonly decoupe: Decoupe;
  readonly #vues = new Map<GardePrete, Map<number, boolean>>();
  readonly #sujets = new Map<readonly MotifPret[], boolean>();
  readonly #autour = new Map<number, boolean>();
  #traitees: readonly boolean[] | undefined;

  constructor(decoupe: Decoupe, atomes: Atomes, compteur: Compteur) {
    this.decoupe = decoupe;
    this.mots = new Reconnaisseur(decoupe.jetons, atomes, compteur);
  }

  /**
   * Vrai si le passage commence par une négation : « aucun accord n’avait été recueilli » raconte une absence, qui peut
   * être exacte. Ni « rien n’interdit de filmer », où la négation est l’erreur ; ni « sans leur accord », qui en juge.
   */
  racontePeutEtre(regle: RegleLue, debut: number): boolean {
    const forme = this.decoupe.jetons[debut]?.forme ?? '';
    return !vague(regle) && forme !== 'sans' && nie(forme);
  }

  /** Où finit ce qui suit de près un passage : avant une virgule, et sans sortir de la phrase. */
  jusque(fin: number, numero: number): number {
    const borne = Math.min(fin + JUSTE_APRES, this.decoupe.phrases[numero]?.fin ?? fin);
    let a = fin;
    while (a < borne && this.decoupe.jetons[a]?.avant.includes(',') !== true) a += 1;
    return a;
  }

  /**
   * Jusqu’où va la proposition d’un passage, de part et d’autre : un point-virgule la borne, et, après elle, une
   * incise (« , martèle la déléguée ») : ce que l’on dit de celui qui parle n’est pas une exception.
   */
  proposition(debut: number, fin: number): readonly [number, number] {
    const { jetons } = this.decoupe;
    const clos = (rang: number) => jetons[rang]?.avant.includes(';') === true;
    const incise = (rang: number) => {
      const { avant = '', forme = '' } = jetons[rang] ?? {};
      const [suite = '', apres = ''] = [jetons[rang + 1]?.forme, jetons[rang + 2]?.forme];
      // « , note de service », « , relevé d’appels » : un nom ne dit pas qui parle.
      const nom = suite === 'de' || (suite === 'd' && apres !== 'ailleurs');
      return avant.includes(',') && !nom && incises.has(forme === 's' ? suite : forme);
    };
    let [de, a] = [debut, fin];
    while (de > 0 && de > debut - PORTEE && !clos(de)) de -= 1;
    while (a < fin + PORTEE && !clos(a) && !incise(a)) a += 1;
    return [de, a];
  }

  /** Le membre de phrase d’un passage : ce qu’une ponctuation borne, de part et d’autre. */
  membre(debut: number, fin: number, numero: number): readonly [number, number] {
    const { jetons, phrases } = this.decoupe;
    const phrase = phrases[numero] ?? { debut, fin };
    let [de, a] = [debut, fin];
    while (de > phrase.debut && !/[,;:(]/.test(jetons[de]?.avant ?? '')) de -= 1;
    while (a < phrase.fin && !/[,;:(]/.test(jetons[a]?.avant ?? '')) a += 1;
    return [de, a];
  }

  /** Vrai si l’un des motifs est là ; ceux de la phrase se lisent entre ces deux rangs. */
  contient(
    { phrase, voisines, texte }: Alentour,
    numero: number,
    de = 0,
    a = Number.POSITIVE_INFINITY,
  ): boolean {
    const { debut = 0, fin = 0 } = this.decoupe.phrases[numero] ?? {};
    return (
      this.mots.trouve(phrase, Math.max(debut, de), Math.min(fin, a)) ||
      this.#dans(voisines, numero - 1, numero + 1) ||
      this.#dans(texte, 0, this.decoupe.phrases.length - 1)
    );
  }

  /** Vrai si la garde joue pour cette phrase ; la réponse est retenue, toutes les règles la demandent. */
  garde(garde: GardePrete, numero: number): boolean {
    const connues = this.#vues.get(garde) ?? new Map<number, boolean>();
    this.#vues.set(garde, connues);
    const deja = connues.get(numero);
    if (deja !== undefined) return deja;
    const joue = this.contient(garde.alentour, numero) || this.#commence(garde.suite, numero + 1);
    connues.set(numero, joue);
    return joue;
  }

  /** Vrai si l’on parle du thème près de cette phrase ; un texte court est présumé en parler. */
  traite(theme: readonly MotifPret[], numero: number): boolean {
    const { jetons, phrases } = this.decoupe;
    if (jetons.length < MOTS_D_UN_THEME) return true;
    this.#traitees ??= phrases.map((_, rang) => this.#dans(theme, rang, rang));
    return this.#traitees
      .slice(Math.max(0, numero - VOISINAGE), numero + VOISINAGE + 1)
      .includes(true);
  }

  /** Vrai si la phrase, ou l’une de ses voisines, parle de ce sujet. */
  autour(sujet: readonly MotifPret[], numero: number): boolean {
    const connus = this.#autour.get(numero);
    if (connus !== undefined) return connus;
    const parle = this.#dans(sujet, numero - 1, numero + 1);
    this.#autour.set(numero, parle);
    return parle;
  }

  /** Vrai si le texte parle de ce sujet ; un texte de quelques phrases n’a pas la place de le dire. */
  parleDe(sujet: readonly MotifPret[]): boolean {
    const { jetons, phrases } = this.decoupe;
    if (sujet.length === 0 || jetons.length < MOTS_D_UN_SUJET) return true;
    const connu = this.#sujets.get(sujet);
    if (connu !== undefined) return connu;
    const parle = this.#dans(sujet, 0, phrases.length - 1);
    this.#sujets.set(sujet, parle);
    return parle;
  }

  /** Vrai si chaque contexte demandé est là. */
  satisfait({ phrase, voisines, texte }: Alentour, numero: number): boolean {
    return (
      (phrase.length === 0 || this.#dans(phrase, numero, numero)) &&
      (voisines.length === 0 || this.#dans(voisines, numero - 1, numero + 1)) &&
      (texte.length === 0 || this.#dans(texte, 0, this.decoupe.phrases.length - 1))
    );
  }

  /** Vrai si la phrase commence par l’un des motifs. */
  #commence(motifs: readonly MotifPret[], numero: number): boolean {
    const phrase = this.decoupe.phrases[numero];
    if (phrase === undefined) return false;
    return motifs.some(({ noeud }) => this.mots.fin(noeud, phrase.debut, phrase.fin) !== undefined);
  }

  /** Vrai si le passage n’est dit que pour l’écarter : « l’informer, non obtenir son accord », « plutôt que de… ». */
  oppose(debut: number): boolean {
    const { jetons } = this.decoupe;
    const avant = [2, 1].map((pas) => jetons[debut - pas]?.forme);
    const [deux, un] = avant;
    if (jetons[debut]?.forme === 'non')
      return jetons[debut]?.avant.includes(',') === true || un === 'et';
    return (
      (deux === 'plutot' && /^qu/.test(un ?? '')) ||
      (deux === 'lieu' && un === 'de') ||
      (deux === 'et' && un === 'non')
    );
  }

  /** Vrai si la phrase ajoute, après une virgule, une réserve : « , si… », « , mais… », « , hors… ». */
  reserve(apres: number, numero: number): boolean {
    const { jetons, phrases } = this.decoupe;
    const fin = phrases[numero]?.fin ?? apres;
    for (let rang = apres; rang < fin; rang += 1)
      if (jetons[rang]?.avant.includes(',') === true) {
        const [un = '', deux = ''] = [jetons[rang]?.forme, jetons[rang + 1]?.forme];
        // « , s’il » réserve ; « , s’indigne-t-elle » ne réserve rien.
        if (reserves.has(un) || (un === 's' && deux.startsWith('il'))) return true;
      }
    return false;
  }

  /** Vrai si cette phrase nie d’abord un mot du passage : « … aurait interdit. La commission n’a rien interdit ». */
  dementi(debut: number, fin: number, numero: number): boolean {
    const { jetons, phrases } = this.decoupe;
    const suivante = phrases[numero];
    if (suivante === undefined) return false;
    const racines = jetons
      .slice(debut, fin)
      .flatMap(({ forme }) => (forme.length > RACINE ? [forme.slice(0, RACINE)] : []));
    const borne = Math.min(suivante.fin, suivante.debut + DEMENTI);
    for (let rang = suivante.debut; rang < borne; rang += 1)
      if (/^ne?$/.test(jetons[rang]?.forme ?? ''))
        return jetons
          .slice(rang + 1, Math.min(suivante.fin, rang + DEMENTI))
          .some(({ forme }) => racines.some((racine) => forme.startsWith(racine)));
    return false;
  }

  /** Vrai si une ponctuation sépare ces deux rangs ; une incise entre deux virgules (« , à elle seule, ») ne sépare rien. */
  coupe(debut: number, fin: number): boolean {
    let virgules = 0;
    for (let rang = debut; rang <= fin; rang += 1) {
      const avant = this.decoupe.jetons[rang]?.avant ?? '';
      if (/[;:(]/.test(avant)) return true;
      if (avant.includes(',')) virgules += 1;
    }
    return virgules !== 0 && virgules !== 2;
  }

  #dans(motifs: readonly MotifPret[], de: number, a: number): boolean {
    if (motifs.length === 0) return false;
    const { phrases } = this.decoupe;
    for (let numero = Math.max(0, de); numero <= Math.min(a, phrases.length - 1); numero += 1) {
      const phrase: Phrase | undefined = phrases[numero];
      if (phrase !== undefined && this.mots.trouve(motifs, phrase.debut, phrase.fin, true))
        return true;
    }
    return false;
  }
}

/** Le rang où finit un passage que l’on prolonge : avant une ponctuation, et jamais sur un article. */
function prolonger({ jetons }: Decoupe, fin: number, borne: number): number {
  let jusque = fin;
  while (jusque < borne && jetons[jusque]?.avant === '') jusque += 1;
  while (jusque > fin && seTait(jetons[jusque - 1]?.forme ?? '')) jusque -= 1;
  return jusque;
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

/** Deux marques ne se recouvrent pas : la plus sûre l’emporte, puis la première, puis la plus longue. */
function sansDoublon(marques: readonly Marque[]): readonly Marque[] {
  const gardees: Marque[] = [];
  const rang = ({ force }: Marque) => forces.indexOf(force);
  for (const marque of marques.toSorted(
    (a, b) => rang(a) - rang(b) || a.debut - b.debut || b.fin - a.fin,
  )) {
    const couvert = gardees.some(({ debut, fin }) => marque.debut < fin && marque.fin > debut);
    if (!couvert) gardees.push(marque);
  }
  return gardees.toSorted((a, b) => a.debut - b.debut);
}

/** Ce qui sépare, au plus, deux marques qui n’en font qu’une, en unités UTF-16. */
const ECART_JOINT = 60;

/**
 * Vrai si deux marques disent le même reproche : par la même règle, ou par deux règles d’une famille, aussi sûres,
 * si l’une explique l’autre, après deux points.
 */
const memeReproche = (une: Marque, autre: Marque, entre: string): boolean =>
  une.regle === autre.regle
    ? sansDemande(une.message) === sansDemande(autre.message)
    : une.genre === autre.genre && une.force === autre.force && /^\s*:\s*$/.test(entre);

/** Deux marques d’un même reproche, dans une même phrase et tout près, n’en font qu’une : un reproche se dit une fois. */
function joindre(texte: string, marques: readonly Marque[]): readonly Marque[] {
  const jointes: Marque[] = [];
  for (const marque of marques) {
    const derniere = jointes.at(-1);
    const entre = derniere === undefined ? '' : texte.slice(derniere.fin, marque.debut);
    if (
      derniere === undefined ||
      !memeReproche(derniere, marque, entre) ||
      entre.length > ECART_JOINT ||
      /[.?!…;\n]/.test(entre)
    ) {
      jointes.push(marque);
      continue;
    }
    const { debut } = derniere;
    jointes[jointes.length - 1] = {
      ...(derniere.force === 'a-preciser' ? marque : derniere),
      debut,
      fin: marque.fin,
      extrait: texte.slice(debut, marque.fin),
    };
  }
  return jointes;
}
