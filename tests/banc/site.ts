/** Ce que le site bâti fait dans un vrai navigateur : ses pages, son questionnaire, sa recherche. */
import type { Browser } from 'puppeteer-core';
import { attendreLeCalme, mesuresAgitees } from './calme.ts';
import { pagesDe, visiter } from './pages.ts';
import { parcourir } from './questionnaire.ts';
import { chercherDeuxFois } from './recherche.ts';
import { servirAuBanc } from './serveur.ts';
import type { Service } from './serveur.ts';
import { dire, ko, mediane, ms } from './tableau.ts';
import { lancer } from './visiteur.ts';

/** Chaque mesure qui bouge se prend autant de fois. */
const TOURS = 3;

/** La même mesure plusieurs fois, l’une après l’autre. */
async function plusieursFois<Mesure>(mesurer: () => Promise<Mesure>): Promise<readonly Mesure[]> {
  const mesures: Mesure[] = [];
  for (let tour = 0; tour < TOURS; tour += 1) {
    await attendreLeCalme();
    mesures.push(await mesurer());
  }
  return mesures;
}

async function direLesPages(navigateur: Browser, service: Service, dist: string): Promise<void> {
  dire(
    `Page (${service.protocole}, brotli, 150 ms, 1,6 Mb/s, processeur ÷ 4)`,
    'requêtes',
    'reçu',
    'polices',
    'scripts',
    'LCP',
    'de loin',
    'CLS',
  );
  for (const { adresse, quoi } of pagesDe(dist)) {
    const visites = await plusieursFois(() => visiter(navigateur, service.adresse + adresse));
    const { deLoin } = service;
    const deLoinAussi =
      deLoin === undefined
        ? []
        : await plusieursFois(() => visiter(navigateur, deLoin + adresse, 'relais'));
    const [
      { requetes, octets, polices, scripts } = { requetes: 0, octets: 0, polices: 0, scripts: 0 },
    ] = visites;
    dire(
      `${quoi}, ${adresse}`,
      String(requetes),
      ko(octets),
      ko(polices),
      ko(scripts),
      ms(mediane(visites.map(({ lcp }) => lcp))),
      deLoin === undefined ? '—' : ms(mediane(deLoinAussi.map(({ lcp }) => lcp))),
      Math.max(...visites.map(({ deplacements }) => deplacements)).toFixed(3),
    );
  }
}

async function direLeQuestionnaire(navigateur: Browser, site: string): Promise<void> {
  const parcours = await plusieursFois(() => parcourir(navigateur, site));
  const tous = parcours.flatMap(({ continuer }) => continuer);
  dire('Questionnaire, un parcours entier', 'médiane', 'pire');
  const commencer = parcours.map((un) => un.commencer);
  dire('navigation → « Commencer » répond', ms(mediane(commencer)), ms(Math.max(...commencer)));
  dire(
    `« Continuer » → question peinte (${parcours[0]?.continuer.length ?? 0} questions)`,
    ms(mediane(tous)),
    ms(Math.max(...tous)),
  );
  const resultats = parcours.map(({ resultat }) => resultat);
  dire(
    '« Continuer » → premier résultat peint',
    ms(mediane(resultats)),
    ms(Math.max(...resultats)),
  );
  dire(
    'demandes entre l’appui et la peinture',
    '',
    String(Math.max(...parcours.map(({ demandes }) => demandes))),
  );
  dire('scripts en tout', ko(parcours[0]?.scripts ?? 0));
}

async function direLaRecherche(navigateur: Browser, site: string): Promise<void> {
  const recherches = await plusieursFois(() => chercherDeuxFois(navigateur, site));
  dire('Recherche, première touche → réponses peintes', 'médiane', 'pire', 'requêtes', 'reçu');
  for (const sorte of ['froide', 'chaude'] as const) {
    const mesures = recherches.map((une) => une[sorte]);
    const durees = mesures.map(({ duree }) => duree);
    dire(
      sorte,
      ms(mediane(durees)),
      ms(Math.max(...durees)),
      String(mesures[0]?.requetes ?? 0),
      ko(mesures[0]?.octets ?? 0),
    );
  }
}

/** Imprime ce que pèsent et prennent les pages, le questionnaire et la recherche de ce site bâti. */
export async function mesurerLeSite(dist: string): Promise<void> {
  const service = await servirAuBanc(dist);
  const navigateur = await lancer(service.empreinte);
  try {
    await direLesPages(navigateur, service, dist);
    console.log();
    await direLeQuestionnaire(navigateur, service.adresse);
    console.log();
    await direLaRecherche(navigateur, service.adresse);
    if (mesuresAgitees() > 0)
      console.log(
        `${mesuresAgitees()} mesures prises sur une machine occupée : leurs durées ne disent rien.`,
      );
  } finally {
    await navigateur.close();
    await service.fermer();
  }
}
