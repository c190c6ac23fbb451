import type { CollectionEntry } from 'astro:content';
import { lister } from './lister.ts';
import {
  dire,
  precisionsDe,
  questions,
  vocabulaire,
  type Dispositif,
} from '../droit/surveillance/index.ts';
import { questionnaireAvec } from '../partage/outil-choisi.ts';
import { decisionsRecentesDAbord } from './decisions.ts';
import { exiger } from './exiger.ts';
import { portees } from './libelles-de-decision.ts';
import { rubriques, type Rubrique } from '../schemas/dispositif.ts';
import type { Enonce } from '../schemas/enonce.ts';
import { uneFois } from './une-fois.ts';

const ordre: readonly string[] = vocabulaire.dispositif.reponses;

/** Une fiche de dispositif, dont l’identifiant est sûr. */
export interface FicheDeDispositif {
  readonly id: Dispositif;
  readonly fiche: CollectionEntry<'dispositifs'>;
}

/** Les fiches écrites, dans l’ordre du vocabulaire. */
export const fichesDesDispositifs = uneFois(async (): Promise<FicheDeDispositif[]> => {
  const fiches = await lister('dispositifs');
  const etrangere = fiches.find(({ id }) => !ordre.includes(id) || id === 'autre');
  if (etrangere)
    throw new Error(
      `src/content/dispositifs/${etrangere.id}.md ne porte le nom d’aucun dispositif de src/lib/droit/surveillance/vocabulaire/faits.ts : renommer la fiche.`,
    );
  return vocabulaire.dispositif.reponses.flatMap((id) => {
    const fiche = fiches.find((une) => une.id === id);
    return fiche ? [{ id, fiche }] : [];
  });
});

/** Le nom d’un outil, et ce qu’il recouvre. */
export function presenter(id: Dispositif): { readonly nom: string; readonly precision: string } {
  const { libelle, precision = '' } = questions.dispositif.choix[id];
  return { nom: dire(libelle, undefined), precision: dire(precision, undefined) };
}

/** La page d’un outil ; à défaut de page, le questionnaire ouvert avec lui. */
export async function adresseDuDispositif(id: Dispositif): Promise<string> {
  const fiches = await fichesDesDispositifs();
  return fiches.some((une) => une.id === id) ? `/dispositifs/${id}/` : questionnaireAvec(id);
}

/** Les outils nommés du vocabulaire, chacun avec l’adresse de sa page. */
export async function dispositifsEtAdresses(): Promise<{ id: Dispositif; adresse: string }[]> {
  const nommes = vocabulaire.dispositif.reponses.filter((id) => id !== 'autre');
  return Promise.all(nommes.map(async (id) => ({ id, adresse: await adresseDuDispositif(id) })));
}

const titres: Record<Rubrique, string> = {
  permis: 'À quoi il peut servir',
  exclu: 'À quoi il ne sert pas',
  base: 'La base légale',
  information: 'Qui informer, et comment',
  cse: 'Le comité social et économique',
  limites: 'Les limites',
  conservation: 'Combien de temps garder les données',
  acces: 'Qui voit les données',
  analyseImpact: 'L’analyse d’impact',
  formalites: 'Les formalités',
  sanctionne: 'Ce qui a été sanctionné',
};

/** Ce que la page dit quand une partie n’a aucun énoncé. */
const silences: Record<Rubrique, string> = {
  permis: 'Nous n’avons trouvé aucun usage admis de cet outil.',
  exclu: '',
  base: '',
  information: 'Rien de particulier à cet outil n’a été trouvé.',
  cse: 'Rien de particulier à cet outil n’a été trouvé.',
  limites: '',
  conservation: '',
  acces: 'Rien de particulier à cet outil n’a été trouvé.',
  analyseImpact: 'Rien de particulier à cet outil n’a été trouvé.',
  formalites: 'Aucune formalité propre à cet outil n’a été trouvée.',
  sanctionne: 'Nous n’avons vérifié aucune sanction qui porte sur cet outil.',
};

/** Une partie de la page d’un dispositif : ses énoncés propres, puis ceux du socle. */
interface Partie {
  readonly rubrique: Rubrique;
  readonly titre: string;
  readonly enonces: readonly Enonce[];
  /** La phrase à dire s’il n’y a aucun énoncé. */
  readonly silence: string;
}

/** Les parties de la page d’un dispositif, dans leur ordre. */
export async function partiesDe({ id, fiche }: FicheDeDispositif): Promise<Partie[]> {
  const { data: socle } = await exiger('socle', 'commun');
  return rubriques.map((rubrique) => {
    const communs = rubrique in socle ? socle[rubrique as keyof typeof socle] : [];
    return {
      rubrique,
      titre: titres[rubrique],
      enonces: [...fiche.data[rubrique], ...communs.filter(({ sauf }) => !sauf.includes(id))],
      silence: silences[rubrique],
    };
  });
}

/** Des décisions de même portée, sous leur titre. */
interface GroupeDeDecisions {
  readonly titre: string;
  readonly decisions: readonly CollectionEntry<'decisions'>[];
}

/**
 * Les décisions à montrer sur la page d’un outil : celles qui portent sur lui, par portée, les plus
 * récentes d’abord (un outil dédoublé montre celles de ceux qui le précisent) ; puis celles que la fiche cite et qui portent sur un autre outil.
 */
export async function decisionsLiees({
  id,
  fiche,
}: FicheDeDispositif): Promise<GroupeDeDecisions[]> {
  const toutes = await decisionsRecentesDAbord();
  const citees = new Set<string>(
    rubriques.flatMap((rubrique) => fiche.data[rubrique].flatMap(({ sources }) => sources)),
  );
  const siens: readonly unknown[] = [id, ...precisionsDe(id)];
  const surLui = toutes.filter(({ data }) => siens.includes(data.faits['dispositif']));
  const parPortee = Object.entries(portees).map(([cle, titre]) => ({
    titre,
    decisions: surLui.filter(({ data }) => data.portee === cle),
  }));
  const ailleurs = {
    titre: 'Sur un autre outil, et citées plus haut',
    decisions: toutes.filter((decision) => !surLui.includes(decision) && citees.has(decision.id)),
  };
  return [...parPortee, ailleurs].filter(({ decisions }) => decisions.length > 0);
}
