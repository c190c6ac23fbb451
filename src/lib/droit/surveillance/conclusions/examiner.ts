import { lecteur } from '../../moteur/evaluer.ts';
import type { Evaluation } from '../../moteur/evaluer.ts';
import { INCONNU } from '../../moteur/types.ts';
import type { Ligne } from '../../moteur/types.ts';
import { estArticle } from '../../sources.ts';
import type { Source } from '../../sources.ts';
import { vocabulaire } from '../vocabulaire/faits.ts';
import type { Fait, Faits, Vocabulaire } from '../vocabulaire/faits.ts';
import { mesurePriseOuEnVue } from '../vocabulaire/groupes.ts';
import type { StatutObligation } from '../vocabulaire/statuts.ts';
import { obligations } from '../tables/obligations/index.ts';
import type { ConstatObligation, EffetSurLaCollecte, IdObligation } from '../vocabulaire/types.ts';
import { completer, estPresume, presumer } from './completer.ts';
import { constater } from './constater.ts';
import type { Reunion } from './constater.ts';
import type { Completes, Presumes } from './faits-completes.ts';

/** Une obligation lue : le constat à afficher, l’évaluation dont il vient, et ce qu’elle fait à la collecte. */
export interface Examen {
  readonly id: IdObligation;
  readonly collecte: EffetSurLaCollecte;
  /** Le fait inconnu qui, seul, en fait un pivot : sa réponse peut l’en ôter. */
  readonly pivotFauteDe?: Fait;
  readonly evaluation: Evaluation<Vocabulaire, StatutObligation, Source>;
  readonly constat: ConstatObligation;
  /** La ligne dont le motif est affiché. */
  readonly ligne: Ligne<Vocabulaire, StatutObligation, Source> | null;
}

const lecteurs = obligations.map((obligation) => ({
  obligation,
  lire: lecteur(vocabulaire, obligation),
}));

const parmi =
  (...statuts: readonly StatutObligation[]) =>
  (issue: StatutObligation): boolean =>
    statuts.includes(issue);

/**
 * Une obligation dont toutes les lignes encore possibles sont favorables est décidée : tenue. Si toutes sont
 * défavorables, elle est en cause, et l’on demande encore si c’est un interdit.
 */
function reunir(issues: readonly StatutObligation[]): Reunion<StatutObligation> | null {
  if (issues.every(parmi('respectee', 'sans-objet')))
    return { statut: 'respectee', resteOuverte: false };
  if (issues.every(parmi('manquement', 'interdit')))
    return { statut: 'manquement', resteOuverte: true };
  return null;
}

/** Ce qui vaut pour un agent public comme pour un salarié, quand une ligne ne cite rien d’autre. */
const COMMUNE: Source = 'rgpd-5';

/**
 * Les livres du Code du travail cités ici ne valent pas, en principe, pour un agent public (L1111-1) : une
 * ligne écrite pour tous ne les lui donne pas pour fondement. Une ligne qui nomme le secteur cite ce qui vaut.
 */
function pourUnAgent(sources: readonly Source[]): Source[] {
  const gardees = sources.filter((source) => !estArticle(source));
  return gardees.length === 0 ? [COMMUNE] : gardees;
}

/**
 * Ce que l’évaluation fait à la collecte. Devant une insuffisance reprochée, elle devient un pivot (L1222-3) ; elle
 * l’est aussi tant que l’on ignore ce que reproche la mesure : ce peut être une insuffisance.
 */
function pivoter({
  role,
  motif,
  suite,
}: Presumes): Pick<Examen, 'collecte' | 'pivotFauteDe'> | null {
  // Rien n’est reproché à un candidat : la question ne lui est pas posée.
  if (role === 'candidat') return null;
  if (motif === 'insuffisance') return { collecte: 'pivot-de-regularite' };
  const ignore = motif === undefined || motif === INCONNU;
  return ignore && mesurePriseOuEnVue.some((une) => une === suite)
    ? { collecte: 'pivot-de-regularite', pivotFauteDe: 'motif' }
    : null;
}

/** Ce que les réponses disent d’une seule obligation, sans lire les autres. */
export function statutDe(id: IdObligation, donnes: Faits): StatutObligation {
  const completes = completer(donnes);
  const lue = lecteurs.find(({ obligation }) => obligation.id === id);
  if (lue === undefined) throw new Error(`L’obligation « ${id} » n’a pas de table.`);
  const { lire, obligation } = lue;
  return lireUne(lire, presumer(completes), completes, obligation.textes).constat.statut;
}

const lireUne = (
  lire: (typeof lecteurs)[number]['lire'],
  faits: Presumes,
  completes: Completes,
  textes: readonly Source[],
): ReturnType<typeof constater<Vocabulaire, StatutObligation>> =>
  constater(lire, faits, {
    enSuspens: 'a-verifier',
    reunir,
    textes,
    estPresume: (fait) => estPresume(fait, completes),
  });

/**
 * Lit les dix-sept tables. `completes` dit ce qui a été donné : ce qui n’est que présumé n’est affirmé
 * par aucun motif.
 */
export function examiner(faits: Presumes, completes: Completes): Examen[] {
  return lecteurs.map(({ obligation: { id, titre, collecte, textes }, lire }) => {
    const { evaluation, constat, ligne } = lireUne(lire, faits, completes, textes);
    const effet = (id === 'evaluation' ? pivoter(faits) : null) ?? { collecte };
    const aTraduire = faits.secteur === 'public' && ligne?.si.secteur === undefined;
    const sources = aTraduire ? pourUnAgent(constat.sources) : constat.sources;
    return { id, ...effet, evaluation, constat: { id, titre, ...constat, sources }, ligne };
  });
}
