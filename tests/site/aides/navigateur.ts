import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';

/** Les navigateurs que l’on trouve déjà installés sur les postes et les serveurs d’intégration. */
const connus = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Des réglages pour un navigateur sans tête, muet, qui ne demande rien au réseau. */
export const drapeaux = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--font-render-hinting=none',
];

/**
 * De plus, pour les essais seuls, jamais pour une mesure de vitesse : le compilateur optimisant attend dix fois plus. Un
 * essai quitte une page ordinaire avant qu’il ait servi ; une longue relecture, elle, en a besoin. Le programme exécuté est
 * le même.
 */
export const drapeauxDesEssais = [
  ...drapeaux,
  '--js-flags=--invocation-count-for-maglev=4000,--invocation-count-for-turbofan=20000',
];

/**
 * Le chemin du navigateur des tests : celui de la variable `CHROMIUM`, sinon celui du paquet npm
 * `@sparticuz/chromium` (Linux x64), sinon un Chrome ou un Chromium installé.
 */
export async function cheminDuNavigateur(): Promise<string> {
  const choisi = process.env['CHROMIUM'];
  if (choisi !== undefined && choisi !== '') return choisi;
  if (process.platform === 'linux' && process.arch === 'x64') return chromium.executablePath();
  const installe = connus.find((chemin) => existsSync(chemin));
  if (installe !== undefined) return installe;
  throw new Error(
    'Aucun navigateur pour les tests : donner le chemin d’un Chrome ou d’un Chromium dans la variable CHROMIUM.',
  );
}
