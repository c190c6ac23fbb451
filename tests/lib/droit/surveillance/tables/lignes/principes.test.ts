import { lignes } from '../../aides/lignes.ts';

const base = { role: 'salarie', etat: 'en-service', dispositif: 'badge' } as const;

lignes('base-legale', { ...base, alternative: 'non-etudiee', finalite: 'organisation' }, [
  [{ base: 'consentement' }, 'manquement', 'rgpd-7'],
  [{ base: 'aucune' }, 'manquement', 'rgpd-6'],
  [{ base: 'aucune', etat: 'projet' }, 'a-verifier'],
  [{ base: 'contrat' }, 'a-verifier'],
  [{ base: 'contrat', etat: 'inconnu' }, 'a-verifier'],
  [{ base: 'obligation-legale' }, 'a-verifier'],
  [{ base: 'obligation-legale', finalite: 'temps-de-travail' }, 'respectee', 'D3171-8'],
  [
    { base: 'obligation-legale', dispositif: 'chronotachygraphe' },
    'respectee',
    'reglement-165-2014',
  ],
  [
    { base: 'obligation-legale', dispositif: 'appels', finalite: 'obligation-legale' },
    'respectee',
    'cnil-appels',
  ],
  [{ base: 'mission-publique', role: 'agent-public' }, 'respectee'],
  [{ base: 'mission-publique', etat: 'inconnu' }, 'a-verifier'],
  [{ base: 'interet-legitime', alternative: 'ecartee-par-ecrit' }, 'respectee'],
  [
    { base: 'interet-legitime', alternative: 'ecartee-par-ecrit', role: 'agent-public' },
    'a-verifier',
  ],
  [{ base: 'interet-legitime', alternative: 'existe' }, 'a-verifier', 'ce-2025-492830-amazon'],
  [{ base: 'interet-legitime', alternative: 'existe', dispositif: 'webcam' }, 'manquement'],
  [{ base: 'consentement', dispositif: 'controle-humain' }, 'sans-objet'],
]);

lignes('finalite', base, [
  [
    { finalite: 'securite', 'usage-reel': 'conforme' },
    'respectee',
    'cass-soc-2025-22-19925-aeroport',
  ],
  [
    { finalite: 'securite', 'usage-reel': 'detourne' },
    'manquement',
    'cass-soc-2023-21-20798-klesia-badge',
  ],
  [{ finalite: 'aucune-annoncee', 'usage-reel': 'conforme' }, 'manquement'],
  [{ finalite: 'securite', etat: 'projet' }, 'respectee'],
  [{ finalite: 'aucune-annoncee', etat: 'projet' }, 'a-verifier'],
  [{ dispositif: 'controle-humain', 'usage-reel': 'detourne' }, 'sans-objet'],
]);

const cachee = { ...base, dispositif: 'video', dissimulation: 'cache', zones: ['aucune'] } as const;
lignes('loyaute', cachee, [
  [{ dissimulation: 'non' }, 'respectee'],
  [
    { dissimulation: 'ruse', soupcon: 'oui', cible: 'oui' },
    'manquement',
    'cass-soc-2012-11-30266-la-poste',
  ],
  [{ soupcon: 'non' }, 'manquement', 'cnil-2025-008-samaritaine'],
  [{ soupcon: 'oui', cible: 'non' }, 'manquement'],
  [{ soupcon: 'oui', cible: 'oui' }, 'a-verifier', 'cedh-2019-lopez-ribalda'],
  [
    { soupcon: 'oui', cible: 'oui', zones: ['son'] },
    'manquement',
    'cass-soc-2025-22-24474-video-insu',
  ],
  [{ soupcon: 'oui', cible: 'oui', dispositif: 'webcam' }, 'manquement'],
  [{ etat: 'projet', soupcon: 'non' }, 'manquement', 'cnil-2025-008-samaritaine'],
  [{ role: 'agent-public' }, 'a-verifier', 'ce-2014-355201-jouy'],
  [{ role: 'agent-public', zones: ['domicile'] }, 'manquement', 'c-civ-9'],
  [
    { dispositif: 'filature', dissimulation: 'non' },
    'manquement',
    'cass-soc-2002-00-42401-filature',
  ],
  [{ dispositif: 'filature', etat: 'projet' }, 'manquement', 'cass-soc-2002-00-42401-filature'],
  [
    {
      dispositif: 'filature',
      role: 'agent-public',
      permanence: 'ponctuelle',
      soupcon: 'oui',
      zones: ['aucune'],
    },
    'respectee',
    'ce-2014-355201-jouy',
  ],
  [{ dispositif: 'filature', role: 'agent-public', dissimulation: 'non' }, 'a-verifier'],
  [
    { dispositif: 'filature', role: 'agent-public', zones: ['domicile'], dissimulation: 'non' },
    'manquement',
    'c-civ-9',
  ],
]);

