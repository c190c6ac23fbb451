import { decouper, formeDuTexte } from '../jetons.ts';
import type { Decoupe } from '../jetons.ts';
import { Atomes, preparerMotif } from '../motif.ts';
import type { Classes, MotifPret } from '../motif.ts';
import { Reconnaisseur } from '../reconnaitre.ts';
import type { Compteur } from '../reconnaitre.ts';
import { cles } from './cles.ts';
import type { Cle } from './cles.ts';
import { aDesCoordonnees, aUnBlanc } from './coordonnees.ts';
import { sansFiges } from './figes.ts';
import { nomDuResponsable } from './identite.ts';
import { classesDeNotice, motifsDeMention, renvois, themes } from './motifs.ts';

/** Où en est une mention : dite, dite à moitié, ou non trouvée, ce qui ne veut pas dire absente. */
export type EtatLu = 'trouvee' | 'vague' | 'non-trouvee';

/** Un passage de la notice, là où il est. */
export interface Passage {
  readonly debut: number;
  readonly fin: number;
  readonly texte: string;
}

/** Ce que l’on a lu d’une mention. */
interface MentionLue {
  readonly etat: EtatLu;
  readonly passages: readonly Passage[];
}

/** Ce que l’on a lu d’une notice, mention par mention. */
export type NoticeLue = Readonly<Record<Cle, MentionLue>>;

interface Prete {
  readonly dite: readonly MotifPret[];
  readonly vague: readonly MotifPret[];
  readonly sauf: readonly MotifPret[];
  readonly flou: readonly MotifPret[];
  readonly titre: readonly MotifPret[];
  readonly tenu: readonly MotifPret[];
}

