import type { MotifPret } from './motif.ts';

/** Des motifs, par l’atome qui les commence ; ceux que rien n’annonce s’essaient à chaque mot. */
interface Ranges {
  readonly parTete: ReadonlyMap<number, readonly MotifPret[]>;
  readonly sansTete: readonly MotifPret[];
}

const ranges = new WeakMap<readonly MotifPret[], Ranges>();

/** Range une liste de motifs, une fois : chaque mot du texte ne s’y compare qu’à ceux qu’il peut commencer. */
export function ranger(motifs: readonly MotifPret[]): Ranges {
  const deja = ranges.get(motifs);
  if (deja !== undefined) return deja;
  const parTete = new Map<number, MotifPret[]>();
  for (const motif of motifs)
    for (const tete of motif.tetes ?? []) {
      const siens = parTete.get(tete);
      if (siens === undefined) parTete.set(tete, [motif]);
      else siens.push(motif);
    }
  const neufs = { parTete, sansTete: motifs.filter(({ tetes }) => tetes === undefined) };
  ranges.set(motifs, neufs);
  return neufs;
}
