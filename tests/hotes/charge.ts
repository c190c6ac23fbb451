/** Ce qu’un hôte a tenu : de quoi comparer deux hôtes sur la même machine, pas une promesse. */
interface Charge {
  readonly parSeconde: number;
  readonly erreurs: number;
}

const ENSEMBLE = 32;
const DUREE = 3_000;

/** Demande la même page, comprimée, par plusieurs connexions à la fois, pendant trois secondes. */
export async function charger(adresse: string): Promise<Charge> {
  const debut = performance.now();
  let reponses = 0;
  let erreurs = 0;
  const demander = async (): Promise<void> => {
    while (performance.now() - debut < DUREE) {
      const bonne = await fetch(adresse, { headers: { 'Accept-Encoding': 'br, gzip' } }).then(
        async (reponse) => (await reponse.arrayBuffer()).byteLength > 0 && reponse.ok,
        () => false,
      );
      if (bonne) reponses += 1;
      else erreurs += 1;
    }
  };
  await Promise.all(Array.from({ length: ENSEMBLE }, demander));
  return { parSeconde: Math.round((reponses * 1_000) / (performance.now() - debut)), erreurs };
}
