import type { Fait, Faits, Reponse, Role } from '../vocabulaire/faits.ts';
import { INCONNU } from '../../moteur/types.ts';
import type { Completes, Presumes } from './faits-completes.ts';
import { vocabulaire } from '../vocabulaire/faits.ts';
import { utilisees } from '../vocabulaire/groupes.ts';

const secteurDuRole: { readonly [R in Role]: Reponse<'secteur'> | null } = {
  salarie: 'prive',
  interimaire: 'prive',
  candidat: 'prive',
  'agent-public': 'public',
  employeur: null,
  observateur: null,
  'stagiaire-ou-apprenti': null,
};

/** Ce qu’une réponse dit d’une autre question, qui n’est alors plus posée. */
interface Deduction {
  readonly de: Fait;
  readonly vers: Fait;
  readonly deduire: (faits: Faits) => Faits;
}

const aServi = ({ suite }: Faits): boolean => utilisees.some((une) => une === suite);

const deductions: readonly Deduction[] = [
  {
    de: 'role',
    vers: 'secteur',
    deduire: ({ role }) => {
      const secteur = role === undefined ? null : secteurDuRole[role];
      return secteur === null ? {} : { secteur };
    },
  },
  {
    de: 'information',
    vers: 'usage-annonce',
    deduire: ({ information }) => (information === 'aucune' ? { 'usage-annonce': 'non' } : {}),
  },
  {
    // Un projet n’a encore rien recueilli : rien n’a pu servir. Des données qui ont servi le démentent.
    de: 'etat',
    vers: 'suite',
    deduire: (faits) => (faits.etat === 'projet' && !aServi(faits) ? { suite: 'aucune' } : {}),
  },
  {
    // Si les données ont servi, l’outil a bien fonctionné : ce n’est plus un projet, quoi que l’on en dise.
    de: 'suite',
    vers: 'etat',
    deduire: (faits) => (faits.etat !== 'retire' && aServi(faits) ? { etat: 'en-service' } : {}),
  },
  {
    // Rien n’est décidé : il n’y a pas encore de juge à qui demander quoi que ce soit.
    de: 'suite',
    vers: 'mise-en-balance',
    deduire: ({ suite }) =>
      suite === 'procedure-en-cours' ? { 'mise-en-balance': 'pas-de-proces' } : {},
  },
  {
    // Aucune autre preuve n’était possible : aucune n’a été produite.
    de: 'autre-preuve',
    vers: 'autres-preuves-produites',
    deduire: (faits) =>
      faits['autre-preuve'] === 'non' ? { 'autres-preuves-produites': 'non' } : {},
  },
];

/** Les réponses données, plus ce qu’elles permettent de déduire. Une déduction l’emporte toujours. */
export function completer(faits: Faits): Completes {
  return deductions.reduce(
    (complets, { deduire }) => ({ ...complets, ...deduire(complets) }),
    faits,
  ) as Completes;
}

/** Le fait répondu dont un fait a été déduit ; lui-même s’il a été répondu. */
export function origineDe(fait: Fait, donnes: Faits): Fait {
  const deduction = deductions.find(
    ({ vers, deduire }) => vers === fait && fait in deduire(donnes),
  );
  return deduction?.de ?? fait;
}

/** Vrai si une réponse à `de`, encore absente, pourrait remplacer ce que l’on sait de `vers`. */
function remplacerait(faits: Faits, { de, vers, deduire }: Deduction): boolean {
  return vocabulaire[de].reponses.some((reponse) => {
    const deduits = deduire({ ...faits, [de]: reponse });
    return deduits[vers] !== undefined && deduits[vers] !== faits[vers];
  });
}

/** Une question sans réponse, et le fait que sa réponse pourrait fixer autrement. */
interface Emprise {
  readonly de: Fait;
  readonly vers: Fait;
}

/** Les questions sans réponse qui décideraient d’un autre fait. */
export function emprises(faits: Faits): Emprise[] {
  return deductions.filter(
    (deduction) => faits[deduction.de] === undefined && remplacerait(faits, deduction),
  );
}

/**
 * Tant que l’état de l’outil n’est pas connu, on le tient pour en service : c’est le cas de presque toutes
 * les situations, et un projet se déclare. La question reste posée.
 */
export function presumer(faits: Completes): Presumes {
  const connu = faits.etat !== undefined && faits.etat !== INCONNU;
  return (connu ? faits : { ...faits, etat: 'en-service' }) as Presumes;
}

/** Vrai si ce fait n’est que présumé : aucun motif ne peut l’affirmer. */
export function estPresume(fait: string, completes: Completes): boolean {
  return fait === 'etat' && (completes.etat === undefined || completes.etat === INCONNU);
}

/**
 * Vrai si cette réponse dit quelque chose de plus que ce que l’on présumerait sans elle. Sinon elle
 * n’explique rien : la citer parmi les raisons serait du bruit.
 */
export function apprend(fait: Fait, faits: Presumes): boolean {
  return fait !== 'etat' || faits.etat !== 'en-service';
}