lignes('pratique-interdite', base, [
  [{ dispositif: 'ia-emotions' }, 'interdit', 'ria-5'],
  [{ dispositif: 'enregistreur-frappe', etat: 'projet' }, 'interdit', 'cnil-teletravail'],
  [{ dispositif: 'webcam', permanence: 'constante' }, 'interdit', 'cnil-teletravail'],
  [{ dispositif: 'webcam', permanence: 'ponctuelle' }, 'sans-objet'],
  [
    { dispositif: 'captures-ecran', permanence: 'constante' },
    'interdit',
    'cnil-2024-021-time-doctor',
  ],
  [{ dispositif: 'captures-ecran', permanence: 'reguliere' }, 'sans-objet'],
  [{ dispositif: 'video', permanence: 'constante' }, 'sans-objet'],
]);

lignes('vie-privee', { ...base, permanence: 'ponctuelle', zones: ['aucune'] }, [
  [{}, 'respectee'],
  [
    { zones: ['pauses-sanitaires-vestiaires'], etat: 'projet', dispositif: 'video' },
    'interdit',
    'cnil-videosurveillance',
  ],
  [{ zones: ['local-syndical'] }, 'interdit', 'cnil-videosurveillance'],
  [{ zones: ['son'], dispositif: 'video' }, 'manquement', 'cnil-2025-008-samaritaine'],
  [{ zones: ['son'], dispositif: 'appels' }, 'manquement'],
  [{ zones: ['son'], dispositif: 'enregistrement' }, 'a-verifier', 'cp-226-1'],
  [{ zones: ['pauses-sanitaires-vestiaires'], dispositif: 'suivi-activite' }, 'a-verifier'],
  [{ zones: ['pauses-sanitaires-vestiaires'], dispositif: 'badge' }, 'respectee', 'D3171-8'],
  [{ zones: ['hors-temps-de-travail'] }, 'manquement', 'cass-soc-2024-21-19802-routier'],
  [
    { zones: ['hors-temps-de-travail'], dispositif: 'geolocalisation' },
    'interdit',
    'cnil-geolocalisation',
  ],
  [{ zones: ['hors-temps-de-travail'], dispositif: 'video' }, 'respectee'],
  [{ zones: ['domicile'], dispositif: 'webcam' }, 'manquement', 'cnil-teletravail'],
  [{ zones: ['domicile'], dispositif: 'webcam', etat: 'projet' }, 'manquement'],
  [{ zones: ['domicile'], dispositif: 'suivi-activite' }, 'respectee', 'L1222-9'],
  [{ zones: ['domicile', 'son'], dispositif: 'suivi-activite' }, 'manquement'],
  [{ zones: ['domicile'], dispositif: 'telephone', personnel: 'sans-objet' }, 'a-verifier'],
  [
    { dispositif: 'reseaux-sociaux', personnel: 'compte-personnel', zones: ['aucune'] },
    'manquement',
    'cass-soc-2017-16-19609-jesana',
  ],
  [{ etat: 'projet' }, 'respectee'],
  [{ etat: 'projet', dispositif: 'messagerie-web' }, 'respectee'],
  [{ zones: ['contenus-prives'] }, 'manquement', 'cass-soc-2017-16-19609-jesana'],
  [{ zones: ['contenus-prives'], dispositif: 'telephone', personnel: 'sans-objet' }, 'manquement'],
  [
    { zones: ['contenus-prives'], dispositif: 'telephone', personnel: 'non-identifie' },
    'respectee',
  ],
  [
    { zones: ['contenus-prives'], dispositif: 'telephone', personnel: 'identifie-en-sa-presence' },
    'respectee',
  ],
  [
    {
      zones: ['contenus-prives'],
      dispositif: 'telephone',
      personnel: 'non-identifie',
      permanence: 'constante',
    },
    'manquement',
    'cedh-2017-barbulescu',
  ],
  [{ dispositif: 'telephone', personnel: 'identifie-sans-lui' }, 'manquement', 'cp-226-15'],
]);

