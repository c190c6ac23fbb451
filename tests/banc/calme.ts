import { cpus } from 'node:os';

/** La part du temps où les processeurs n’ont rien eu à faire, sur une demi-seconde. */
async function repos(): Promise<number> {
  const lire = () => {
    const temps = cpus().map(({ times }) => times);
    const oisifs = temps.reduce((somme, { idle }) => somme + idle, 0);
    return { oisifs, tout: temps.flatMap((un) => Object.values(un)).reduce((a, b) => a + b, 0) };
  };
  const avant = lire();
  await new Promise((suite) => setTimeout(suite, 500));
  const apres = lire();
  return (apres.oisifs - avant.oisifs) / (apres.tout - avant.tout);
}

/** Au repos les trois quarts du temps : ce qu’une mesure demande. */
const CALME = 0.75;
/** Ce que l’on accepte d’attendre en tout, en millisecondes. */
const PATIENCE = 600_000;

let [attendu, agitees] = [0, 0];

/** Attend que la machine soit calme, ou que l’on ait assez attendu. */
export async function attendreLeCalme(): Promise<void> {
  const debut = performance.now();
  while ((await repos()) < CALME)
    if (attendu + performance.now() - debut > PATIENCE) {
      agitees += 1;
      return;
    }
  attendu += performance.now() - debut;
}

/** Combien de mesures ont été prises sans que la machine soit calme. */
export const mesuresAgitees = (): number => agitees;
