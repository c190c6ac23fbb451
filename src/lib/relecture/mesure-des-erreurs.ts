import { Compte } from './compte.ts';
import type { Mesure } from './compte.ts';
import { decouper } from './jetons.ts';
import { familleDe } from './mesure.ts';
import type { PassageJuge } from './mesure.ts';
import type { Marque } from './types.ts';

/**
 * Comment on juge une marque. `stricte` : elle touche l’extrait relevé, ou elle est fausse. `equitable` : la
 * même erreur, dite ailleurs dans la phrase, compte ; mais un second reproche, sur la même erreur, qui dit
 * autre chose, est une fausse alarme.
 */
export type Lecture = 'stricte' | 'equitable';

type Erreur = PassageJuge['erreurs'][number];
interface Etendue {
  readonly debut: number;
  readonly fin: number;
}

const seTouchent = (une: Etendue, autre: Etendue) => une.debut < autre.fin && une.fin > autre.debut;

/** Les phrases d’un texte, en positions. */
function phrasesDe(texte: string): readonly Etendue[] {
  const { jetons, phrases } = decouper(texte);
  return phrases.map(({ debut, fin }) => ({
    debut: jetons[debut]?.debut ?? 0,
    fin: jetons[fin - 1]?.fin ?? 0,
  }));
}

/** Vrai si la marque désigne l’erreur, selon cette lecture. */
function designe(
  marque: Marque,
  erreur: Erreur,
  lecture: Lecture,
  phrases: readonly Etendue[],
): boolean {
  if (seTouchent(marque, erreur)) return true;
  if (lecture === 'stricte' || familleDe(marque) !== erreur.genre) return false;
  return phrases.some((phrase) => seTouchent(phrase, marque) && seTouchent(phrase, erreur));
}

/** Vrai si l’autre marque, qui désigne la même erreur, en dit la même chose, ou si elle est seule à la dire. */
function repete(marque: Marque, erreur: Erreur, siennes: readonly Marque[]): boolean {
  const premiere = siennes.find((une) => familleDe(une) === erreur.genre) ?? siennes[0];
  return (
    premiere === undefined ||
    premiere === marque ||
    familleDe(marque) === erreur.genre ||
    familleDe(marque) === familleDe(premiere)
  );
}

/**
 * Mesure les marques d’erreur (« faux », « trop certain ») : une question n’est pas une alarme, mais elle
 * suffit à ce qu’une erreur soit vue. Une marque répétée n’est ni juste ni fausse : seule l’erreur est comptée.
 */
export function mesurerLesErreurs(
  passages: readonly PassageJuge[],
  lire: (texte: string) => readonly Marque[],
  lecture: Lecture,
): Mesure {
  const compte = new Compte();
  for (const { id, texte, erreurs } of passages) {
    const marques = lire(texte);
    const phrases = phrasesDe(texte);
    const parErreur = erreurs.map((erreur) => ({
      erreur,
      siennes: marques.filter((marque) => designe(marque, erreur, lecture, phrases)),
    }));
    for (const { erreur, siennes } of parErreur) {
      const vue = siennes.length > 0;
      const affirmee = siennes.some(({ force }) => force !== 'a-preciser');
      compte.ajouter(erreur.genre, {
        attendus: 1,
        trouves: vue ? 1 : 0,
        justes: affirmee ? 1 : 0,
      });
      if (!vue)
        compte.ecarts.push({ id, quoi: 'oubli', famille: erreur.genre, extrait: erreur.extrait });
    }
    for (const marque of marques) {
      if (marque.force === 'a-preciser') continue;
      const cibles = parErreur.filter(({ siennes }) => siennes.includes(marque));
      const juste =
        lecture === 'stricte'
          ? cibles.length > 0
          : cibles.some(({ erreur, siennes }) => repete(marque, erreur, siennes));
      if (juste) continue;
      compte.ajouter(familleDe(marque), { alarmes: 1 });
      compte.ecarts.push({
        id,
        quoi: 'alarme',
        famille: familleDe(marque),
        extrait: marque.extrait,
      });
    }
  }
  return compte.rendre();
}
