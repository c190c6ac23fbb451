/**
 * Les changements que l’on fait subir à une table de règles : une ligne ôtée ou passée après la suivante, une issue
 * changée, une condition ou une exception ôtée, une réponse ôtée d’une condition ou ajoutée à elle. Une table est une
 * donnée : on la change elle, et non le texte qui l’écrit.
 */
import { INCONNU } from '../../src/lib/droit/moteur/types.ts';
import type { Vocabulaire } from '../../src/lib/droit/moteur/types.ts';

/** Une ligne de table, lue sans savoir de quel vocabulaire elle est. */
export interface Ligne {
  readonly si: Readonly<Record<string, string | readonly string[]>>;
  readonly sans?: Readonly<Record<string, unknown>>;
  readonly exception?: unknown;
  readonly alors: string;
  readonly motif: string;
  readonly sources: readonly string[];
}

/** Une table dont on peut remplacer les lignes. */
interface TableAChanger {
  readonly id: string;
  readonly lignes: readonly Ligne[];
}

/** Un changement : où, lequel, et comment le faire. */
export interface Mutant {
  readonly table: string;
  readonly rang: number;
  /** La ligne telle qu’elle était. */
  readonly ligne: Ligne;
  readonly quoi: string;
  /** Ce que l’on change : la ligne elle-même, sa place, ou ce qui en fait une exception. */
  readonly sorte: 'ligne' | 'place' | 'exception';
  readonly changer: (lignes: Ligne[]) => void;
}

/** L’issue que l’on met à la place d’une autre : la plus éloignée qui ait un sens. */
const autreIssue: Readonly<Record<string, string>> = {
  respectee: 'manquement',
  'sans-objet': 'manquement',
  'a-verifier': 'respectee',
  manquement: 'respectee',
  interdit: 'manquement',
};
const autreDeLaPreuve: Readonly<Record<string, string>> = {
  'sans-objet': 'incertaine',
  'non-contestable-ici': 'incertaine',
  'probablement-admise': 'incertaine',
  'probablement-ecartee': 'incertaine',
  incertaine: 'probablement-admise',
};
const autreDeLaRupture: Readonly<Record<string, string>> = {
  'sans-objet': 'incertaine',
  'solide-sur-ce-point': 'incertaine',
  fragilisee: 'incertaine',
  incertaine: 'fragilisee',
};
const issues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  preuve: autreDeLaPreuve,
  rupture: autreDeLaRupture,
};

const sansLeFait = <T>(condition: Readonly<Record<string, T>>, fait: string): Record<string, T> =>
  Object.fromEntries(Object.entries(condition).filter(([autre]) => autre !== fait));

/** Ce que l’on change, au plus. */
interface Etendue {
  readonly vocabulaire: Vocabulaire;
  /** Vrai pour ajouter aussi un outil : il en est trente, et c’est plus de changements que tous les autres. */
  readonly outils: boolean;
}

/** Les réponses qu’une condition ne nomme pas. « Je ne sais pas » n’est d’aucun dossier complet. */
function autresReponses(
  { vocabulaire, outils }: Etendue,
  fait: string,
  nommees: readonly unknown[],
): readonly string[] {
  if (fait === 'dispositif' && !outils) return [];
  return (vocabulaire[fait]?.reponses ?? []).filter(
    (une) => une !== INCONNU && !nommees.includes(une),
  );
}

/** @throws si une issue n’a pas de contraire écrit ici. */
export function mutantsDe({ id, lignes }: TableAChanger, etendue: Etendue): Mutant[] {
  return lignes.flatMap((ligne, rang): Mutant[] => {
    const contraire = (issues[id] ?? autreIssue)[ligne.alors];
    if (contraire === undefined)
      throw new Error(`${id} : aucune issue à mettre à la place de « ${ligne.alors} ».`);
    const remplacer =
      (autre: Ligne) =>
      (toutes: Ligne[]): void => {
        toutes[rang] = autre;
      };
    const derniere = Object.keys(ligne.si).length === 0;
    const mutants: Pick<Mutant, 'quoi' | 'changer'>[] = [
      {
        quoi: `issue ${ligne.alors} → ${contraire}`,
        changer: remplacer({ ...ligne, alors: contraire }),
      },
    ];
    // La dernière ligne est le filet : sans elle, la table n’en est plus une.
    if (!derniere)
      mutants.push({ quoi: 'ligne ôtée', changer: (toutes) => void toutes.splice(rang, 1) });
    for (const [fait, reponses] of Object.entries(ligne.si)) {
      mutants.push({
        quoi: `condition ôtée : ${fait}`,
        changer: remplacer({ ...ligne, si: sansLeFait(ligne.si, fait) }),
      });
      for (const une of autresReponses(etendue, fait, [reponses].flat()))
        mutants.push({
          quoi: `réponse ajoutée : ${fait} ${une}`,
          changer: remplacer({
            ...ligne,
            si: { ...ligne.si, [fait]: [reponses, une].flat() },
          }),
        });
      if (typeof reponses === 'string') continue;
      for (const une of reponses)
        mutants.push({
          quoi: `réponse ôtée : ${fait} ${une}`,
          changer: remplacer({
            ...ligne,
            si: { ...ligne.si, [fait]: reponses.filter((autre) => autre !== une) },
          }),
        });
    }
    for (const [fait, reponses] of Object.entries(ligne.sans ?? {})) {
      mutants.push({
        quoi: `exclusion ôtée : ${fait}`,
        changer: remplacer({ ...ligne, sans: sansLeFait(ligne.sans ?? {}, fait) }),
      });
      for (const une of autresReponses(etendue, fait, [reponses].flat()))
        mutants.push({
          quoi: `réponse exclue de plus : ${fait} ${une}`,
          changer: remplacer({ ...ligne, sans: { ...ligne.sans, [fait]: [reponses, une].flat() } }),
        });
    }
    const commun = { table: id, rang, ligne };
    const suivante = lignes[rang + 1];
    const { exception, ...generale } = ligne;
    return [
      ...mutants.map((mutant): Mutant => ({ ...commun, ...mutant, sorte: 'ligne' })),
      ...(exception === undefined
        ? []
        : [
            {
              ...commun,
              quoi: 'exception ôtée',
              sorte: 'exception',
              changer: remplacer(generale),
            } as const,
          ]),
      ...(suivante === undefined || rang + 2 === lignes.length
        ? []
        : [
            {
              ...commun,
              quoi: 'passée après la suivante',
              sorte: 'place',
              changer: (toutes: Ligne[]): void => void toutes.splice(rang, 2, suivante, ligne),
            } as const,
          ]),
    ];
  });
}
