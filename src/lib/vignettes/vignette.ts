/** Le ton d’une issue : il choisit la couleur et le signe qui doublent le mot. */
export type Ton = 'ok' | 'grave' | 'alerte' | 'neutre';

/** Ce que dit l’image d’une page partagée : de quelle sorte elle est, son titre, ce qu’elle conclut. */
export interface Vignette {
  /** Le nom du fichier, sans extension : « decisions-cass-soc-2025-… ». */
  readonly nom: string;
  readonly sorte: string;
  readonly titre: string;
  readonly issue?: { readonly mot: string; readonly ton: Ton };
}

/** Où sont les images. */
const DOSSIER = '/partage/';

/** Les images qui servent à toutes les pages d’une sorte, faute d’en avoir une à elles. */
export const communes = {
  site: {
    nom: 'site',
    sorte: 'À ma connaissance',
    titre: 'Surveillance au travail : ce qui doit vous être dit, ce que vous pouvez vérifier',
  },
  loi: {
    nom: 'loi',
    sorte: 'Code du travail',
    titre: 'Le texte de la loi, sa version, et ce qui s’appuie sur lui',
  },
  texte: {
    nom: 'texte',
    sorte: 'Textes',
    titre: 'Un texte, ce qu’il dit, et comment nous l’avons lu',
  },
} as const satisfies Record<string, Vignette>;

/** Le nom de l’image d’une page : son adresse, sans ses barres. */
export function nomDe(adresse: string): string {
  return adresse.slice(1, -1).replaceAll('/', '-');
}

/** L’image d’une page : la sienne si elle existe, sinon celle de sa sorte. */
export function imageDe(adresse: string, existantes: ReadonlySet<string>): string {
  const sienne = nomDe(adresse);
  if (existantes.has(sienne)) return `${DOSSIER}${sienne}.png`;
  if (adresse.startsWith('/code-du-travail/')) return `${DOSSIER}loi.png`;
  return `${DOSSIER}${adresse.startsWith('/textes/') ? 'texte' : 'site'}.png`;
}
