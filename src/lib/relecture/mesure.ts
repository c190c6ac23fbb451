import { z } from 'astro/zod';
import { cles } from './notice/cles.ts';
import type { Cle } from './notice/cles.ts';
import type { NoticeLue } from './notice/lire-notice.ts';
import type { Marque } from './types.ts';

const erreur = z.looseObject({
  extrait: z.string(),
  genre: z.string(),
  debut: z.number(),
  fin: z.number(),
});
const passage = z.looseObject({
  id: z.string(),
  texte: z.string(),
  verdict: z.string(),
  erreurs: z.array(erreur),
});
const etat = z.looseObject({
  etat: z.enum(['trouvee', 'vague', 'non-trouvee']),
  extrait: z.string().default(''),
});
const notice = z.looseObject({
  id: z.string(),
  texte: z.string(),
  /** Une mention que le corpus tait n’est pas trouvée. */
  mentions: z.partialRecord(z.enum(cles), etat),
});

/** Un passage jugé d’avance : ses erreurs, ou aucune. */
export type PassageJuge = z.infer<typeof passage>;
/** Une notice jugée d’avance, mention par mention. */
export type NoticeJugee = z.infer<typeof notice>;

/** Les passages d’un fichier de corpus. @throws si le fichier ne suit pas sa forme. */
export const lirePassages = (json: string): readonly PassageJuge[] =>
  z.array(passage).parse(JSON.parse(json));
/** Les notices d’un fichier de corpus. @throws si le fichier ne suit pas sa forme. */
export const lireNotices = (json: string): readonly NoticeJugee[] =>
  z.array(notice).parse(JSON.parse(json));

/** Ce qu’une famille a donné. */
export interface Score {
  /** Ce qui devait être trouvé et l’a été. */
  readonly trouves: number;
  readonly attendus: number;
  /** Ce qui a été signalé à tort. */
  readonly alarmes: number;
}

/** Un cas où la lecture s’est trompée. */
export interface Ecart {
  readonly id: string;
  readonly quoi: 'oubli' | 'alarme';
  readonly famille: string;
  readonly extrait: string;
}

/** Une mesure entière. */
export interface Mesure {
  readonly total: Score;
  readonly parFamille: ReadonlyMap<string, Score>;
  readonly ecarts: readonly Ecart[];
}

/** La part de ce qui est signalé qui l’est à raison ; 1 si rien n’est signalé. */
export const precision = ({ trouves, alarmes }: Score): number =>
  trouves + alarmes === 0 ? 1 : trouves / (trouves + alarmes);
/** La part de ce qui devait être trouvé qui l’a été ; 1 si rien n’était attendu. */
export const rappel = ({ trouves, attendus }: Score): number =>
  attendus === 0 ? 1 : trouves / attendus;

class Compte {
  readonly familles = new Map<string, Score>();
  readonly ecarts: Ecart[] = [];

  ajouter(famille: string, plus: Partial<Score>): void {
    const { trouves = 0, attendus = 0, alarmes = 0 } = this.familles.get(famille) ?? {};
    this.familles.set(famille, {
      trouves: trouves + (plus.trouves ?? 0),
      attendus: attendus + (plus.attendus ?? 0),
      alarmes: alarmes + (plus.alarmes ?? 0),
    });
  }

  rendre(): Mesure {
    const somme = (cle: keyof Score) =>
      [...this.familles.values()].reduce((total, score) => total + score[cle], 0);
    return {
      total: { trouves: somme('trouves'), attendus: somme('attendus'), alarmes: somme('alarmes') },
      parFamille: new Map([...this.familles].toSorted(([a], [b]) => a.localeCompare(b))),
      ecarts: this.ecarts,
    };
  }
}

/**
 * Mesure la relecture d’articles : une erreur est trouvée si une marque la touche ; une marque qui ne touche
 * aucune erreur est une fausse alarme, comptée dans la famille de sa règle.
 */
export function mesurerArticles(
  passages: readonly PassageJuge[],
  lire: (texte: string) => readonly Marque[],
): Mesure {
  const compte = new Compte();
  for (const { id, texte, erreurs } of passages) {
    const marques = lire(texte);
    const justes = new Set<Marque>();
    for (const attendue of erreurs) {
      const siennes = marques.filter(
        ({ debut, fin }) => debut < attendue.fin && fin > attendue.debut,
      );
      for (const marque of siennes) justes.add(marque);
      compte.ajouter(attendue.genre, { attendus: 1, trouves: siennes.length > 0 ? 1 : 0 });
      if (siennes.length === 0)
        compte.ecarts.push({
          id,
          quoi: 'oubli',
          famille: attendue.genre,
          extrait: attendue.extrait,
        });
    }
    for (const marque of marques) {
      if (justes.has(marque)) continue;
      const famille = marque.genre.toUpperCase().replaceAll('-', '_');
      compte.ajouter(famille, { alarmes: 1 });
      compte.ecarts.push({ id, quoi: 'alarme', famille, extrait: marque.extrait });
    }
  }
  return compte.rendre();
}

/** Mesure la lecture des notices : une mention dite et trouvée compte ; une mention trouvée et non dite est une fausse alarme. */
export function mesurerNotices(
  notices: readonly NoticeJugee[],
  lire: (texte: string) => NoticeLue,
): Mesure {
  const compte = new Compte();
  for (const { id, texte, mentions } of notices) {
    const lue = lire(texte);
    for (const cle of cles) mesurerMention(compte, id, cle, mentions[cle], lue);
  }
  return compte.rendre();
}

function mesurerMention(
  compte: Compte,
  id: string,
  cle: Cle,
  jugee: { readonly etat: string; readonly extrait: string } | undefined,
  lue: NoticeLue,
): void {
  const trouvee = lue[cle].etat === 'trouvee';
  if (jugee?.etat === 'trouvee') {
    compte.ajouter(cle, { attendus: 1, trouves: trouvee ? 1 : 0 });
    if (!trouvee) compte.ecarts.push({ id, quoi: 'oubli', famille: cle, extrait: jugee.extrait });
  } else if (trouvee) {
    compte.ajouter(cle, { alarmes: 1 });
    const extrait = lue[cle].passages[0]?.texte ?? '';
    compte.ecarts.push({ id, quoi: 'alarme', famille: cle, extrait });
  }
}
