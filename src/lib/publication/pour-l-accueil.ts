import type { Evenement, SorteDEvenement } from './evenements.ts';

/** Ce qui intéresse d’abord qui revient. */
const dAbord: readonly SorteDEvenement[] = ['decision', 'correction', 'loi'];

/**
 * La première phrase d’un résumé : l’accueil annonce, la page de l’évènement dit tout. Un point après moins de cinq
 * lettres abrège (« art. », « plén. ») : il ne finit rien.
 */
const enUnePhrase = (resume: string): string =>
  /^.+?(?<=\p{Ll}{5}|\d|[)»])[.?!](?=\s|$)/u.exec(resume)?.[0] ?? resume;

/**
 * Les dernières décisions et corrections du site, du plus récent au plus ancien, sans qu’une sorte prenne plus de
 * la moitié des places ; le reste complète. Chacune en une phrase.
 */
export function pourLAccueil(
  evenements: readonly Evenement[],
  nombre: number,
): readonly Evenement[] {
  const recents = evenements.toSorted(
    (a, b) => b.le.getTime() - a.le.getTime() || a.titre.localeCompare(b.titre, 'fr'),
  );
  const choisis = dAbord.flatMap((sorte) =>
    recents.filter((evenement) => evenement.sorte === sorte).slice(0, Math.ceil(nombre / 2)),
  );
  const reste = recents.filter((evenement) => !choisis.includes(evenement));
  return [...choisis, ...reste]
    .slice(0, nombre)
    .toSorted((a, b) => b.le.getTime() - a.le.getTime())
    .map((evenement) => ({ ...evenement, resume: enUnePhrase(evenement.resume) }));
}
