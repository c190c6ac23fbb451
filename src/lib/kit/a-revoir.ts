import { enClair } from '../dates/dates.ts';
import type { Source } from '../droit/sources.ts';
import {
  calculerEcheance,
  conclure,
  dateExiste,
  delaiDe,
  estGrave,
  libellesObligation,
  vocabulaire,
} from '../droit/surveillance/index.ts';
import type { ConstatObligation, Faits } from '../droit/surveillance/index.ts';
import type { Valeurs } from '../lettres/types.ts';
import { memes } from './deduire.ts';

/** Ce qu’il faut revoir avant de se servir d’un document, et ce qui le fonde. */
export interface ARevoir {
  readonly phrase: string;
  readonly sources: readonly Source[];
}

const admise = <R extends string>(reponses: readonly R[], valeur: string | undefined) =>
  reponses.find((reponse) => reponse === valeur);

/** Ce que la saisie dit aux règles : l’outil, sa fréquence, la base, la décision laissée à la machine. */
function faitsDuKit(valeurs: Valeurs): Faits {
  const dispositif = admise(vocabulaire.dispositif.reponses, valeurs['outil']);
  const permanence = admise(vocabulaire.permanence.reponses, valeurs['frequence']);
  const base = admise(vocabulaire.base.reponses, valeurs['base']);
  return {
    ...(dispositif && { dispositif }),
    ...(permanence && { permanence }),
    ...(base && { base }),
    ...(valeurs['automatisee'] === 'oui' && { decision: 'automatisee' as const }),
  };
}

/** Le dernier examen : la saisie change à chaque signe, ces réponses rarement. */
let dernier: { readonly cle: string; readonly graves: readonly ConstatObligation[] } | undefined;

/** Ce que les règles disent de ces réponses, quelles que soient les autres. */
function graves(valeurs: Valeurs): readonly ConstatObligation[] {
  const faits = faitsDuKit(valeurs);
  if (faits.dispositif === undefined) return [];
  const cle = JSON.stringify(faits);
  if (dernier?.cle !== cle)
    dernier = {
      cle,
      graves: conclure(faits).dispositif.obligations.filter(({ statut }) => estGrave(statut)),
    };
  return dernier.graves;
}

const majuscule = (texte: string): string =>
  texte.charAt(0).toLocaleUpperCase('fr') + texte.slice(1);

const enPhrase = ({ statut, motif, sources }: ConstatObligation): ARevoir => ({
  phrase: `${majuscule(libellesObligation[statut])}\u00a0: ${motif}`,
  sources,
});

/** Ce qui vise l’outil lui-même, et qu’aucun document ne répare. */
export const interdictions = (valeurs: Valeurs): readonly ARevoir[] =>
  graves(valeurs)
    .filter(({ statut }) => statut === 'interdit')
    .map(enPhrase);

/** Ce que les règles reprochent à ces réponses, ce qui est interdit d’abord. */
export const reproches = (valeurs: Valeurs): readonly ARevoir[] =>
  graves(valeurs)
    .toSorted((un, autre) => Number(autre.statut === 'interdit') - Number(un.statut === 'interdit'))
    .map(enPhrase);

/** Un jour de la saisie, s’il existe. */
function jour(valeurs: Valeurs, id: string): string | undefined {
  const saisi = valeurs[id] ?? '';
  return dateExiste(saisi) ? saisi : undefined;
}

const avant = (un: string | undefined, autre: string | undefined): boolean =>
  un !== undefined && autre !== undefined && un < autre;

/** Les jours qui ne vont pas ensemble. « AAAA-MM-JJ » se compare comme un mot. */
function joursARevoir(valeurs: Valeurs): readonly ARevoir[] {
  const [service, version, remise, creation, revue] = [
    'service',
    'version',
    'remise',
    'creation',
    'revue',
  ].map((id) => jour(valeurs, id));
  const consulte = valeurs['effectif'] === '50-et-plus' ? remise : undefined;
  const passe = consulte && calculerEcheance(delaiDe('avis-cse'), consulte).passeLe;
  return [
    ...(avant(service, version)
      ? [
          {
            phrase:
              'La mise en service précède la date de cette version. Une première information se donne avant.',
            sources: ['L1222-4'],
          } as const,
        ]
      : []),
    ...(avant(service, consulte)
      ? [
          {
            phrase:
              'Le comité recevrait les informations après la mise en service. Il est consulté avant la décision.',
            sources: ['L2312-38'],
          } as const,
        ]
      : avant(service, passe)
        ? [
            {
              phrase: `La mise en service est prévue avant le ${enClair(new Date(passe ?? ''))}, où l’avis est réputé négatif. Elle suppose un avis rendu plus tôt.`,
              sources: ['L2312-38', 'R2312-6'],
            } as const,
          ]
        : []),
    ...(avant(revue, version)
      ? [{ phrase: 'La prochaine revue précède la date de cette version.', sources: [] }]
      : []),
    ...(avant(version, creation)
      ? [{ phrase: 'La fiche du registre serait mise à jour avant d’être créée.', sources: [] }]
      : []),
  ];
}

/** Les réponses qui se contredisent d’un document à l’autre. */
function contradictions(valeurs: Valeurs): readonly ARevoir[] {
  const opposees = memes.some(({ champ, critere, dit }) => {
    const [attendu, dite] = [dit[valeurs[champ] ?? ''], valeurs[critere] ?? ''];
    return attendu !== undefined && dite !== '' && dite !== 'inconnu' && dite !== attendu;
  });
  return [
    ...(valeurs['base'] === 'interet-legitime' && valeurs['issue'] === 'ecarte'
      ? [
          {
            phrase:
              'La notice nomme l’intérêt légitime, et le test conclut qu’il ne l’emporte pas. L’un des deux est à revoir.',
            sources: ['rgpd-6'],
          } as const,
        ]
      : []),
    ...(opposees
      ? [
          {
            phrase:
              'Un critère de l’analyse d’impact dit le contraire d’une réponse de la notice (évaluation, décision, données sensibles ou fréquence).',
            sources: [],
          } as const,
        ]
      : []),
  ];
}

/** Tout ce qui est à revoir dans la saisie : ce que les règles reprochent, les jours, les contradictions. */
export const aRevoir = (valeurs: Valeurs): readonly ARevoir[] => [
  ...reproches(valeurs),
  ...joursARevoir(valeurs),
  ...contradictions(valeurs),
];
