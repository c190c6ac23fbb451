import { z } from 'astro/zod';
import { Compte } from './compte.ts';
import type { Mesure } from './compte.ts';
import { cles } from './notice/cles.ts';
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
const etats = z.enum(['trouvee', 'vague', 'non-trouvee']);
const etat = z.looseObject({
  etat: etats,
  extrait: z.string().default(''),
  /** Les états que l’auteur du texte admettait aussi, avant toute mesure : là où deux lecteurs attentifs hésitent. */
  admis: z.array(etats).default([]),
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

/** La famille d’une marque, écrite comme dans les corpus. */
export const familleDe = ({ genre }: Marque): string => genre.toUpperCase().replaceAll('-', '_');

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
      const vue = siennes.length > 0 ? 1 : 0;
      compte.ajouter(attendue.genre, { attendus: 1, trouves: vue, justes: vue });
      if (vue === 0)
        compte.ecarts.push({
          id,
          quoi: 'oubli',
          famille: attendue.genre,
          extrait: attendue.extrait,
        });
    }
    for (const marque of marques) {
      if (justes.has(marque)) continue;
      const famille = familleDe(marque);
      compte.ajouter(famille, { alarmes: 1 });
      compte.ecarts.push({ id, quoi: 'alarme', famille, extrait: marque.extrait });
    }
  }
  return compte.rendre();
}
