import type { Dispositif } from '../droit/surveillance/index.ts';
import { iconesDeFamille } from './icones-de-famille.ts';

/**
 * Le dessin de chaque dispositif : un tracé de 24 × 24, au trait, sans remplissage.
 * Un `h.01` est un point.
 */
export const icones: Readonly<Record<Dispositif, string>> = {
  appels:
    'M7 4.5 9.5 4l1.5 4-2 1.7a11 11 0 0 0 5.300 5.300l1.7-2 4 1.5-.5 2.5c-.2 1.5-1.5 2.5-3 2.300A14.5 14.5 0 0 1 4.7 7.5c-.2-1.5.8-2.800 2.300-3zM15 4a5.5 5.5 0 0 1 5 5M15 7.5a2 2 0 0 1 1.5 1.5',
  'suivi-activite': 'M4 4v16h16M8 16.5v-4M12 16.5V8M16 16.5v-6M20 16.5V5.5',
  video: iconesDeFamille.cameras,
  'video-public': 'M4.5 10v10.5h15V10M3 10l2-6.5h14L21 10zM10 20.5V15h4v5.5M12 6.7h.01',
  geolocalisation: iconesDeFamille.route,
  badge: iconesDeFamille.heures,
  biometrie:
    'M4 13.5C3.5 7.5 7 3.5 12 3.5s8.5 4 8 9.5M7 19.5c.6-2.5.6-5 .5-7.5a4.5 4.5 0 0 1 9 0c0 2.7 0 5-.6 7.5M10 21.5c.9-3 1-6.5.8-9.300a1.200 1.200 0 0 1 2.400 0c.1 3-.1 6.300-.9 9.300',
  'messagerie-web': 'M3 5.5h18v13.5H3zM3 6.5l9 7 9-7',
  'fichiers-journaux': 'M5.5 2.5h9l4 4v15h-13zM14.5 2.5v4h4M8.5 11h7M8.5 14.200h7M8.5 17.400h4',
  'enregistreur-frappe':
    'M2.5 6.5h19v11h-19zM6 10h.01M9 10h.01M12 10h.01M15 10h.01M18 10h.01M6 14h.01M18 14h.01M9 14h6',
  'captures-ecran': iconesDeFamille.ordinateur,
  'mesure-inactivite':
    'M6 2.5h12M6 21.5h12M7.5 2.5V7l4.5 5-4.5 5v4.5M16.5 2.5V7L12 12l4.5 5v4.5M10 18.5h4',
  webcam:
    'M12 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM12 7.200a2.800 2.800 0 1 0 0 5.600 2.800 2.800 0 0 0 0-5.600zM8.5 16.200 6.5 21h11l-2-4.800',
  telephone: iconesDeFamille.telephone,
  chronotachygraphe:
    'M1.5 6.5h12V17h-3.300M5.800 17H1.5V6.5M13.5 10h4.300l4.7 4v3h-3.200M15.200 17h-1.7M8 15a2.200 2.200 0 1 0 0 4.400A2.200 2.200 0 0 0 8 15zM17.300 15a2.200 2.200 0 1 0 0 4.400 2.200 2.200 0 0 0 0-4.400z',
  alerte:
    'M5.5 17.5c1.300-2 1.300-4.200 1.300-6.5a5.200 5.200 0 0 1 10.400 0c0 2.300 0 4.5 1.300 6.5zM10 20.5a2 2 0 0 0 4 0M12 5.5v-3',
  'ia-emotions':
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8.5 9.7h.01M15.5 9.7h.01M8 14.800c2 2.300 6 2.300 8 0',
  'ia-rh': iconesDeFamille.algorithmes,
  'objets-connectes':
    'M6.5 7h11v10h-11zM8.5 7l.8-4.5h5.400l.8 4.5M8.5 17l.8 4.5h5.400l.8-4.5M12 9.7V12l1.7 1.200',
  'client-mystere':
    'M4.5 8h15l1 13.5h-17zM8.5 8a3.5 3.5 0 0 1 7 0M10.300 13a1.800 1.800 0 1 1 2.600 1.600c-.6.3-.9.7-.9 1.400M12 18.5h.01',
  filature:
    'M10.5 3a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM16 16l5.5 5.5M10.5 6.7a1.900 1.900 0 1 0 0 3.800 1.900 1.900 0 0 0 0-3.800zM7 14.5c.6-2.800 6.400-2.800 7 0',
  'reseaux-sociaux':
    'M5.5 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM18 3a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM18 16a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM7.7 10.7l8-4M7.7 13.300l8 4',
  'controle-humain': iconesDeFamille.personnes,
  autre: 'M4 4h16v16H4zM8 12h.01M12 12h.01M16 12h.01',
  fichiers: 'M5.5 2.5h9l4 4v15h-13zM14.5 2.5v4h4M8.5 13h7M8.5 17h7',
  journaux: 'M4 4.5h16v15H4zM7 8.5h.01M10 8.5h7M7 12h.01M10 12h7M7 15.500h.01M10 15.500h5',
  fouille: 'M5 8.500h14v12H5zM9 8.500v-2a3 3 0 0 1 6 0v2M9 13.500h6',
  depistage:
    'M9.500 3h5v7l3 8.500c.4 1.500-.6 2.500-2 2.500h-7c-1.400 0-2.400-1-2-2.500l3-8.500zM8.500 14h7',
  enregistrement:
    'M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM6 11a6 6 0 0 0 12 0M12 17v4M9 21h6',
  'camera-embarquee':
    'M3 9.500h18v7H3zM12 10.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5zM8 9.500l1-3h6l1 3M6 12h.01',
};
