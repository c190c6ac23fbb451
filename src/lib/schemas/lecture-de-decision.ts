import { z } from 'astro/zod';
import { adresse } from './adresse.ts';

/** Comment une décision a été lue, du plus sûr au moins sûr. */
const niveauxDeLecture = [
  'texte-officiel-lu',
  'copie-lue',
  'commentaires-concordants',
  'source-unique',
] as const;

/**
 * La lecture d’une décision : `texte-officiel-lu` (le texte entier, dans une copie du site officiel),
 * `copie-lue` (le texte entier, ailleurs), `commentaires-concordants` (deux indépendants au moins),
 * `source-unique` (un seul commentaire, un extrait ou la presse : la page le dit).
 */
export const lecture = z
  .strictObject({
    niveau: z.enum(niveauxDeLecture).meta({
      description:
        'Comment elle a été lue : texte-officiel-lu, copie-lue, commentaires-concordants ou source-unique.',
    }),
    ou: z
      .array(z.string().min(1))
      .nonempty()
      .meta({ description: 'Chez qui, par son nom : « Légifrance », « Juricaf ».' }),
    le: z.coerce.date().meta({ description: 'Jour où nous l’avons vérifiée.' }),
  })
  .refine(({ ou }) => new Set(ou).size === ou.length, {
    path: ['ou'],
    message: 'Le même lecteur est nommé deux fois dans « lecture.ou » : il ne compte que pour un.',
  })
  .refine(({ niveau, ou }) => niveau !== 'commentaires-concordants' || ou.length >= 2, {
    path: ['ou'],
    message:
      'Des « commentaires-concordants » sont au moins deux : nommer l’autre dans « lecture.ou », ou écrire « source-unique ».',
  });

/** La lecture d’une décision, telle que sa fiche la dit. */
export type Lecture = z.infer<typeof lecture>;

const FORME_ECLI =
  /^ECLI:(?:FR:(?:CCASS:\d{4}:[A-Z][A-Z0-9]\d{5}|CE[A-Z]{3}:\d{4}:\d{6}\.\d{8})|EU:C:\d{4}:\d{1,4}|CE:ECHR:\d{4}:\d{4}(?:JUD|DEC)\d{9}|NL:[A-Z]{2,7}:\d{4}:\d{1,5})$/;

/** Un identifiant européen de jurisprudence : pays ou organisation, juridiction, année, numéro d’ordre. */
export const ecli = z
  .string()
  .regex(FORME_ECLI, { message: 'ECLI mal formé : « ECLI:FR:CCASS:2025:SO00062 ».' });

/** Les sites de qui rend les décisions ou de qui les publie officiellement. */
export const sitesOfficiels = [
  'www.courdecassation.fr',
  'www.legifrance.gouv.fr',
  'www.conseil-etat.fr',
  'www.cnil.fr',
  'curia.europa.eu',
  'infocuria.curia.europa.eu',
  'eur-lex.europa.eu',
  'hudoc.echr.coe.int',
  'www.garanteprivacy.it',
  'uitspraken.rechtspraak.nl',
] as const;

const estOfficiel = (une: string): boolean =>
  sitesOfficiels.some((site) => site === new URL(une).hostname);

/** L’adresse d’une décision sur un site officiel connu. */
export const adresseOfficielle = adresse.refine(estOfficiel, {
  message: `Site officiel inconnu. Sites admis : ${sitesOfficiels.join(', ')}.`,
});
