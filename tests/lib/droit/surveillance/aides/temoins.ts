import { readFileSync } from 'node:fs';
import { lecteur } from '../../../../../src/lib/droit/moteur/evaluer.ts';
import type { Evaluation } from '../../../../../src/lib/droit/moteur/evaluer.ts';
import type { Faits as FaitsDe, Table } from '../../../../../src/lib/droit/moteur/types.ts';
import type { Source } from '../../../../../src/lib/droit/sources.ts';
import {
  completer,
  presumer,
} from '../../../../../src/lib/droit/surveillance/conclusions/completer.ts';
import { vocabulaireEtendu } from '../../../../../src/lib/droit/surveillance/vocabulaire/vocabulaire-etendu.ts';
import type { VocabulaireEtendu } from '../../../../../src/lib/droit/surveillance/vocabulaire/vocabulaire-etendu.ts';

/** Une table, obligation, preuve ou sanction, lue sur le vocabulaire étendu. */
export type TableLue = Table<VocabulaireEtendu, string, Source> & { readonly id: string };

/** Des réponses, et ce que la table doit en dire. */
export interface Temoin {
  /** Le témoin tel qu’il est écrit. */
  readonly ecrit: string;
  readonly faits: FaitsDe<VocabulaireEtendu>;
  readonly statut: string;
  /** Ce par quoi le motif commence : sa première phrase, d’ordinaire. */
  readonly motif: string;
  readonly sources: string;
}

type Lecture = Evaluation<VocabulaireEtendu, string, Source>;

/** Le titre des réponses devant lesquelles la table ne doit pas conclure. */
const EN_SUSPENS = 'en suspens';
/** Ce qui suit le statut quand plusieurs lignes, encore possibles, y mènent toutes. */
const PAR_PLUSIEURS = ', par plusieurs lignes';

const definitions: Readonly<
  Record<string, { readonly reponses: readonly string[]; readonly multiple: boolean }>
> = vocabulaireEtendu;

/** Ce qu’une ligne d’un témoin peut valoir : « | » propose l’une ou l’autre, « + » coche plusieurs cases. */
function valeursDe(fait: string, ecrites: string): (string | readonly string[])[] {
  const definition = definitions[fait];
  if (definition === undefined) throw new Error(`Fait inconnu d’un témoin : « ${fait} ».`);
  return ecrites.split(' | ').map((une) => {
    const cases = une.split(' + ');
    for (const reponse of cases)
      if (!definition.reponses.includes(reponse))
        throw new Error(`Réponse inconnue d’un témoin : « ${fait} : ${reponse} ».`);
    return definition.multiple ? cases : une;
  });
}

/** Chaque dossier qu’une ligne « - fait : réponse, fait : l’une | l’autre » décrit. */
function dossiersDe(ecrit: string): FaitsDe<VocabulaireEtendu>[] {
  return ecrit.split(', ').reduce<FaitsDe<VocabulaireEtendu>[]>(
    (dossiers, dit) => {
      const [fait = '', ecrites = ''] = dit.split(' : ');
      const valeurs = valeursDe(fait, ecrites);
      return dossiers.flatMap((faits) => valeurs.map((une) => ({ ...faits, [fait]: une })));
    },
    [{}],
  );
}

/**
 * Les témoins d’une table, écrits dans `tables/temoins/<id>.md` : un titre par ligne, « statut : motif », ses sources,
 * puis les réponses qui la font décider.
 * @throws si un témoin nomme un fait ou une réponse hors du vocabulaire.
 */
export function temoinsDe(id: string): Temoin[] {
  const fichier = new URL(`../tables/temoins/${id}.md`, import.meta.url);
  const [, ...parties] = readFileSync(fichier, 'utf8').split('\n## ');
  return parties.flatMap((partie) => {
    const [titre = '', ...suite] = partie.split('\n');
    const [statut = '', ...motif] = titre.split(' : ');
    const sources = suite.find((une) => une.startsWith('Sources : '))?.slice('Sources : '.length);
    return suite
      .filter((une) => une.startsWith('- '))
      .flatMap((une) =>
        dossiersDe(une.slice(2)).map((faits) => ({
          ecrit: une.slice(2),
          faits,
          statut,
          motif: motif.join(' : '),
          sources: sources ?? '',
        })),
      );
  });
}

/** Lit une table comme le site la lit : réponses complétées, état présumé. */
export function liseur(table: TableLue): (temoin: Temoin) => Lecture {
  const { evaluer } = lecteur(vocabulaireEtendu, table);
  return ({ faits }) =>
    evaluer(presumer(completer(faits as Parameters<typeof completer>[0])) as typeof faits);
}

/** Ce que l’on compare d’un témoin et de ce que la table en dit. */
type Dit = Pick<Temoin, 'statut' | 'motif' | 'sources'>;

/** Ce que la table dit d’un témoin ; de son motif, ce que le témoin en attend, s’il commence ainsi. */
export function direDe({ issue, lignes }: Lecture, temoin: Temoin): Dit {
  const [ligne, ...autres] = lignes;
  if (issue === null) return { statut: EN_SUSPENS, motif: '', sources: '' };
  if (autres.length > 0) return { statut: `${issue}${PAR_PLUSIEURS}`, motif: '', sources: '' };
  const motif = ligne.motif.startsWith(temoin.motif) ? temoin.motif : ligne.motif;
  return { statut: issue, motif, sources: ligne.sources.join(', ') };
}

/** Ce que le témoin attend ; sans source écrite, aucune ligne n’est seule à répondre : son statut suffit. */
export const attenduDe = ({ statut, motif, sources }: Temoin): Dit => ({
  statut,
  motif: sources === '' ? '' : motif,
  sources,
});

/** Vrai si la table dit du témoin ce qu’il attend ; faux aussi quand la table ne se lit plus. */
export function tenu(lire: (temoin: Temoin) => Lecture, temoin: Temoin): boolean {
  const attendu = attenduDe(temoin);
  try {
    const dit = direDe(lire(temoin), temoin);
    return (
      dit.statut === attendu.statut &&
      dit.motif === attendu.motif &&
      dit.sources === attendu.sources
    );
  } catch {
    return false;
  }
}
