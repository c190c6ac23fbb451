import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { chaqueFichier, chaquePage, dossier } from '../aides/pages.ts';

/** Ce qui tient dans la première volée de paquets d’une connexion neuve. */
const volee = 14_600;
const polices = 46_000;
const amorce = 2_048;

/**
 * Les pages longues, et jusqu’où : leur texte et les définitions qu’il porte remplissent la volée. Leur tête, leurs styles et leur
 * premier écran doivent y tenir, pour que la lecture commence sans attendre.
 */
const longues: Readonly<Record<string, number>> = {
  '/a-z/': 15_350,
  '/affaire-maif/': 25_800,
  '/bases-legales/': 19_850,
  '/consentement-ou-information/': 18_800,
  // Son bandeau reste couché à 768 px, et ses filtres se tiennent à côté de la table à 1 920.
  '/decisions/': 17_250,
  // Elle grandit avec les affaires qui ont jugé une preuve (CA Dijon, 2024). Servie en brotli, elle tient encore dans la volée.
  '/decisions/la-preuve/': 14_760,
  // Elle grandit avec les corrections : onze de plus le 29 novembre au soir, dix-neuf le 30 ; et elle a deux volets.
  '/mises-a-jour/': 16_450,
  '/recours-et-delais/': 17_000,
  // Elle dit en tableau ce que valaient les marques sur six collectes de vraies pages.
  '/relire/controle/': 15_050,
  // Elle porte sa question d’entrée, que « Commencer » montre avant les scripts : 0,5 s au lieu de 0,8 sur un réseau lent.
  // Puis cinquante : une famille d’outils sur deux lignes, « Continuer » et le lien à la même hauteur, la largeur du résultat.
  '/verifier/': 19_050,
};

const gzip = (contenu: string | Buffer) => gzipSync(contenu, { level: 9 }).length;
const lire = (adresse: string) => readFileSync(join(dossier, adresse));

