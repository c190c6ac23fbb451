import { motsUtiles } from './mots-utiles.ts';

/** Ce que Pagefind dit d’un résultat avant d’en charger le contenu. */
export interface Touche {
  readonly id: string;
  readonly score: number;
  data(): Promise<Fiche>;
}

/** Le contenu d’un résultat. */
export interface Fiche {
  readonly url: string;
  /** Passage où les mots trouvés sont entourés de `<mark>`. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** La part de Pagefind dont la recherche se sert. */
export interface Moteur {
  options(reglages: object): Promise<void>;
  init(): Promise<void>;
  search(mots: string): Promise<{ readonly results: readonly Touche[] }>;
}

/**
 * Le titre d’une page pèse plus que son texte. Sans fil à part : il se demanderait par une adresse, ce que les
 * « Trusted Types » de public/_headers refusent.
 */
export const reglages = {
  noWorker: true,
  ranking: { metaWeights: { title: 4, resume: 1.5 } },
};

/** En dessous, on cherche aussi les pages qui n’ont qu’une partie des mots. */
const assez = 3;

/**
 * Les pages qui répondent le mieux à une requête, la meilleure d’abord. Celles qui ont tous les mots
 * passent devant ; s’il y en a trop peu, viennent celles qui en ont le plus.
 */
export async function chercher(
  moteur: Pick<Moteur, 'search'>,
  requete: string,
): Promise<readonly Touche[]> {
  const mots = motsUtiles(requete);
  if (mots.length === 0) return [];
  const { results: completes } = await moteur.search(mots.join(' '));
  if (completes.length >= assez || mots.length === 1) return completes;
  const parMot = await Promise.all(mots.map((mot) => moteur.search(mot)));
  const cumul = new Map<string, { touche: Touche; score: number }>();
  for (const { results } of parMot) {
    for (const touche of results) {
      const avant = cumul.get(touche.id)?.score ?? 0;
      cumul.set(touche.id, { touche, score: avant + touche.score });
    }
  }
  const deja = new Set(completes.map(({ id }) => id));
  const partielles = [...cumul.values()]
    .filter(({ touche }) => !deja.has(touche.id))
    .sort((a, b) => b.score - a.score)
    .map(({ touche }) => touche);
  return [...completes, ...partielles];
}
