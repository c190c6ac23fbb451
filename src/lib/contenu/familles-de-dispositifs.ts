import type { Dispositif } from '../droit/surveillance/index.ts';
import { iconesDeFamille } from '../images/icones-de-famille.ts';

/** Des outils que l’on cherche ensemble. */
interface FamilleDeDispositifs {
  readonly titre: string;
  /** Le dessin de l’un de ses outils. */
  readonly icone: string;
  readonly dispositifs: readonly Dispositif[];
  /** Un outil que l’on cherche ici et qui est rangé ailleurs, et où. */
  readonly renvoi?: string;
}

/**
 * Les familles d’outils, telles que l’on en parle au travail ; chaque outil n’est que dans une. La première se montre
 * dépliée dans le questionnaire : l’une des plus courtes.
 */
export const famillesDeDispositifs: readonly FamilleDeDispositifs[] = [
  {
    titre: 'Les entrées et les heures',
    icone: iconesDeFamille.heures,
    dispositifs: ['badge', 'biometrie'],
  },
  {
    titre: 'Le téléphone',
    icone: iconesDeFamille.telephone,
    dispositifs: ['appels', 'enregistrement', 'suivi-activite', 'telephone'],
    renvoi:
      'Application de pointage sur téléphone\u00a0: voir «\u00a0Badge ou pointeuse\u00a0», dans «\u00a0Les entrées et les heures\u00a0».',
  },
  {
    titre: 'Les caméras',
    icone: iconesDeFamille.cameras,
    dispositifs: ['video', 'video-public', 'webcam', 'camera-embarquee'],
  },
  {
    titre: 'L’ordinateur',
    icone: iconesDeFamille.ordinateur,
    dispositifs: [
      'messagerie-web',
      'fichiers',
      'journaux',
      'fichiers-journaux',
      'captures-ecran',
      'mesure-inactivite',
      'enregistreur-frappe',
    ],
  },
  {
    titre: 'La route',
    icone: iconesDeFamille.route,
    dispositifs: ['geolocalisation', 'chronotachygraphe'],
  },
  {
    titre: 'Les algorithmes et les capteurs',
    icone: iconesDeFamille.algorithmes,
    dispositifs: ['ia-rh', 'ia-emotions', 'objets-connectes'],
  },
  {
    titre: 'Les personnes',
    icone: iconesDeFamille.personnes,
    dispositifs: [
      'controle-humain',
      'client-mystere',
      'filature',
      'fouille',
      'depistage',
      'reseaux-sociaux',
      'alerte',
    ],
  },
];
