import { existsSync, readFileSync } from 'node:fs';
import { preview } from 'astro';

const entetes = new URL('../../../public/_headers', import.meta.url);

/** Les en-têtes HTTP que `public/_headers` donne à toutes les adresses (bloc « /* »). */
function entetesCommuns(): Record<string, string> {
  const lignes = existsSync(entetes) ? readFileSync(entetes, 'utf8').split('\n') : [];
  const debut = lignes.findIndex((ligne) => ligne.trim() === '/*');
  const suite = debut < 0 ? [] : lignes.slice(debut + 1);
  const fin = suite.findIndex((ligne) => /^\S/.test(ligne) && !ligne.startsWith('#'));
  return Object.fromEntries(
    (fin < 0 ? suite : suite.slice(0, fin))
      .filter((ligne) => /^\s+[\w-]+:/.test(ligne))
      .map((ligne) => {
        const [nom = '', ...valeur] = ligne.split(':');
        return [nom.trim(), valeur.join(':').trim()];
      }),
  );
}

/** Sert dist/ sur la boucle locale, avec les en-têtes du site, le temps des tests. */
export default async function servir(): Promise<() => Promise<void>> {
  const serveur = await preview({
    root: new URL('../../../', import.meta.url).pathname,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 4400, headers: entetesCommuns() },
  });
  process.env['ADRESSE_DU_SITE'] = `http://127.0.0.1:${serveur.port}`;
  return () => serveur.stop();
}