lignes('donnees-sensibles', { ...base, finalite: 'securite', donnees: ['ordinaires'] }, [
  [{}, 'respectee'],
  [{ donnees: ['sante', 'ordinaires'], etat: 'projet' }, 'interdit', 'rgpd-9'],
  [{ dispositif: 'biometrie', finalite: 'temps-de-travail' }, 'interdit', 'cnil-2018-009-aca'],
  [{ donnees: ['biometrie'], finalite: 'temps-de-travail' }, 'interdit', 'cnil-2018-009-aca'],
  [{ dispositif: 'biometrie' }, 'a-verifier', 'cnil-biometrie-2019-001'],
  [{ donnees: ['biometrie'] }, 'a-verifier', 'cnil-biometrie-2019-001'],
  [{ donnees: ['syndicales-ou-opinions'] }, 'manquement', 'cnil-2021-019-ratp'],
  [{ donnees: ['infractions'] }, 'manquement', 'rgpd-10'],
  [{ donnees: ['infractions'], dispositif: 'alerte' }, 'a-verifier', 'rgpd-10'],
  [{ donnees: ['infractions'], etat: 'projet' }, 'a-verifier'],
  [{ donnees: ['sante'], dispositif: 'controle-humain' }, 'sans-objet'],
]);

// Une ouverture isolée n’est pas une collecte : la nature des données n’y est pas demandée.
const ouverture = {
  ...base,
  dispositif: 'fichiers',
  permanence: 'ponctuelle',
  dissimulation: 'non',
  personnel: 'non-identifie',
  zones: ['aucune'],
} as const;
lignes('donnees-sensibles', ouverture, [
  [{}, 'sans-objet', 'cass-soc-2006-04-48025-cryptage'],
  [{ zones: ['contenus-prives'] }, 'a-verifier'],
  [{ personnel: 'inconnu' }, 'a-verifier'],
  [{ dispositif: 'journaux' }, 'a-verifier'],
  [{ permanence: 'reguliere' }, 'a-verifier'],
]);

/** Ce que le juge administratif a admis pour un agent public, et ce qui en sort. */
const constat = {
  ...base,
  role: 'agent-public',
  dispositif: 'filature',
  permanence: 'ponctuelle',
  soupcon: 'oui',
  zones: ['aucune'],
} as const;
for (const obligation of ['base-legale', 'finalite', 'donnees-sensibles'] as const)
  lignes(obligation, constat, [
    [{}, 'sans-objet', 'ce-2014-355201-jouy'],
    [{ soupcon: 'non' }, 'a-verifier'],
    [{ zones: ['domicile'] }, 'a-verifier'],
    [{ role: 'salarie' }, 'a-verifier'],
  ]);
lignes('donnees-sensibles', base, [[{ dispositif: 'fouille' }, 'sans-objet', 'rgpd-4']]);
