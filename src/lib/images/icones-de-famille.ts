/**
 * Le dessin de chaque famille d’outils, qui est celui de l’un d’eux : un tracé de 24 × 24, au trait. À part, pour que la
 * liste du questionnaire n’emporte pas les trente.
 */
export const iconesDeFamille = {
  telephone: 'M6.5 2.5h11v19h-11zM10.5 18.5h3M6.5 15.5h11',
  cameras:
    'm3 8 12.5-3.5 1.7 6L4.7 14zM16 6.300l3.300-.9 1 3.600-3.300.9M9 12.800V17H3.5M3.5 14v6.5',
  ordinateur:
    'M2.5 4.5h19v13h-19zM8.5 21h7M12 17.5V21M7 10V8h2.5M17 10V8h-2.5M7 12v2h2.5M17 12v2h-2.5',
  heures:
    'M5.5 6.5h13v15h-13zM9.5 8.5v-6h5v6M12 11.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM8.5 19c.6-1.800 6.400-1.800 7 0',
  route:
    'M12 21.5s-6.5-6-6.5-11.5a6.5 6.5 0 0 1 13 0c0 5.5-6.5 11.5-6.5 11.5zM12 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  algorithmes:
    'M6.5 6.5h11v11h-11zM10 6.5v-4M14 6.5v-4M10 21.5v-4M14 21.5v-4M6.5 10h-4M6.5 14h-4M21.5 10h-4M21.5 14h-4M12 12h.01',
  personnes: 'M2 12c4.5-8 15.5-8 20 0-4.5 8-15.5 8-20 0zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
} as const;
