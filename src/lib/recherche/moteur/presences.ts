/** Les entrées où un mot se trouve : parmi leurs mots, ou dans leur texte ; rangs croissants. */
export interface PresencesDuMot {
  readonly mot: string;
  readonly mots: readonly number[];
  readonly texte: readonly number[];
}

const signes = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
/** Jusqu’à cet écart, un signe suffit ; au-delà il en faut deux, et « ! » avance de `saut` sans rien noter. */
const courts = 48;
const saut = (signes.length - courts) * signes.length;

function ecrireRangs(rangs: readonly number[]): string {
  let dernier = -1;
  return rangs
    .map((rang) => {
      const ecart = rang - dernier - 1;
      dernier = rang;
      const reste = ecart % saut;
      const fin =
        reste < courts
          ? signes.charAt(reste)
          : signes.charAt(courts + Math.floor(reste / signes.length)) +
            signes.charAt(reste % signes.length);
      return '!'.repeat(Math.floor(ecart / saut)) + fin;
    })
    .join('');
}

function lireRangs(ecrits: string): readonly number[] {
  const rangs: number[] = [];
  let dernier = -1;
  for (let place = 0; place < ecrits.length; place++) {
    if (ecrits[place] === '!') {
      dernier += saut;
      continue;
    }
    const premier = signes.indexOf(ecrits.charAt(place));
    const ecart =
      premier < courts
        ? premier
        : (premier - courts) * signes.length + signes.indexOf(ecrits.charAt(++place));
    dernier += ecart + 1;
    rangs.push(dernier);
  }
  return rangs;
}

/**
 * L’index d’un annuaire en un texte court. Une ligne par mot, dans l’ordre : ce qu’il a de commun avec le précédent
 * (un chiffre), sa fin, puis les écarts entre les rangs où il est, ceux du texte après un point.
 */
export function ecrirePresences(presences: readonly PresencesDuMot[]): string {
  let dernier = '';
  return [...presences]
    .sort((a, b) => (a.mot < b.mot ? -1 : 1))
    .map(({ mot, mots, texte }) => {
      let commun = 0;
      while (commun < 9 && commun < mot.length && mot[commun] === dernier[commun]) commun++;
      dernier = mot;
      const rangs = ecrireRangs(mots) + (texte.length > 0 ? `.${ecrireRangs(texte)}` : '');
      return `${commun}${mot.slice(commun)} ${rangs}`;
    })
    .join('\n');
}

/** Relit ce qu’`ecrirePresences` a écrit. */
export function lirePresences(index: string): readonly PresencesDuMot[] {
  if (index === '') return [];
  let dernier = '';
  return index.split('\n').map((ligne) => {
    const [debut = '', rangs = ''] = ligne.split(' ');
    const mot = dernier.slice(0, Number(debut[0])) + debut.slice(1);
    dernier = mot;
    const [mots = '', texte = ''] = rangs.split('.');
    return { mot, mots: lireRangs(mots), texte: lireRangs(texte) };
  });
}
