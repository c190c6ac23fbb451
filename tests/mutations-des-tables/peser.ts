/**
 * Ce que les témoins voient des changements d’une table : un changement est vu si l’un d’eux tombe, sans effet si
 * aucun dossier complet ne le distingue, ou il a échappé.
 */
import { vocabulaireEtendu } from '../../src/lib/droit/surveillance/vocabulaire/vocabulaire-etendu.ts';
import { direDe, liseur, tenu } from '../lib/droit/surveillance/aides/temoins.ts';
import type { TableLue, Temoin } from '../lib/droit/surveillance/aides/temoins.ts';
import { chercheur } from './chercher.ts';
import type { Reponses } from './chercher.ts';
import { mutantsDe } from './mutants.ts';
import type { Ligne, Mutant } from './mutants.ts';

/** Le sort des changements d’une table. */
interface Pesee {
  readonly mutants: number;
  readonly sansEffet: readonly Mutant[];
  /** Ceux que rien ne voit, avec des réponses qui les distingueraient. */
  readonly echappes: readonly { readonly mutant: Mutant; readonly exemple: Reponses }[];
}

type TableChangee = Omit<TableLue, 'lignes'> & { readonly lignes: Ligne[] };

/** Les témoins de la ligne changée d’abord : ce sont eux, presque toujours, qui tombent. */
function dansLOrdre(temoins: readonly Temoin[], { motif }: Ligne): Temoin[] {
  return temoins.toSorted(
    (un, autre) => Number(motif.startsWith(autre.motif)) - Number(motif.startsWith(un.motif)),
  );
}

/**
 * @param outils vrai pour ajouter aussi un outil à chaque condition qui en nomme.
 * @throws si une issue de la table n’a pas de contraire.
 */
export function peser(table: TableLue, temoins: readonly Temoin[], outils = false): Pesee {
  const lignes = table.lignes as unknown as readonly Ligne[];
  const { distinguer, croiser } = chercheur(vocabulaireEtendu, lignes);
  const sansEffet: Mutant[] = [];
  const echappes: Pesee['echappes'][number][] = [];
  const mutants = mutantsDe({ id: table.id, lignes }, { vocabulaire: vocabulaireEtendu, outils });
  for (const mutant of mutants) {
    const changee: TableChangee = { ...table, lignes: [...lignes] };
    mutant.changer(changee.lignes);
    if (!tousTenus(changee, dansLOrdre(temoins, mutant.ligne))) continue;
    const exemple = {
      ligne: () => distinguer(lignes, changee.lignes, mutant.rang),
      place: () => croiser(lignes, mutant.rang),
      exception: () => mutant.ligne.si,
    }[mutant.sorte]();
    if (exemple === undefined) sansEffet.push(mutant);
    else echappes.push({ mutant, exemple: abreger(exemple, table, changee) });
  }
  return { mutants: mutants.length, sansEffet, echappes };
}

/** Une table dont une exception a perdu sa condition ne se lit plus : le changement est vu. */
function tousTenus(changee: TableChangee, temoins: readonly Temoin[]): boolean {
  let lire: ReturnType<typeof liseur>;
  try {
    lire = liseur(changee as unknown as TableLue);
  } catch {
    return false;
  }
  return temoins.every((temoin) => tenu(lire, temoin));
}

/** Moins de réponses, tant que la table, elle, conclut encore et que la table changée dit autre chose. */
function abreger(exemple: Reponses, table: TableLue, changee: TableChangee): Reponses {
  const lire = liseur(table);
  const temoinDe = (reponses: Reponses): Temoin => {
    const vide = {
      ecrit: '',
      faits: reponses as Temoin['faits'],
      statut: '',
      motif: '',
      sources: '',
    };
    const lecture = lire(vide);
    const { motif } = lecture.lignes[0];
    return { ...vide, ...direDe(lecture, { ...vide, motif }) };
  };
  const distingue = (reponses: Reponses): boolean => {
    const temoin = temoinDe(reponses);
    return temoin.sources !== '' && !tousTenus(changee, [temoin]);
  };
  return Object.keys(exemple).reduce((garde, fait) => {
    const sans = Object.fromEntries(Object.entries(garde).filter(([autre]) => autre !== fait));
    return distingue(sans) ? sans : garde;
  }, exemple);
}

/** Une ligne de témoin, telle qu’on l’écrirait. */
export const ecrire = (reponses: Reponses): string =>
  Object.entries(reponses)
    .map(([fait, une]) => `${fait} : ${[une].flat().join(' + ')}`)
    .join(', ');
