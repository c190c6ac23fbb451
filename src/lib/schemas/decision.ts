import { z } from 'astro/zod';
import { datation } from './datation.ts';
import { statutsObligation, statutsPreuve, statutsRupture } from '../droit/surveillance/index.ts';
import { adresse } from './adresse.ts';
import { faits } from './faits.ts';
import { adresseOfficielle, ecli, lecture } from './lecture-de-decision.ts';
import { formations, niveaux, publications, suites } from './statut-de-decision.ts';
import { numeroDuRegistre } from './registre.ts';

const phrase = z.string().min(1);

const source = z.strictObject({
  adresse: adresse.meta({ description: 'Adresse complète.' }),
  confirme: phrase.meta({ description: 'Ce que cette page confirme.' }),
});

/**
 * Une décision de justice ou d’autorité : un fichier de `src/content/decisions/`, nommé comme son
 * identifiant (juridiction, année, numéro, surnom). Le corps du fichier est le résumé des faits.
 * Découpé une fois du corpus arrêté au 23 novembre 2026 ; la fiche fait foi depuis.
 */
export const decision = z.strictObject({
  ...datation,
  juridiction: phrase.meta({
    description:
      'Qui a rendu la décision, en abrégé d’usage, sans sa formation : « Cass. soc. », « CNIL ».',
  }),
  date: z.coerce.date().meta({ description: 'Jour de la décision : 2025-01-22.' }),
  numero: phrase.optional().meta({
    description:
      'Numéro de pourvoi, de rôle ou de délibération, tel qu’imprimé. Absent s’il est inconnu.',
  }),
  nom: phrase
    .optional()
    .meta({ description: 'Nom sous lequel on la connaît, ou nom des parties.' }),
  portee: z
    .enum([
      'employeur-surveille-salarie',
      'sanction-autorite',
      'collectif',
      'salarie-enregistre-employeur',
      'contexte-etranger',
      'hors-travail',
    ])
    .meta({
      description:
        'Qui surveille qui. Les trois dernières valeurs ne valident pas les règles du questionnaire.',
    }),
  regime: z
    .enum(['actuel', 'depasse', 'hors-perimetre'])
    .meta({ description: 'depasse : une de ses conclusions ne tiendrait plus aujourd’hui.' }),
  lecture: lecture.meta({
    description:
      'Comment la décision a été lue, chez qui, et quand. Sans elle, la construction s’arrête.',
  }),
  ecli: ecli.optional().meta({
    description:
      'Identifiant européen de la jurisprudence, si une source le montre ou montre le numéro de l’arrêt.',
  }),
  adresseOfficielle: adresseOfficielle.optional().meta({
    description:
      'Où elle se lit chez qui l’a rendue ou chez Légifrance, si une source montre cette adresse.',
  }),
  niveau: z
    .enum(niveaux)
    .meta({ description: 'Degré de juridiction. etranger : juge ou autorité d’un autre pays.' }),
  formation: z.enum(formations).optional().meta({
    description:
      'Formation qui a jugé, quand une source la donne. La chambre est déjà dans juridiction.',
  }),
  publication: z.enum(publications).optional().meta({
    description: 'Publiée au recueil de sa juridiction ou inédite, quand une source le dit.',
  }),
  suite: z.enum(suites).meta({
    description:
      'Où en est l’affaire, selon nos sources : definitif (pourvoi rejeté, ou dernier juge), cassation (l’affaire est à rejuger), frappe-d-appel, appel-annonce, reformee (une autre décision l’a changée) ; inconnu dès que les sources se taisent.',
  }),
  depassePar: phrase.optional().meta({
    description:
      'Fiche de la décision qui l’emporte aujourd’hui sur un point au moins. Absent quand c’est un texte, et non une décision, qui l’a dépassée : le dire alors dans evolution.',
  }),
  surnom: phrase.optional().meta({
    description: 'Nom que les juristes lui donnent, seulement si une source l’emploie : « Nikon ».',
  }),
  motsCles: z
    .array(phrase)
    .meta({ description: 'Mots de tous les jours propres à cette affaire, pour la recherche.' }),
  procedure: phrase.optional().meta({
    description:
      'Une ou deux phrases : qui a jugé avant, qui a formé le recours, comment il finit.',
  }),
  question: phrase
    .endsWith('?')
    .meta({ description: 'La question posée au juge, en une phrase que tout le monde comprend.' }),
  change: phrase.meta({
    description: 'Ce que la décision apporte, en une ou deux phrases à nous.',
  }),
  neChangePas: phrase.meta({
    description: 'Ce qu’elle ne dit pas, ou ne permet pas d’en tirer : une ou deux phrases.',
  }),
  autorite: z.enum(['etablie', 'debattue']).optional().meta({
    description:
      'Autorité de la solution, quand le dossier permet de la dire : etablie (assemblée plénière, ou solution reprise par plusieurs décisions du corpus), debattue (sérieusement critiquée). Sans ce champ, la formation et la publication disent ce que vaut un arrêt. Le motif est dans autoriteMotif.',
  }),
  autoriteMotif: phrase.optional().meta({
    description: 'Une phrase : ce qui, dans le dossier, justifie autorite. Obligatoire avec elle.',
  }),
  solution: phrase.meta({ description: 'Ce qui a été jugé, en une phrase.' }),
  evolution: phrase
    .optional()
    .meta({ description: 'Ce que la solution est devenue : suites, revirement, limites.' }),
  note: phrase.optional().meta({
    description: 'Note de lecture : comment les faits ont été codés, ce qui n’a pas pu l’être.',
  }),
  articles: z.array(numeroDuRegistre).meta({
    description:
      'Articles du Code du travail en vigueur que la décision, ou ses commentaires, rattachent au cas. Un ancien numéro est remplacé par l’actuel. Chaque numéro doit être au registre.',
  }),
  textes: z.array(phrase).meta({
    description:
      'Textes cités par la décision ou ses commentaires, avec leur numéro d’alors. Pas des visas.',
  }),
  faits: faits.meta({ description: 'Les faits, dans le vocabulaire du questionnaire.' }),
  decide: z
    .strictObject({
      dispositif: z.enum(['regulier', 'irregulier']).optional(),
      obligationsEnCause: z
        .array(phrase)
        .meta({ description: 'Obligations que la décision dit violées.' }),
      obligationsRespectees: z
        .array(phrase)
        .meta({ description: 'Obligations que la décision dit tenues, ou non dues.' }),
      preuve: z.enum(['admise', 'ecartee']).optional(),
      rupture: z.enum(['maintenue', 'sans-cause', 'nulle']).optional(),
    })
    .meta({
      description:
        'Ce qui a été jugé sur chacune des trois questions ; absent si la décision ne le tranche pas.',
    }),
  utilisablePour: z
    .strictObject({
      dispositif: z.boolean(),
      preuve: z.boolean(),
      rupture: z.boolean(),
    })
    .meta({ description: 'Conclusions du moteur que ce cas peut valider.' }),
  pourquoiPas: phrase
    .optional()
    .meta({ description: 'Pourquoi le cas ne peut pas servir à valider les autres conclusions.' }),
  acceptable: z
    .strictObject({
      dispositif: z.array(z.enum(statutsObligation)).nonempty().optional(),
      preuve: z.array(z.enum(statutsPreuve)).nonempty().optional(),
      rupture: z.array(z.enum(statutsRupture)).nonempty().optional(),
    })
    .meta({
      description:
        'Réponses du moteur compatibles avec ce qui a été jugé. La première est la plus nette.',
    }),
  strict: z.strictObject({ preuve: z.boolean(), rupture: z.boolean() }).meta({
    description:
      'Vrai quand les faits codés devraient suffire à la réponse nette, la première d’acceptable.',
  }),
  amende: z.number().nonnegative().optional().meta({ description: 'Amende prononcée, en euros.' }),
  indemnites: z
    .number()
    .nonnegative()
    .optional()
    .meta({ description: 'Indemnités allouées, en euros.' }),
  sources: z
    .tuple([source], source)
    .meta({ description: 'Où la décision, ou son commentaire, a été lue.' }),
});

/** Une décision, telle que sa fiche la dit. */
export type Decision = z.infer<typeof decision>;
