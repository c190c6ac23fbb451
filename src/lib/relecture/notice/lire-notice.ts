import { decouper } from '../jetons.ts';
import type { Decoupe } from '../jetons.ts';
import { Atomes, preparerMotif } from '../motif.ts';
import type { Classes, MotifPret } from '../motif.ts';
import { Reconnaisseur } from '../reconnaitre.ts';
import type { Compteur } from '../reconnaitre.ts';
import { composer } from './accents.ts';
import { cles } from './cles.ts';
import type { Cle } from './cles.ts';
import { aUnBlanc } from './coordonnees.ts';
import { sansFiges } from './figes.ts';
import { lecturesPropres } from './lectures-propres.ts';
import { classesDeNotice, motifsDeMention, renvois, themes } from './motifs.ts';
import { estUnIntitule, estUnTitre, INTITULE_AU_PLUS, phrasesDe, separer } from './passages.ts';
import type { Passage, PhraseLue } from './passages.ts';

/** Où en est une mention : dite, dite à moitié, ou non trouvée, ce qui ne veut pas dire absente. */
export type EtatLu = 'trouvee' | 'vague' | 'non-trouvee';

/** Ce que l’on a lu d’une mention. */
interface MentionLue {
  readonly etat: EtatLu;
  readonly passages: readonly Passage[];
}

/** Ce que l’on a lu d’une notice, mention par mention. */
export type NoticeLue = Readonly<Record<Cle, MentionLue>>;

/** Les motifs d’une mention, analysés. */
interface Prete {
  readonly dite: readonly MotifPret[];
  readonly vague: readonly MotifPret[];
  readonly sauf: readonly MotifPret[];
  readonly flou: readonly MotifPret[];
  readonly titre: readonly MotifPret[];
  readonly tenu: readonly MotifPret[];
}

/** Une notice que l’on lit : son texte, ses mots, ses phrases, et de quoi y chercher un motif. */
interface Notice {
  readonly texte: string;
  readonly decoupe: Decoupe;
  readonly mots: Reconnaisseur;
  readonly phrases: readonly PhraseLue[];
}

/** Ce qu’une ligne sans verbe peut dire, sur une affiche : « Magasin sous vidéosurveillance ». */
const parlantSeul = new Set<Cle>(['dispositif', 'donnees_collectees', 'droits', 'finalites']);
/** Ce qu’un modèle dit même si le reste de la phrase est à remplir : rien ne s’y remplit. */
const sansBlanc = new Set<Cle>([
  'decision_automatisee',
  'dispositif',
  'reclamation_cnil',
  'usage_disciplinaire',
]);
/** Le nombre de mots à partir duquel un texte peut changer de sujet, et jusqu’où l’on cherche le sien. */
const LONG_TEXTE = 150;
const VOISINES = 2;
/** Une notice parle de données une phrase sur cinq, au moins ; un contrat de travail, non. */
const PHRASES_POUR_UNE = 5;
/** Passages montrés pour une mention, au plus. */
const PASSAGES_AU_PLUS = 3;

/** Dans une notice, une phrase négative est une mention : aucun trou n’y craint la négation. */
const sansNegation = (motif: string) => motif.replace(/(?<!\.)\.\.(?=\d)/g, '...');

/** Lit une notice ; les motifs sont analysés une fois. */
export class LecteurDeNotice {
  readonly #atomes = new Atomes();
  readonly #pretes: ReadonlyMap<Cle, Prete>;
  readonly #renvois: readonly MotifPret[];
  readonly #themes: readonly MotifPret[];

