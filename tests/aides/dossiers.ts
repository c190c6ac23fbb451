import fc from 'fast-check';
import { vocabulaire } from '../../src/lib/droit/surveillance/vocabulaire/faits.ts';
import type {
  Dispositif,
  Fait,
  Faits,
} from '../../src/lib/droit/surveillance/vocabulaire/faits.ts';
import {
  etapesPourAffiner,
  prochaineEtape,
} from '../../src/lib/droit/surveillance/parcours/parcours.ts';
import type { Dossier, Etape } from '../../src/lib/droit/surveillance/parcours/parcours.ts';
import { ordreDesFaits } from '../../src/lib/droit/surveillance/questions/index.ts';

/** Un dossier où rien n’a encore été répondu. */
export const dossierVide: Dossier = { communs: {}, parDispositif: {} };

/** Une réponse, telle que le dossier la range : une liste pour une question à plusieurs cases. */
type Valeur = string | readonly string[];

/** Toutes les réponses simples à une question : une seule case cochée à la fois. */
export function valeursDe(fait: Fait): readonly Valeur[] {
  const { multiple, reponses } = vocabulaire[fait];
  return multiple ? reponses.map((reponse) => [reponse]) : reponses;
}

/** Le dossier avec cette réponse ; pour la question du dispositif, la réponse s’ajoute aux choisis. */
export function avec(dossier: Dossier, { fait, dispositif }: Etape, valeur: Valeur): Dossier {
  if (fait === 'dispositif') {
    const outil = vocabulaire.dispositif.reponses.find((reponse) => reponse === valeur);
    if (outil === undefined) throw new Error(`Dispositif inconnu : ${String(valeur)}`);
    return { ...dossier, parDispositif: { ...dossier.parDispositif, [outil]: {} } };
  }
  if (dispositif === null) {
    return { ...dossier, communs: { ...dossier.communs, [fait]: valeur } };
  }
  const propres = { ...dossier.parDispositif[dispositif], [fait]: valeur };
  return { ...dossier, parDispositif: { ...dossier.parDispositif, [dispositif]: propres } };
}

/** La réponse donnée à cette étape. */
export function reponseA(dossier: Dossier, { fait, dispositif }: Etape): Valeur | undefined {
  return (dispositif === null ? dossier.communs : dossier.parDispositif[dispositif])?.[fait];
}

/** Un parcours mené jusqu’au bout : les étapes posées, dans l’ordre, et le dossier obtenu. */
interface Parcours {
  readonly dossier: Dossier;
  readonly posees: readonly Etape[];
}

/** Répond à chaque question posée, jusqu’à la dernière ; s’arrête si le parcours ne finit pas. */
export function parcourir(
  depart: Dossier,
  choisir: (etape: Etape, rang: number) => Valeur,
): Parcours {
  let dossier = depart;
  const posees: Etape[] = [];
  for (let rang = 0; rang < 200; rang += 1) {
    // Ce qui décide d’abord, puis ce qui n’affine qu’une obligation.
    const etape = prochaineEtape(dossier) ?? etapesPourAffiner(dossier)[0];
    if (etape === undefined) return { dossier, posees };
    posees.push(etape);
    dossier = avec(dossier, etape, choisir(etape, rang));
  }
  throw new Error('Le parcours ne se termine pas.');
}

/** Une suite de tirages, qui décide de chaque réponse. */
export const tirages = fc.array(fc.nat(999), { minLength: 8, maxLength: 40 });

/** La réponse que ces tirages donnent à l’étape de ce rang. */
export function reponseTiree(tirage: readonly number[]): (etape: Etape, rang: number) => Valeur {
  return ({ fait }, rang) => {
    const valeurs = valeursDe(fait);
    const valeur = valeurs[(tirage[rang % tirage.length] ?? 0) % valeurs.length];
    if (valeur === undefined) throw new Error(`Aucune réponse pour ${fait}`);
    return valeur;
  };
}

/** Un à trois dispositifs, au hasard. */
export const dispositifsTires = fc.uniqueArray(
  fc.constantFrom(...vocabulaire.dispositif.reponses),
  {
    minLength: 1,
    maxLength: 3,
  },
);

/** Le dossier qui choisit ces dispositifs, sans autre réponse. */
export function dossierSur(dispositifs: readonly Dispositif[]): Dossier {
  return {
    communs: {},
    parDispositif: Object.fromEntries(dispositifs.map((dispositif) => [dispositif, {}])),
  };
}

/** Des réponses quelconques pour un dispositif, sans suivre le parcours. */
export const faitsTires: fc.Arbitrary<Faits> = fc
  .tuple(
    fc.constantFrom(...vocabulaire.dispositif.reponses),
    fc.array(fc.nat(9999), { minLength: 33, maxLength: 33 }),
  )
  .map(([dispositif, tirage]) => {
    let faits: Faits = { dispositif };
    ordreDesFaits.forEach((fait, rang) => {
      const nombre = tirage[rang] ?? 0;
      const valeurs = valeursDe(fait);
      // Une question sur trois reste sans réponse.
      if (fait !== 'dispositif' && nombre % 3 !== 0)
        faits = { ...faits, [fait]: valeurs[nombre % valeurs.length] };
    });
    return faits;
  });

/** Un badge en règle, qui a servi à licencier ; on ne sait ni combien de temps ni à qui ses données se montrent. */
export const badgeEnRegle: Faits = {
  role: 'salarie',
  dispositif: 'badge',
  etat: 'en-service',
  effectif: '50-et-plus',
  poste: 'oui',
  information: 'ecrite-precise',
  'usage-annonce': 'oui',
  mentions: 'toutes',
  consultation: 'consulte-avant',
  base: 'obligation-legale',
  finalite: 'temps-de-travail',
  'usage-reel': 'conforme',
  permanence: 'reguliere',
  zones: ['aucune'],
  dissimulation: 'non',
  donnees: ['ordinaires'],
  suite: 'licenciement',
  motif: 'professionnel',
};
