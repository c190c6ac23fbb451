import type { Reference } from './reference.ts';

type References = Readonly<Partial<Record<string, Reference>>>;

/** Où sont nos pages sur une source : l’adresse se déduit du dossier et de l’identifiant. */
const dossiers = ['/code-du-travail/', '/textes/', '/decisions/'] as const;

const adresseDans = (rang: number, id: string): string => `${dossiers[rang] ?? '/'}${id}/`;

function ecrire(id: string, { libelle, adresse, statut, detail = '' }: Reference): string {
  const rang = dossiers.findIndex((_, une) => adresseDans(une, id) === adresse);
  if (rang < 0)
    throw new Error(
      `${id} : adresse ${adresse} hors des dossiers de src/lib/contenu/references-ecrites.ts.`,
    );
  return [rang, id, libelle, statut, detail].join('\t');
}

/**
 * Une référence par ligne, sans son adresse : ce que la page porte jusqu’au questionnaire. Rangées, celles
 * qui se ressemblent se suivent et se compriment mieux.
 */
export function ecrireReferences(references: References): string {
  return Object.entries(references)
    .flatMap(([id, reference]) => (reference === undefined ? [] : ecrire(id, reference)))
    .toSorted()
    .join('\n');
}

/** Relit ce que `ecrireReferences` a écrit. */
export function lireReferences(ecrites: string): References {
  return Object.fromEntries(
    ecrites.split('\n').map((ligne) => {
      const [rang, id = '', libelle = '', statut = '', detail = ''] = ligne.split('\t');
      const adresse = adresseDans(Number(rang), id);
      // Frontière : nous avons écrit cette ligne à la construction du site.
      return [
        id,
        { libelle, adresse, statut: statut as Reference['statut'], ...(detail && { detail }) },
      ];
    }),
  );
}

/** Ces références sans la phrase qui aide à choisir de lire. */
const sansDetail = (references: References): References =>
  Object.fromEntries(
    Object.entries(references).flatMap(([id, reference]) => {
      if (reference === undefined) return [];
      const { detail: _, ...reste } = reference;
      return [[id, reste]];
    }),
  );

/** Les premières références d’une page, sans leur détail : il vient avec les autres (`ecrireLesAutres`). */
export const ecrireLesPremieres = (premieres: References): string =>
  ecrireReferences(sansDetail(premieres));

/** Toutes les références, sans redire des premières ce qui en est déjà écrit : leur détail seul, sur deux colonnes. */
export function ecrireLesAutres(toutes: References, premieres: References): string {
  const connue = (id: string): boolean => premieres[id] !== undefined;
  const autres = Object.fromEntries(Object.entries(toutes).filter(([id]) => !connue(id)));
  const details = Object.entries(toutes)
    .flatMap(([id, reference]) =>
      connue(id) && reference?.detail !== undefined ? [[id, reference.detail].join('\t')] : [],
    )
    .toSorted();
  return [ecrireReferences(autres), ...details].filter((une) => une !== '').join('\n');
}

/** Les premières références, et ce que `ecrireLesAutres` en dit et y ajoute. */
export function lireLesAutres(ecrites: string, premieres: References): References {
  const lignes = ecrites.split('\n').filter((ligne) => ligne !== '');
  const estUnDetail = (ligne: string): boolean => ligne.split('\t').length === 2;
  const details = lignes.filter(estUnDetail).flatMap((ligne) => {
    const [id = '', detail = ''] = ligne.split('\t');
    const premiere = premieres[id];
    return premiere === undefined ? [] : [[id, { ...premiere, detail }]];
  });
  const autres = lignes.filter((ligne) => !estUnDetail(ligne));
  return {
    ...(autres.length > 0 && lireReferences(autres.join('\n'))),
    ...premieres,
    ...Object.fromEntries(details),
  };
}
