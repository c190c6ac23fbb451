import { readFileSync } from 'node:fs';
import { ecrireEnJson } from '../sortie/ecrire.ts';
import { EntreeInvalide, lireTextes } from './lire-textes.ts';
import { ANGLAIS, enAnglais } from './limite.ts';
import { rendreMarque, rendreNotice } from './rendre.ts';
import { lecteurDArticles, lecteurDeNotices } from './lecteurs-du-disque.ts';

const USAGE =
  'Usage : npm run --silent relire -- [--notice] textes.json (ou - pour l’entrée standard)';

/** Code de sortie d’une entrée que l’on ne sait pas lire. */
const ENTREE_INVALIDE = 2;

function lireEntree(chemin: string | undefined): string {
  if (chemin === undefined) throw new EntreeInvalide(USAGE);
  let octets: Buffer;
  try {
    octets = readFileSync(chemin === '-' ? 0 : chemin);
  } catch {
    throw new EntreeInvalide(`Fichier illisible : ${chemin}. ${USAGE}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    throw new EntreeInvalide(`Entrée illisible : ${chemin} n’est pas écrit en UTF-8.`);
  }
}

function rendre(notice: boolean, source: string): readonly unknown[] {
  const textes = lireTextes(source);
  // Un texte anglais n’est pas une entrée fautive : rien ne s’y marque, et on dit pourquoi.
  const etrangers = new Set(textes.filter(({ texte }) => enAnglais(texte)).map(({ id }) => id));
  for (const id of etrangers) process.stderr.write(`Le texte « ${id} » ${ANGLAIS}\n`);
  if (notice) {
    const lecteur = lecteurDeNotices();
    return textes.map(({ id, texte }) => ({ id, mentions: rendreNotice(lecteur.lire(texte)) }));
  }
  const relire = lecteurDArticles();
  return textes.map(({ id, texte }) => ({
    id,
    marques: etrangers.has(id) ? [] : relire(texte).map(rendreMarque),
  }));
}

try {
  const arguments_ = process.argv.slice(2);
  const notice = arguments_.includes('--notice');
  const reste = arguments_.filter((un) => un !== '--notice');
  const option = reste.find((un) => un.startsWith('--'));
  if (option !== undefined) throw new EntreeInvalide(`Option inconnue : ${option}. ${USAGE}`);
  if (reste.length > 1) throw new EntreeInvalide(`Un seul fichier est attendu. ${USAGE}`);
  const source = lireEntree(reste[0]);
  try {
    ecrireEnJson(rendre(notice, source));
  } catch (erreur) {
    if (!(erreur instanceof EntreeInvalide)) throw erreur;
    // Ce qui est à reprendre est dans ce fichier-là.
    throw new EntreeInvalide(
      `${reste[0] === '-' ? 'Entrée standard' : (reste[0] ?? '')}. ${erreur.message}`,
    );
  }
} catch (erreur) {
  if (!(erreur instanceof EntreeInvalide)) throw erreur;
  process.stderr.write(`${erreur.message}\n`);
  process.exitCode = ENTREE_INVALIDE;
}