/** Nombre de mots d’un intitulé, au plus. */
const INTITULE_AU_PLUS = 7;
/** Un intitulé sur sa ligne : ni verbe courant, ni négation, ni nombre, ni ponctuation. */
const intituleSeul =
  /^(?:Article \d+\s?[–—:-]?\s|[\dIVX.]{1,4}[.) ]{1,3})?(?!.*\b(?:[Aa]ucune?|est|n|ne|[Nn]on|[Pp]as|peut|possible|[Ss]ans|sont|[Vv]ous|\w+ième)\b)\p{Lu}[\p{L}’' -]{3,60}$/u;
/** Ce qu’une ligne sans verbe peut dire, sur une affiche : « Magasin sous vidéosurveillance ». */
const parlantSeul = new Set<Cle>(['dispositif', 'donnees_collectees', 'droits', 'finalites']);
/** Le nombre de mots à partir duquel un texte peut changer de sujet, et jusqu’où l’on cherche le sien. */
const LONG_TEXTE = 150;
const VOISINES = 2;
/** Une notice parle de données une phrase sur cinq, au moins ; un contrat de travail, non. */
const PHRASES_POUR_UNE = 5;
/** Passages montrés pour une mention, au plus. */
const PASSAGES_AU_PLUS = 3;
const droitsNommes = [
  /\bacces\b|\bcopie|\breecout|\bvisionner\b|\bconnaitre (?:faire|les donnees)|\bconsulter\b|\bacceder\b|\bvoir (?:ce que|corriger|les|vos)\b|\bles (?:lire|voir)\b|\blire (?:les|ses|vos)\b|\bobtenir vos\b/,
  /\brectif\w*|\bcorrig\w*|\bcorrection\b|\bfaire modifier\b/,
  /\befface\w*|\bsuppression\b|\bsupprimer\b/,
  /\blimit\w*/,
  /\boppos|pas d accord/,
  /\bportab|\bemporter\b|\bformat\b/,
];
/** Le nombre de droits à partir duquel la notice les dit. */
const DROITS_DITS = 3;
const LIGNES_DE_DROITS = 6;
/** Les articles du RGPD qui ouvrent des droits, cités par leurs numéros. */
const articlesDeDroits = /\bdroits?\b.{0,60}\b15\b.{1,30}\b(?:16|17|18|21|22)\b/;

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
  lire(texte: string, compteur: Compteur = { pas: 0 }): NoticeLue {
    const decoupe = sansFiges(decouper(texte));
    const mots = new Reconnaisseur(decoupe.jetons, this.#atomes, compteur);
    const parle = decoupe.phrases.map(({ debut, fin }) => mots.trouve(this.#themes, debut, fin));
    const rares = parle.filter(Boolean).length * PHRASES_POUR_UNE < parle.length;
    const sujet = parle.map((dit) => dit || decoupe.jetons.length < LONG_TEXTE || !rares);
    const lues = cles.map((cle) => [cle, this.#mention(cle, texte, decoupe, mots, sujet)] as const);
    this.#atomes.oublier();
    // Frontière : une entrée par clé, dans l’ordre de `cles`.
    return Object.fromEntries(lues) as unknown as NoticeLue;
  }

  #mention(
    cle: Cle,
    texte: string,
    decoupe: Decoupe,
    mots: Reconnaisseur,
    sujet: readonly boolean[],
  ): MentionLue {
    const prete = this.#pretes.get(cle);
    if (prete === undefined) return { etat: 'non-trouvee', passages: [] };
    const dits: Passage[] = [...lecturesPropres(cle, texte, decoupe)];
    const vagues: Passage[] = [];
    for (const [numero, { debut, fin }] of decoupe.phrases.entries()) {
      const passage = passageDe(texte, decoupe, numero);
      if (!sujet.slice(Math.max(0, numero - VOISINES), numero + VOISINES + 1).includes(true))
        continue;
      // Une question annonce ; elle ne dit rien, sinon l’outil dont elle parle.
      if (cle !== 'dispositif' && decoupe.phrases[numero]?.question === true) continue;
      // « 8. Réclamation auprès de la CNIL », seul sur sa ligne, promet et ne dit pas.
      const seul = decoupe.phrases.length > 1 && estUnIntitule(texte, passage);
      if (seul && !parlantSeul.has(cle)) continue;
      // Ce qu’un point-virgule sépare se lit à part : « elles servent à… ; elles ne servent pas à… ».
      const propositions = separer(decoupe, debut, fin).filter(
        ([de, a]) => !mots.trouve(prete.sauf, de, a),
      );
      if (propositions.length === 0) continue;
      // « La présente politique fixe… Elle vise à… » : elle parle encore d’elle-même.
      const { debut: d = 0, fin: f = 0 } = decoupe.phrases[numero - 1] ?? {};
      if (/^(?:Elle|Il) (?:a pour|vise) /.test(passage.texte) && mots.trouve(prete.sauf, d, f))
        continue;
      // Le modèle dit son outil, même si le reste de la phrase est à remplir.
      const rempli = cle === 'dispositif' || !aUnBlanc(passage.texte);
      const annonce = this.#annonce(prete, decoupe, mots, numero);
      const dites = propositions.filter(([de, a]) => mots.trouve(prete.dite, de, a));
      const precises = dites.length > 0 ? dites : propositions;
      const precise =
        rempli &&
        precises.some(([de, a]) => !mots.trouve(prete.flou, Math.max(de, annonce ?? 0), a));
      if (dites.length > 0) {
        (precise ? dits : vagues).push(passage);
      } else if (annonce !== undefined && !mots.trouve(prete.vague, annonce, fin)) {
        const renvoie =
          mots.trouve(this.#renvois, annonce, fin) ||
          (prete.tenu.length > 0 && !mots.trouve(prete.tenu, annonce, fin));
        // Une mention qui ne se dit jamais à demi : son intitulé, s’il n’est pas tenu, ne compte pas.
        if (precise && !renvoie) dits.push(passage);
        else if (prete.vague.length > 0) vagues.push(passage);
      } else if (!seul && mots.trouve(prete.vague, debut, fin)) vagues.push(passage);
    }
    const trouves = [...new Map(dits.map((un) => [un.debut, un])).values()];
    if (trouves.length > 0)
      return { etat: 'trouvee', passages: trouves.slice(0, PASSAGES_AU_PLUS) };
    if (vagues.length > 0) return { etat: 'vague', passages: vagues.slice(0, PASSAGES_AU_PLUS) };
    return { etat: 'non-trouvee', passages: [] };
  }

  /** Où commence ce qu’un intitulé annonce (« Pourquoi ? », « Durée : »), si la phrase dit quelque chose. */
  #annonce(
    { sauf, tenu, titre }: Prete,
    { jetons, phrases }: Decoupe,
    mots: Reconnaisseur,
    numero: number,
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
    if (avant.fin - avant.debut > INTITULE_AU_PLUS) return undefined;
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

/** Une phrase, telle qu’elle est écrite, ponctuation finale comprise. */
function passageDe(texte: string, { jetons, phrases }: Decoupe, numero: number): Passage {
  const phrase = phrases[numero];
  const debut = jetons[phrase?.debut ?? 0]?.debut ?? 0;
  const suivante = jetons[phrase?.fin ?? 0]?.debut ?? texte.length;
  const entier = texte.slice(debut, suivante).replace(/(?<![\s«“])[\s«“]+$/u, '');
  return { debut, fin: debut + entier.length, texte: entier };
}

/** Les propositions d’une phrase : ses points-virgules les séparent. */
function separer(
  { jetons }: Decoupe,
  debut: number,
  fin: number,
): readonly (readonly [number, number])[] {
  const bornes = [debut, fin];
  for (let rang = fin - 1; rang > debut; rang -= 1)
    if (jetons[rang]?.avant.includes(';') === true) bornes.splice(1, 0, rang);
  return bornes.slice(1).map((borne, rang) => [bornes[rang] ?? debut, borne] as const);
}

/** Vrai d’un intitulé, non du point d’une liste. */
const estUnIntitule = (texte: string, { debut, texte: ligne }: Passage): boolean =>
  intituleSeul.test(ligne) && !/[-:•–—*]\s*$/.test(texte.slice(0, debut).slice(-4));

const longueur = ({ phrases }: Decoupe, numero: number) => {
  const { debut = 0, fin = 0 } = phrases[numero] ?? {};
  return fin - debut;
};

/** L’adresse de la CNIL ou d’un prestataire n’est pas celle du responsable. */
const adresseDUnAutre =
  /\b(?:cnil|fontenoy|prestataire|sous traitant|hebergeur|editeur|fournisseur|installateur|inspection du travail|medecin\w*|nettoyage|operateur|pompiers|samu|(?:du|le) support)\b|\b(?:panne|perte|vol)\b.{0,90}\b(?:appel|contact)/;

const collecte =
  /\b(?:enregistr|relev|collect|recueil|captur|mesur|memoris|consign|journalis|journaux|traces|analys|note\b|notent\b|donnees|informations|indique|comprend|contien|conserve)\w*/;

/** Vrai si la phrase collecte, puis énumère : deux-points ou parenthèse, et une virgule. */
function enumere(passage: string): boolean {
  const [avant, ...apres] = passage.split(/[:(]/);
  const liste = apres.join(' ');
  const annonce = formeDuTexte(avant ?? '');
  if (!collecte.test(annonce) || /protection des donnees|\bdroit/.test(annonce)) return false;
  if (!/,| et /.test(liste)) return false;
  return !/@|\d{5}|article|rgpd|cnil|droit|\b[nv]ous\b/i.test(liste) && !aUnBlanc(passage);
}

/** Qui répond du traitement, nommé après le délégué dans la même phrase. */
const leResponsable = /\b(?:responsable|employeur|direction|societe|service|siege|rh)\b/;

/** Vrai si une phrase qui nomme le délégué donne aussi de quoi joindre le responsable : avant lui, ou à part. */
const coordonneesDuResponsable = (phrase: string, delegue: RegExp): boolean =>
  phrase.split(/;\s|\s[–—]\s/).some((morceau) => {
    const trouve = delegue.exec(formeDuTexte(morceau));
    if (trouve === null) return aDesCoordonnees(morceau);
    // Les formes ont la longueur des mots, à une ligature près.
    if (aDesCoordonnees(morceau.slice(0, trouve.index))) return true;
    return morceau
      .slice(trouve.index)
      .split(/,\s/)
      .slice(1)
      .some((bout) => leResponsable.test(formeDuTexte(bout)) && aDesCoordonnees(bout));
  });

/** Un intérêt nommé d’un verbe, après deux-points et ce qui cite l’article ; ou annoncé, comme le kit l’écrit. */
const interetDit =
  /[Cc]et intérêt\s?:\s*[^\s[]|légitimes?[^:(\n]{0,60}\((?!art|base|ci-|cf|voir)[^)\d]{15}|légitimes?\s[^:\n]{0,90}:\s+(?:d[’'e] ?|à )?(?!voir|cons|écri)\p{Ll}+(?:er|ir|re)\s/u;

/** Ce qu’un motif de mots ne lit pas : un nom propre, un courriel, une liste de droits. */
function lecturesPropres(cle: Cle, texte: string, decoupe: Decoupe): readonly Passage[] {
  const numeros = [...decoupe.phrases.keys()];
  const phrase = (numero: number) => passageDe(texte, decoupe, numero);
  const formes = (numero: number) => {
    const { debut = 0, fin = 0 } = decoupe.phrases[numero] ?? {};
    return decoupe.jetons
      .slice(debut, fin)
      .map(({ forme }) => forme)
      .join(' ');
  };
  const delegue =
    /\b(?:dpo|dpd|delegue\w* (?:\w+ ){0,3}protection|data protection officer)\b|^delegue\w* (?!aux?\b|syndic|du personnel|personnel)/;
  if (cle === 'identite') {
    const nom = nomDuResponsable(texte, decoupe);
    return nom === undefined ? [] : [{ ...nom, texte: texte.slice(nom.debut, nom.fin) }];
  }
  if (cle === 'contact')
    // Une phrase peut donner deux adresses : celle du délégué ne compte pas pour le responsable.
    return numeros
      .filter((numero) => {
        const { texte: entiere } = phrase(numero);
        return delegue.test(formes(numero))
          ? coordonneesDuResponsable(entiere, delegue)
          : aDesCoordonnees(entiere);
      })
      .filter((numero) => !adresseDUnAutre.test(formes(numero)))
      .map(phrase);
  if (cle === 'interet_legitime_nomme')
    // « Intérêt légitime (article 6, 1, f) : disposer d’un accueil fiable. » ; « … légitime. Il s’agit de livrer. »
    return numeros
      .filter(
        (numero) =>
          interetDit.test(phrase(numero).texte) ||
          (/^(?:il s agit|a savoir) de? /.test(formes(numero)) &&
            formes(numero - 1).includes('interet legitime')),
      )
      .map(phrase);
  if (cle === 'donnees_collectees')
    return numeros.filter((numero) => enumere(phrase(numero).texte)).map(phrase);
  if (cle === 'dpo')
    return numeros
      .filter(
        (numero) =>
          delegue.test(formes(numero)) &&
          (aDesCoordonnees(phrase(numero).texte) ||
            // Un intitulé, ou une phrase que suivent une adresse, un courriel, à la ligne.
            numeros
              .slice(numero + 1, numero + 4)
              .some(
                (un) =>
                  (longueur(decoupe, numero) <= INTITULE_AU_PLUS ||
                    /^(?:adresse|courriel|e mail|email|mail|tel)/.test(formes(un))) &&
                  !/\bresponsable|cnil/.test(formes(un)) &&
                  aDesCoordonnees(phrase(un).texte),
              )),
      )
      .map(phrase);
  if (cle === 'droits')
    return numeros
      .filter((numero) => {
        // Une liste de droits peut tenir sur plusieurs lignes courtes.
        const suite = numeros
          .slice(numero, numero + LIGNES_DE_DROITS)
          .filter(
            (un) =>
              un === numero ||
              longueur(decoupe, un) <= INTITULE_AU_PLUS ||
              (un === numero + 1 && /\b(?:peut|pouvez|aussi|egalement)\b/.test(formes(un))),
          );
        const mots = suite.map(formes).join(' ');
        return (
          articlesDeDroits.test(formes(numero)) ||
          (droitsNommes.some((droit) => droit.test(formes(numero))) &&
            droitsNommes.filter((droit) => droit.test(mots)).length >= DROITS_DITS)
        );
      })
      .map(phrase);
  return [];
}
