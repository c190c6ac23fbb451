/** Les dessins des pages faciles à lire : des tracés de 24 × 24, au trait. Un `h.01` est un point. */
export const dessins = {
  oeil: 'M2 12c4.5-8 15.5-8 20 0-4.5 8-15.5 8-20 0zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  document: 'M5.5 2.500h9l4 4v15h-13zM14.5 2.500v4h4M8.5 11h7M8.5 14.200h7M8.5 17.400h4',
  lettre: 'M3 5.500h18v13.500H3zM3 6.500l9 7 9-7',
  calendrier:
    'M3.5 5.500h17v15h-17zM3.5 9.500h17M8 3v4M16 3v4M8 13h.01M12 13h.01M16 13h.01M8 17h.01M12 17h.01',
  balance:
    'M12 3v18M7.5 21h9M4 6.500h16M4 6.500l-2.5 7h5zM20 6.500l-2.5 7h5zM1.5 13.500a2.5 2.5 0 0 0 5 0M17.5 13.500a2.5 2.5 0 0 0 5 0',
  groupe:
    'M9 4.500a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM2.5 19.500c0-8 13-8 13 0zM17 6a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM18 13.500c2.5.5 3.5 3 3.5 6h-3',
  question:
    'M12 2.500a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19zM9 9.500c0-4 6-4 6-.5 0 2.5-3 2.5-3 5M12 17.500h.01',
  cadenas: 'M5.5 10.500h13v10h-13zM8.5 10.500V7a3.5 3.5 0 0 1 7 0v3.500M12 14.500v2.5',
  telephone: 'M6.5 2.500h11v19h-11zM10.5 18.500h3M6.5 15.500h11',
  coche: 'M3.5 3.500h17v17h-17zM7.5 12l3.5 3.5 6-7',
} as const;

/** Le nom d’un dessin. */
export type Dessin = keyof typeof dessins;
