import { dire, nomsDesFaits, obligations, questions } from '../droit/surveillance/index.ts';

/** Chaque réponse du questionnaire par son code, question par question : `['usage-reel', 'detourne', 'Oui, …']`. */
const reponses = Object.entries(questions).flatMap(([fait, { choix }]) =>
  Object.entries(choix).map(
    ([code, { libelle }]) => [fait, code, dire(libelle, 'observateur')] as const,
  ),
);

const echapper = (mots: readonly string[]) => mots.map((mot) => RegExp.escape(mot)).join('|');
const bords = (motif: string) => new RegExp(`(?<![\\p{L}\\d-])(?:${motif})(?![\\p{L}\\d-])`, 'gu');

const libelles = new Map(reponses.map(([fait, code, libelle]) => [`${fait}:${code}`, libelle]));
const couple = bords(
  `(?<fait>${echapper(Object.keys(nomsDesFaits))})[:=] ?(?<code>${echapper([
    ...new Set(reponses.map(([, code]) => code)),
  ])})`,
);

/** Des codes que l’accent qui leur manque trahit, sans trait d’union. */
const sansAccent: readonly string[] = ['apres', 'automatisee', 'soupcon', 'finalite', 'donnees'];

/** Un code qui se reconnaît seul, à son trait d’union ou à l’accent qui lui manque. */
const seuls = new Map<string, string>(
  [
    ...Object.entries(nomsDesFaits),
    ...obligations.map(({ id, titre }) => [id, guillemets(titre)] as const),
    ...reponses.map(([, code, libelle]) => [code, guillemets(libelle)] as const),
    ['sans-cause', 'sans cause réelle et sérieuse'] as const,
  ].filter(([code], rang, tous) => {
    const visible = code.includes('-') || sansAccent.includes(code);
    return visible && tous.findIndex(([autre]) => autre === code) === rang;
  }),
);
const seul = bords(echapper([...seuls.keys()].toSorted((a, b) => b.length - a.length)));

const noms = new Map<string, string>(Object.entries(nomsDesFaits));
const majuscule = (mots: string) => mots.charAt(0).toUpperCase() + mots.slice(1);
const minuscule = (mots: string) => mots.charAt(0).toLowerCase() + mots.slice(1);

function guillemets(libelle: string): string {
  return `« ${libelle} »`;
}

/**
 * Une note de lecture sans ses codes : `usage-reel: detourne` devient « l’usage réel : non, … », dans les mots
 * du questionnaire. Le reste de la phrase ne change pas.
 */
export function direLesCodes(note: string): string {
  return note
    .replace(couple, (trouve, fait: string, code: string, rang: number) => {
      const libelle = libelles.get(`${fait}:${code}`);
      const nom = noms.get(fait);
      if (libelle === undefined || nom === undefined) return trouve;
      const enTete = rang === 0 || note.slice(0, rang).endsWith('. ');
      return guillemets(`${enTete ? majuscule(nom) : nom} : ${minuscule(libelle)}`);
    })
    .replace(seul, (code) => seuls.get(code) ?? code);
}

/** Les codes qu’un texte montre encore : un nom de fait suivi d’une valeur, ou un code à trait d’union. */
export function codesRestants(texte: string): readonly string[] {
  return [...texte.matchAll(couple), ...texte.matchAll(seul)].map(([trouve]) => trouve);
}
