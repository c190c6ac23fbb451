import { readFileSync, readdirSync } from 'node:fs';
import { get } from 'node:http';
import { connect } from 'node:http2';
import { join } from 'node:path';
import { entetesDe, lireEntetes } from '../../src/lib/hebergement/entetes.ts';

/** Ce qu’un hôte a répondu de travers : une phrase par faute. */
export type Fautes = readonly string[];

interface Reponse {
  readonly statut: number;
  readonly entetes: Headers;
  readonly octets: Buffer;
}

/** Les ports d’un hôte qui chiffre lui-même. */
export interface Entrees {
  /** Celui qui renvoie http vers https. */
  readonly renvoi: string;
  /** Celui qui chiffre. */
  readonly chiffre: string;
}

interface Demande {
  readonly adresse: string;
  readonly accepte?: string;
}

/** Une réponse, sans suivre les renvois ni la décomprimer. */
function demander(hote: string, { adresse, accepte = 'br, gzip' }: Demande): Promise<Reponse> {
  return new Promise((resoudre, rejeter) => {
    const requete = get(hote + adresse, { headers: { 'Accept-Encoding': accepte } }, (reponse) => {
      const morceaux: Buffer[] = [];
      reponse.on('data', (morceau: Buffer) => morceaux.push(morceau));
      reponse.once('error', rejeter);
      reponse.once('end', () =>
        resoudre({
          statut: reponse.statusCode ?? 0,
          entetes: new Headers(
            Object.entries(reponse.headers).map(([nom, valeur]): [string, string] => [
              nom,
              String(valeur),
            ]),
          ),
          octets: Buffer.concat(morceaux),
        }),
      );
    });
    requete.once('error', rejeter);
  });
}

/** Un fichier de chaque sorte que le site publie, et la page qui n’existe pas. */
function echantillon(dist: string): readonly string[] {
  const noms = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((nom) =>
    nom.replaceAll('\\', '/'),
  );
  const parSorte = new Map<string, string>();
  for (const nom of noms) {
    const sorte = /\.([a-z0-9_]+)$/u.exec(nom)?.[1];
    if (sorte !== undefined && !/^(?:br|gz|html)$/u.test(sorte) && !parSorte.has(sorte))
      parSorte.set(sorte, `/${nom}`);
  }
  return ['/', '/affaire-maif/', '/cadre/verifier/', '/n-existe-pas/', ...parSorte.values()];
}

const typeDePage = /^text\/html; ?charset=utf-8$/iu;

const typesAttendus: Readonly<Record<string, RegExp>> = {
  bib: /^application\/x-bibtex; ?charset=utf-8$/iu,
  css: /^text\/css; ?charset=utf-8$/iu,
  csv: /^text\/csv; ?charset=utf-8$/iu,
  html: typeDePage,
  ics: /^text\/calendar; ?charset=utf-8$/iu,
  js: /^(?:text|application)\/javascript; ?charset=utf-8$/iu,
  json: /^application\/json; ?charset=utf-8$/iu,
  png: /^image\/png$/iu,
  ris: /^application\/x-research-info-systems; ?charset=utf-8$/iu,
  svg: /^image\/svg\+xml/iu,
  txt: /^text\/plain; ?charset=utf-8$/iu,
  wasm: /^application\/wasm$/iu,
  woff2: /^font\/woff2$/iu,
  xml: /^(?:text|application)\/xml/iu,
};

/** Les en-têtes de `public/_headers`, un par un. */
async function entetesEcrits(hote: string, dist: string): Promise<Fautes> {
  const regles = lireEntetes(readFileSync(join(dist, '_headers'), 'utf8'));
  const fautes: string[] = [];
  for (const adresse of echantillon(dist)) {
    const { entetes } = await demander(hote, { adresse });
    const demandee = hote.slice(new URL(hote).origin.length) + adresse;
    const attendus = entetesDe(regles, demandee);
    for (const [nom, valeur] of Object.entries(attendus))
      if (entetes.get(nom) !== valeur)
        fautes.push(
          `${adresse} : ${nom} est « ${entetes.get(nom) ?? 'absent'} » pour « ${valeur} »`,
        );
    for (const nom of regles.flatMap(({ otes }) => otes))
      if (!(nom in attendus) && entetes.has(nom))
        fautes.push(`${adresse} : ${nom} est « ${entetes.get(nom) ?? ''} », attendu absent`);
  }
  return fautes;
}

