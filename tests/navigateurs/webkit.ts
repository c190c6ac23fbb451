import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { programme } from '../aides/programmes.ts';
import type { Pilote } from './navigateur.ts';

const PORT = 18_600;
const ECRAN = ':77';

/** Le petit navigateur que le paquet de WebKitGTK apporte pour ses essais. */
function miniBrowser(): string | undefined {
  const racine = '/usr/lib';
  return readdirSync(racine)
    .flatMap((dossier) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((version) =>
        join(racine, dossier, version, 'MiniBrowser'),
      ),
    )
    .find((chemin) => existsSync(chemin));
}

/** Une commande WebDriver (W3C) ; une réponse d’erreur arrête tout. */
async function commander(
  methode: 'GET' | 'POST' | 'DELETE',
  chemin: string,
  corps?: object,
): Promise<unknown> {
  const reponse = await fetch(`http://127.0.0.1:${PORT}${chemin}`, {
    method: methode,
    ...(corps !== undefined && { body: JSON.stringify(corps) }),
  });
  const { value } = (await reponse.json()) as { readonly value: unknown };
  if (!reponse.ok) throw new Error(`WebDriver, ${chemin} : ${JSON.stringify(value)}`);
  return value;
}

async function attendreLePilote(): Promise<void> {
  for (let essai = 0; essai < 100; essai += 1) {
    const pret = await commander('GET', '/status').catch(() => undefined);
    if (pret !== undefined) return;
    await new Promise((resoudre) => setTimeout(resoudre, 100));
  }
  throw new Error('WebKitWebDriver ne répond pas.');
}

/** Dans la page : retient ses erreurs de script dès qu’elle est ouverte. WebDriver ne les dit pas. */
const ECOUTER = `
  window.erreursEntendues = [];
  addEventListener('error', ({ message, filename }) => window.erreursEntendues.push(message + ' ' + filename));
  addEventListener('unhandledrejection', ({ reason }) => window.erreursEntendues.push(String(reason)));`;

/** WebKit, tel que GNOME le construit : le moteur de Safari, sans Safari. */
export const webkit: Pilote = {
  nom: 'WebKitGTK',
  manque: () => {
    if (process.platform !== 'linux' || programme('WebKitWebDriver') === undefined)
      return 'webkit2gtk-driver';
    if (miniBrowser() === undefined) return 'webkit2gtk-driver (MiniBrowser)';
    return programme('Xvfb') === undefined ? 'xvfb' : undefined;
  },
  async lancer(atelier) {
    const env = {
      ...process.env,
      DISPLAY: ECRAN,
      LIBGL_ALWAYS_SOFTWARE: '1',
      HOME: atelier,
      LANG: 'C.UTF-8',
    };
    const ecran = spawn(programme('Xvfb') ?? 'Xvfb', [ECRAN, '-screen', '0', '1280x900x24'], {
      stdio: 'ignore',
    });
    const pilote = spawn(programme('WebKitWebDriver') ?? '', [`--port=${PORT}`], {
      env,
      stdio: 'ignore',
    });
    const arreter = () => {
      pilote.kill();
      ecran.kill();
    };
    try {
      await attendreLePilote();
      const { sessionId } = (await commander('POST', '/session', {
        capabilities: {
          alwaysMatch: {
            'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
          },
        },
      })) as { readonly sessionId: string };
      const session = `/session/${sessionId}`;
      const executer = (script: string) =>
        commander('POST', `${session}/execute/sync`, { script, args: [] });
      const entendues: string[] = [];
      const relever = async () => {
        const neuves = await executer('return (window.erreursEntendues ?? []).splice(0)');
        if (Array.isArray(neuves)) entendues.push(...neuves.map(String));
      };
      return {
        ouvrir: async (url) => {
          await relever();
          await commander('POST', `${session}/url`, { url });
          await executer(ECOUTER);
        },
        executer,
        retour: async () => {
          // La commande « back » de WebDriver saute les écrans ajoutés sans geste ; la page, elle, y revient.
          await relever();
          await executer('setTimeout(() => history.back(), 50)');
        },
        erreurs: async () => {
          await relever();
          return entendues;
        },
        fermer: async () => {
          await commander('DELETE', session).catch(() => undefined);
          arreter();
        },
      };
    } catch (erreur) {
      arreter();
      throw erreur;
    }
  },
};
