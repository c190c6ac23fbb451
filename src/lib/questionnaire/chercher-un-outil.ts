import type { GroupeDOptions } from './groupes.ts';
import { motsDesOutils } from './mots-des-outils.ts';
import type { Option } from './reponses.ts';

/** Ce que montre la liste des outils pour ce que l’on y cherche. */
interface ListeCherchee {
  readonly groupes: readonly GroupeDOptions[];
  /** Combien d’outils répondent ; absent si l’on ne cherche rien. */
  readonly trouves: number | undefined;
}

/** Les mots d’un texte, sans majuscule ni accent. */
const motsDe = (texte: string): readonly string[] =>
  texte
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[a-z\d]+/gu) ?? [];

/** Les mots d’une recherche, au singulier ; les mots courts ne comptent que seuls : « de », « sur ». */
function motsCherches(requete: string): readonly string[] {
  const mots = motsDe(requete).map((mot) => (mot.length > 3 ? mot.replace(/[sx]$/u, '') : mot));
  const longs = mots.filter((mot) => mot.length > 3);
  return longs.length > 0 ? longs : mots;
}

/**
 * Les outils dont le nom, la précision, la famille ou un autre nom courant porte chaque mot cherché. Si aucun n’y
 * répond, la liste reste entière.
 */
export function chercherUnOutil(
  groupes: readonly GroupeDOptions[],
  requete: string,
): ListeCherchee {
  const cherches = motsCherches(requete);
  if (cherches.length === 0) return { groupes, trouves: undefined };
  const repond = (titre: string | null, { reponse, libelle, precision }: Option): boolean => {
    const mots = motsDe(
      [titre, libelle, precision, motsDesOutils[reponse]].filter(Boolean).join(' '),
    );
    return cherches.every((cherche) => mots.some((mot) => mot.startsWith(cherche)));
  };
  const retenus = groupes
    .map(({ titre, options }) => ({ titre, options: options.filter((une) => repond(titre, une)) }))
    .filter(({ options }) => options.length > 0);
  const trouves = retenus.reduce((somme, { options }) => somme + options.length, 0);
  return { groupes: trouves > 0 ? retenus : groupes, trouves };
}

/** Ce que l’on annonce de la recherche : rien tant que l’on ne cherche rien. */
export function annoncerLaListe({ trouves }: ListeCherchee): string {
  if (trouves === undefined) return '';
  if (trouves === 0) return 'Aucun outil ne porte ce mot : la liste reste entière.';
  return `${String(trouves)}\u00a0${trouves > 1 ? 'outils' : 'outil'}`;
}
