/** Un mot du texte, là où il est : les positions comptent en unités UTF-16 du texte d’origine. */
export interface Jeton {
  readonly debut: number;
  readonly fin: number;
  /** Le mot en minuscules, sans accent ni ligature : ce que les motifs comparent. */
  readonly forme: string;
  /** Le numéro de sa phrase. */
  readonly phrase: number;
  /** Vrai entre deux guillemets : le mot est d’un autre. */
  readonly cite: boolean;
  /** La ponctuation qui le sépare du mot d’avant : virgule, point-virgule, deux-points, parenthèse. */
  readonly avant: string;
}

/** Une phrase : du premier au dernier de ses mots, et ce qui la clôt. */
export interface Phrase {
  /** Rang de son premier mot. */
  readonly debut: number;
  /** Rang du mot qui suit le dernier. */
  readonly fin: number;
  readonly question: boolean;
}

/** Un texte découpé, sans en changer un caractère. */
export interface Decoupe {
  readonly jetons: readonly Jeton[];
  readonly phrases: readonly Phrase[];
}

/** Un texte tel qu’on le compare : minuscules, sans accent, ni point, ni signe invisible, ligatures ouvertes (« ﬁ » d’un PDF comprise). */
export function formeDuTexte(texte: string): string {
  return texte
    .toLowerCase()
    .normalize('NFKD')
    .replace(/-?(?<=[-\u00ad])\r?\n|[\u0300-\u036f\p{Cf}.]/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}

/** Un mot tel qu’on le compare : de même, sans sa fin inclusive (« salarié·es », « salarié(e)s »). */
export const formeDe = (mot: string): string => formeDuTexte(mot.replace(/[·•(].*/s, ''));

/** Un sigle à points, un mot (écriture inclusive comprise, ou coupé d’un trait en fin de ligne), un nombre ou un signe ; chaque caractère n’est lu qu’une fois. */
const morceaux =
  /n[°º]|(?<!\p{L})\p{L}(?:\.\p{L}(?!\p{L}))+\.?|\p{L}(?:[\p{L}\p{M}\p{Cf}]|-?(?<=[-\u00ad])\r?\n(?=\p{Ll}))*(?:[·•]\p{L}{1,5}|\(\p{L}{1,3}\)s?)*|\d+|[^\s\p{L}\d]|\n(?:[^\S\n]*\n)*/giu;
/** Abréviations dont le point ne clôt pas la phrase. */
const abreviations = new Set(
  'm mm tel art arts al cass soc crim civ ass plen ch ste mme mr dr me cf no n l r d trav p pp ex janv fevr avr juil sept oct nov dec bull c'.split(
    ' ',
  ),
);
/** Un mot qui en appelle un autre : la ligne qu’il finit n’est pas un titre, et la suivante la continue. */
const suspendu =
  /^(?:l[ae]?s?|d[eu]?s?|une?|aux?|a|et|ou|par|pour|sur|dans|avec|sans|que?|en|cet?t?e?s?|[ls]eurs?|[sm]on)$/;
/** Ce que l’on lit d’une ligne pour savoir si elle continue la précédente. */
const DEBUT_DE_LIGNE = 8;
/** Un pronom qui reprend le dernier nom dit, et sa longueur, au plus. */
const reprises = /^(?:celle|celui|celles|ceux)[-‐‑]ci(?!\p{L})/iu;
const PRONOM = 10;
/** Des signes qui se lisent comme un mot : « preuve illicite = licenciement injustifié ». */
const EGALES = '=⇒→';
const OUVRANTS = '«“„';
const FERMANTS = '»”';
/** Ce qui joint deux mots au lieu de les séparer. */
const LIAISONS = "'’‘-‐‑.°";

/**
 * Découpe un texte en mots et en phrases. Un saut de ligne clôt la phrase, comme un titre ; il ne la clôt pas
 * si la ligne suivante continue une ligne sans autre ponctuation qu’une virgule ou une apostrophe (un texte recopié d’un courriel, d’un PDF) : elle commence
 * en minuscule, ou suit un mot qui en appelle un autre (« à la / CNIL »).
 */
export function decouper(texte: string): Decoupe {
  const jetons: Jeton[] = [];
  const phrases: Phrase[] = [];
  let debutDePhrase = 0;
  let ouverts = 0;
  let droit = false;
  let avant = '';
  let question = false;
  let close = false;
  let cloture = 0;

  const clore = () => {
    if (jetons.length > debutDePhrase)
      phrases.push({ debut: debutDePhrase, fin: jetons.length, question });
    debutDePhrase = jetons.length;
    question = false;
    close = false;
  };

  for (const { 0: signe, index } of texte.matchAll(morceaux)) {
    // « n° » n’est pas une négation.
    if (/^n[°º]/i.test(signe)) continue;
    if (EGALES.includes(signe) || /^[\p{L}\d]/u.test(signe)) {
      // Après un point, la phrase finit si un mot commence par une capitale ou un chiffre.
      if (close && index > cloture + 1 && /^[\p{Lu}\d]/u.test(signe)) clore();
      close = false;
      const forme = EGALES.includes(signe) ? 'egale' : formeDe(signe);
      const reprend =
        jetons.length === debutDePhrase && reprises.test(texte.slice(index, index + PRONOM));
      jetons.push({
        debut: index,
        fin: index + signe.length,
        // « … saisir la CNIL. Celle-ci… » : le pronom vaut le dernier mot de la phrase d’avant.
        forme: reprend ? (jetons.at(-1)?.forme ?? forme) : forme,
        phrase: phrases.length,
        cite: ouverts > 0 || droit,
        avant,
      });
      avant = '';
      continue;
    }
    if (signe.startsWith('\n')) {
      // Une citation ne passe pas d’un paragraphe à l’autre : un guillemet oublié ne contamine pas la suite.
      const paragraphe = signe.length > 1;
      if (paragraphe) {
        ouverts = 0;
        droit = false;
      }
      const suite = texte.slice(index + signe.length, index + signe.length + DEBUT_DE_LIGNE);
      const ligne = /^[,'’‘]?[^\S\n]*$/.test(texte.slice(jetons.at(-1)?.fin ?? 0, index));
      const continue_ = /^[^\S\n]*\p{Ll}/u.test(suite) || suspendu.test(jetons.at(-1)?.forme ?? '');
      if (paragraphe || !ligne || !continue_) clore();
      continue;
    }
    if (OUVRANTS.includes(signe)) ouverts += 1;
    else if (FERMANTS.includes(signe)) ouverts = Math.max(0, ouverts - 1);
    else if (signe === '"') droit = !droit;
    else if (signe === '?' || signe === '!' || signe === '…') {
      question = signe === '?';
      close = true;
      cloture = index;
    } else if (signe === '.') {
      const dernier = jetons.at(-1);
      cloture = index;
      close = dernier === undefined || dernier.fin !== index || !abreviations.has(dernier.forme);
    }
    if (!LIAISONS.includes(signe)) avant += signe;
  }
  clore();
  return { jetons, phrases };
}
