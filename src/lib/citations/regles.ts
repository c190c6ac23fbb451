import { delais, obligations, tablePreuve, tableRupture } from '../droit/surveillance/index.ts';
import { adresseDeRegle } from '../contenu/adresse-de-regle.ts';
import type { ListeDeSources } from './cite-par.ts';

interface TableCitante {
  readonly id: string;
  readonly titre: string;
  readonly textes?: readonly string[];
  readonly lignes: readonly { readonly motif: string; readonly sources: readonly string[] }[];
}

/** Ce que citent les règles du questionnaire : les obligations, les deux conclusions, les délais. */
export function listesDesRegles(): readonly ListeDeSources[] {
  return [
    ...obligations.map((obligation) => listeDe('obligation', obligation)),
    listeDe('conclusion', tablePreuve),
    listeDe('conclusion', tableRupture),
    ...delais.map(({ intitule, texte }): ListeDeSources => ({
      citant: { sorte: 'delai', titre: intitule, adresse: '/delais/' },
      sources: [texte],
    })),
  ];
}

function listeDe(
  sorte: 'obligation' | 'conclusion',
  { id, titre, textes = [], lignes }: TableCitante,
): ListeDeSources {
  return {
    citant: { sorte, titre, adresse: adresseDeRegle(id) },
    sources: textes,
    passages: lignes.map(({ motif, sources }) => ({ texte: motif, sources })),
  };
}
