import { lignes } from '../../aides/lignes.ts';

const base = {
  role: 'salarie',
  etat: 'en-service',
  dispositif: 'badge',
  permanence: 'ponctuelle',
  alternative: 'non-etudiee',
  finalite: 'organisation',
  'usage-reel': 'conforme',
  autonomie: 'non',
  base: 'interet-legitime',
  donnees: ['ordinaires'],
  zones: ['aucune'],
  information: 'ecrite-precise',
  mentions: 'toutes',
} as const;

lignes('proportionnalite', base, [
  [{}, 'a-verifier', 'L1121-1'],
  [{ alternative: 'ecartee-par-ecrit' }, 'respectee'],
  [{ alternative: 'existe' }, 'a-verifier'],
  [
    { alternative: 'existe', dispositif: 'mesure-inactivite' },
    'manquement',
    'cnil-2024-021-time-doctor',
  ],
  [{ permanence: 'constante', alternative: 'ecartee-par-ecrit' }, 'a-verifier', 'rgpd-35'],
  [{ permanence: 'constante', alternative: 'existe' }, 'a-verifier', 'L1121-1'],
  [
    { donnees: ['syndicales-ou-opinions'], alternative: 'existe', permanence: 'constante' },
    'manquement',
    'cnil-2021-019-ratp',
  ],
  [{ etat: 'projet', alternative: 'non-etudiee' }, 'a-verifier'],
  [{ etat: 'projet', alternative: 'ecartee-par-ecrit' }, 'respectee'],
  [{ dispositif: 'controle-humain' }, 'respectee', 'cass-soc-2014-13-18427-sqybus'],
  [{ dispositif: 'controle-humain', permanence: 'constante' }, 'a-verifier', 'L1152-1'],
  [{ dispositif: 'chronotachygraphe' }, 'respectee', 'reglement-165-2014'],
  [
    { dispositif: 'chronotachygraphe', 'usage-reel': 'detourne', alternative: 'ecartee-par-ecrit' },
    'a-verifier',
    'reglement-165-2014',
  ],
  [{ dispositif: 'filature' }, 'manquement', 'cass-soc-2002-00-42401-filature'],
  [
    { dispositif: 'filature', role: 'agent-public', soupcon: 'non' },
    'a-verifier',
    'ce-2014-355201-jouy',
  ],
  [
    { dispositif: 'telephone', permanence: 'constante', zones: ['contenus-prives'] },
    'manquement',
    'cedh-2017-barbulescu',
  ],
  [
    { dispositif: 'fichiers-journaux', permanence: 'constante', zones: ['contenus-prives'] },
    'manquement',
    'cedh-2017-barbulescu',
  ],
]);

lignes('proportionnalite', { ...base, dispositif: 'geolocalisation', permanence: 'constante' }, [
  [{}, 'a-verifier', 'cnil-geolocalisation'],
  [{ alternative: 'existe' }, 'a-verifier'],
  [{ alternative: 'ecartee-par-ecrit' }, 'respectee', 'cnil-geolocalisation'],
  [{ alternative: 'ecartee-par-ecrit', autonomie: 'oui' }, 'a-verifier'],
  [
    { finalite: 'temps-de-travail', alternative: 'ecartee-par-ecrit' },
    'a-verifier',
    'cass-soc-2018-17-14631-mediapost',
  ],
  [
    { finalite: 'temps-de-travail', alternative: 'existe' },
    'manquement',
    'cass-soc-2023-21-22852-smv',
  ],
  [
    { finalite: 'temps-de-travail', alternative: 'ecartee-par-ecrit', autonomie: 'oui' },
    'manquement',
    'cass-soc-2014-13-23645-geoloc',
  ],
  [{ 'usage-reel': 'detourne', autonomie: 'oui' }, 'manquement', 'cass-soc-2011-10-18036-geoloc'],
  [{ 'usage-reel': 'detourne', alternative: 'existe' }, 'manquement', 'ce-2017-403776-odeolis'],
]);

lignes('proportionnalite', { ...base, dispositif: 'video', permanence: 'constante' }, [
  [{}, 'manquement', 'cass-soc-2021-19-13856-cuisinier'],
  [{ finalite: 'obligation-legale' }, 'a-verifier'],
  [{ base: 'obligation-legale' }, 'a-verifier'],
  [{ base: 'obligation-legale', mentions: 'une-partie' }, 'manquement'],
  [
    { finalite: 'obligation-legale', alternative: 'existe' },
    'manquement',
    'cnil-2024-021-time-doctor',
  ],
  [{ alternative: 'ecartee-par-ecrit' }, 'a-verifier'],
  [{ alternative: 'ecartee-par-ecrit', information: 'aucune' }, 'manquement'],
  [{ permanence: 'reguliere', alternative: 'ecartee-par-ecrit' }, 'respectee'],
]);

lignes('proportionnalite', { ...base, dispositif: 'appels', permanence: 'constante' }, [
  [{}, 'manquement', 'cnil-appels'],
  [{ alternative: 'ecartee-par-ecrit' }, 'manquement', 'cnil-appels'],
  [{ finalite: 'obligation-legale', alternative: 'existe' }, 'a-verifier', 'cnil-appels'],
  [{ base: 'obligation-legale' }, 'a-verifier', 'cnil-appels'],
  [
    { finalite: 'obligation-legale', alternative: 'existe', donnees: ['syndicales-ou-opinions'] },
    'manquement',
    'cnil-2021-019-ratp',
  ],
  [{ base: 'obligation-legale', alternative: 'existe' }, 'a-verifier', 'cnil-appels'],
  [{ alternative: 'existe' }, 'manquement', 'cnil-2023-kg-com'],
  [{ permanence: 'reguliere', alternative: 'ecartee-par-ecrit' }, 'respectee'],
]);

/** Une fouille répétée : seule une menace précise, pour la sécurité, l’a fait admettre. */
const fouilleRepetee = {
  ...base,
  dispositif: 'fouille',
  permanence: 'reguliere',
  finalite: 'securite',
  soupcon: 'oui',
  dissimulation: 'non',
} as const;
lignes('proportionnalite', fouilleRepetee, [
  [{}, 'respectee', 'cass-soc-2001-98-45818-alerte-a-la-bombe'],
  [{ alternative: 'existe' }, 'manquement', 'L1321-3'],
  [{ soupcon: 'non' }, 'a-verifier', 'L1321-3'],
  [{ soupcon: 'inconnu' }, 'a-verifier'],
  [{ finalite: 'discipline' }, 'a-verifier', 'L1321-3'],
  [{ permanence: 'constante' }, 'a-verifier', 'L1321-3'],
]);
