import { lignes } from '../../aides/lignes.ts';

/*
 * Le but et la loyauté, ligne par ligne : chaque réponse d’une liste à son tour, et les voisins à qui il manque un
 * fait.
 */
const base = {
  role: 'salarie',
  etat: 'en-service',
  dispositif: 'badge',
  suite: 'sanction',
  zones: ['aucune'],
} as const;

const buts = [
  'securite',
  'qualite-formation',
  'temps-de-travail',
  'organisation',
  'evaluation',
  'obligation-legale',
  'discipline',
] as const;

for (const finalite of buts)
  lignes('finalite', { ...base, finalite }, [
    [{ 'usage-reel': 'conforme' }, 'respectee', 'cass-soc-2025-22-19925-aeroport'],
    [{ 'usage-reel': 'detourne' }, 'manquement', 'cass-soc-2023-21-20798-klesia-badge'],
    [{}, 'a-verifier'],
    [{ etat: 'projet', suite: 'aucune' }, 'respectee', 'rgpd-5'],
  ]);

for (const finalite of buts.filter((un) => un !== 'discipline'))
  lignes('finalite', { ...base, dispositif: 'fouille', finalite }, [
    [{ 'usage-reel': 'conforme' }, 'sans-objet', 'rgpd-4'],
    [{ 'usage-reel': 'detourne' }, 'sans-objet', 'rgpd-4'],
  ]);

lignes('finalite', { ...base, dispositif: 'fouille' }, [
  [{ finalite: 'discipline', 'usage-reel': 'conforme' }, 'a-verifier', 'L1321-3'],
  [{ finalite: 'aucune-annoncee', 'usage-reel': 'conforme' }, 'a-verifier', 'L1321-3'],
  [{ finalite: 'aucune-annoncee', dispositif: 'badge' }, 'manquement', 'rgpd-5'],
  [{ 'usage-reel': 'conforme' }, 'a-verifier'],
]);

for (const dispositif of ['messagerie-web', 'fichiers-journaux', 'fichiers', 'telephone'] as const)
  lignes(
    'finalite',
    {
      ...base,
      dispositif,
      permanence: 'ponctuelle',
      dissimulation: 'non',
      personnel: 'non-identifie',
    },
    [
      [{}, 'sans-objet', 'cass-soc-2006-04-48025-cryptage'],
      [{ permanence: 'reguliere' }, 'a-verifier'],
      [{ dissimulation: 'cache' }, 'a-verifier'],
      [{ personnel: 'identifie-sans-lui' }, 'a-verifier'],
      [{ zones: ['contenus-prives'] }, 'a-verifier'],
    ],
  );

const constat = {
  ...base,
  role: 'agent-public',
  dispositif: 'filature',
  permanence: 'ponctuelle',
  soupcon: 'oui',
} as const;

lignes('finalite', constat, [
  [{}, 'sans-objet', 'ce-2014-355201-jouy'],
  [{ dispositif: 'video' }, 'a-verifier'],
  [{ permanence: 'reguliere' }, 'a-verifier'],
]);

lignes('loyaute', constat, [
  [{}, 'respectee', 'ce-2014-355201-jouy'],
  [{ soupcon: 'non' }, 'a-verifier', 'ce-2014-355201-jouy'],
  [{ zones: ['contenus-prives'] }, 'a-verifier', 'ce-2014-355201-jouy'],
  [{ permanence: 'reguliere', soupcon: 'non' }, 'a-verifier', 'ce-2014-355201-jouy'],
  [{ zones: ['domicile'] }, 'manquement', 'c-civ-9'],
  [{ zones: ['domicile'], role: 'salarie' }, 'manquement', 'cass-soc-2002-00-42401-filature'],
  [{ zones: ['domicile'], dispositif: 'video', dissimulation: 'non' }, 'respectee'],
]);

lignes('loyaute', { ...base, role: 'agent-public' }, [
  [{ dissimulation: 'ruse', zones: ['domicile'] }, 'manquement', 'c-civ-9'],
  [{ dissimulation: 'cache', zones: ['domicile'] }, 'manquement', 'c-civ-9'],
  [{ dissimulation: 'non', zones: ['domicile'] }, 'respectee', 'ce-2014-355201-jouy'],
  [{ dissimulation: 'ruse' }, 'a-verifier', 'ce-2014-355201-jouy'],
  [{ dissimulation: 'cache' }, 'a-verifier', 'ce-2014-355201-jouy'],
  [{ dissimulation: 'non' }, 'respectee', 'ce-2014-355201-jouy'],
]);

lignes('loyaute', { ...base, dissimulation: 'non' }, [
  [{}, 'respectee', 'cass-soc-2016-14-19002-audit'],
  [{ role: 'candidat', suite: 'candidature-ecartee' }, 'respectee', 'L1221-9'],
  [{ dispositif: 'video', zones: ['son'] }, 'respectee', 'L1222-4'],
  [{ dissimulation: 'cache', zones: ['domicile'] }, 'manquement', 'cnil-2025-008-samaritaine'],
  [{ dissimulation: 'ruse', zones: ['domicile'] }, 'manquement', 'L1222-1'],
]);

for (const dispositif of ['video', 'video-public'] as const)
  lignes('loyaute', { ...base, dispositif, dissimulation: 'cache', soupcon: 'oui', cible: 'oui' }, [
    [{}, 'a-verifier', 'cedh-2019-lopez-ribalda'],
    [{ zones: ['son'] }, 'manquement', 'cass-soc-2025-22-24474-video-insu'],
  ]);
