/** Un îlot que la page éveille dès qu’elle le lit, ses deux scripts compris. */
const ilot = /<astro-island[^>]*\sclient="load"[^>]*>/gu;

const script = /\s(?:component|renderer)-url="([^"]+)"/gu;

/** Ce qu’un module importe d’emblée, tel que la construction l’écrit ; un import différé porte une parenthèse. */
const importe = /(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/gu;

/** Le texte d’un script du site, d’après l’adresse que la page lui donne. */
type Lire = (adresse: string) => string;

/** Tout ce que ces modules importent d’emblée, de proche en proche, sans eux-mêmes. */
function suiteDe(modules: readonly string[], lire: Lire): readonly string[] {
  const vus = new Set(modules);
  for (const module of vus)
    for (const [, voisin = ''] of lire(module).matchAll(importe))
      vus.add(new URL(voisin, `https://site.invalid${module}`).pathname);
  return [...vus].filter((module) => !modules.includes(module));
}

/**
 * La page, où chaque îlot éveillé d’emblée est précédé des modules que ses scripts importeront : le navigateur les
 * demande avec eux, un aller-retour plus tôt qu’en les découvrant. Ni avant, pour ne rien prendre à ce qui se peint.
 */
export function precharger(html: string, lire: Lire): string {
  const demandes = new Set<string>();
  return html.replace(ilot, (balise) => {
    const scripts = [...balise.matchAll(script)].map(([, adresse = '']) => adresse);
    const nouveaux = suiteDe(scripts, lire).filter((module) => !demandes.has(module));
    for (const module of nouveaux) demandes.add(module);
    return (
      nouveaux.map((module) => `<link rel="modulepreload" href="${module}">`).join('') + balise
    );
  });
}
