import { cameras, ouvrentDesContenus, toutSauf } from '../../vocabulaire/groupes.ts';
import type { Obligation } from '../../vocabulaire/types.ts';

/** Les lieux, les moments et les contenus qui échappent à l’employeur. */
export const viePrivee: Obligation = {
  id: 'vie-privee',
  titre: 'Laisser hors d’atteinte la vie privée',
  textes: ['L1121-1', 'c-civ-9', 'rgpd-5', 'cp-226-15'],
  lignes: [
    {
      si: { zones: 'pauses-sanitaires-vestiaires' },
      alors: 'interdit',
      motif: 'Les pauses, les toilettes et les vestiaires ne se surveillent pas.',
      sources: [
        'L1121-1',
        'cnil-videosurveillance',
        'cnil-2014-307-providis',
        'cass-soc-2023-22-18105-local-repos',
      ],
    },
    {
      si: { zones: 'local-syndical' },
      alors: 'interdit',
      motif: 'Un local syndical et son accès ne se surveillent pas.',
      sources: ['L1121-1', 'cnil-videosurveillance'],
    },
    {
      si: { zones: 'son', dispositif: toutSauf('appels') },
      alors: 'interdit',
      motif: 'Enregistrer le son en plus est rarement admis.',
      sources: [
        'L1121-1',
        'rgpd-5',
        'cnil-2025-008-samaritaine',
        'cass-soc-2025-22-24474-video-insu',
      ],
    },
    {
      si: { zones: 'hors-temps-de-travail', dispositif: 'geolocalisation' },
      alors: 'interdit',
      motif:
        'Un salarié ne se géolocalise pas pendant ses pauses, ses trajets privés ou son repos.',
      sources: ['L1121-1', 'cnil-geolocalisation', 'cass-soc-2023-21-22852-smv'],
    },
    {
      si: {
        etat: 'projet',
        zones: ['domicile', 'hors-temps-de-travail', 'contenus-prives'],
      },
      alors: 'a-verifier',
      motif:
        'À faire avant la mise en service : écarter le domicile, le temps libre et les contenus privés.',
      sources: ['L1121-1', 'c-civ-9'],
    },
    {
      si: { etat: 'projet' },
      alors: 'respectee',
      motif: 'Le projet ne vise aucun lieu ni moment privé, d’après les réponses.',
      sources: ['L1121-1'],
    },
    {
      si: { zones: 'hors-temps-de-travail', dispositif: toutSauf(...cameras) },
      alors: 'manquement',
      motif: 'L’outil suit la personne en dehors de son temps de travail.',
      sources: ['L1121-1', 'c-civ-9', 'cass-soc-2024-21-19802-routier'],
    },
    {
      si: { zones: 'domicile' },
      alors: 'manquement',
      motif: 'L’outil entre au domicile. L’employeur n’y a pas, en principe, sa place.',
      sources: ['L1121-1', 'c-civ-9', 'cass-soc-2002-00-42401-filature', 'cnil-teletravail'],
    },
    {
      si: { zones: 'contenus-prives', permanence: 'constante' },
      alors: 'manquement',
      motif: 'Surveiller en continu des contenus privés porte atteinte à la vie privée.',
      sources: ['cedh-2017-barbulescu', 'c-civ-9', 'L1121-1'],
    },
    {
      si: { dispositif: ouvrentDesContenus, personnel: 'identifie-sans-lui' },
      alors: 'manquement',
      motif:
        'Un contenu marqué personnel a été ouvert sans le salarié. Il faut un risque ou un événement particulier.',
      sources: [
        'c-civ-9',
        'cp-226-15',
        'cass-soc-2001-99-42942-nikon',
        'cass-soc-2024-23-13992-usb',
      ],
    },
    {
      si: {
        dispositif: ouvrentDesContenus,
        personnel: ['identifie-en-sa-presence', 'non-identifie'],
      },
      alors: 'respectee',
      motif:
        'Un contenu non marqué personnel est présumé professionnel. Un contenu marqué s’ouvre devant le salarié, ou lui appelé.',
      sources: ['L1121-1', 'cnil-messagerie'],
    },
    {
      si: { zones: 'contenus-prives' },
      alors: 'manquement',
      motif: 'L’outil touche des contenus privés.',
      sources: [
        'c-civ-9',
        'L1121-1',
        'cass-soc-2001-99-42942-nikon',
        'cass-soc-2017-16-19609-jesana',
      ],
    },
    {
      si: {},
      alors: 'respectee',
      motif: 'L’outil ne touche ni lieu, ni moment, ni contenu privé, d’après les réponses.',
      sources: ['L1121-1'],
    },
  ],
};
