import type { Editeur } from './schema.ts';

/** Ce qui reste à donner, et où le donner. */
interface Manque {
  /** Le chemin dans `src/lib/editeur/editeur.ts` : « hebergeur.nom ». */
  readonly champ: string;
  readonly quoi: string;
}

type Champ = readonly [champ: string, quoi: string, valeur: unknown];

/** Ce que la loi demande à qui édite à titre professionnel. */
const duProfessionnel = (e: Editeur): readonly Champ[] => [
  ['nom', 'le nom ou la raison sociale de l’éditeur', e.nom],
  ['adressePostale', 'son adresse', e.adressePostale],
  ['telephone', 'son numéro de téléphone', e.telephone],
  [
    'directeurDeLaPublication',
    'le directeur ou la directrice de la publication',
    e.directeurDeLaPublication,
  ],
];

const deTous = (e: Editeur): readonly Champ[] => [
  ['qualite', 'éditeur professionnel ou non', e.qualite],
  ['hebergeur.nom', 'le nom de l’hébergeur', e.hebergeur.nom],
  ['hebergeur.adresse', 'l’adresse de l’hébergeur', e.hebergeur.adresse],
  ['hebergeur.telephone', 'le téléphone de l’hébergeur', e.hebergeur.telephone],
  ['courriel', 'une adresse où écrire', e.courriel],
  ['journaux.duree', 'la durée de conservation des journaux', e.journaux.duree],
  ['journaux.lieu', 'où vont les journaux', e.journaux.lieu],
  ['dpo', 'le délégué à la protection des données, ou « aucun »', e.dpo],
  ['financement', 'qui finance le site', e.financement],
];

/** Tout ce qui manque pour publier. Un non-professionnel peut taire son identité, non son hébergeur. */
export function manquesDe(editeur: Editeur): readonly Manque[] {
  const champs = [
    ...(editeur.qualite === 'non-professionnel' ? [] : duProfessionnel(editeur)),
    ...deTous(editeur),
  ];
  return champs.filter(([, , valeur]) => valeur === null).map(([champ, quoi]) => ({ champ, quoi }));
}

/** Vrai quand l’adresse est celle d’un vrai site. */
export const enLigne = ({ adresse }: Pick<Editeur, 'adresse'>): boolean =>
  !adresse.endsWith('.example');

/**
 * Refuse de publier à moitié.
 * @throws {Error} si l’adresse est réelle et qu’une valeur manque : le message les nomme toutes.
 */
export function exigerComplet(editeur: Editeur): void {
  const manques = manquesDe(editeur);
  if (!enLigne(editeur) || manques.length === 0) return;
  const liste = manques.map(({ champ, quoi }) => `  - ${champ} : ${quoi}`).join('\n');
  throw new Error(
    `Le site a une adresse publique (${editeur.adresse}), mais son éditeur n’a pas tout dit. Compléter src/lib/editeur/editeur.ts :\n${liste}`,
  );
}
