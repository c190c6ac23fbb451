import { vocabulaire } from '../droit/surveillance/index.ts';
import type { Dossier, Fait, Faits } from '../droit/surveillance/index.ts';

/** Les signes qu’une adresse ne transforme pas (RFC 4648, § 5). */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** « Je ne sais pas » a le dernier signe : une réponse ajoutée avant elle ne la déplace pas. */
const INCONNU = ALPHABET.length - 1;

const noms = Object.keys(vocabulaire).filter((nom): nom is Fait => nom in vocabulaire);

/** Les réponses d’un fait, dans l’ordre de leurs signes. */
const connues = (fait: Fait): readonly string[] =>
  vocabulaire[fait].reponses.filter((reponse) => reponse !== 'inconnu');

function signe(rang: number): string {
  const lettre = ALPHABET[rang];
  if (rang < 0 || lettre === undefined)
    throw new Error(
      `Rang ${String(rang)} : l’alphabet de src/lib/partage/codage.ts ne suffit plus.`,
    );
  return lettre;
}

const paire = (fait: Fait, reponse: string): string =>
  signe(noms.indexOf(fait)) +
  signe(reponse === 'inconnu' ? INCONNU : connues(fait).indexOf(reponse));

const coderFaits = (faits: Faits): string =>
  noms
    .flatMap((fait) => [faits[fait] ?? []].flat().map((reponse) => paire(fait, reponse)))
    .join('');

/**
 * Un dossier, deux signes par réponse : le rang du fait, puis celui de la réponse, dans le vocabulaire.
 * Un outil ouvre sa suite de réponses. L’ordre des rangs est un contrat : tests/lib/partage/codage-v1.txt.
 */
export function coder({ communs, parDispositif }: Dossier): string {
  const outils = vocabulaire.dispositif.reponses.flatMap((outil) => {
    const faits = parDispositif[outil];
    return faits === undefined ? [] : [paire('dispositif', outil) + coderFaits(faits)];
  });
  return coderFaits(communs) + outils.join('');
}

/** Ce que vaut une paire de signes ; rien, si elle ne veut rien dire. */
function lirePaire([premier, second]: readonly string[]): readonly [Fait, string] | undefined {
  if (premier === undefined || second === undefined) return undefined;
  const fait = noms[ALPHABET.indexOf(premier)];
  if (fait === undefined) return undefined;
  const rang = ALPHABET.indexOf(second);
  const admises: readonly string[] = vocabulaire[fait].reponses;
  const reponse =
    rang === INCONNU ? admises.find((admise) => admise === 'inconnu') : connues(fait)[rang];
  return reponse === undefined ? undefined : [fait, reponse];
}

/** Ce qu’un code contient, pas encore vérifié ; rien, si l’un de ses signes ne veut rien dire. */
interface Decode {
  readonly communs: Readonly<Record<string, string | readonly string[]>>;
  readonly parDispositif: Readonly<Record<string, Decode['communs']>>;
}

/** Relit un code, paire après paire. */
export function decoder(code: string): Decode | undefined {
  const communs: Record<string, string | string[]> = {};
  const parDispositif: Record<string, Record<string, string | string[]>> = {};
  let courant = communs;
  for (const deux of code.match(/..?/g) ?? []) {
    const lue = lirePaire([...deux]);
    if (lue === undefined) return undefined;
    const [fait, reponse] = lue;
    if (fait === 'dispositif') courant = parDispositif[reponse] = {};
    else if (!vocabulaire[fait].multiple) courant[fait] = reponse;
    else courant[fait] = [...(courant[fait] ?? []), reponse];
  }
  return { communs, parDispositif };
}
