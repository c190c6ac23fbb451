import { posix } from 'node:path';
import { motsDe } from './elaguer.ts';

/** Le nom du composant de chaque îlot d’une page : « /_astro/Calculateur.CGX3BD5w.js ». */
const ilot = /<astro-island[^>]*\scomponent-url="[^"]*\/([\w-]+)\.[\w-]+\.js"/gu;
const importe = /(?:from|import)\s*\(?\s*'(\.[^']+)'/gu;

/** Un élément dont le nom se calcule : chez nous, un titre, plus ou moins profond. */
const nomCalcule = '<svelte:element';
const titres = ['h3', 'h4'];

/** Les fichiers que celui-ci emploie, de proche en proche, lui compris. */
function employesPar(depart: string, sources: ReadonlyMap<string, string>): ReadonlySet<string> {
  const vus = new Set([depart]);
  for (const fichier of vus)
    for (const [, relatif = ''] of (sources.get(fichier) ?? '').matchAll(importe)) {
      const voisin = posix.join(posix.dirname(fichier), relatif);
      if (sources.has(voisin)) vus.add(voisin);
    }
  return vus;
}

/**
 * De quoi savoir, page par page, tous les mots du code de ses îlots : leurs classes et leurs éléments en sont.
 * `sources` donne le texte de chaque fichier, par son chemin.
 */
export function motsDesIlots(
  sources: Readonly<Record<string, string>>,
): (html: string) => ReadonlySet<string> {
  const textes = new Map(
    Object.entries(sources).map(([chemin, texte]) => [posix.normalize(chemin), texte]),
  );
  const connus = new Map<string, ReadonlySet<string>>();
  const motsDuComposant = (nom: string): ReadonlySet<string> => {
    const dejaLus = connus.get(nom);
    if (dejaLus !== undefined) return dejaLus;
    const [depart, ...autres] = [...textes.keys()].filter((un) => un.endsWith(`/${nom}.svelte`));
    if (depart === undefined || autres.length > 0)
      throw new Error(
        `L’îlot ${nom} : un composant de ce nom, et un seul, est attendu dans src/components (${autres.length + 1} trouvés). Renommer le fichier.`,
      );
    const employes = [...employesPar(depart, textes)].map((fichier) => textes.get(fichier) ?? '');
    const mots = motsDe([
      ...employes,
      ...(employes.some((texte) => texte.includes(nomCalcule)) ? titres : []),
    ]);
    connus.set(nom, mots);
    return mots;
  };
  return (html) =>
    new Set([...html.matchAll(ilot)].flatMap(([, nom = '']) => [...motsDuComposant(nom)]));
}
