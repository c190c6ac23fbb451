import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import type { LaunchOptions, Page } from 'puppeteer-core';
import { programme } from '../aides/programmes.ts';

/** Une phrase des pages sur la confidentialité, et ce qui la dément ; `undefined` si rien. */
interface Verdict {
  readonly nom: string;
  readonly faute: string | undefined;
}

/** Le nom que l’on tape : Firefox seul l’écrit, dans sa copie de session, où il sait le remettre. */
const NOM = 'Camille Essai-Introuvable';

/** Ce que l’on tape encore, et que rien ne doit garder. */
const SECRETS = [
  '17/03/2026',
  'Récit-Introuvable',
  'Article-Introuvable',
  'Recherche-Introuvable',
] as const;

/** Ce qu’une copie de session écrit d’une liste, d’une case ou d’un lien vers des réponses. */
const CHOIX = [
  '"selectedIndex"',
  '"contestation-d-une-sanction-mesure"',
  '/verifier/#r=1.',
] as const;

/** Comment commencent des réponses écrites par le site. Son code ne l’écrit pas ainsi : le cache ne le contient pas. */
const REPONSES = '"format": "a-ma-connaissance/reponses"';

/** Comment commence une copie de session de Firefox, et combien d’octets précèdent ce qui y est comprimé. */
const [SIGNATURE, ENTETE] = ['mozLz40\0', 12] as const;

/** Une longueur de LZ4 : au-delà de quatorze, chaque octet plein la prolonge. */
function longueur(
  source: Buffer,
  ici: number,
  debut: number,
): readonly [longueur: number, suite: number] {
  if (debut < 15) return [debut, ici];
  let [total, rang] = [debut, ici];
  for (let octet = 255; octet === 255; rang += 1) {
    octet = source[rang] ?? 0;
    total += octet;
  }
  return [total, rang];
}

/** Une copie de session de Firefox, décomprimée (LZ4, un seul bloc). */
function decomprimer(source: Buffer): Buffer {
  const sortie: number[] = [];
  let rang: number = ENTETE;
  while (rang < source.length) {
    const jeton = source[rang] ?? 0;
    const [litteraux, debut] = longueur(source, rang + 1, jeton >> 4);
    rang = debut + litteraux;
    for (const octet of source.subarray(debut, rang)) sortie.push(octet);
    if (rang >= source.length) break;
    const recul = source.readUInt16LE(rang);
    const [repetes, suite] = longueur(source, rang + 2, jeton & 15);
    rang = suite;
    for (let reste = repetes + 4; reste > 0; reste -= 1) sortie.push(sortie.at(-recul) ?? 0);
  }
  return Buffer.from(sortie);
}

/** Ce qu’un fichier du profil contient ; une copie de session, décomprimée. */
function lire(fichier: string): Buffer {
  const contenu = readFileSync(fichier);
  return contenu.subarray(0, SIGNATURE.length).toString('latin1') === SIGNATURE
    ? decomprimer(contenu)
    : contenu;
}

