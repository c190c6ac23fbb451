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
