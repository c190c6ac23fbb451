import { formesDuNumeroDeDecision } from '../requete/ecriture.ts';
import { lireFiches, listeDe } from './fiches.ts';

/** Ce qu’un en-tête de fiche dit à la recherche. */
interface MotsDeFiche {
  /** Les noms sous lesquels on la demande. */
  readonly noms: readonly string[];
  /** Les autres mots, et les numéros. */
  readonly mots: readonly string[];
}

/** Un dossier de fiches : le début de leurs adresses, et les champs où prendre noms, mots et numéros. */
interface Gisement {
  readonly dossier: string;
  readonly adresse: string;
  readonly noms?: readonly string[];
  readonly mots?: readonly string[];
  readonly numero?: string;
}

const gisements: readonly Gisement[] = [
  { dossier: 'articles', adresse: '/', noms: ['titreCourt'], mots: ['motsCles'] },
  { dossier: 'idees-recues', adresse: '/idees-recues/', mots: ['motsCles'] },
  { dossier: 'dispositifs', adresse: '/dispositifs/', mots: ['motsCles'] },
  { dossier: 'lettres', adresse: '/modeles/', mots: ['motsCles', 'objet'] },
  { dossier: 'facile-a-lire', adresse: '/facile-a-lire/', mots: ['motsCles'] },
  { dossier: 'textes', adresse: '/textes/', mots: ['formes'] },
  { dossier: 'glossaire', adresse: '/glossaire/#', noms: ['formes'] },
  {
    dossier: 'decisions',
    adresse: '/decisions/',
    noms: ['surnom'],
    mots: ['motsCles'],
    numero: 'numero',
  },
];

/** Les mots que les rédacteurs donnent dans l’en-tête des fiches de `src/content`, par adresse. */
export function motsDesFiches(contenu: string): ReadonlyMap<string, MotsDeFiche> {
  return new Map(
    gisements.flatMap(({ dossier, adresse, noms = [], mots = [], numero }) => {
      const place = adresse.endsWith('#') ? '' : '/';
      const champs = [...noms, ...mots, ...(numero === undefined ? [] : [numero])];
      return lireFiches(contenu, dossier, champs).map(({ id, entete }) => {
        const numeros = numero === undefined ? [] : listeDe(entete, numero);
        return [
          `${adresse}${id}${place}`,
          {
            noms: noms.flatMap((champ) => listeDe(entete, champ)),
            mots: [
              ...mots.flatMap((champ) => listeDe(entete, champ)),
              ...numeros.flatMap(formesDuNumeroDeDecision),
            ],
          },
        ] as const;
      });
    }),
  );
}
