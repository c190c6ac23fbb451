/** Les en-têtes que `public/_headers` donne à un groupe d’adresses. */
interface RegleDEntetes {
  /** « /* », « /_astro/* », ou une adresse entière ; l’astérisque vaut toute suite. */
  readonly motif: string;
  readonly entetes: readonly (readonly [nom: string, valeur: string])[];
  /** Ceux des règles d’avant qu’elle ôte : « ! Nom ». */
  readonly otes: readonly string[];
}

/**
 * Les règles d’un fichier `_headers`, dans l’ordre : une adresse au bord, ses en-têtes en retrait.
 *
 * @throws si une ligne n’est ni l’une ni l’autre.
 */
export function lireEntetes(texte: string): readonly RegleDEntetes[] {
  const regles: { motif: string; entetes: [string, string][]; otes: string[] }[] = [];
  for (const [rang, ligne] of texte.split(/\r?\n/u).entries()) {
    if (ligne.trim() === '' || ligne.startsWith('#')) continue;
    const entete = /^\s+([\w-]+):\s*(.+)$/u.exec(ligne);
    const ote = /^\s+! ([\w-]+)$/u.exec(ligne)?.[1];
    const derniere = regles.at(-1);
    if (/^\/\S*$/u.test(ligne)) regles.push({ motif: ligne, entetes: [], otes: [] });
    else if (ote !== undefined && derniere !== undefined) derniere.otes.push(ote);
    else if (entete !== null && derniere !== undefined)
      derniere.entetes.push([entete[1] ?? '', (entete[2] ?? '').trim()]);
    else throw new Error(`public/_headers, ligne ${rang + 1} : ni une adresse, ni un en-tête.`);
  }
  return regles;
}

/** Les mêmes règles pour un site servi sous un dossier : chaque adresse le reçoit. */
export function mettreSousLaBase(texte: string, base: string): string {
  return texte.replaceAll(/^\//gmu, () => base);
}

/** L’adresse répond-elle au motif d’une règle ? */
export function repondA(motif: string, adresse: string): boolean {
  const [debut = '', fin] = motif.split('*');
  return fin === undefined
    ? adresse === motif
    : adresse.startsWith(debut) &&
        adresse.endsWith(fin) &&
        adresse.length >= debut.length + fin.length;
}

/** Tous les en-têtes d’une adresse ; ceux que plusieurs règles donnent sont joints, comme chez Cloudflare. */
export function entetesDe(
  regles: readonly RegleDEntetes[],
  adresse: string,
): Readonly<Record<string, string>> {
  let entetes: Record<string, string> = {};
  for (const { motif, entetes: donnes, otes } of regles) {
    if (!repondA(motif, adresse)) continue;
    entetes = Object.fromEntries(Object.entries(entetes).filter(([nom]) => !otes.includes(nom)));
    for (const [nom, valeur] of donnes)
      entetes[nom] = entetes[nom] === undefined ? valeur : `${entetes[nom]}, ${valeur}`;
  }
  return entetes;
}