/** Ce qui n’est pas gardé se revalide, chaque sorte de fichier a son type, et l’hôte tait sa version. */
async function cacheEtTypes(hote: string, dist: string): Promise<Fautes> {
  const regles = lireEntetes(readFileSync(join(dist, '_headers'), 'utf8'));
  const fautes: string[] = [];
  for (const adresse of echantillon(dist)) {
    const { entetes } = await demander(hote, { adresse });
    const demandee = hote.slice(new URL(hote).origin.length) + adresse;
    const cache = entetesDe(regles, demandee)['Cache-Control'] ?? 'no-cache';
    if (entetes.get('cache-control') !== cache)
      fautes.push(`${adresse} : gardé, « ${entetes.get('cache-control') ?? 'rien'} »`);
    if (/\d/u.test(entetes.get('server') ?? ''))
      fautes.push(`${adresse} : l’hôte dit sa version, « ${entetes.get('server') ?? ''} »`);
    const sorte = /\.([a-z0-9_]+)$/u.exec(adresse)?.[1] ?? 'html';
    const type = entetes.get('content-type') ?? 'aucun';
    if (!(typesAttendus[sorte] ?? /^application\/octet-stream$/iu).test(type))
      fautes.push(`${adresse} : le type est « ${type} »`);
  }
  return fautes;
}

/** Une page n’a qu’une adresse : les autres y renvoient, par le même 308 chez tous. */
async function renvois(hote: string): Promise<Fautes> {
  const fautes: string[] = [];
  const attendus = [
    ['/affaire-maif', '/affaire-maif/'],
    ['/affaire-maif?a=b&c', '/affaire-maif/?a=b&c'],
    ['/affaire-maif/index.html', '/affaire-maif/'],
    ['/affaire-maif/index.html?a=//b', '/affaire-maif/?a=//b'],
    ['/index.html', '/'],
    ['/decisions', '/decisions/'],
    // Le chemin lui-même, sans sa barre ; à la racine d’un domaine, il n’y en a pas.
    ...(new URL(hote).pathname === '/' ? [] : ([['', '/']] as const)),
  ] as const;
  for (const [adresse, vers] of attendus) {
    const { statut, entetes } = await demander(hote, { adresse });
    const ou = new URL(entetes.get('location') ?? '/nulle-part', hote + adresse);
    if (statut !== 308 || ou.href !== hote + vers)
      fautes.push(`${adresse} : ${statut} vers ${ou.href}, attendu un renvoi 308 vers ${vers}`);
  }
  return fautes;
}

/** Ce qui n’existe pas répond 404, avec la page du site, et le type d’une page : même un fichier de données manquant. */
async function introuvables(hote: string, dist: string): Promise<Fautes> {
  const fautes: string[] = [];
  const page = readFileSync(join(dist, '404.html'));
  for (const adresse of [
    '/n-existe-pas/',
    '/n-existe-pas',
    '/_astro/',
    '/_headers',
    '/sous/chemin/_headers',
    '/404.html',
    '/_astro/a.js',
    // Un dossier sans page, sans sa barre : pas de renvoi vers une adresse qui n’existe pas davantage.
    '/_astro',
    '/cadre',
    '/donnees/decisions',
    ...Object.keys(typesAttendus).map((sorte) => `/donnees/n-existe-pas.${sorte}`),
    '/pagefind/n-existe-pas.pf_index',
    '/decisions//',
    '//decisions/',
    '//decisions',
    '/decisions%2F',
    '//ailleurs.example/index.html',
    '/\\ailleurs.example/index.html',
  ]) {
    const { statut, octets, entetes } = await demander(hote, { adresse, accepte: 'identity' });
    if (entetes.get('cache-control') !== 'no-cache')
      fautes.push(
        `${adresse} : cette page 404 serait gardée, ${entetes.get('cache-control') ?? ''}`,
      );
    const type = entetes.get('content-type') ?? 'aucun';
    if (!typeDePage.test(type)) fautes.push(`${adresse} : la page 404 part comme « ${type} »`);
    if (statut !== 404 || !octets.equals(page))
      fautes.push(`${adresse} : ${statut}, ${octets.length} octets ; attendu la page 404 du site`);
  }
  return fautes;
}

