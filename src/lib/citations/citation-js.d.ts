/** Ce que nous employons de citation-js, qui ne publie pas de types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(donnees: readonly object[]);
    format(sortie: string, options?: Readonly<Record<string, string>>): string;
  }
  export const plugins: {
    readonly config: { get(nom: string): { readonly format: Record<string, unknown> } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
