import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programme } from '../aides/programmes.ts';
import type { Entrees } from './examens.ts';
import { servir } from '../../src/lib/hebergement/servir.ts';

/** Un hôte lancé, et de quoi l’arrêter. */
interface Lance {
  readonly adresse: string;
  /** Ses ports pour http et https, s’il chiffre lui-même. */
  readonly entrees?: Entrees;
  arreter(): Promise<void>;
}

/** Un hôte que l’on sait lancer, et ce qui lui manque s’il ne peut pas l’être. */
export interface Hote {
  readonly nom: string;
  /** Ce qu’il faudrait installer ; `undefined` si tout est là. */
  manque(): string | undefined;
  /** Vrai si ce dépôt ne le règle pas : seuls les examens communs se passent, à la racine seule. */
  readonly ailleurs?: true;
  /** @param base où le site est bâti pour être servi : « / », ou « /sous/chemin/ ». */
  lancer(dist: string, atelier: string, base: string): Promise<Lance>;
}

const recette = (nom: string) =>
  readFileSync(fileURLToPath(new URL(`../../hebergement/${nom}`, import.meta.url)), 'utf8');

/** Remplace un passage de la recette ; s’arrête si la recette ne le porte plus. */
function remplacer(texte: string, avant: RegExp, apres: string): string {
  if (!avant.test(texte)) throw new Error(`hebergement/ : « ${avant.source} » n’y est plus.`);
  return texte.replace(avant, apres);
}

/** La racine du domaine : dist/ lui-même, ou le dossier où il se dépose sous son chemin, comme le dit README.md. */
function racineDe(dist: string, atelier: string, base: string): string {
  if (base === '/') return dist.replace(/\/$/u, '');
  const racine = join(atelier, 'racine');
  const depot = join(racine, base.slice(1, -1));
  mkdirSync(dirname(depot), { recursive: true });
  symlinkSync(dist.replace(/\/$/u, ''), depot);
  return racine;
}

/** La recette, où la page introuvable est celle du chemin : la seule ligne qu’il change. */
const sousLeChemin = (texte: string, base: string): string =>
  remplacer(texte, / \/404\.html/gu, ` ${base}404.html`);

