import { join } from 'node:path';
import { servir } from '../../src/lib/hebergement/servir.ts';
import { ouvrirUnAtelier } from '../aides/atelier.ts';
import type { Atelier } from '../aides/atelier.ts';

/** Le dossier sous lequel le site d’essai est bâti et servi. */
export const BASE = '/sous/chemin/';

/** Ce que l’éditeur d’essai écrit de lui : chaque valeur est à elle seule, pour la retrouver dans les pages. */
export const essai = {
  nom: 'Association Pervenche',
  adressePostale: '7 rue du Myosotis, 69000 Lyon',
  telephone: '04 00 00 00 07',
  directeurDeLaPublication: 'Sacha Capucine',
  hebergeur: 'Serveurs Glaïeul',
  adresseDeLHebergeur: '9 quai du Lilas, 59000 Lille',
  telephoneDeLHebergeur: '03 00 00 00 09',
  courriel: 'bonjour@pervenche.example',
  duree: 'quarante-trois jours',
  lieu: 'Ils restent à Lille.',
  dpo: 'dpo@pervenche.example',
  financement: 'Les cotisations de Pervenche paient ce site.',
  auteur: 'Noa Bleuet',
  relecteur: 'Charlie Genêt',
  depot: 'https://forge.example/pervenche',
} as const;

const ecrire = (valeur: string) => `'${valeur}'`;

/** L’éditeur de src/lib/editeur/editeur.ts, chaque valeur donnée. */
const donnees: readonly (readonly [avant: string, apres: string])[] = [
  ["base: '/'", `base: '${BASE}'`],
  ['qualite: null', "qualite: 'professionnel'"],
  ['\n  nom: null', `\n  nom: ${ecrire(essai.nom)}`],
  ['adressePostale: null', `adressePostale: ${ecrire(essai.adressePostale)}`],
  ['\n  telephone: null', `\n  telephone: ${ecrire(essai.telephone)}`],
  [
    'directeurDeLaPublication: null',
    `directeurDeLaPublication: ${ecrire(essai.directeurDeLaPublication)}`,
  ],
  [
    'nom: null, adresse: null, telephone: null',
    `nom: ${ecrire(essai.hebergeur)}, adresse: ${ecrire(essai.adresseDeLHebergeur)}, telephone: ${ecrire(essai.telephoneDeLHebergeur)}`,
  ],
  ['courriel: null', `courriel: ${ecrire(essai.courriel)}`],
  ['duree: null, lieu: null', `duree: ${ecrire(essai.duree)}, lieu: ${ecrire(essai.lieu)}`],
  ['dpo: null', `dpo: ${ecrire(essai.dpo)}`],
  ['financement: null', `financement: ${ecrire(essai.financement)}`],
  ['auteurs: []', `auteurs: [{ nom: ${ecrire(essai.auteur)}, qualite: 'juriste' }]`],
  ['relecteurs: []', `relecteurs: [{ nom: ${ecrire(essai.relecteur)}, qualite: 'avocate' }]`],
  ['depot: null', `depot: ${ecrire(essai.depot)}`],
];

/** Un paragraphe que l’article a récrit, un autre qu’il n’a plus. */
export const anciens = [
  { ancre: 'p2', le: '2026-12-05', avant: 'Mots d’avant la pervenche.' },
  { ancre: 'p99', le: '2026-12-06', avant: 'Mots ôtés.', retire: 'Un arrêt a tout changé.' },
] as const;

/** Ce que dit une construction à une vraie adresse, tout rempli sauf le courriel ; vide si elle va au bout. */
function refusSansCourriel(atelier: Atelier): string {
  const EDITEUR = 'src/lib/editeur/editeur.ts';
  const changes = [
    ['https://a-ma-connaissance.example', 'https://pervenche.fr'],
    [`courriel: ${ecrire(essai.courriel)}`, 'courriel: null'],
  ] as const;
  for (const [avant, apres] of changes) atelier.changer(EDITEUR, avant, apres);
  try {
    atelier.batir();
    return '';
  } catch (refus) {
    return String(refus);
  } finally {
    for (const [avant, apres] of changes) atelier.changer(EDITEUR, apres, avant);
  }
}

/**
 * Bâtit le site comme le ferait un éditeur qui a rempli src/lib/editeur/editeur.ts, cette base comprise, récrit un
 * paragraphe, et laissé vieillir une fiche ; et le sert là le temps des essais. Les fichiers n’y sont pas comprimés : l’adresse n’y change rien, et c’est le plus long.
 */
export default async function batirSousUnChemin(): Promise<() => Promise<void>> {
  const atelier = ouvrirUnAtelier();
  for (const [avant, apres] of donnees) atelier.changer('src/lib/editeur/editeur.ts', avant, apres);
  process.env['REFUS_SANS_COURRIEL'] = refusSansCourriel(atelier);
  atelier.changer(
    'src/content/paragraphes/preuve.json',
    /"anciens": \[[^]*\]/u,
    `"anciens": ${JSON.stringify(anciens)}`,
  );
  atelier.changer('src/content/textes/rgpd-13.md', /luLe: [\d-]+/u, 'luLe: 2025-01-02');
  atelier.changer('astro.config.mjs', '    compression(),\n', '');
  atelier.batir();
  const dist = join(atelier.dossier, 'dist');
  const service = await servir(dist, 4_600, BASE);
  process.env['SITE_SOUS_UN_CHEMIN'] = dist;
  process.env['ADRESSE_DU_SITE'] = service.adresse;
  return async () => {
    await service.fermer();
    atelier.fermer();
  };
}
