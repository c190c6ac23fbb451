/** Les entrées où un mot se trouve : parmi leurs mots, ou dans leur texte ; rangs croissants. */
interface PresencesDuMot {
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

/** Combien de lettres un mot partage avec le précédent : une majuscule, qu’aucun mot plié ne porte. */
const communs = 'ABCDEFGHIJ';

/**
 * L’index d’un annuaire en un texte court, en deux morceaux qui se compriment mieux séparés. D’abord les mots, dans
 * l’ordre et sans intervalle : ce que chacun a de commun avec le précédent, puis sa fin. Ensuite, après un saut de
 * ligne, les écarts entre les rangs où chacun est, ceux du texte après un point.
 */
export function ecrirePresences(presences: readonly PresencesDuMot[]): string {
  const rangees = [...presences].sort((a, b) => (a.mot < b.mot ? -1 : 1));
  let dernier = '';
  const mots = rangees.map(({ mot }) => {
    let commun = 0;
    while (commun < communs.length - 1 && commun < mot.length && mot[commun] === dernier[commun])
      commun++;
    dernier = mot;
    return communs.charAt(commun) + mot.slice(commun);
  });
  const rangs = rangees.map(
    ({ mots: siens, texte }) =>
      ecrireRangs(siens) + (texte.length > 0 ? `.${ecrireRangs(texte)}` : ''),
  );
  return `${mots.join('')}\n${rangs.join(' ')}`;
}

/** Relit ce qu’`ecrirePresences` a écrit. */
export function lirePresences(index: string): readonly PresencesDuMot[] {
  const [ecrits = '', rangs = ''] = index.split('\n');
  const listes = rangs.split(' ');
  let dernier = '';
  return (ecrits.match(/[A-J][^A-J]*/g) ?? []).map((ecrit, place) => {
    const mot = dernier.slice(0, communs.indexOf(ecrit.charAt(0))) + ecrit.slice(1);
    dernier = mot;
    const [mots = '', texte = ''] = (listes[place] ?? '').split('.');
    return { mot, mots: lireRangs(mots), texte: lireRangs(texte) };
  });
}
