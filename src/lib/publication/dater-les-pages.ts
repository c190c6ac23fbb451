import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { champsDeLEntete } from '../contenu/champs-de-l-entete.ts';
import { datesDesContacts } from '../contenu/dates-des-contacts.ts';
import { dernierChangement } from './evenements.ts';

/** Les dossiers de `src/content/` dont chaque fiche est une page, et l’adresse de ces pages. */
const dossiers: Readonly<Record<string, string>> = {
  articles: '/',
  decisions: '/decisions/',
  dispositifs: '/dispositifs/',
  'facile-a-lire': '/facile-a-lire/',
  'idees-recues': '/idees-recues/',
  lettres: '/modeles/',
  textes: '/textes/',
};

interface EnTete {
  readonly publieLe?: string;
  readonly modifications?: readonly { readonly le: string }[];
}

/**
 * Le jour du dernier changement de chaque page faite d’une fiche, et de celle des contacts, par adresse : pour le plan
 * du site.
 */
export function daterLesPages(contenu: URL): ReadonlyMap<string, Date> {
  const contacts = dernierChangement(datesDesContacts);
  return new Map<string, Date>([
    ...(contacts === undefined ? [] : [['/contacts/', contacts] as const]),
    ...Object.entries(dossiers).flatMap(([dossier, base]) =>
      readdirSync(new URL(`${dossier}/`, contenu)).flatMap((nom): [string, Date][] => {
        const texte = readFileSync(new URL(`${dossier}/${nom}`, contenu), 'utf8');
        const [, entete = ''] = /^---\n(.*?)\n---\n/su.exec(texte) ?? [];
        const { publieLe, modifications = [] } = (parse(
          champsDeLEntete(entete, ['publieLe', 'modifications']),
        ) ?? {}) as EnTete;
        const le = dernierChangement({
          publieLe: publieLe === undefined ? undefined : new Date(publieLe),
          modifications: modifications.map((une) => ({
            le: new Date(une.le),
            sorte: 'ajout',
            quoi: '',
          })),
        });
        return le === undefined ? [] : [[`${base}${nom.replace(/\.mdx?$/u, '')}/`, le]];
      }),
    ),
  ]);
}
