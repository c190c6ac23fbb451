/** Ce que nous employons de citation-js, qui ne publie pas de types. */
declare module '@citation-js/core' {
  /** Les styles de citation, en CSL, par leur nom. */
  interface Styles {
    get(nom: string): string;
    add(nom: string, style: string): void;
  }
  export class Cite {
    constructor(donnees: readonly object[]);
    format(sortie: string, options?: Readonly<Record<string, string>>): string;
  }
  export const plugins: {
    readonly config: {
      get(nom: '@bibtex'): { readonly format: Record<string, unknown> };
      get(nom: '@csl'): { readonly styles: Styles };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
