import type { Faits, Table } from '../../../../src/lib/droit/moteur/types.ts';

/** Une loi qui n’existe pas : le prêt des barques d’un étang. Le moteur ne sait rien du vrai droit. */
export const vocabulaire = {
  age: { reponses: ['enfant', 'adulte', 'ancien'], multiple: false },
  gilet: { reponses: ['oui', 'non', 'inconnu'], multiple: false },
  meteo: { reponses: ['calme', 'vent', 'orage', 'inconnu'], multiple: false },
  bagages: { reponses: ['chien', 'glaciere', 'ancre', 'aucun', 'inconnu'], multiple: true },
} as const;

export type Issue = 'permis' | 'refuse' | 'avec-rame';
export type FaitsDeLEtang = Faits<typeof vocabulaire>;
export type TableDeLEtang = Table<typeof vocabulaire, Issue, string>;

/** L’orage ferme l’étang ; un enfant porte un gilet ; ancre ou chien demandent une rame de plus. */
export const pret: TableDeLEtang = {
  lignes: [
    { si: { meteo: 'orage' }, alors: 'refuse', motif: 'Orage.', sources: ['art. 1'] },
    {
      si: { age: 'enfant', gilet: 'non' },
      alors: 'refuse',
      motif: 'Enfant sans gilet.',
      sources: ['art. 2'],
    },
    {
      si: { bagages: ['ancre', 'chien'] },
      alors: 'avec-rame',
      motif: 'Barque lourde.',
      sources: ['art. 3'],
    },
    { si: {}, alors: 'permis', motif: 'Rien ne s’oppose.', sources: ['art. 4'] },
  ],
};
