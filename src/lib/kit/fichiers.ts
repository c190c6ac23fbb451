import type { IdDeDocument } from './documents/index.ts';
import { fichierPia } from './pia.ts';
import { registreEnCsv } from './registre.ts';
import type { Valeurs } from '../lettres/types.ts';
import type { Fichier } from '../lettres/fichier.ts';

const classeur = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Les fichiers propres à un document du kit : le registre en tableau, l’analyse d’impact pour l’outil PIA. */
export function fichiersDuKit(document: IdDeDocument, valeurs: Valeurs): readonly Fichier[] {
  if (document === 'registre')
    return [
      {
        libelle: 'Tableau (.csv)',
        extension: 'csv',
        type: 'text/csv;charset=utf-8',
        fabriquer: () => registreEnCsv(valeurs),
      },
      {
        libelle: 'Classeur (.xlsx)',
        extension: 'xlsx',
        type: classeur,
        fabriquer: async () => (await import('./registre-xlsx.ts')).registreEnClasseur(valeurs),
      },
    ];
  if (document === 'analyse-d-impact')
    return [
      {
        libelle: 'Fichier pour l’outil PIA (.json)',
        extension: 'json',
        type: 'application/json',
        fabriquer: () => JSON.stringify(fichierPia(valeurs, new Date().toISOString()), null, 2),
      },
    ];
  return [];
}
