import { memoriser } from '../../moteur/memoriser.ts';
import { completer } from '../conclusions/completer.ts';
import { vocabulaire } from '../vocabulaire/faits.ts';
import type { Dispositif, Fait, Faits } from '../vocabulaire/faits.ts';
import { ordreDesFaits, questions } from '../questions/index.ts';
import { questionsOuvertes } from '../conclusions/utiles.ts';

/** Les réponses d’une personne : celles qui valent pour tout, et celles de chaque dispositif choisi. */
export interface Dossier {
  readonly communs: Faits;
  /** Un dispositif est choisi dès que sa clé est là, même sans réponse. */
  readonly parDispositif: Readonly<Partial<Record<Dispositif, Faits>>>;
}

/** Une question du parcours ; sans dispositif, elle vaut pour tous. */
export interface Etape {
  readonly fait: Fait;
  readonly dispositif: Dispositif | null;
}

function choisis({ parDispositif }: Dossier): readonly Dispositif[] {
  return vocabulaire.dispositif.reponses.filter(
    (dispositif) => parDispositif[dispositif] !== undefined,
  );
}

/** Les dispositifs à examiner ; `null` tant qu’aucun n’est choisi. */
function examines(dossier: Dossier): readonly (Dispositif | null)[] {
  const dispositifs = choisis(dossier);
  return dispositifs.length === 0 ? [null] : dispositifs;
}

function donnees({ communs, parDispositif }: Dossier, dispositif: Dispositif | null): Faits {
  if (dispositif === null) return communs;
  return { ...communs, ...parDispositif[dispositif], dispositif };
}

/** Relire un parcours repasse par les mêmes débuts : on garde ce qu’ils laissaient ouvert. */
const ouvertes = memoriser(
  (faits: Faits) => JSON.stringify(faits),
  (faits) => questionsOuvertes(completer(faits)),
);

/** Ce que le parcours sait d’un dispositif. */
interface Revue {
  /** Les réponses qui comptent. */
  readonly faits: Faits;
  /** Les questions sans réponse qui peuvent encore changer une conclusion, ou une obligation. */
  readonly vivantes: readonly Fait[];
  /** Parmi elles, celles qui peuvent encore changer l’un des trois statuts. */
  readonly decisives: readonly Fait[];
}

/**
 * On relit les réponses dans l’ordre du parcours : une réponse compte si, avec les seules réponses
 * gardées avant elle, sa question était encore vivante. Les autres sont en réserve. Comme une réponse
 * de plus ne rend jamais vivante une question qui ne l’était pas, la réserve n’a pas d’effet.
 */
function relire(reponses: Faits): Revue {
  let faits: Faits = {};
  let vivantes: readonly Fait[] | undefined;
  for (const fait of ordreDesFaits) {
    const reponse = reponses[fait];
    if (reponse === undefined) continue;
    if (!questions[fait].toujoursPosee) {
      vivantes ??= ouvertes(faits).utiles;
      if (!vivantes.includes(fait)) continue;
    }
    faits = { ...faits, [fait]: reponse };
    vivantes = undefined;
  }
  const { utiles, decisives } = ouvertes(faits);
  return { faits, vivantes: utiles, decisives };
}

/** Les réponses qui comptent pour ce dispositif, sans celles en réserve : ce que lit `conclure`. */
export function faitsDe(dossier: Dossier, dispositif: Dispositif): Faits {
  return relire(donnees(dossier, dispositif)).faits;
}

/** Vrai pour une question que ces réponses renvoient après le résultat. */
function seRemet(fait: Fait, faits: Faits): boolean {
  const reponses = Object.entries(questions[fait].apresLeResultatSi ?? {});
  return (
    reponses.length > 0 && reponses.every(([autre, reponse]) => faits[autre as Fait] === reponse)
  );
}

const essentielle = (fait: Fait): boolean => questions[fait].section === 'essentiel';

/**
 * Les questions dans l’ordre où on les pose. Une question commune est posée une fois ; une question propre l’est pour
 * un outil, puis aussitôt pour l’autre : les parties se suivent, et l’on ne revient pas en arrière.
 */
function etapesPossibles(dossier: Dossier): readonly Etape[] {
  return ordreDesFaits.flatMap((fait) =>
    (questions[fait].commune ? [null] : choisis(dossier)).map((dispositif) => ({
      fait,
      dispositif,
    })),
  );
}

/** Une étape, si elle a reçu une réponse, et si cette réponse compte ou compterait. */
interface EtapeRevue {
  readonly etape: Etape;
  readonly repondue: boolean;
  readonly compte: boolean;
  /** Vrai si elle peut encore changer l’un des trois statuts. */
  readonly decide: boolean;
}

function passerEnRevue(dossier: Dossier): readonly EtapeRevue[] {
  const revues = examines(dossier).map((dispositif) => {
    const reponses = donnees(dossier, dispositif);
    return { dispositif, reponses, ...relire(reponses) };
  });
  const choisi = choisis(dossier).length > 0;
  return etapesPossibles(dossier).map((etape) => {
    const { fait, dispositif } = etape;
    const concernees = revues.filter((une) => dispositif === null || une.dispositif === dispositif);
    const reponses = dispositif === null ? dossier.communs : concernees[0]?.reponses;
    const repondue = fait === 'dispositif' ? choisi : reponses?.[fait] !== undefined;
    const compte =
      questions[fait].toujoursPosee ||
      concernees.some(({ faits, vivantes }) =>
        repondue ? faits[fait] !== undefined : vivantes.includes(fait),
      );
    const decide =
      questions[fait].toujoursPosee ||
      concernees.some(({ faits, decisives }) => decisives.includes(fait) && !seRemet(fait, faits));
    return { etape, repondue, compte, decide };
  });
}

/** Ce qui a été répondu et compte encore, dans l’ordre des questions. */
export function etapes(dossier: Dossier): readonly Etape[] {
  return passerEnRevue(dossier)
    .filter(({ repondue, compte }) => repondue && compte)
    .map(({ etape }) => etape);
}

/**
 * Les réponses mises de côté : leur question n’est plus vivante. Gardées, listées, sans effet ; elles
 * comptent de nouveau si leur question revient.
 */
export function enReserve(dossier: Dossier): readonly Etape[] {
  return passerEnRevue(dossier)
    .filter(({ repondue, compte }) => repondue && !compte)
    .map(({ etape }) => etape);
}

/**
 * Les questions qui restent avant un résultat entier : sans réponse, et dont la réponse peut encore changer
 * l’un des trois statuts, dans l’ordre.
 */
export function etapesRestantes(dossier: Dossier): readonly Etape[] {
  return passerEnRevue(dossier)
    .filter(({ repondue, decide }) => !repondue && decide)
    .map(({ etape }) => etape);
}

/** Les questions qui n’affinent qu’une obligation : elles se proposent après le résultat, par partie. */
export function etapesPourAffiner(dossier: Dossier): readonly Etape[] {
  return passerEnRevue(dossier)
    .filter(({ repondue, compte, decide }) => !repondue && compte && !decide)
    .map(({ etape }) => etape);
}

/** La première question qui reste : ce que le questionnaire demande maintenant. */
export function prochaineEtape(dossier: Dossier): Etape | undefined {
  return etapesRestantes(dossier)[0];
}

/** Vrai pour une question du court chemin : la première partie, une fois par affaire. */
export const estEssentielle = ({ fait }: Etape): boolean => essentielle(fait);
