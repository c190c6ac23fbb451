import { sousLaBase } from '../liens/base.ts';
import { editeur } from './editeur.ts';
import type { Editeur } from './schema.ts';

type Lieu = Pick<Editeur, 'adresse' | 'base'>;

/** Où le site est servi, sans barre finale : « https://domaine.fr », ou « https://domaine.fr/sous/chemin ». */
export const racineDuSite = ({ adresse, base }: Lieu): string => adresse + base.slice(0, -1);

/** L’adresse publique d’une page ou d’un fichier du site, à donner hors de lui. */
export const adresseEntiere = (chemin: string, { adresse, base }: Lieu = editeur): string =>
  adresse + sousLaBase(chemin, base);
