/**
 * Le banc : combien de temps prennent le parcours, les variantes et le résultat. Il imprime des
 * millisecondes et ne juge rien : `npm run banc`, jamais lancé par les tests.
 */
import {
  conclure,
  faitsDe,
  oublier,
  prochaineEtape,
  variantes,
} from '../../src/lib/droit/surveillance/index.ts';
import type { Dossier, Faits } from '../../src/lib/droit/surveillance/index.ts';
import { avec, dossierVide, valeursDe } from '../aides/dossiers.ts';

const chrono = (quoi: () => unknown): number => {
  const debut = performance.now();
  quoi();
  return performance.now() - debut;
};

const dire = (sujet: string, mesures: readonly number[]): void => {
  const rangees = mesures.toSorted((une, autre) => une - autre);
  const mediane = rangees[Math.floor(rangees.length / 2)] ?? 0;
  const ms = (mesure: number) => mesure.toFixed(1).padStart(7);
  console.log(`${sujet.padEnd(44)} médiane ${ms(mediane)} ms, pire ${ms(rangees.at(-1) ?? 0)} ms`);
};

/** Un parcours entier, « je ne sais pas » partout où c’est possible ; le temps de chaque question. */
function parcours(depart: Dossier): { readonly dossier: Dossier; readonly temps: number[] } {
  const temps: number[] = [];
  let dossier = depart;
  for (;;) {
    let etape: ReturnType<typeof prochaineEtape>;
    temps.push(chrono(() => (etape = prochaineEtape(dossier))));
    if (etape === undefined) return { dossier, temps };
    const valeurs = valeursDe(etape.fait);
    dossier = avec(dossier, etape, valeurs.at(-1) ?? '');
  }
}

const salarie: Dossier = { communs: { role: 'salarie' }, parDispositif: {} };
const unOutil: Dossier = { ...salarie, parDispositif: { 'suivi-activite': {} } };
const troisOutils: Dossier = {
  ...salarie,
  parDispositif: { 'suivi-activite': {}, video: {}, 'messagerie-web': {} },
};

dire('première question, moteur froid', [chrono(() => prochaineEtape(dossierVide))]);
oublier();
for (const [nom, depart] of [
  ['un outil', unOutil],
  ['trois outils', troisOutils],
] as const) {
  const premier = parcours(depart);
  dire(`question suivante, première fois, ${nom}`, premier.temps);
  dire(`question suivante, relue, ${nom}`, parcours(depart).temps);
  oublier();
  dire(`résultat, ${nom}`, [
    chrono(() => {
      conclure(faitsDe(premier.dossier, 'suivi-activite'));
    }),
  ]);
}

const maif: Faits = {
  role: 'salarie',
  dispositif: 'suivi-activite',
  etat: 'en-service',
  effectif: '50-et-plus',
  information: 'aucune',
  suite: 'licenciement',
  motif: 'professionnel',
};
oublier();
dire('variantes de l’affaire MAIF, première fois', [chrono(() => variantes(maif))]);
dire(
  'variantes de l’affaire MAIF, relues',
  [1, 2, 3].map(() => chrono(() => variantes(maif))),
);
