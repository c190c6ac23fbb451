/** Les licences que tout paquet peut avoir : elles ne demandent que de garder leur texte. */
export const admises: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
];

/** Une licence qui demande plus, les paquets à qui on la passe, et pourquoi. */
export interface Exception {
  readonly licence: string;
  /** Des noms entiers, ou un début suivi d’une étoile. */
  readonly paquets: readonly string[];
  readonly raison: string;
}

/** Rien de ce qui suit n’est servi au lecteur : ce sont des outils de construction et d’essai. */
export const exceptions: readonly Exception[] = [
  {
    licence: 'MPL-2.0',
    paquets: ['lightningcss', 'lightningcss-*', 'axe-core', 'ical.js', 'satori', '@resvg/*'],
    raison:
      'feuilles de style et images faites à la construction, examen d’accessibilité, relecture des agendas : employés tels quels, jamais modifiés ni servis',
  },
  {
    licence: 'LGPL-3.0-or-later',
    paquets: ['@img/sharp-*'],
    raison:
      'bibliothèque d’images d’Astro, chargée à part et jamais servie ; le site n’a pas de photo',
  },
  {
    licence: 'CC-BY-SA-4.0',
    paquets: ['@cspell/dict-en-common-misspellings'],
    raison: 'liste de fautes d’anglais que cspell apporte ; la configuration ne la charge pas',
  },
  {
    licence: 'CPAL-1.0',
    paquets: ['citeproc'],
    raison:
      'met en forme les citations à la construction ; seul son résultat, du texte, est publié',
  },
  {
    licence: 'LGPL-3.0',
    paquets: ['biblatex-csl-converter'],
    raison: 'relit nos fichiers de citation dans les essais, jamais servie',
  },
  {
    licence: 'CC-BY-3.0',
    paquets: ['date-holidays'],
    raison: 'compare nos jours fériés dans les essais, jamais servie',
  },
  {
    licence: 'CC-BY-4.0',
    paquets: ['caniuse-lite'],
    raison: 'ce que chaque navigateur sait faire, lu par un outil d’essai ; jamais servi',
  },
];
