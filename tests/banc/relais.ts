/**
 * Ce que le ralentissement du navigateur laisse de côté : les allers-retours qui ouvrent une connexion, et son départ
 * lent. Un relais les ajoute entre le navigateur et le serveur : la fenêtre s’élargit à chaque accusé de réception.
 */
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { ALLER_RETOUR, DESCENDANT, MONTANT, PREMIERE_FENETRE } from './liaison.ts';

const SEGMENT = 1_460;

/** Ce qui voyage : des octets, ou la fin. */
type Morceau = Buffer | undefined;

/** Une file : chaque chose est remise à son heure, jamais avant celle qui la précède. */
function file<Chose>(remettre: (chose: Chose) => void): (heure: number, chose: Chose) => void {
  const attente: { readonly heure: number; readonly chose: Chose }[] = [];
  let minuterie: NodeJS.Timeout | undefined;
  const prevoir = (): void => {
    const [premiere] = attente;
    if (premiere === undefined) return;
    minuterie ??= setTimeout(vider, Math.max(0, premiere.heure - performance.now()));
  };
  const vider = (): void => {
    minuterie = undefined;
    for (;;) {
      const [premiere] = attente;
      if (premiere === undefined || premiere.heure > performance.now() + 0.5) break;
      attente.shift();
      remettre(premiere.chose);
    }
    prevoir();
  };
  return (heure, chose) => {
    attente.push({ heure, chose });
    prevoir();
  };
}

/** Écrit vers une prise, ou la ferme. */
const vers = (prise: Socket) => (morceau: Morceau) => {
  if (!prise.writable) return;
  if (morceau === undefined) prise.end();
  else prise.write(morceau);
};

/** Un relais en marche. */
interface Relais {
  readonly port: number;
  fermer(): void;
}

/** Relaie vers ce port, aussi lentement que la liaison de `liaison.ts`. */
export async function relayer(cible: number): Promise<Relais> {
  /** Quand la liaison, la même pour toutes les connexions, aura fini d’envoyer ce qu’elle porte. */
  let libre = 0;

  function suivre(client: Socket): void {
    const serveur = connect({ port: cible, host: '127.0.0.1', noDelay: true, allowHalfOpen: true });
    const ouverte = performance.now() + ALLER_RETOUR;
    const aEnvoyer: Buffer[] = [];
    let fenetre = PREMIERE_FENETRE;
    let enVol = 0;
    let monte = 0;
    let fini = false;
    const auServeur = file(vers(serveur));
    const auClient = file(vers(client));
    const accuses = file((octets: number) => {
      enVol -= octets;
      fenetre += octets;
      envoyer();
    });

    function envoyer(): void {
      for (let tete = aEnvoyer.shift(); tete !== undefined; tete = aEnvoyer.shift()) {
        const place = Math.min(fenetre - enVol, SEGMENT);
        if (place <= 0) {
          aEnvoyer.unshift(tete);
          break;
        }
        const segment = tete.subarray(0, place);
        if (tete.length > place) aEnvoyer.unshift(tete.subarray(place));
        enVol += segment.length;
        libre = Math.max(libre, performance.now()) + (segment.length / DESCENDANT) * 1_000;
        auClient(libre + ALLER_RETOUR / 2, segment);
        accuses(libre + ALLER_RETOUR, segment.length);
      }
      if (fini && aEnvoyer.length === 0)
        auClient(Math.max(libre, performance.now()) + ALLER_RETOUR / 2, undefined);
    }

    client.on('data', (morceau: Buffer) => {
      // Rien ne part avant l’aller-retour qui ouvre la connexion.
      monte = Math.max(monte, performance.now(), ouverte) + (morceau.length / MONTANT) * 1_000;
      auServeur(monte + ALLER_RETOUR / 2, morceau);
    });
    client.on('end', () =>
      auServeur(Math.max(monte, performance.now()) + ALLER_RETOUR / 2, undefined),
    );
    serveur.on('data', (morceau: Buffer) => {
      aEnvoyer.push(morceau);
      envoyer();
    });
    serveur.on('end', () => {
      fini = true;
      envoyer();
    });
    for (const prise of [client, serveur])
      prise.on('error', () => {
        client.destroy();
        serveur.destroy();
      });
    client.on('close', () => serveur.destroy());
  }

  const serveur = createServer({ noDelay: true, allowHalfOpen: true }, suivre);
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret));
  // Frontière : un serveur TCP qui écoute a un port.
  const { port } = serveur.address() as AddressInfo;
  return { port, fermer: () => serveur.close() };
}
