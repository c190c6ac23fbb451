import { expressions } from './expressions.ts';

/** Ce par quoi une question commence ou finit sans rien dire de son sujet. */
const tournures =
  /\b(est ce que|c est a dire|a t (il|elle|on) le droit|(ai je|j ai|ont ils|as tu|avons nous|a t on|il a|ils ont|elle a|on a|ont|a) (bien )?le droit|(est ce|est il|c est|ce) (bien )?(legal|illegal|legale|autorise|permis|interdit|possible|normal|obligatoire)|qu est ce qu(e|i)?|je ne sais pas|s il (vous|te) plait)\b/g;

const demandesDeSens =
  /\b(c est quoi|cest quoi|c (quoi|koi)|c est qui|kesako|qu est ce que? ?(c est( que?)?|une?|la|le|l|les)\b|ca veut dire( quoi)?|que veut dire|veut dire|que signifie|signifie|signification|definition|definir|sens du mot)\b/g;

/** Une requête sans ses formules, et si elle demande le sens d’un mot. */
interface Demande {
  readonly sujet: string;
  readonly definition: boolean;
}

/** Sépare d’une requête pliée ce qui n’est que façon de demander, et remplace ce qui se dit en plusieurs mots. */
export function lireDemande(pliee: string): Demande {
  const plate = pliee
    .replace(/[^a-z0-9./-]+/g, ' ')
    .replace(/(?<=[a-z])-(?=[a-z])/g, ' ')
    .trim();
  const sansSens = plate.replace(demandesDeSens, ' ').trim();
  const definition = sansSens !== plate;
  const sujet = expressions
    .reduce(
      (texte, [motif, mots]) => texte.replace(motif, ` ${mots} `),
      sansSens.replace(tournures, ' '),
    )
    .trim();
  return { sujet: sujet === '' ? plate : sujet, definition };
}
