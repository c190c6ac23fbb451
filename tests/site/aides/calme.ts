import type { BrowserContext, Page, Request } from '@playwright/test';

/** Ce qu’une page a demandé et attend encore, et quand elle a demandé ou reçu pour la dernière fois. */
interface Suivi {
  readonly enVol: Set<Request>;
  dernier: number;
}

/** Sans rien demander ni recevoir pendant ce temps, une page qui n’attend plus rien est au calme. En millisecondes. */
const CALME = 500;

/**
 * Une demande dont plus rien ne vient n’est plus attendue : coupée par l’essai pendant que la page s’en allait, le
 * navigateur n’en dit parfois jamais la fin, et l’attente `networkidle` de Playwright ne finissait pas. En millisecondes.
 */
const PERDUE = 10_000;

const suivis = new WeakMap<Page, Suivi>();

/** La page qui demande ; rien, si c’est un script de service, ou si elle n’est plus là. */
function pageDe(requete: Request): Page | undefined {
  try {
    return requete.frame().page();
  } catch {
    return undefined;
  }
}

function suivi(page: Page): Suivi {
  const connu = suivis.get(page) ?? { enVol: new Set(), dernier: Date.now() };
  suivis.set(page, connu);
  return connu;
}

/** Suit les demandes de toutes les pages d’un contexte : à appeler avant d’en ouvrir une. */
export function suivre(contexte: BrowserContext): void {
  contexte.on('request', (requete) => {
    const page = pageDe(requete);
    if (page === undefined) return;
    const { enVol } = suivi(page);
    // Une page neuve n’attend plus ce que l’ancienne demandait.
    if (requete.isNavigationRequest() && requete.frame() === page.mainFrame()) enVol.clear();
    enVol.add(requete);
    suivi(page).dernier = Date.now();
  });
  const finir = (requete: Request) => {
    const page = pageDe(requete);
    if (page === undefined) return;
    suivi(page).enVol.delete(requete);
    suivi(page).dernier = Date.now();
  };
  contexte.on('requestfinished', finir);
  contexte.on('requestfailed', finir);
}

/** Attend qu’une page n’ait plus rien demandé ni reçu depuis une demi-seconde, et n’attende plus rien. */
export async function calme(page: Page): Promise<void> {
  const attente = suivi(page);
  const depuis = Date.now();
  for (;;) {
    const silence = Date.now() - Math.max(attente.dernier, depuis);
    if (silence >= (attente.enVol.size === 0 ? CALME : PERDUE)) return;
    await new Promise((suite) => setTimeout(suite, 50));
  }
}