/** Les feuilles de style que demande ce texte, celles des seuls très grands écrans à part. */
function feuilles(html: string): readonly string[] {
  return [...html.matchAll(/<link[^>]+rel="stylesheet"(?! media="\(width)[^>]*>/g)]
    .map(([balise]) => /href="([^"]+)"/.exec(balise)?.[1])
    .filter((adresse) => adresse !== undefined);
}

/** La page jusqu’au premier intertitre de son contenu, ou aux données qui le suivent. */
function premierEcran(html: string): string {
  const debut = html.indexOf('<h1');
  const suite = html.slice(debut).search(/<h2|<script type="application\/json"/);
  return suite < 0 ? html : html.slice(0, debut + suite);
}

/**
 * Ce que pèse un texte de la page, et les feuilles que son premier écran attend. Celles qui suivent (figures, pied, impression) ne
 * retardent rien : elles habillent ce qui vient après elles.
 */
const peser = (html: string, texte: string) =>
  feuilles(premierEcran(html)).reduce((somme, feuille) => somme + gzip(lire(feuille)), gzip(texte));

test('chaque page, ou au moins son premier écran, tient dans la première volée', () => {
  const trop = chaquePage().flatMap(({ adresse, html }) => {
    const mesures = [
      [peser(html, html), longues[adresse] ?? volee],
      [peser(html, premierEcran(html)), volee],
    ] as const;
    return mesures
      .filter(([poids, permis]) => poids > permis)
      .map(([poids, permis]) => `${adresse} : ${poids} octets pour ${permis} permis`);
  });
  expect(trop).toEqual([]);
});

test('un plafond suit sa page de près : au-delà de 3 %, il ne garde plus rien', () => {
  const poids = new Map(chaquePage().map(({ adresse, html }) => [adresse, peser(html, html)]));
  const laches = Object.entries(longues).filter(
    ([adresse, permis]) => permis > (poids.get(adresse) ?? 0) * 1.03,
  );
  expect(laches.map(([adresse, permis]) => `${adresse} : ${permis} permis`)).toEqual([]);
});

/** Ce que pèse un fichier tel qu’il est servi : en brotli, ou tel quel s’il est trop petit pour qu’on le comprime. */
function servi(adresse: string): number {
  const fichier = join(dossier, adresse);
  return statSync(existsSync(`${fichier}.br`) ? `${fichier}.br` : fichier).size;
}

/**
 * Ce que pesaient les pages longues, servies en brotli, dans la première version entière (24 novembre 2026). Une page qui n’y est
 * pas tient dans la volée ; une page qui y est ne pèse pas davantage.
 */
const auDepart: Readonly<Record<string, number>> = {
  '/affaire-maif/': 25_883,
  '/bases-legales/': 17_666,
  '/consentement-ou-information/': 16_588,
  '/verifier/': 28_911,
};

/** La seule autre page longue, servie en brotli : le répertoire grandit avec les décisions (122, 78 au départ). */
const repertoire: Readonly<Record<string, number>> = { '/decisions/': 15_400 };

test('servie en brotli, une page tient dans la volée, ou pèse moins qu’au départ', () => {
  const trop = chaquePage().flatMap(({ adresse, html }) => {
    const poids = feuilles(premierEcran(html)).reduce(
      (somme, feuille) => somme + servi(feuille),
      servi(adresse.endsWith('/') ? `${adresse}index.html` : adresse),
    );
    if (adresse in auDepart)
      console.log(`${adresse} : ${poids} octets, ${auDepart[adresse]} au départ`);
    return poids <= (auDepart[adresse] ?? repertoire[adresse] ?? volee)
      ? []
      : [`${adresse} : ${poids} octets`];
  });
  expect(trop).toEqual([]);
});

/**
 * Ce que les îlots d’une page font venir sans qu’on le demande, et jusqu’où. Un centième de marge :
 * les noms courts que la construction donne changent d’un dossier à l’autre, et le poids avec eux.
 */
const ilots: Readonly<Record<string, number>> = {
  // Ce qui se lit sous un délai est à part : le résultat du questionnaire pèse huit cents octets de moins, ces pages quatre cents de plus.
  // Puis cinq cents : un délai de plus, le lieu et le jour retenus une fois pour tous, un entretien fixé trop tôt.
  '/convoque/': 30_850,
  '/delais/': 30_850,
  // Son script lit trois fichiers de données au lieu de deux ; eux en pèsent six cents octets de moins.
  '/kit-employeur/': 24_310,
  // Le numéro d’une source citée n’y est plus coupé en fin de ligne : l’îlot porte ce qui tient les numéros.
  // Une copie refusée y passe par le même fichier que partout : dix octets.
  '/modeles/demande-d-acces/': 31_400,
  '/verifier/': 28_320,
};

/** Ces fichiers de JavaScript, et ceux qu’ils importent aussitôt. */
function avecLeursImports(fichiers: readonly string[]): ReadonlySet<string> {
  const vus = new Set<string>();
  const pile = [...fichiers];
  for (let adresse = pile.pop(); adresse !== undefined; adresse = pile.pop()) {
    if (vus.has(adresse)) continue;
    vus.add(adresse);
    for (const [, voisin = ''] of lire(adresse)
      .toString()
      .matchAll(/(?:from|import)\s*"(\.\/[^"]+\.js)"/g))
      pile.push(posix.join(posix.dirname(adresse), voisin));
  }
  return vus;
}

/** Les fichiers de JavaScript qu’une page charge d’elle-même. */
const scriptsDesIlots = (html: string): ReadonlySet<string> =>
  avecLeursImports(
    [...html.matchAll(/(?:component|renderer|before-hydration)-url="([^"]+)"/g)].map(
      ([, adresse = '']) => adresse,
    ),
  );

/** Ce que pèse un script du questionnaire en brotli ; les plus petits se servent tels quels. */
const brotli = (adresse: string) => brotliCompressSync(lire(adresse)).length;

/** Les scripts du questionnaire, à mesure qu’il les demande, en octets de brotli ; chaque étape a ceux d’avant. */
const etapes: readonly (readonly [
  quoi: string,
  composant: string | null,
  fichiers: number,
  octets: number,
])[] = [
  ['la question d’entrée répondue', null, 6, 25_700],
  // Ce qui arrive d’un lien, d’un fichier ou de l’appareil est hors du composant, pour être essayé seul : quatre-vingts octets.
  // Une question se dit au futur pour un projet, et la balance cite la ligne que les réponses remplissent : trois cents octets.
  // Un contrôle fait par une personne n’est pas « cet outil » : trois cents octets, le 30 novembre 2026.
  ['les questions', 'Questionnaire', 11, 46_850],
  ['le résultat affiché', 'Resultat', 15, 60_000],
  ['ce qui se lit dessous', 'Dessous', 18, 80_000],
];

/** Ce que le questionnaire demande en plus de ses scripts, en octets de brotli : d’avance, puis le résultat affiché. */
const donnees: readonly Readonly<Record<string, number>>[] = [
  {
    // Douze questions ont leurs mots pour un projet, dix pour un candidat.
    '/_astro/regles.': 18_150,
    // La première phrase nomme ce qui est en cause au lieu de l’obligation ; une retenue a sa démarche.
    '/_astro/phrases.': 4_300,
    '/verifier/references.txt': 1_020,
  },
  {
    // Qui dit la règle se dit : quatre cents octets, le 30 novembre 2026. Un candidat et une filature ont leur ligne : deux cents.
    '/_astro/raisons.': 17_950,
    // Une décision de plus : CA Dijon, 2024 ; et les sanctions d’octobre 2025, pour le local syndical.
    '/verifier/autres-references.txt': 5_530,
    '/verifier/cas.txt': 3_750,
  },
];

/** Tout ce qui est venu quand le résultat s’affiche, puis en tout, scripts et données, en octets de brotli. */
const ensemble = [83_500, 130_500];

/** Les fichiers de ce composant : un autre, minuscule, ne fait parfois que le nommer. */
function fichiersDe(composant: string): readonly string[] {
  const trouves = chaqueFichier().filter(
    (fichier) => fichier.startsWith(`_astro/${composant}.`) && fichier.endsWith('.js'),
  );
  expect(trouves, composant).not.toEqual([]);
  return trouves.map((fichier) => `/${fichier}`);
}

/** Le fichier de données qui commence ainsi ; l’empreinte de certains change avec eux. */
function donneesDe(debut: string): string {
  const [trouve, ...autres] = chaqueFichier()
    .map((fichier) => `/${fichier}`)
    .filter((fichier) => fichier.startsWith(debut) && fichier.endsWith('.txt'));
  expect([trouve, autres], debut).toEqual([expect.anything(), []]);
  return trouve ?? '';
}

test('le questionnaire demande ses scripts à mesure, d’abord de quoi répondre, et ses données entières', () => {
  const html = chaquePage().find(({ adresse }) => adresse === '/verifier/')?.html ?? '';
  const deja = new Set(scriptsDesIlots(html));
  const parEtape: number[] = [];
  for (const [quoi, composant, fichiers, octets] of etapes) {
    const demandes = composant === null ? [] : fichiersDe(composant);
    for (const un of avecLeursImports(demandes)) deja.add(un);
    const poids = [...deja].reduce((somme, script) => somme + brotli(script), 0);
    console.log(`${quoi} : ${deja.size} fichiers, ${poids} octets`);
    parEtape.push(poids);
    expect.soft(deja.size, quoi).toBeLessThanOrEqual(fichiers);
    expect.soft(poids, quoi).toBeLessThanOrEqual(octets);
    expect.soft(octets, `${quoi} : plafond`).toBeLessThanOrEqual(poids * 1.03);
  }
  let lues = 0;
  for (const [rang, fichiers] of donnees.entries()) {
    for (const [debut, permis] of Object.entries(fichiers)) {
      const sien = brotli(donneesDe(debut));
      console.log(`${debut} : ${sien} octets`);
      lues += sien;
      expect.soft(sien, debut).toBeLessThanOrEqual(permis);
      expect.soft(permis, `${debut} : plafond`).toBeLessThanOrEqual(sien * 1.03);
    }
    const [quoi] = etapes.at(rang - donnees.length) ?? [''];
    const total = lues + (parEtape.at(rang - donnees.length) ?? 0);
    console.log(`${quoi}, scripts et données : ${total} octets`);
    expect.soft(total, `${quoi}, scripts et données`).toBeLessThanOrEqual(ensemble[rang] ?? 0);
  }
});

test('chaque fichier de données du questionnaire sert, et un script l’appelle par son nom', () => {
  const scripts = chaqueFichier()
    .filter((fichier) => /^_astro\/.*\.js$/.test(fichier))
    .map((fichier) => lire(`/${fichier}`).toString());
  const inconnus = donnees
    .flatMap((une) => Object.keys(une))
    .map(donneesDe)
    .filter(
      (fichier) =>
        !scripts.some((script) => script.includes(fichier.replace(/^\/_astro/, '_astro'))),
    );
  expect(inconnus).toEqual([]);
});

/** Ce que tout îlot partage : Svelte, et ce qui s’y attache. */
const partages = /\/_astro\/(?:client\.svelte|socle|amorce)\./;

/**
 * Ce que chaque lecteur fait venir, au-delà de Svelte, et jusqu’où, en octets de brotli ; et ce qui n’est pas à lui. Le
 * 30 novembre 2026, les règles ont pris deux mille quatre cents octets : sept messages à part, des tournures par
 * famille, et ce qui les fait taire sur des pages publiées.
 */
const lecteurs: Readonly<
  Record<
    string,
    {
      readonly code: number;
      readonly donnees: Readonly<Record<string, number>>;
      readonly etrangers: RegExp;
    }
  >
> = {
  // Son export dit tout ce que la page montre ; un texte trop long n’est plus coupé, un texte anglais plus dit sans reproche : six cents octets.
  // Un passage qui commence par une négation demande : vingt-cinq octets.
  // « 1er février » s’y lit comme une date : trente octets.
  '/relire/un-article/': {
    // Puis quatre cents : le texte que l’exemple remplace est mis de côté, et se reprend. Puis cent quatre-vingts : un numéro cité ne s’y coupe plus.
    // « Tout effacer » se rétablit, ici et sur une notice : sept cents.
    // Le pire texte se lit sans carré, un juge ou une entreprise se nomment : deux cent soixante.
    // Une phrase que le navigateur refuse de copier est donnée dans un champ : trois cent cinquante.
    code: 22_950,
    donnees: { '/relire/regles.json': 41_900, '/relire/decisions.json': 2_740 },
    etrangers: /Notice|Kit|Questionnaire|mentions/i,
  },
  // Ses motifs, et de quoi ouvrir le questionnaire et le kit sur place ; leurs règles viennent après, sans qu’un texte en décide.
  // Aller au questionnaire ou au kit et en revenir y perdait focus, titre, réponses et saisie : trois cents octets.
  '/relire/une-notice/': {
    // Une notice écrite par le kit s’y rouvre mot pour mot : ses intitulés. Ce que le kit dit à revoir cite ses textes, Amazon compris.
    // Le kit qui s’y rouvre dit un projet au futur : dix octets.
    // Ses phrases sont préparées une fois pour toutes les mentions, un sujet par fichier : deux cents octets.
    // Puis sept cents : le texte mis de côté, comme l’autre ; les numéros tenus.
    // De vraies notices y ont fait lire leurs blancs et leurs listes : trois cent cinquante.
    // L’évaluation, la date et la remise se cherchent à côté : six cents.
    // La copie refusée, comme l’autre.
    code: 52_300,
    donnees: { '/relire/regles.json': 41_900, '/relire/kit.json': 1_795 },
    etrangers: /UnArticle|Questionnaire\./,
  },
};

for (const [adresse, { code, donnees: siennes, etrangers }] of Object.entries(lecteurs))
  test(`${adresse} : son code, ses données, et rien d’autre que cela`, () => {
    const html = chaquePage().find((page) => page.adresse === adresse)?.html ?? '';
    const siens = [...scriptsDesIlots(html)].filter((script) => !partages.test(script));
    expect(siens.length).toBeGreaterThan(1);
    expect(siens.filter((script) => etrangers.test(script))).toEqual([]);
    const poids = [
      ['le code', siens.reduce((somme, script) => somme + servi(script), 0), code] as const,
      ...Object.entries(siennes).map(
        ([fichier, permis]) => [fichier, servi(fichier), permis] as const,
      ),
    ];
    const total = poids.reduce((somme, [, octets]) => somme + octets, 0);
    console.log(
      `${adresse} : ${poids.map(([quoi, octets]) => `${quoi} ${octets}`).join(', ')} ; en tout ${total} octets`,
    );
    for (const [quoi, octets, permis] of poids) {
      expect.soft(octets, quoi).toBeLessThanOrEqual(permis);
      expect.soft(permis, `${quoi} : plafond`).toBeLessThanOrEqual(octets * 1.03);
    }
  });

test('une page ne fait venir que le JavaScript de ce qu’elle montre', () => {
  const defauts = chaquePage()
    .filter(({ adresse }) => adresse in ilots)
    .flatMap(({ adresse, html }) => {
      const scripts = scriptsDesIlots(html);
      expect(scripts.size, adresse).toBeGreaterThan(3);
      const poids = [...scripts].reduce((somme, script) => somme + gzip(lire(script)), 0);
      const permis = ilots[adresse] ?? 0;
      return poids > permis ? [`${adresse} : ${poids} octets de JavaScript pour ${permis}`] : [];
    });
  expect(defauts).toEqual([]);
});

/** Ce qui vient après le premier écran : la suite de toute page, puis les figures. */
const aPart: Readonly<Record<string, number>> = {
  // La liste du lieu de travail a la hauteur d’un doigt.
  calculs: 515,
  filtres: 830,
  images: 1_650,
  impression: 700,
  recherche: 600,
  rejouer: 720,
  // Le champ à copier à la main, quand le navigateur refuse de copier, dans la police de la page.
  suite: 985,
};

test('une feuille à part reste légère, et la suite est la même pour toutes les pages', () => {
  const siennes = chaquePage().map(({ html }) => feuilles(html));
  const suites = new Set(siennes.map((une) => une.find((nom) => nom.includes('/suite.'))));
  expect([...suites]).toEqual([expect.stringMatching(/suite\.[\w-]+\.css$/)]);
  const trop = [...new Set(siennes.flat())].flatMap((feuille) => {
    const nom = /\/([a-z]+)\.[^/]*css$/.exec(feuille)?.[1] ?? '';
    const poids = gzip(lire(feuille));
    return poids > (aPart[nom] ?? 0) ? [`${feuille} : ${String(poids)}`] : [];
  });
  expect(trop).toEqual([]);
});

/** Les feuilles des seuls très grands écrans : celle des pages en colonnes, celle de l’accueil, des portes et des index. */
const grandsEcrans: Readonly<Record<string, number>> = {
  'grand-ecran': 600,
  'grand-ecran-entrees': 720,
};

test('une feuille des très grands écrans, que les autres ne demandent pas, reste légère', () => {
  const poids = new Map(
    chaqueFichier().flatMap((un) => {
      const nom = /\/(grand-ecran[a-z-]*)\.[^/]*css$/.exec(un)?.[1];
      return nom === undefined ? [] : [[nom, gzip(lire(un))] as const];
    }),
  );
  expect(new Set(poids.keys())).toEqual(new Set(Object.keys(grandsEcrans)));
  for (const [nom, octets] of poids)
    expect(octets, nom).toBeLessThanOrEqual(grandsEcrans[nom] ?? 0);
});

test('les polices pèsent 46 ko au plus, toutes ensemble', () => {
  const woff = chaqueFichier().filter((fichier) => /\.woff2?$/.test(fichier));
  const total = woff.reduce((somme, fichier) => somme + statSync(join(dossier, fichier)).size, 0);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(polices);
});

/** Ce qu’une page ordinaire demande de polices : le texte et les titres. */
const policesDUnePage = 29_000;
/** Ce qu’un article ordinaire fait venir en tout, servi en brotli, à froid. */
const articleEntier = 44_000;

test('un article ordinaire, ses polices, ses feuilles et ses scripts compris, tient en 44 ko', () => {
  const siennes = chaqueFichier()
    .filter((fichier) => /\/(?:texte|titre)\.[^/]*woff2$/.test(fichier))
    .reduce((somme, fichier) => somme + statSync(join(dossier, fichier)).size, 0);
  expect(siennes).toBeGreaterThan(20_000);
  expect(siennes).toBeLessThanOrEqual(policesDUnePage);
  const poids = chaquePage()
    .filter(({ html }) => /<main[^>]* class="article/.test(html))
    .map(({ adresse, html }) => {
      const scripts = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, un = '']) => un);
      const feuillesALEcran = feuilles(html.replace(/<link[^>]+media="print"[^>]*>/g, ''));
      const page = adresse.endsWith('/') ? `${adresse}index.html` : adresse;
      return [page, ...feuillesALEcran, ...scripts].reduce(
        (total, un) => total + servi(un),
        siennes,
      );
    })
    .toSorted((a, b) => a - b);
  const milieu = poids[poids.length >> 1] ?? 0;
  console.log(`un article ordinaire, en tout : ${milieu} octets au milieu de ${poids.length}`);
  expect(poids.length).toBeGreaterThan(25);
  expect(milieu).toBeGreaterThan(siennes);
  expect(milieu).toBeLessThanOrEqual(articleEntier);
});

test('hors îlots, une page ne porte que les amorces de la recherche et de la sortie', () => {
  const defauts = chaquePage()
    .filter(({ html }) => !html.includes('<astro-island'))
    .flatMap(({ adresse, html }) => {
      // Ce que la page dit aux moteurs de recherche n’est pas du code : aucun navigateur ne l’exécute.
      const sansDonnees = html.replace(/<script type="application\/ld\+json">.*?<\/script>/gs, '');
      const scripts = [...sansDonnees.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)].map(
        ([, attributs = '', corps = '']) => {
          const src = /src="([^"]+)"/.exec(attributs)?.[1];
          return src === undefined ? corps : lire(src).toString();
        },
      );
      const poids = gzip(scripts.join('\n'));
      return poids <= amorce ? [] : [`${adresse} : ${poids} octets de JavaScript`];
    });
  expect(defauts).toEqual([]);
});
