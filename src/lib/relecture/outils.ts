import { lireDesDonnees } from '../chargement/lire-un-fichier.ts';
import type { Reference } from '../contenu/reference.ts';
import { lireReferences } from '../contenu/references-ecrites.ts';
import { lireDecisions } from './decisions-ecrites.ts';
import { lireAnnexe } from './donnees.ts';
import type { Autorites } from './donnees.ts';
import type { DecisionConnue } from './decisions.ts';
import type { Lexique } from './lexique.ts';
import { lireRegles } from './regles-ecrites.ts';
import type { ReglesEcrites } from './regles-ecrites.ts';
import { Relecteur } from './relire.ts';

/** Où est ce que l’on charge : des adresses sans paramètre, les mêmes pour tous les textes. */
export const ADRESSES = {
  regles: '/relire/regles.json',
  decisions: '/relire/decisions.json',
  kit: '/relire/kit.json',
} as const;
/** Ce que l’on dit si les règles n’ont pas pu être chargées. */
export const REGLES_ABSENTES =
  'Les règles n’ont pas pu être chargées. Vérifiez la connexion, puis rechargez la page.';

/** Ce que l’on dit si le texte est donné avant que les règles soient prêtes. */
export const REGLES_EN_CHEMIN = 'Les règles se préparent : la relecture suit.';

/** Ce qu’il faut pour citer une source. */
type Citee = Pick<Reference, 'libelle' | 'adresse'>;

/** De quoi relire, une fois les règles chargées. */
export interface OutilsDeRelecture {
  /** Les règles prêtes à lire, préparées à la première relecture : ouvrir la page ne coûte rien. */
  readonly relecteur: () => Relecteur;
  /** Les classes de mots que nomment aussi les motifs d’une notice. */
  readonly classes: Lexique['classes'];
  readonly autorites: Autorites;
  readonly citer: (source: string) => Citee | undefined;
}

/** De quoi relire un article : les décisions de notre répertoire en plus. */
export interface OutilsPourUnArticle extends OutilsDeRelecture {
  readonly decisions: readonly DecisionConnue[];
}

/** De quoi relire une notice : les références du kit en plus, écrites. */
export interface OutilsPourUneNotice extends OutilsDeRelecture {
  readonly referencesDuKit: string;
}

async function chargerLesRegles(): Promise<OutilsDeRelecture> {
  const { regles, lexique, annexe } = await lireRegles(
    await lireDesDonnees<ReglesEcrites>(ADRESSES.regles),
  );
  const { references, autorites } = lireAnnexe({ annexe });
  const citables = lireReferences(references);
  let relecteur: Relecteur | undefined;
  return {
    autorites,
    classes: lexique.classes,
    relecteur: () => (relecteur ??= new Relecteur(regles, lexique)),
    citer: (source) => citables[source],
  };
}

/**
 * Charge de quoi relire un article, à l’ouverture de la page : la demande part avant qu’un texte soit collé.
 * @throws si l’un des deux fichiers ne peut être lu.
 */
export async function chargerPourUnArticle(): Promise<OutilsPourUnArticle> {
  const [outils, ecrites] = await Promise.all([
    chargerLesRegles(),
    lireDesDonnees<string>(ADRESSES.decisions),
  ]);
  const decisions = lireDecisions(ecrites);
  const libelles = new Map(decisions.map(({ id, libelle }) => [id, libelle]));
  return {
    ...outils,
    decisions,
    citer: (source) => {
      const libelle = libelles.get(source);
      return libelle === undefined
        ? outils.citer(source)
        : { libelle, adresse: `/decisions/${source}/` };
    },
  };
}

/**
 * Charge de quoi relire une notice, et en ouvrir le kit, à l’ouverture de la page.
 * @throws si l’un des deux fichiers ne peut être lu.
 */
export async function chargerPourUneNotice(): Promise<OutilsPourUneNotice> {
  const [outils, referencesDuKit] = await Promise.all([
    chargerLesRegles(),
    lireDesDonnees<string>(ADRESSES.kit),
  ]);
  return { ...outils, referencesDuKit };
}