/** Attend qu’un hôte réponde, ou dise pourquoi il ne répond pas. */
async function lancerProgramme(
  commande: string,
  options: readonly string[],
  adresse: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Lance> {
  const processus = spawn(commande, options, { stdio: ['ignore', 'ignore', 'pipe'], env });
  let plaintes = '';
  processus.stderr.on('data', (morceau: Buffer) => (plaintes += morceau.toString()));
  const arret = new Promise<void>((resoudre) => processus.once('exit', () => resoudre()));
  for (let essai = 0; essai < 600; essai += 1) {
    if (processus.exitCode !== null) throw new Error(`${commande} s’est arrêté :\n${plaintes}`);
    const repond = await fetch(adresse).then(
      () => true,
      () => false,
    );
    if (repond)
      return {
        adresse,
        arreter: async () => {
          processus.kill('SIGTERM');
          await arret;
        },
      };
    await new Promise((resoudre) => setTimeout(resoudre, 100));
  }
  processus.kill('SIGKILL');
  throw new Error(`${commande} ne répond pas à ${adresse} :\n${plaintes}`);
}

const modules = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const nginx: Hote = {
  nom: 'nginx',
  manque: () => {
    if (programme('nginx') === undefined) return 'nginx';
    if (!existsSync(modules)) return 'libnginx-mod-http-brotli-static';
    return programme('openssl') === undefined ? 'openssl' : undefined;
  },
  async lancer(dist, atelier, base) {
    const [clair, chiffre] = [18_080, 18_443];
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-days',
        '1',
        '-subj',
        '/CN=localhost',
      ].concat('-keyout', join(atelier, 'cle.pem'), '-out', join(atelier, 'certificat.pem')),
      { stdio: 'ignore' },
    );
    // La recette, à ses lignes « À CHANGER » près ; un second serveur, en clair, pour lire les octets tels quels.
    let site = sousLeChemin(recette('nginx.conf'), base);
    site = remplacer(site, /listen 80;\n\s+listen \[::\]:80;/u, `listen 127.0.0.1:${clair + 1};`);
    site = remplacer(
      site,
      /listen 443 ssl http2;\n\s+listen \[::\]:443 ssl http2;/u,
      `listen 127.0.0.1:${chiffre} ssl http2;\n    listen 127.0.0.1:${clair};`,
    );
    site = remplacer(site, /ssl_certificate \S+;/u, `ssl_certificate ${atelier}/certificat.pem;`);
    site = remplacer(site, /ssl_certificate_key \S+;/u, `ssl_certificate_key ${atelier}/cle.pem;`);
    site = remplacer(site, /root \S+;/u, `root ${racineDe(dist, atelier, base)};`);
    writeFileSync(join(atelier, 'site.conf'), site);
    const temporaires = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((nom) => `${nom}_temp_path ${atelier}/${nom};`)
      .join('\n');
    writeFileSync(
      join(atelier, 'nginx.conf'),
      `load_module ${modules};
daemon off; ${process.getuid?.() === 0 ? 'user root;' : ''} worker_processes auto;
pid ${atelier}/nginx.pid; error_log stderr warn;
events { worker_connections 1024; }
http { include /etc/nginx/mime.types; default_type application/octet-stream; sendfile on; access_log off;
${temporaires}
include ${atelier}/site.conf; }`,
    );
    const lance = await lancerProgramme(
      programme('nginx') ?? 'nginx',
      ['-e', 'stderr', '-p', atelier, '-c', join(atelier, 'nginx.conf')],
      `http://127.0.0.1:${clair}`,
    );
    return {
      ...lance,
      entrees: {
        renvoi: `http://127.0.0.1:${clair + 1}`,
        chiffre: `https://127.0.0.1:${chiffre}`,
      },
    };
  },
};

const caddy: Hote = {
  nom: 'Caddy',
  manque: () => (programme('caddy') === undefined ? 'caddy' : undefined),
  lancer(dist, atelier, base) {
    const adresse = 'http://127.0.0.1:18090';
    let site = sousLeChemin(recette('Caddyfile'), base);
    site = remplacer(site, /^a-ma-connaissance\.example \{/mu, `${adresse} {`);
    site = remplacer(site, /root \* \S+/u, `root * ${racineDe(dist, atelier, base)}`);
    const fichier = join(atelier, 'Caddyfile');
    writeFileSync(fichier, `{\n\tadmin off\n}\n${site}`);
    return lancerProgramme(
      programme('caddy') ?? 'caddy',
      ['run', '--config', fichier, '--adapter', 'caddyfile'],
      adresse,
    );
  },
};

const npmStart: Hote = {
  nom: 'npm start',
  manque: () => undefined,
  async lancer(dist, _, base) {
    const service = await servir(dist, 18_070, base);
    return { adresse: service.adresse, arreter: () => service.fermer() };
  },
};

/** L’exécutif de Cloudflare Pages, tel que son outil le lance sur place ; il n’est pas des dépendances. */
const cloudflare: Hote = {
  nom: 'Cloudflare Pages',
  ailleurs: true,
  manque: () => (programme('wrangler') === undefined ? 'wrangler' : undefined),
  lancer(dist, atelier) {
    const port = '18100';
    return lancerProgramme(
      programme('wrangler') ?? 'wrangler',
      ['pages', 'dev', dist, '--ip', '127.0.0.1', '--port', port]
        .concat('--compatibility-date', '2026-01-01')
        .concat('--persist-to', join(atelier, 'etat')),
      `http://127.0.0.1:${port}`,
      { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false', HOME: atelier },
    );
  },
};

/** Les trois façons de servir le site que ce dépôt règle, et l’hôte pour qui `_headers` est écrit. */
export const hotes: readonly Hote[] = [npmStart, nginx, caddy, cloudflare];