/** Vrai si un fichier du profil porte ce texte, en clair ou comprimé, en octets ou en UTF-16. */
function porte(fichier: string, texte: string): boolean {
  const contenu = lire(fichier);
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

/** Une page que l’historique d’un navigateur retient. */
interface Retenue {
  readonly url: string;
  readonly title: string;
}

/** Ce qu’une base d’historique retient : celle de Chromium, ou celle de Firefox. */
function lireLaBase(fichier: string, table: string): readonly Retenue[] {
  const base = new DatabaseSync(fichier, { readOnly: true });
  const lignes = base.prepare(`select url, title from ${table}`).all();
  base.close();
  return lignes.map(({ url, title }) => ({ url: String(url), title: String(title ?? '') }));
}

/** Un navigateur dont on sait lire le dossier. */
interface Profile {
  readonly nom: string;
  readonly programmes: readonly string[];
  readonly options: Partial<LaunchOptions>;
  historique(profil: string): readonly Retenue[];
}

/** Les navigateurs dont on lit le dossier après les avoir fermés. */
export const profiles: readonly Profile[] = [
  {
    nom: 'Chromium',
    programmes: ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'],
    options: { args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'] },
    historique: (profil) => lireLaBase(join(profil, 'Default/History'), 'urls'),
  },
  {
    nom: 'Firefox',
    programmes: ['firefox-esr', 'firefox'],
    // Sa copie de session s’écrit chaque seconde, au lieu de quatre fois par minute.
    options: { browser: 'firefox', extraPrefsFirefox: { 'browser.sessionstore.interval': 1_000 } },
    historique: (profil) => lireLaBase(join(profil, 'places.sqlite'), 'moz_places'),
  },
];

/** Ce qu’un titre neutre ne dit pas. « Quitter » le remplace encore par « … ». */
const parlant = /plainte|cnil|surveill|sanction|licenci|salari|employeur|caméra|outil/iu;

/** Les réponses données au questionnaire avant de quitter : assez pour que plusieurs écrans se suivent. */
const QUESTIONS = 5;

/** L’historique et les stockages s’écrivent par petits paquets : leur en laisser le temps. */
const laisserEcrire = () => new Promise((resoudre) => setTimeout(resoudre, 3_000));

/** Ouvre le questionnaire et répond à ses premières questions. */
async function repondre(page: Page, site: string, questions: number): Promise<void> {
  await page.goto(`${site}/verifier/`);
  await page.waitForFunction(`!document.querySelector('main astro-island[ssr]')`);
  await page.evaluate(`document.querySelector('.questionnaire .suite').click()`);
  for (let question = 0; question < questions; question += 1) {
    await page.waitForSelector('.questionnaire form input');
    const avant = await page.evaluate(`document.querySelector('.questionnaire h1').textContent`);
    await page.evaluate(
      `(document.querySelector('.questionnaire input[value="aucune"]') ?? document.querySelector('.questionnaire :is([type=radio], [type=checkbox])')).click();
       document.querySelector('.questionnaire .suite').click()`,
    );
    await page.waitForFunction(
      `document.querySelector('.questionnaire h1').textContent !== ${JSON.stringify(avant)}`,
    );
  }
}

/** Coche la case qui garde les réponses sur l’appareil. */
async function garder(page: Page, site: string): Promise<void> {
  await repondre(page, site, 2);
  await page.evaluate(`document.querySelector('#partager summary').click()`);
  await page.waitForSelector('#partager [type=checkbox]');
  await page.evaluate(`document.querySelector('#partager [type=checkbox]').click()`);
  await page.waitForFunction(`localStorage.length > 0`);
  await laisserEcrire();
}

/** Tape et choisit dans des pages que l’on laisse ouvertes : c’est d’elles qu’un navigateur garde une copie. */
async function laisserOuvert(page: Page, site: string): Promise<void> {
  const ouvrir = async (adresse: string): Promise<Page> => {
    const onglet = await page.browser().newPage();
    await onglet.goto(site + adresse);
    await onglet.waitForFunction(`!document.querySelector('.attente > astro-island[ssr]')`);
    return onglet;
  };
  const lettre = await ouvrir('/modeles/contestation-d-une-sanction/');
  await lettre.select('#contestation-d-une-sanction-mesure', 'sanction');
  await lettre.type('#contestation-d-une-sanction-nom', NOM);
  await lettre.type('#contestation-d-une-sanction-reproches', SECRETS[1]);
  await (await ouvrir('/relire/un-article/')).type('#texte-a-relire', SECRETS[2]);
  await (await ouvrir('/recherche/')).type('#chercher', SECRETS[3]);
  await (await ouvrir('/delais/')).type('#date-contester-licenciement', SECRETS[0]);
  const questionnaire = await ouvrir('/verifier/');
  await repondre(questionnaire, site, 2);
  await questionnaire.evaluate(`document.querySelector('#partager summary').click()`);
  await questionnaire.waitForSelector('#partager [type=checkbox]');
  await questionnaire.evaluate(
    `[...document.querySelectorAll('#partager button')].find((un) => un.textContent.includes('Copier un lien')).click()`,
  );
  await questionnaire.waitForFunction(`document.querySelector('#partager input.champ') !== null`);
  await laisserEcrire();
}

async function visiter(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/a-propos/`);
  await page.goto(`${site}/modeles/plainte-a-la-cnil/`);
  await page.waitForSelector('#plainte-a-la-cnil-nom');
  await page.type('#plainte-a-la-cnil-nom', NOM);
  await page.goto(`${site}/delais/`);
  await page.waitForFunction(`!document.querySelector('astro-island[ssr]')`);
  await page.type('#date-contester-licenciement', SECRETS[0]);
  await repondre(page, site, QUESTIONS);
  await page.evaluate(
    `document.querySelector('a.quitter').href = '/404.html'; document.querySelector('a.quitter').click()`,
  );
  await page.waitForFunction(`location.pathname === '/404.html'`);
  await laisserEcrire();
}

/**
 * Se sert du site dans un vrai navigateur, le ferme, puis lit ce qu’il a écrit sur le disque. Chaque verdict porte
 * sur une phrase de /confidentialite/ ou de /vous-lisez-ceci-au-travail/ (`src/lib/confidentialite/`).
 */
export async function relireLeProfil(
  { nom, programmes, options, historique }: Profile,
  profil: string,
  site: string,
): Promise<readonly Verdict[]> {
  const chemin = programme(...programmes);
  if (chemin === undefined)
    return [
      {
        nom: `ce qui reste sur le disque : pas essayé, ${nom} n’est pas installé`,
        faute: undefined,
      },
    ];
  const ouvrir = async (faire: (page: Page, site: string) => Promise<void>): Promise<void> => {
    const navigateur = await puppeteer.launch({
      ...options,
      executablePath: chemin,
      headless: true,
      userDataDir: profil,
    });
    const [page = await navigateur.newPage()] = await navigateur.pages();
    await faire(page, site);
    await navigateur.close();
  };
  const ou = (texte: string) =>
    fichiersDe(profil)
      .filter((fichier) => porte(fichier, texte))
      .map((fichier) => fichier.slice(profil.length));

  await ouvrir(visiter);
  const pages = historique(profil).filter(({ url }) => url.startsWith(site));
  const duQuestionnaire = pages.filter(({ url }) => url.includes('/verifier/'));
  const deLaLettre = pages.filter(({ url }) => url.includes('/modeles/'));
  const dansLHistorique = ou(NOM);
  await ouvrir(laisserOuvert);
  const gardes = [...SECRETS, ...CHOIX].flatMap((secret) =>
    ou(secret).map((fichier) => `« ${secret} » dans ${fichier}`),
  );
  const nommes = ou(NOM);
  const copies = nommes.filter((fichier) => /^.sessionstore/u.test(fichier));
  const sansLaCase = ou(REPONSES);
  // La contre-épreuve : la case cochée, ces réponses se trouvent sur le disque, et l’on sait donc les y lire.
  await ouvrir(garder);
  const avecLaCase = ou(REPONSES);
  const dire = (bon: boolean, faute: string) => (bon ? undefined : faute);
  const titres = (lues: readonly Retenue[]) => lues.map(({ title }) => title).join(' ; ');
  return [
    {
      nom: 'rien d’autre de ce que l’on tape ou choisit n’est écrit nulle part',
      faute: dire(gardes.length === 0, gardes.join(' ; ')),
    },
    {
      nom: 'un nom tapé n’est écrit que par Firefox, dans sa copie de session',
      faute: dire(
        copies.length === nommes.length && copies.length > 0 === (nom === 'Firefox'),
        nommes.length > 0 ? nommes.join(' ; ') : 'Firefox ne garde plus le nom : corriger la page',
      ),
    },
    {
      nom: 'une page quittée ne laisse pas le nom que l’on y a tapé',
      faute: dire(dansLHistorique.length === 0, dansLHistorique.join(' ; ')),
    },
    {
      nom: 'aucune réponse n’est écrite sans la case, et avec elle on les retrouve',
      faute: dire(
        sansLaCase.length === 0 && avecLaCase.length > 0,
        `sans la case : ${sansLaCase.join(' ')} ; avec elle : ${avecLaCase.join(' ')}`,
      ),
    },
    {
      nom: '« Quitter » laisse l’historique enregistré, comme la page le dit',
      faute: dire(
        duQuestionnaire.length > 0,
        'l’historique ne garde pas /verifier/ : corriger la page',
      ),
    },
    {
      nom: 'le questionnaire laisse une seule adresse et un seul titre, neutre',
      faute: dire(
        duQuestionnaire.length === 1 && !parlant.test(titres(duQuestionnaire)),
        `${duQuestionnaire.map(({ url }) => url).join(' ')} : ${titres(duQuestionnaire)}`,
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
        [...deLaLettre, ...duQuestionnaire].every(({ title }) => !parlant.test(title)),
        titres([...deLaLettre, ...duQuestionnaire]),
      ),
    },
  ];
}
