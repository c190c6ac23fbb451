import { enClair } from '../../dates/dates.ts';
import {
  calculerEcheance,
  dateExiste,
  delaiDe,
  moisDe,
  precisions,
  prudence,
} from '../../droit/surveillance/index.ts';
import type { Bloc, Valeurs } from '../../lettres/types.ts';
import { bloc, element, paragraphe, titre } from '../blocs.ts';
import { modele } from '../modele.ts';
import { type ModeleASaisir } from '../../lettres/saisie.ts';

/** Le calendrier de l’avis : les durées toujours, les dates si le jour de départ est donné. */
function calendrier(remise: string): readonly Bloc[] {
  const avis = delaiDe('avis-cse');
  const { prolongation } = avis;
  const { reserve = '' } = precisions['avis-cse'];
  const echeance = dateExiste(remise) ? calculerEcheance(avis, remise) : undefined;
  const dater = (jour: string | undefined) =>
    jour === undefined ? '' : `, soit à partir du ${enClair(new Date(jour))}`;
  return [
    element('Informations remises au comité : le {{remise}}', ['L2312-15', 'R2312-6']),
    element(
      `Sans avis après ${moisDe(avis)} mois, il est réputé négatif${dater(echeance?.passeLe)}.`,
      ['R2312-6'],
      { effectif: ['50-et-plus'] },
    ),
    ...(prolongation === undefined
      ? []
      : [
          element(
            `Avec un expert, après ${prolongation.mois} mois${dater(echeance?.passeLeSiProlonge)}.`,
            ['R2312-6'],
            { effectif: ['50-et-plus'] },
          ),
        ]),
    element(reserve, ['R2312-6'], { effectif: ['50-et-plus'] }),
    ...(echeance === undefined ? [] : [element(prudence, [], { effectif: ['50-et-plus'] })]),
    element('Décision : après l’avis, ou après ce délai.', ['L2312-38', 'R2312-6'], {
      effectif: ['50-et-plus'],
    }),
    element('Compte rendu motivé de la suite donnée à l’avis.', ['L2312-15'], {
      effectif: ['50-et-plus'],
    }),
    element('Information de chaque salarié : avant la mise en service, le {{service}}', [
      'L1222-4',
    ]),
  ];
}

/** La note au comité social et économique : sur quoi, avec quoi, quand. */
export function noteAuCse(valeurs: Valeurs): ModeleASaisir {
  return modele('note-cse', [
    bloc('objet', 'Note au comité social et économique : projet « {{nom}} »'),
    bloc('expediteur', '{{employeur}}'),
    titre('Sur quoi porte la consultation'),
    paragraphe(
      'Le comité est informé et consulté avant la décision, car l’outil peut contrôler l’activité des salariés. Il l’est aussi sur une technologie nouvelle.',
      ['L2312-38', 'L2312-8'],
      { effectif: ['50-et-plus'] },
    ),
    paragraphe(
      'De 11 à 49 salariés, cette consultation n’est pas prévue par la loi ; un accord peut la prévoir. La note est remise pour information. Les élus gardent leur droit d’alerte.',
      ['L2312-5', 'L2312-59'],
      { effectif: ['11-49'] },
    ),
    paragraphe(
      'Sous 11 salariés, le comité n’est pas obligatoire. Chaque salarié est informé.',
      ['L2311-2', 'L1222-4'],
      { effectif: ['moins-11'] },
    ),
    titre('Le projet'),
    paragraphe('But : {{but}}', ['L2312-38', 'rgpd-5']),
    paragraphe('Problème constaté : {{constat}}', ['L1121-1']),
    paragraphe('Ce que l’outil enregistre, où, quand et comment : {{description}}', ['L2312-38']),
    paragraphe('Personnes concernées : {{personnes}}', ['L2312-38']),
    paragraphe('Autres moyens étudiés : {{moyens}}', ['L1121-1']),
    paragraphe('Pourquoi ils ne suffisent pas : {{insuffisants}}', ['L1121-1']),
    paragraphe('Effets sur les conditions de travail : {{consequences}}', ['L2312-8']),
    paragraphe('Durée de conservation : {{duree}}', ['rgpd-5']),
    paragraphe('Les données peuvent servir à contrôler ou à sanctionner.', ['L1222-4'], {
      sanction: ['oui'],
    }),
    paragraphe('Les données ne servent ni à contrôler, ni à sanctionner.', ['L1222-4'], {
      sanction: ['non'],
    }),
    titre('Les documents remis'),
    paragraphe(
      'Le comité rend son avis sur des informations précises et écrites, avec une réponse motivée à ses observations.',
      ['L2312-15'],
    ),
    bloc('pieces', '{{documents}}', ['L2312-15']),
    titre('Le calendrier'),
    ...calendrier(valeurs['remise'] ?? ''),
  ]);
}
