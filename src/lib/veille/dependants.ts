/** Un fichier du dépôt et son texte. */
export interface Fichier {
  readonly chemin: string;
  readonly texte: string;
}

/** Les fichiers qui nomment une source, par son identifiant entier : « L1222-4 » n’est pas dans « L1222-41 ». */
export function dependantsDe(source: string, fichiers: readonly Fichier[]): readonly string[] {
  const motif = new RegExp(`(?<![\\w-])${source}(?![\\w-])`, 'u');
  return fichiers.filter(({ texte }) => motif.test(texte)).map(({ chemin }) => chemin);
}