/** La version écrite à la construction est celle qui part, octet pour octet. */
async function compression(hote: string, dist: string): Promise<Fautes> {
  const fautes: string[] = [];
  const versions = [
    ['br, gzip', 'br', '.br'],
    ['gzip', 'gzip', '.gz'],
    ['identity', null, ''],
  ] as const;
  for (const [accepte, codage, suffixe] of versions)
    for (const adresse of ['/affaire-maif/', '/donnees/decisions.csv']) {
      const { entetes, octets } = await demander(hote, { adresse, accepte });
      const fichier = join(dist, adresse.endsWith('/') ? `${adresse}index.html` : adresse);
      const recu = entetes.get('content-encoding');
      if (recu !== codage || !octets.equals(readFileSync(fichier + suffixe)))
        fautes.push(
          `${adresse}, « ${accepte} » : ${recu ?? 'sans codage'}, ${octets.length} octets qui ne sont pas ceux écrits`,
        );
      if (codage !== null && !/accept-encoding/iu.test(entetes.get('vary') ?? ''))
        fautes.push(`${adresse} : sans Vary: Accept-Encoding`);
    }
  return fautes;
}

/** Le port chiffré d’un hôte : HTTP/2 choisi, et la page de l’accueil derrière. */
function demanderChiffre(
  chiffre: string,
  chemin: string,
): Promise<{ statut: number; protocole: string }> {
  return new Promise((resoudre, rejeter) => {
    // Le certificat est celui de l’essai, signé par lui-même.
    const seance = connect(chiffre, { rejectUnauthorized: false });
    seance.once('error', rejeter);
    const flux = seance.request({ ':path': chemin });
    flux.once('error', rejeter);
    flux.once('response', (entetes) => {
      resoudre({
        statut: Number(entetes[':status']),
        protocole: seance.alpnProtocol ?? 'aucun',
      });
      flux.close();
      seance.close();
    });
  });
}

/**
 * Ce qui entoure le site chez un hôte qui chiffre : http renvoie à https, adresse entière, et le port chiffré parle HTTP/2.
 *
 * @param entrees les ports de cet hôte : celui qui renvoie, et celui qui chiffre.
 * @param base où le site est servi.
 */
export async function chiffrement({ renvoi, chiffre }: Entrees, base: string): Promise<Fautes> {
  const fautes: string[] = [];
  const adresse = `${base}affaire-maif/?a=b`;
  const { statut, entetes } = await demander(renvoi, { adresse });
  const attendu = `https://${new URL(renvoi).hostname}${adresse}`;
  const ou = entetes.get('location') ?? 'nulle part';
  if (statut !== 301 || ou !== attendu)
    fautes.push(
      `${renvoi}${adresse} : ${statut} vers ${ou}, attendu un renvoi 301 vers ${attendu}`,
    );
  const recu = await demanderChiffre(chiffre, `${base}affaire-maif/`);
  if (recu.statut !== 200 || recu.protocole !== 'h2')
    fautes.push(`${chiffre} : ${recu.statut} par ${recu.protocole}, attendu 200 par h2`);
  return fautes;
}

/** Un examen : ce qu’il regarde, et comment. */
interface Examen {
  readonly nom: string;
  examiner(hote: string, dist: string): Promise<Fautes>;
}

/** Ce que doit au site un hôte que ce dépôt ne règle pas : ce que dit `_headers`, et une adresse par page. */
export const examensCommuns: readonly Examen[] = [
  { nom: 'en-têtes', examiner: entetesEcrits },
  { nom: 'une adresse par page', examiner: renvois },
];

/** Tout ce que doit au site un hôte que ce dépôt règle. */
export const examens: readonly Examen[] = [
  ...examensCommuns,
  { nom: 'cache et types', examiner: cacheEtTypes },
  { nom: 'page introuvable', examiner: introuvables },
  { nom: 'compression', examiner: compression },
];