  constructor(classes: Classes) {
    const toutes = { ...classes, ...classesDeNotice };
    const lire = (motifs: readonly string[]) =>
      motifs.map((motif) => preparerMotif(sansNegation(motif), this.#atomes, toutes));
    this.#renvois = lire(renvois);
    this.#themes = lire(themes);
    this.#pretes = new Map(
      cles.map((cle) => {
        const { dite, vague, sauf = [], flou = [], titre = [], tenu = [] } = motifsDeMention[cle];
        return [
          cle,
          {
            dite: lire(dite),
            vague: lire(vague),
            sauf: lire(sauf),
            flou: lire(flou),
            titre: lire(titre),
            tenu: lire(tenu),
          },
        ];
      }),
    );
  }

  /** Ce que dit la notice. `compteur` reçoit le nombre de comparaisons. */
  lire(donne: string, compteur: Compteur = { pas: 0 }): NoticeLue {
    const { texte, origine } = composer(donne);
    const decoupe = sansFiges(texte, decouper(texte));
    const mots = new Reconnaisseur(decoupe.jetons, this.#atomes, compteur);
    const parle = decoupe.phrases.map(({ debut, fin }) => mots.trouve(this.#themes, debut, fin));
    const rares = parle.filter(Boolean).length * PHRASES_POUR_UNE < parle.length;
    const sujet = parle.map((dit) => dit || decoupe.jetons.length < LONG_TEXTE || !rares);
    const notice = { texte, decoupe, mots, phrases: phrasesDe(texte, decoupe) };
    const proches = sujet.map((_, numero) =>
      sujet.slice(Math.max(0, numero - VOISINES), numero + VOISINES + 1).includes(true),
    );
    const rendre = (passage: Passage): Passage => {
      const [debut, fin] = [origine(passage.debut), origine(passage.fin)];
      return { debut, fin, texte: donne.slice(debut, fin) };
    };
    const lues = cles.map((cle) => {
      const { etat, passages } = this.#mention(cle, notice, proches);
      return [cle, { etat, passages: passages.map(rendre) }] as const;
    });
    this.#atomes.oublier();
    // Frontière : une entrée par clé, dans l’ordre de `cles`.
    return Object.fromEntries(lues) as unknown as NoticeLue;
  }

  /** `proches` : pour chaque phrase, si l’on y parle de données, ou tout près. */
  #mention(cle: Cle, notice: Notice, proches: readonly boolean[]): MentionLue {
    const prete = this.#pretes.get(cle);
    if (prete === undefined) return { etat: 'non-trouvee', passages: [] };
    const { texte, decoupe, phrases } = notice;
    const dits = [...lecturesPropres(cle, texte, decoupe, phrases)];
    const vagues: Passage[] = [];
    for (const [numero, { passage }] of phrases.entries()) {
      const etat = proches[numero] === true ? this.#etat(cle, prete, notice, numero) : undefined;
      if (etat === 'trouvee') dits.push(passage);
      else if (etat === 'vague') vagues.push(passage);
    }
    const trouves = [...new Map(dits.map((un) => [un.debut, un])).values()];
    if (trouves.length > 0)
      return { etat: 'trouvee', passages: trouves.slice(0, PASSAGES_AU_PLUS) };
    if (vagues.length > 0) return { etat: 'vague', passages: vagues.slice(0, PASSAGES_AU_PLUS) };
    return { etat: 'non-trouvee', passages: [] };
  }

  /** Où en est une mention dans cette seule phrase. */
  #etat(cle: Cle, prete: Prete, { texte, decoupe, mots, phrases }: Notice, numero: number): EtatLu {
    const { debut = 0, fin = 0, question = false } = decoupe.phrases[numero] ?? {};
    const passage = phrases[numero]?.passage ?? { debut: 0, fin: 0, texte: '' };
    // Une question annonce ; elle ne dit rien, sinon l’outil dont elle parle.
    if (cle !== 'dispositif' && question) return 'non-trouvee';
    // « 8. Réclamation auprès de la CNIL », seul sur sa ligne, promet et ne dit pas.
    const seul = phrases.length > 1 && estUnIntitule(texte, passage);
    if (seul && !parlantSeul.has(cle)) return 'non-trouvee';
    // Ce qu’un point-virgule sépare se lit à part : « elles servent à… ; elles ne servent pas à… ».
    const propositions = separer(decoupe, debut, fin).filter(
      ([de, a]) => !mots.trouve(prete.sauf, de, a),
    );
    if (propositions.length === 0) return 'non-trouvee';
    // « La présente politique fixe… Elle vise à… » : elle parle encore d’elle-même.
    const { debut: d = 0, fin: f = 0 } = decoupe.phrases[numero - 1] ?? {};
    if (/^(?:Elle|Il) (?:a pour|vise) /.test(passage.texte) && mots.trouve(prete.sauf, d, f))
      return 'non-trouvee';
    const rempli = sansBlanc.has(cle) || !aUnBlanc(passage.texte, cle === 'consultation_cse');
    // Le point d’une liste n’annonce pas le suivant.
    const enListe = [1, 2].every((pas) =>
      /\n {0,4}[-•–*]\s{0,4}$/.test(phrases[numero - pas]?.passage.texte ?? ''),
    );
    // « Finalités », puis « Base légale » : un titre n’est pas ce qu’annonce un autre titre.
    const annonce = estUnTitre(phrases[numero]?.formes ?? '')
      ? undefined
      : this.#annonce(prete, decoupe, mots, numero, enListe);
    const dites = propositions.filter(([de, a]) => mots.trouve(prete.dite, de, a));
    const precise =
      rempli &&
      (dites.length > 0 ? dites : propositions).some(
        ([de, a]) =>
          !mots.trouve(prete.flou, Math.max(de, annonce ?? 0), a) ||
          this.#nomme(cle, prete, decoupe, mots, de, a),
      );
    if (dites.length > 0) return precise ? 'trouvee' : 'vague';
    if (annonce === undefined || mots.trouve(prete.vague, annonce, fin))
      return !seul && mots.trouve(prete.vague, debut, fin) ? 'vague' : 'non-trouvee';
    const renvoie =
      mots.trouve(this.#renvois, annonce, fin) ||
      (prete.tenu.length > 0 && !mots.trouve(prete.tenu, annonce, fin));
    if (precise && !renvoie) return 'trouvee';
    // Une mention qui ne se dit jamais à demi : son intitulé, s’il n’est pas tenu, ne compte pas.
    return prete.vague.length > 0 ? 'vague' : 'non-trouvee';
  }

  /** « Les personnes habilitées : la gérante, le chef de parc » : ce qui était vague, la liste le nomme. */
  #nomme(
    cle: Cle,
    { tenu }: Prete,
    { jetons }: Decoupe,
    mots: Reconnaisseur,
    de: number,
    a: number,
  ) {
    if (cle !== 'destinataires') return false;
    for (let rang = a - 1; rang > de; rang -= 1)
      if (/[:(]/.test(jetons[rang]?.avant ?? '') && mots.trouve(tenu, rang, a)) return true;
    return false;
  }

  /** Où commence ce qu’un intitulé annonce (« Pourquoi ? », « Durée : »), si la phrase dit quelque chose. */
  #annonce(
    { sauf, tenu, titre }: Prete,
    { jetons, phrases }: Decoupe,
    mots: Reconnaisseur,
    numero: number,
    enListe: boolean,
  ): number | undefined {
    const phrase = phrases[numero];
    const avant = phrases[numero - 1];
    if (phrase === undefined || titre.length === 0) return undefined;
    const dit = (rang: number, debut: number, fin: number) =>
      (phrase.fin - rang >= 2 || mots.trouve(tenu, rang, phrase.fin)) &&
      this.#ouvre(titre, mots, debut, fin)
        ? rang
        : undefined;
    for (let rang = phrase.debut + 1; rang < Math.min(phrase.fin, phrase.debut + 7); rang += 1)
      if (/[:|]/.test(jetons[rang]?.avant ?? '')) return dit(rang, phrase.debut, rang);
    if (avant === undefined) return undefined;
    // « Elles ont pour finalités : », puis une liste.
    if (
      jetons[phrase.debut]?.avant.includes(':') === true &&
      !mots.trouve(sauf, avant.debut, avant.fin) &&
      mots.trouve(titre, avant.debut, avant.fin)
    )
      return phrase.debut;
    if (avant.fin - avant.debut > INTITULE_AU_PLUS || enListe) return undefined;
    // « Droits : accès, effacement. » a déjà dit ce qu’il annonçait.
    // « Tout transfert de palette est à scanner. » n’annonce rien.
    if (
      jetons
        .slice(avant.debut, avant.fin)
        .some(
          (jeton) =>
            /[:|]/.test(jeton.avant) || (!avant.question && /^(?:est|sont)$/.test(jeton.forme)),
        )
    )
      return undefined;
    return dit(phrase.debut, avant.debut, avant.fin);
  }

  #ouvre(motifs: readonly MotifPret[], mots: Reconnaisseur, debut: number, fin: number): boolean {
    return motifs.some((motif) =>
      [0, 1, 2].some((pas) => mots.fin(motif.noeud, debut + pas, fin) !== undefined),
    );
  }
}
