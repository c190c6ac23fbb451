import { champsCommuns } from './champs.ts';

/** Le nom d’une sorte d’outil ; aucun pour « autre », qui n’en dit rien. */
const nomDeLaSorte = (outil: string): string =>
  outil === 'autre'
    ? ''
    : (champsCommuns.find(({ id }) => id === 'outil')?.options?.find(({ id }) => id === outil)
        ?.libelle ?? '');

/** Le nom de l’outil, quand sa sorte change : celui que la sorte d’avant avait donné la suit, un nom tapé reste. */
export const suivreLOutil = (nom: string, avant: string, apres: string): string =>
  nom.trim() === '' || nom === nomDeLaSorte(avant) ? nomDeLaSorte(apres) : nom;
