import { jourEntier } from '../dates/saisie.ts';
import { conclure, faitsDe, vocabulaire, versionDesRegles } from '../droit/surveillance/index.ts';
import type { Conclusions, Dispositif, Dossier } from '../droit/surveillance/index.ts';
import {
  libellesDispositif,
  libellesPreuve,
  libellesRupture,
} from '../droit/surveillance/index.ts';
import { estObjet } from '../examen/lire-faits.ts';
import { nomDe } from '../questionnaire/reponses.ts';

/** Les trois statuts d’un outil, dans l’ordre : l’outil, la preuve, la sanction. */
type Statuts = readonly [dispositif: string, preuve: string, rupture: string];

const outilsDe = ({ parDispositif }: Dossier): readonly Dispositif[] =>
  vocabulaire.dispositif.reponses.filter((outil) => parDispositif[outil] !== undefined);

const statutsDe = ({ dispositif, preuve, rupture }: Conclusions): Statuts => [
  dispositif.statut,
  preuve.statut,
  rupture.statut,
];

/** Ce que les règles d’aujourd’hui répondent à ce dossier, outil par outil : à garder avec lui. */
export function conclusionsDe(dossier: Dossier): Readonly<Partial<Record<Dispositif, Statuts>>> {
  return Object.fromEntries(
    outilsDe(dossier).map((outil) => [outil, statutsDe(conclure(faitsDe(dossier, outil)))]),
  );
}

/** Les règles en vigueur, en une phrase : un lien ne dit pas avec quelles règles il a été fait. */
export const reglesDAujourdHui = `Les règles sont aujourd’hui la version ${versionDesRegles.numero}, du ${jourEntier(versionDesRegles.date)}.`;

const colonnes: readonly (readonly [
  titre: string,
  libelles: Readonly<Record<string, string>>,
  motif: (conclusions: Conclusions) => string,
])[] = [
  [
    'l’outil',
    libellesDispositif,
    ({ dispositif: { statut, obligations } }) =>
      obligations.find((une) => une.statut === statut)?.motif ?? '',
  ],
  ['la preuve', libellesPreuve, ({ preuve }) => preuve.motif],
  ['la sanction', libellesRupture, ({ rupture }) => rupture.motif],
];

function changementsDe(dossier: Dossier, outil: Dispositif, avant: readonly unknown[]): string[] {
  const conclusions = conclure(faitsDe(dossier, outil));
  const apres = statutsDe(conclusions);
  return colonnes.flatMap(([titre, libelles, motif], rang) => {
    const ancien = avant[rang];
    const nouveau = apres[rang];
    if (ancien === nouveau || typeof ancien !== 'string' || nouveau === undefined) return [];
    const dit = `${nomDe(outil)}, ${titre} : « ${libelles[ancien] ?? ancien} » devient « ${libelles[nouveau] ?? nouveau} ».`;
    return [`${dit} ${motif(conclusions)}`.trim()];
  });
}

/**
 * Ce qu’il faut dire de réponses enregistrées avec d’autres règles : la version, puis chaque statut qui change et
 * pourquoi. Rien si les règles sont les mêmes. Un fichier d’avant 2026.12 ne garde pas ses conclusions : on le dit.
 */
export function direLesReglesChangees(
  dossier: Dossier,
  { regles, conclusions }: { readonly regles: unknown; readonly conclusions: unknown },
): readonly string[] {
  if (regles === versionDesRegles.numero) return [];
  const version = typeof regles === 'string' && /^\d{4}\.\d+$/.test(regles) ? ` ${regles}` : '';
  const entete = `Ces réponses ont été enregistrées avec d’autres règles${version === '' ? '' : `, la version${version}`}. ${reglesDAujourdHui}`;
  if (!estObjet(conclusions))
    return [
      entete,
      'Ce fichier ne garde pas ses conclusions d’alors : elles ont pu changer. La page « Les règles du questionnaire » dit ce que cette version change.',
    ];
  const changements = outilsDe(dossier).flatMap((outil) => {
    const avant = conclusions[outil];
    return Array.isArray(avant) ? changementsDe(dossier, outil, avant) : [];
  });
  return [
    entete,
    ...(changements.length > 0 ? changements : ['Les trois conclusions sont les mêmes.']),
  ];
}
