import { z } from 'astro/zod';
import { datation } from './datation.ts';
import {
  statutsObligation,
  statutsPreuve,
  statutsRupture,
} from '../droit/surveillance/vocabulaire/statuts.ts';
import { adresse } from './adresse.ts';
import { faits } from './faits.ts';
import { adresseOfficielle, ecli, lecture } from './lecture-de-decision.ts';
import { formations, niveaux, publications, suites } from './statut-de-decision.ts';
import { numeroDuRegistre } from './registre.ts';

const phrase = z.string().min(1);

const source = z.strictObject({
  /** Adresse complète. */
  adresse,
  /** Ce que cette page confirme. */
  confirme: phrase,
});

/**
 * Une décision de justice ou d’autorité : un fichier de `src/content/decisions/`, nommé comme son
 * identifiant (juridiction, année, numéro, surnom). Le corps du fichier est le résumé des faits.
 * Découpé une fois du corpus arrêté au 23 novembre 2026 ; la fiche fait foi depuis.
 */
export const decision = z.strictObject({
  ...datation,
  /** Qui a rendu la décision, en abrégé d’usage, sans sa formation : « Cass. soc. », « CNIL ». */
  juridiction: phrase,
  /** Jour de la décision : 2025-01-22. */
  date: z.coerce.date(),
  /** Numéro de pourvoi, de rôle ou de délibération, tel qu’imprimé. Absent s’il est inconnu. */
  numero: phrase.optional(),
  /** Nom sous lequel on la connaît, ou nom des parties. */
  nom: phrase.optional(),
  /** Qui surveille qui. Les trois dernières valeurs ne valident pas les règles du questionnaire. */
  portee: z.enum([
    'employeur-surveille-salarie',
    'sanction-autorite',
    'collectif',
    'salarie-enregistre-employeur',
    'contexte-etranger',
    'hors-travail',
  ]),
  /** `depasse` : une de ses conclusions ne tiendrait plus aujourd’hui. */
  regime: z.enum(['actuel', 'depasse', 'hors-perimetre']),
  /** Comment la décision a été lue, chez qui, et quand. Sans elle, la construction s’arrête. */
  lecture,
  /** Identifiant européen de la jurisprudence, seulement si une source en montre le numéro d’ordre. */
  ecli: ecli.optional(),
  /** Où elle se lit chez qui l’a rendue ou chez Légifrance, si une source montre cette adresse. */
  adresseOfficielle: adresseOfficielle.optional(),
  /** Degré de juridiction. `etranger` : juge ou autorité d’un autre pays. */
  niveau: z.enum(niveaux),
  /** Formation qui a jugé, quand une source la donne. La chambre est déjà dans `juridiction`. */
  formation: z.enum(formations).optional(),
  /** Publiée au recueil de sa juridiction ou inédite, quand une source le dit. */
  publication: z.enum(publications).optional(),
  /**
   * Où en est l’affaire, selon nos sources : `definitif` (pourvoi rejeté, ou dernier juge),
   * `cassation` (l’affaire est à rejuger), `frappe-d-appel`, `appel-annonce`, `reformee` (une autre
   * décision l’a changée) ; `inconnu` dès que les sources se taisent.
   */
  suite: z.enum(suites),
  /**
   * Fiche de la décision qui l’emporte aujourd’hui sur un point au moins. Absent quand c’est un texte,
   * et non une décision, qui l’a dépassée : le dire alors dans `evolution`.
   */
  depassePar: phrase.optional(),
  /** Nom que les juristes lui donnent, seulement si une source l’emploie : « Nikon ». */
  surnom: phrase.optional(),
  /** Mots de tous les jours propres à cette affaire, pour la recherche. */
  motsCles: z.array(phrase),
  /** Une ou deux phrases : qui a jugé avant, qui a formé le recours, comment il finit. */
  procedure: phrase.optional(),
  /** La question posée au juge, en une phrase que tout le monde comprend. */
  question: phrase.endsWith('?'),
  /** Ce que la décision apporte, en une ou deux phrases à nous. */
  change: phrase,
  /** Ce qu’elle ne dit pas, ou ne permet pas d’en tirer : une ou deux phrases. */
  neChangePas: phrase,
  /**
   * Autorité de la solution, quand le dossier permet de la dire : `etablie` (assemblée plénière, ou
   * solution reprise par plusieurs décisions du corpus), `debattue` (sérieusement critiquée). Sans ce
   * champ, la formation et la publication disent ce que vaut un arrêt. Le motif est dans `autoriteMotif`.
   */
  autorite: z.enum(['etablie', 'debattue']).optional(),
  /** Une phrase : ce qui, dans le dossier, justifie `autorite`. Obligatoire avec elle. */
  autoriteMotif: phrase.optional(),
  /** Ce qui a été jugé, en une phrase. */
  solution: phrase,
  /** Ce que la solution est devenue : suites, revirement, limites. */
  evolution: phrase.optional(),
  /** Note de lecture : comment les faits ont été codés, ce qui n’a pas pu l’être. */
  note: phrase.optional(),
  /**
   * Articles du Code du travail en vigueur que la décision, ou ses commentaires, rattachent au cas. Un
   * ancien numéro est remplacé par l’actuel. Chaque numéro doit être au registre.
   */
  articles: z.array(numeroDuRegistre),
  /** Textes cités par la décision ou ses commentaires, avec leur numéro d’alors. Pas des visas. */
  textes: z.array(phrase),
  /** Les faits, dans le vocabulaire du questionnaire. */
  faits,
  /** Ce qui a été jugé sur chacune des trois questions ; absent si la décision ne le tranche pas. */
  decide: z.strictObject({
    dispositif: z.enum(['regulier', 'irregulier']).optional(),
    /** Obligations que la décision dit violées. */
    obligationsEnCause: z.array(phrase),
    /** Obligations que la décision dit tenues, ou non dues. */
    obligationsRespectees: z.array(phrase),
    preuve: z.enum(['admise', 'ecartee']).optional(),
    rupture: z.enum(['maintenue', 'sans-cause', 'nulle']).optional(),
  }),
  /** Conclusions du moteur que ce cas peut valider. */
  utilisablePour: z.strictObject({
    dispositif: z.boolean(),
    preuve: z.boolean(),
    rupture: z.boolean(),
  }),
  /** Pourquoi le cas ne peut pas servir à valider les autres conclusions. */
  pourquoiPas: phrase.optional(),
  /** Réponses du moteur compatibles avec ce qui a été jugé. La première est la plus nette. */
  acceptable: z.strictObject({
    dispositif: z.array(z.enum(statutsObligation)).nonempty().optional(),
    preuve: z.array(z.enum(statutsPreuve)).nonempty().optional(),
    rupture: z.array(z.enum(statutsRupture)).nonempty().optional(),
  }),
  /** Vrai quand les faits codés devraient suffire à la réponse nette, la première d’`acceptable`. */
  strict: z.strictObject({ preuve: z.boolean(), rupture: z.boolean() }),
  /** Amende prononcée, en euros. */
  amende: z.number().nonnegative().optional(),
  /** Indemnités allouées, en euros. */
  indemnites: z.number().nonnegative().optional(),
  /** Où la décision, ou son commentaire, a été lue. */
  sources: z.tuple([source], source),
});

/** Une décision, telle que sa fiche la dit. */
export type Decision = z.infer<typeof decision>;
