import { remplissages } from '../lettres/types.ts';
import { z } from 'astro/zod';
import { datation, verifieLe } from './datation.ts';
import { delais, vocabulaire } from '../droit/surveillance/index.ts';
import { sourceDuRegistre } from './registre.ts';

const phrase = z.string().min(1);
const identifiant = z.string().regex(/^[a-z][a-z0-9-]*$/, {
  error: 'un identifiant s’écrit en minuscules sans accents, avec des tirets',
});

/** Ce qui peut remplir un champ d’avance. */
const provenances: readonly string[] = [
  ...Object.keys(vocabulaire),
  ...delais.map(({ id }) => `delai:${id}`),
  'questions',
];

const champ = z
  .strictObject({
    /** Le nom employé dans le corps : `{{outil}}`. */
    id: identifiant,
    /** Ce qu’on lit au-dessus du champ : « L’outil, tel qu’on le nomme chez vous ». */
    libelle: phrase,
    /** `ligne`, `texte` (plusieurs lignes), `date` ou `choix`. */
    type: z.enum(['ligne', 'texte', 'date', 'choix']).default('ligne'),
    /** Faux : s’il reste vide, le paragraphe qui l’emploie disparaît. */
    requis: z.boolean().default(true),
    /** Une phrase sous le libellé. */
    aide: phrase.optional(),
    /**
     * Ce qui le remplit d’avance quand on vient du résultat : un fait, un délai, les questions à poser. Plusieurs,
     * séparés par une virgule : le premier qui le remplit.
     */
    depuis: z
      .string()
      .refine((valeur) => valeur.split(',').every((une) => provenances.includes(une)), {
        error: ({ input }) =>
          `« ${String(input)} » n’est ni un fait, ni un délai, ni « questions »`,
      })
      .optional(),
    /** Les choix qui font paraître le champ : `{ etape: [relance] }`. */
    si: z.record(identifiant, z.array(identifiant).nonempty()).optional(),
    /** L’option qui vaut tant que rien n’est choisi : à donner si la lettre en blanc n’a sans elle plus de demande. */
    parDefaut: identifiant.optional(),
    /** Ce que le navigateur sait de la personne qui écrit, et peut écrire à sa place : `email`, `tel`… */
    remplissage: z.enum(remplissages).optional(),
    /** Les réponses d’un champ `choix`. */
    options: z
      .array(
        z.strictObject({
          id: identifiant,
          /** Ce qu’on lit dans la liste. */
          libelle: phrase,
          /** Réponses du questionnaire qui choisissent cette option. */
          reponses: z.array(phrase).optional(),
        }),
      )
      .min(2)
      .optional(),
  })
  .refine(({ type, options }) => (type === 'choix') === (options !== undefined), {
    error: 'un champ « choix », et lui seul, a des options',
  })
  .refine(
    ({ parDefaut, options = [] }) =>
      parDefaut === undefined || options.some(({ id }) => id === parDefaut),
    { error: 'ce qui vaut par défaut est une des options' },
  );

/**
 * Une lettre à remplir : un fichier de `src/content/lettres/`, dont le nom fait l’adresse. Son titre et sa place
 * sont dans `src/lib/droit/surveillance/resultat/lettres.ts`. Le corps est la lettre, passage par passage :
 * voir `src/content/README.md`.
 */
export const lettre = z.strictObject({
  ...datation,
  /** Une phrase pour la liste des modèles et les moteurs de recherche, 160 caractères au plus. */
  resume: phrase.max(160),
  /** Une ou deux phrases : quand cette lettre sert, et à qui. */
  quand: phrase,
  /** `lettre`, ou `note` : sans destinataire ni formule finale. */
  forme: z.enum(['lettre', 'note']).default('lettre'),
  /** L’objet de la lettre, ou le titre de la note. */
  objet: phrase,
  /** Première ligne du destinataire, si elle est toujours la même. */
  aLAttention: phrase.optional(),
  /** Les blancs propres à cette lettre ; le nom, l’adresse, la date et les pièces vont de soi. */
  champs: z.array(champ).min(1),
  /** Avant d’envoyer : une phrase par point. */
  envoi: z.array(phrase).min(1),
  /** Ce que cette lettre ne fait pas, et la position possible de l’employeur. */
  neFaitPas: z.array(phrase).min(1),
  /** Les délais à rappeler, par leur identifiant dans `delais.ts`. */
  delais: z.array(z.enum(delais.map(({ id }) => id))).default([]),
  /** Les sources de `quand`, de `envoi` et de `neFaitPas`, que le corps ne cite pas déjà. */
  sources: z.array(sourceDuRegistre).default([]),
  /** Mots de tous les jours que la recherche doit retrouver ici. */
  motsCles: z.array(phrase).nonempty(),
  /** Jour de la dernière vérification. */
  verifieLe,
});
