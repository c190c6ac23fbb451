import { z } from 'astro/zod';
import { adresse } from './adresse.ts';
import { datation, verifieLe } from './datation.ts';
import { niveauxDAutorite } from './enonce.ts';
import { sourceDuRegistre } from './registre.ts';

const phrase = z.string().min(1);

/** Ce que vaut une phrase que l’on entend. */
export const verdicts = ['vrai', 'faux', 'ca-depend'] as const;
/** Ce que vaut une phrase que l’on entend. */
export type Verdict = (typeof verdicts)[number];

/** Les thèmes où se rangent les cartes, dans l’ordre où on les présente. */
export const themes = {
  informer: 'Informer, ou demander l’accord',
  cse: 'Les élus du personnel',
  outils: 'Les outils',
  preuve: 'La preuve',
  suites: 'La sanction et les recours',
  autorites: 'Les autorités et les textes nouveaux',
  maif: 'L’affaire MAIF',
} as const;

const idsDeTheme = ['informer', 'cse', 'outils', 'preuve', 'suites', 'autorites', 'maif'] as const;

/**
 * Une phrase que l’on entend, et ce qu’elle vaut : un fichier de `src/content/idees-recues/`, dont le
 * nom fait l’adresse. Le corps est la réponse, en deux phrases, sans balise ni lien.
 */
export const ideeRecue = z.strictObject({
  ...datation,
  /** Ce que les gens disent, dans nos mots, sans guillemets. */
  phrase,
  verdict: z.enum(verdicts),
  /** Où la carte se range : voir `themes`. */
  theme: z.enum(idsDeTheme),
  /** Place de la carte ; deux cartes n’ont pas la même. */
  ordre: z.number().int().positive(),
  /** D’où vient la phrase : un commentaire de lecteur sous l’article de départ, la presse, ou l’air du temps. */
  origine: z.enum(['commentaire', 'presse', 'courante']),
  /**
   * Qui l’a écrite, et où, quand nous l’avons lu : un texte du registre, ou une page d’ailleurs avec le jour où
   * nous l’avons lue ; et ses mots, huit au plus, tels qu’ils y sont.
   */
  lueChez: z
    .union([
      z.strictObject({ source: sourceDuRegistre, mots: phrase }),
      z.strictObject({
        page: z.strictObject({ nom: phrase, adresse, lueLe: z.coerce.date() }),
        mots: phrase,
      }),
    ])
    .optional(),
  /** La carte est aussi sur la page d’accueil. */
  accueil: z.boolean().default(false),
  /** Ce qui appuie la réponse, du plus direct au plus général. */
  sources: z.tuple([sourceDuRegistre], sourceDuRegistre),
  /** Ce que vaut la réponse, si c’est du droit. Absent quand elle dit qui parle : la CNIL, un journal. */
  autorite: z.enum(niveauxDAutorite).optional(),
  /** Ce que nous n’avons pas pu vérifier, en une phrase dite au lecteur. */
  verification: phrase.optional(),
  /** Une phrase qu’un journaliste peut écrire sans se tromper. */
  peutEcrire: phrase,
  /** Une phrase, souvent lue, qui irait au-delà des sources. */
  nePeutPasEcrire: phrase,
  /** Jour de la dernière vérification des sources. */
  verifieLe,
  /** Mots de tous les jours que la recherche doit retrouver ici. */
  motsCles: z.array(phrase).nonempty(),
});

/** Une phrase que l’on entend, telle que sa fiche la dit. */
export type IdeeRecue = z.infer<typeof ideeRecue>;
