import { chromium } from '@playwright/test';
import type { Page, Browser } from '@playwright/test';
import { cheminDuNavigateur, drapeaux } from './tests/site/aides/navigateur.ts';
import { servir } from './src/lib/hebergement/servir.ts';
export type { Page };
export async function demarrer(port: number) {
  const { adresse } = await servir('/tmp/a10/dist', port, '/');
  const nav = await chromium.launch({ executablePath: await cheminDuNavigateur(), args: drapeaux });
  return { adresse, nav };
}
export async function nouvelle(nav: Browser, errs: string[] = [], extra: object = {}) {
  const ctx = await nav.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, locale: 'fr-FR', timezoneId: 'Europe/Paris', ...extra });
  const page = await ctx.newPage();
  page.on('pageerror', (e) => errs.push('PAGEERROR ' + e.message));
  page.on('console', (m) => { if (m.type() === 'error' || m.type() === 'warning') errs.push('CONSOLE ' + m.text()); });
  return page;
}
export const h1 = (page: Page) => page.locator('.questionnaire h1').first();
export interface Pas { titre: string; choix: string[]; words: number; y: number; visible: boolean; aide: string }
export async function decrire(page: Page) {
  return page.evaluate(() => {
    const q = document.querySelector('.questionnaire')!;
    const cont = [...q.querySelectorAll('button')].find((b) => /^Continuer/.test(b.textContent!.trim()));
    const voir = [...q.querySelectorAll('button')].find((b) => /^Voir ce que/.test(b.textContent!.trim()));
    return {
      titre: q.querySelector('h1')?.textContent?.trim() ?? '',
      progres: (q.querySelector('.progres') as HTMLElement)?.innerText?.replace(/\s+/g,' ') ?? '',
      outil: (q.querySelector('.outil strong') as HTMLElement)?.innerText ?? '',
      valeurs: [...q.querySelectorAll<HTMLInputElement>('form fieldset input')].map((i) => i.value),
      libelles: [...q.querySelectorAll<HTMLElement>('form fieldset label')].map((i) => i.innerText.replace(/\s+/g,' ')),
      contY: cont ? Math.round(cont.getBoundingClientRect().bottom) : -1,
      voir: voir !== undefined,
      boutons: [...q.querySelectorAll<HTMLButtonElement>('button')].filter((b)=>b.offsetParent!==null).map((b) => b.innerText.trim().replace(/\s+/g,' ')),
      mots: (q as HTMLElement).innerText.split(/\s+/).length,
      scroll: Math.round(scrollY), resultat: q.querySelector('.resultat') !== null,
    };
  });
}
export async function choisir(page: Page, ...v: string[]) {
  await page.locator('.questionnaire form details').evaluateAll((t) => t.forEach((f) => f.setAttribute('open', '')));
  for (const un of v) await page.locator(`.questionnaire input[value="${un}"]`).first().check();
}
export async function continuer(page: Page) {
  const avant = await h1(page).elementHandle();
  await page.locator('.questionnaire').getByRole('button', { name: /^Continuer/ }).first().click();
  await page.waitForFunction((a) => document.querySelector('.questionnaire h1') !== a, avant, { timeout: 5000 }).catch(() => console.log('   !! pas bougé'));
}
/** Answers by fact value list: first value present among wanted; otherwise inconnu; else last. */
export async function marcher(page: Page, rep: string[][], opt: { arret?: 'premier' | 'fin'; log?: boolean; reprendre?: boolean; shot?: string } = {}) {
  let ecrans = 0, taps = 0, mots = 0; const vus: any[] = []; let premier = -1;
  for (let i = 0; i < 90; i++) {
    const d = await decrire(page);
    if (d.titre === 'Vos réponses') break;
    if (d.resultat) {
      if (premier < 0) premier = ecrans;
      if (opt.arret === 'premier') break;
      const b = page.locator('.questionnaire .resultat').getByRole('button', { name: /^(Préciser ma réponse|Affiner)/ });
      if ((await b.count()) === 0) break;
      taps++; await b.first().click(); await page.waitForTimeout(150); continue;
    }
    ecrans++; mots += d.mots;
    if (opt.shot) await page.screenshot({ path: `${opt.shot}-${String(ecrans).padStart(2,'0')}.png` });
    if (opt.reprendre) {
      const m = page.locator('.questionnaire').getByRole('button', { name: /[Mm]êmes réponses/ });
      if (await m.count()) { taps++; const avant = await h1(page).elementHandle(); await m.first().click(); await page.waitForFunction((a) => document.querySelector('.questionnaire h1') !== a, avant); if (opt.log) console.log(`${ecrans}. [${d.progres}] ${d.titre} → MEMES`); continue; }
    }
    const choix = d.titre.startsWith('Êtes-vous dans l’une') ? ['aucune'] : rep.find((v) => v.every((x) => d.valeurs.includes(x))) ?? (d.valeurs.includes('inconnu') ? ['inconnu'] : [d.valeurs.at(-1)!]);
    taps += choix.length + 1;
    if (opt.log) console.log(`${ecrans}. [${d.progres}] {${d.outil}} ${d.titre} → ${choix.join('+')} | contY ${d.contY}${d.voir ? ' VOIR' : ''} | ${d.libelles.length} choix: ${d.libelles.slice(0,14).join(' / ').slice(0, 420)}`);
    vus.push(d);
    await choisir(page, ...choix); await continuer(page);
  }
  return { ecrans, taps, mots, premier, vus };
}
export async function commencer(page: Page, adresse: string) {
  await page.goto(adresse + '/verifier/'); await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
  await page.locator('.questionnaire').getByRole('button', { name: 'Commencer' }).first().click();
  await page.locator('.questionnaire form').waitFor();
}
