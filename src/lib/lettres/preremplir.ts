import {
  dire,
  jourDeDepart,
  questions,
  type Faits,
  type Role,
} from '../droit/surveillance/index.ts';
import type { IdDeDelai } from '../droit/surveillance/index.ts';
import type { ChampASaisir } from './saisie.ts';
import type { Valeurs } from './types.ts';

/** Ce que le résultat du questionnaire sait déjà. */
export interface Acquis {
  readonly role: Role | undefined;
  readonly faits: Faits;
  /** Les jours donnés pour calculer des délais, tels qu’ils ont été tapés, sous le délai où chacun se retient. */
  readonly dates: Readonly<Partial<Record<IdDeDelai, string>>>;
  /** Les questions à poser, pour chaque « je ne sais pas ». */
  readonly questions: readonly string[];
}

/** Une réponse, dans les mots du questionnaire ; rien pour « je ne sais pas ». */
function libelle({ faits, role }: Acquis, fait: string): string {
  const reponse = (faits as Readonly<Record<string, string | readonly string[] | undefined>>)[fait];
  const question = (
    questions as Readonly<
      Record<string, { choix: Readonly<Record<string, { libelle: Parameters<typeof dire>[0] }>> }>
    >
  )[fait];
  if (typeof reponse !== 'string' || reponse === 'inconnu') return '';
  const choix = question?.choix[reponse];
  return choix === undefined ? '' : dire(choix.libelle, role);
}

function valeurDe(depuis: string, { type, options = [] }: ChampASaisir, acquis: Acquis): string {
  if (depuis === 'questions') return acquis.questions.join('\n');
  if (depuis.startsWith('delai:'))
    return acquis.dates[jourDeDepart(depuis.slice('delai:'.length) as IdDeDelai)] ?? '';
  if (type !== 'choix') return libelle(acquis, depuis);
  const reponse = (acquis.faits as Readonly<Record<string, unknown>>)[depuis];
  return options.find(({ reponses = [] }) => reponses.some((une) => une === reponse))?.id ?? '';
}

/** La valeur de la première provenance qui en donne une. */
function valeur(champ: ChampASaisir, acquis: Acquis): string {
  for (const depuis of champ.depuis?.split(',') ?? []) {
    const acquise = valeurDe(depuis, champ, acquis);
    if (acquise !== '') return acquise;
  }
  return '';
}

/** Ce qui remplit d’avance les champs d’une lettre, d’après leur `depuis` ; les autres restent vides. */
export function preremplir(champs: readonly ChampASaisir[], acquis: Acquis): Valeurs {
  return Object.fromEntries(
    champs.flatMap((champ) => {
      const acquise = valeur(champ, acquis);
      return acquise === '' ? [] : [[champ.id, acquise]];
    }),
  );
}
