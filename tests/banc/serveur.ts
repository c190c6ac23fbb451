/** Le site bâti, servi au banc comme il le sera : chiffré, en HTTP/2, déjà comprimé. */
import { createHash, X509Certificate } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repondeur } from '../../src/lib/hebergement/repondre.ts';
import { servir } from '../../src/lib/hebergement/servir.ts';
import { programme } from '../aides/programmes.ts';
import { relayer } from './relais.ts';

/** Où le banc trouve le site. */
export interface Service {
  readonly adresse: string;
  /** Le même, derrière les allers-retours d’une vraie liaison ; `undefined` si rien ne chiffre. */
  readonly deLoin: string | undefined;
  readonly protocole: 'HTTP/2' | 'HTTP/1.1';
  /** L’empreinte de la clé du site : le navigateur du banc la tient pour sûre ; `undefined` en clair. */
  readonly empreinte: string | undefined;
  fermer(): Promise<void>;
}

/** Un certificat pour cette fois, signé par lui-même. */
function certifier(openssl: string): { readonly key: Buffer; readonly cert: Buffer } {
  const dossier = mkdtempSync(join(tmpdir(), 'banc-'));
  const [cle, certificat] = [join(dossier, 'cle.pem'), join(dossier, 'certificat.pem')];
  try {
    execFileSync(
      openssl,
      ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'].concat([
        '-days',
        '1',
        '-subj',
        '/CN=localhost',
        '-keyout',
        cle,
        '-out',
        certificat,
      ]),
      { stdio: 'ignore' },
    );
    return { key: readFileSync(cle), cert: readFileSync(certificat) };
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
}

/** L’empreinte de la clé d’un certificat, comme Chromium la veut. */
const empreinteDe = (certificat: Buffer): string =>
  createHash('sha256')
    .update(new X509Certificate(certificat).publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');

/** Sert le site bâti ; sans openssl, en clair et en HTTP/1.1, comme `npm start`. */
export async function servirAuBanc(dist: string): Promise<Service> {
  const openssl = programme('openssl');
  if (openssl === undefined) {
    const { adresse, fermer } = await servir(dist, 18_800);
    return { adresse, deLoin: undefined, protocole: 'HTTP/1.1', empreinte: undefined, fermer };
  }
  const certificat = certifier(openssl);
  const serveur = createSecureServer(certificat, await repondeur(dist));
  // Un navigateur qui ferme sa page coupe ses demandes : ce n’est pas une panne.
  serveur.on('sessionError', () => undefined);
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret));
  // Frontière : un serveur TCP qui écoute a un port.
  const { port } = serveur.address() as AddressInfo;
  const relais = await relayer(port);
  return {
    adresse: `https://localhost:${port}`,
    deLoin: `https://localhost:${relais.port}`,
    protocole: 'HTTP/2',
    empreinte: empreinteDe(certificat.cert),
    fermer: async () => {
      relais.fermer();
      await new Promise<void>((ferme) => {
        serveur.close(() => ferme());
        setTimeout(ferme, 300).unref();
      });
    },
  };
}
