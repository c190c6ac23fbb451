import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { programme } from '../aides/programmes.ts';

/** Une phrase des pages sur la confidentialité, et ce qui la dément ; `undefined` si rien. */
export interface Verdict {
  readonly nom: string;
  readonly faute: string | undefined;
}

/** Ce que l’on tape, et que rien ne doit garder. */
const SECRETS = ['Camille Essai-Introuvable', '17/03/2026'];

const nomsConnus = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'];

/** Vrai si un fichier du profil porte ce texte, en clair ou comprimé, en octets ou en UTF-16. */
function porte(fichier: string, texte: string): boolean {
  const contenu = readFileSync(fichier);
  const formes = [Buffer.from(texte, 'utf8'), Buffer.from(texte, 'utf16le')];
  if (formes.some((forme) => contenu.includes(forme))) return true;
  const debut = contenu.indexOf(Buffer.from([0x1f, 0x8b, 0x08]));
  if (debut < 0) return false;
  try {
    return gunzipSync(contenu.subarray(debut)).includes(texte);
  } catch {
    return false;
  }
}

const fichiersDe = (dossier: string): readonly string[] =>
  readdirSync(dossier, { recursive: true, encoding: 'utf8' })
    .map((nom) => join(dossier, nom))
    .filter((chemin) => statSync(chemin, { throwIfNoEntry: false })?.isFile() === true);

/** Ce que la base d’historique du navigateur retient. */
function historique(profil: string): readonly { readonly url: string; readonly title: string }[] {
  const base = new DatabaseSync(join(profil, 'Default/History'), { readOnly: true });
  const lignes = base.prepare('select url, title from urls').all();
  base.close();
  return lignes.map(({ url, title }) => ({ url: String(url), title: String(title) }));
}

/**
 * Se sert du site dans un vrai Chromium, le ferme, puis lit ce qu’il a écrit sur le disque. Chaque verdict porte
 * sur une phrase de /confidentialite/ ou de /vous-lisez-ceci-au-travail/.
 */
export async function relireLeProfil(profil: string, site: string): Promise<readonly Verdict[]> {
  const chemin = programme(...nomsConnus);
  if (chemin === undefined)
    return [{ nom: 'ce qui reste sur le disque', faute: undefined }].map((verdict) => ({
      ...verdict,
      nom: `${verdict.nom} : pas essayé, Chromium n’est pas installé`,
    }));
  const navigateur = await puppeteer.launch({
    executablePath: chemin,
    headless: true,
    userDataDir: profil,
    args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
  });
  const [page = await navigateur.newPage()] = await navigateur.pages();
  await page.goto(`${site}/a-propos/`);
  await page.goto(`${site}/modeles/plainte-a-la-cnil/`);
  await page.waitForSelector('#plainte-a-la-cnil-nom');
  await page.type('#plainte-a-la-cnil-nom', SECRETS[0] ?? '');
  await page.goto(`${site}/delais/`);
  await page.waitForSelector('#date-contester-licenciement');
  await page.type('#date-contester-licenciement', SECRETS[1] ?? '');
  await page.goto(`${site}/verifier/`);
  await page.waitForSelector('main button');
  await new Promise((resoudre) => setTimeout(resoudre, 500));
  await page.evaluate(
    `[...document.querySelectorAll('main button')].find((un) => un.textContent.includes('Commencer'))?.click()`,
  );
  await page.waitForSelector('main [type=radio], main [type=checkbox]');
  await page.evaluate(
    `document.querySelector('a.quitter').href = '/404.html'; document.querySelector('a.quitter').click()`,
  );
  await page.waitForFunction(`location.pathname === '/404.html'`);
  // Chromium écrit son historique par petits paquets : lui en laisser le temps.
  await new Promise((resoudre) => setTimeout(resoudre, 3_000));
  await navigateur.close();

  const pages = historique(profil);
  const duQuestionnaire = pages.filter(({ url }) => url.includes('/verifier/'));
  const deLaLettre = pages.filter(({ url }) => url.includes('/modeles/'));
  const gardes = SECRETS.flatMap((secret) =>
    fichiersDe(profil)
      .filter((fichier) => porte(fichier, secret))
      .map((fichier) => `« ${secret} » dans ${fichier.slice(profil.length)}`),
  );
  const dire = (bon: boolean, faute: string) => (bon ? undefined : faute);
  return [
    {
      nom: 'ce que l’on tape n’est écrit nulle part',
      faute: dire(gardes.length === 0, gardes.join(' ; ')),
    },
    {
      nom: '« Quitter » laisse l’historique enregistré, comme la page le dit',
      faute: dire(
        duQuestionnaire.length > 0,
        'l’historique ne garde pas /verifier/ : corriger la page',
      ),
    },
    {
      nom: 'aucune réponse dans une adresse',
      faute: dire(
        pages.every(({ url }) => !/[?#]/u.test(url)),
        pages.map(({ url }) => url).join(' '),
      ),
    },
    {
      nom: 'le titre d’une lettre et du questionnaire est neutre',
      faute: dire(
        [...deLaLettre, ...duQuestionnaire].every(
          ({ title }) => !/plainte|cnil|surveill|sanction|licenci/iu.test(title),
        ),
        [...deLaLettre, ...duQuestionnaire].map(({ title }) => title).join(' ; '),
      ),
    },
  ];
}
