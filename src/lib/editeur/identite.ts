import { enLigne } from './manques.ts';
import type { Editeur } from './schema.ts';

/** Une ligne de l’identité de l’éditeur ; `null` : il doit encore la donner. */
interface LigneDIdentite {
  readonly terme: string;
  readonly valeur: string | null;
}

/**
 * Ce que les mentions légales disent de l’éditeur. Un non-professionnel ne montre que ce qu’il a donné ; s’il n’a rien
 * donné, la liste est vide, et la page dit que son hébergeur le connaît.
 */
export function identiteDe(editeur: Editeur): readonly LigneDIdentite[] {
  const lignes = [
    { terme: 'Éditeur', valeur: editeur.nom },
    { terme: 'Adresse', valeur: editeur.adressePostale },
    { terme: 'Téléphone', valeur: editeur.telephone },
    {
      terme: 'Directeur ou directrice de la publication',
      valeur: editeur.directeurDeLaPublication,
    },
  ];
  return editeur.qualite === 'non-professionnel'
    ? lignes.filter(({ valeur }) => valeur !== null)
    : lignes;
}

/** Vrai si l’éditeur a choisi, comme la loi le permet, de ne pas dire son nom. */
export const estAnonyme = ({ qualite, nom }: Editeur): boolean =>
  qualite === 'non-professionnel' && nom === null;

/** À qui s’adresse un droit de réponse : à la direction de la publication, ou à l’hébergeur qui transmet. */
export function aQuiRepondre(editeur: Editeur): 'direction' | 'hebergeur' {
  const { qualite, directeurDeLaPublication, adressePostale } = editeur;
  const tu = directeurDeLaPublication === null || adressePostale === null;
  return qualite === 'non-professionnel' && tu ? 'hebergeur' : 'direction';
}

/** Vrai si la page dit où lire le code : un site en ligne dont le code n’est pas public n’en parle pas. */
export const ditSonDepot = (editeur: Editeur): boolean =>
  editeur.depot !== null || !enLigne(editeur);
