import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { formesDuNumeroDeDecision } from './ecriture.ts';

/** Une source de mots : le dossier des fiches, le début de leur adresse, le champ qui porte les mots. */
interface Gisement {
  readonly dossier: string;
  readonly adresse: string;
  readonly champs: readonly string[];
  /** Ses pages ne passent pas devant celles qui traitent du sujet : aucun mot ne les désigne. */
  readonly effacee?: true;
  /** Le champ d’un numéro, à donner sous toutes ses écritures. */
  readonly numero?: string;
}

const gisements: readonly Gisement[] = [
  { dossier: 'articles', adresse: '/', champs: ['motsCles'] },
  { dossier: 'idees-recues', adresse: '/idees-recues/', champs: ['motsCles'], effacee: true },
  { dossier: 'dispositifs', adresse: '/dispositifs/', champs: ['motsCles'] },
  { dossier: 'lettres', adresse: '/modeles/', champs: ['motsCles'] },
  { dossier: 'facile-a-lire', adresse: '/facile-a-lire/', champs: ['motsCles'], effacee: true },
  { dossier: 'textes', adresse: '/textes/', champs: ['abrege', 'formes'] },
  {
    dossier: 'decisions',
    adresse: '/decisions/',
    champs: ['surnom', 'nom', 'motsCles'],
    numero: 'numero',
  },
];

const entete = /^---\r?\n([\s\S]*?)\r?\n---/;

function champ(fiche: unknown, nom: string): readonly string[] {
  if (typeof fiche !== 'object' || fiche === null || !(nom in fiche)) return [];
  const valeur: unknown = Reflect.get(fiche, nom);
  return (Array.isArray(valeur) ? valeur : [valeur]).filter((mot) => typeof mot === 'string');
}

/** Les mots que les rédacteurs donnent dans l’en-tête des fiches de `src/content`, par adresse. */
export function motsDesFiches(contenu: string): ReadonlyMap<string, readonly string[]> {
  const mots = new Map<string, readonly string[]>();
  for (const { dossier, adresse, champs, numero, effacee } of gisements) {
    for (const nom of readdirSync(join(contenu, dossier))) {
      const id = /^(.+)\.mdx?$/.exec(nom)?.[1];
      if (id === undefined) continue;
      const fiche: unknown = parse(
        entete.exec(readFileSync(join(contenu, dossier, nom), 'utf8'))?.[1] ?? '',
      );
      const numeros = numero === undefined ? [] : champ(fiche, numero);
      mots.set(`${adresse}${id}/`, [
        ...(effacee ? [''] : []),
        ...champs.flatMap((c) => champ(fiche, c)),
        ...numeros.flatMap(formesDuNumeroDeDecision),
      ]);
    }
  }
  return mots;
}
