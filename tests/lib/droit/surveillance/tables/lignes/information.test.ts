import { lignes } from '../../aides/lignes.ts';

const base = { etat: 'en-service', dispositif: 'badge' } as const;
/** Ce que le Conseil d’État a admis pour un agent public : un constat, en lieu public, sur un soupçon. */
const constatBref = { permanence: 'ponctuelle', soupcon: 'oui', zones: ['aucune'] } as const;
const prive = { ...base, role: 'salarie' } as const;

lignes('information-individuelle', { ...prive, 'usage-annonce': 'oui', suite: 'aucune' }, [
  [{ information: 'ecrite-precise' }, 'respectee', 'L1222-4'],
  [
    { information: 'ecrite-precise', 'usage-annonce': 'non' },
    'respectee',
    'cass-soc-2021-20-12263-pharmacie',
  ],
  [{ information: 'ecrite-vague' }, 'a-verifier', 'cass-soc-2021-19-13856-cuisinier'],
  [
    { information: 'orale-ou-affichage', 'usage-annonce': 'oui', 'usage-reel': 'detourne' },
    'a-verifier',
    'cass-soc-2023-22-13783-client-mystere',
  ],
  [
    { information: 'orale-ou-affichage', 'usage-annonce': 'oui', 'usage-reel': 'conforme' },
    'respectee',
    'cass-soc-2023-22-13783-client-mystere',
  ],
  [{ information: 'sans-preuve' }, 'a-verifier', 'cass-soc-2018-16-26482-restaurant'],
  [
    { information: 'sans-preuve', suite: 'autre-usage' },
    'manquement',
    'cass-soc-2018-16-26482-restaurant',
  ],
  [{ information: 'apres-coup' }, 'manquement', 'L1222-4'],
  [{ etat: 'projet', information: 'ecrite-vague' }, 'a-verifier', 'rgpd-13'],
  [{ etat: 'projet', information: 'aucune' }, 'a-verifier', 'L1222-4'],
  [{ etat: 'inconnu', information: 'aucune' }, 'manquement'],
  [{ etat: 'inconnu', information: 'aucune', suite: 'sanction' }, 'manquement'],
  [{ dispositif: 'controle-humain', dissimulation: 'ruse', information: 'aucune' }, 'manquement'],
  [{ dispositif: 'badge', poste: 'non', information: 'aucune' }, 'manquement'],
]);
lignes('information-individuelle', { ...base, role: 'candidat' }, [
  [{ information: 'ecrite-precise' }, 'respectee', 'L1221-9'],
  [{ information: 'ecrite-vague' }, 'a-verifier', 'L1221-8'],
  [{ information: 'apres-coup' }, 'manquement', 'L1221-9'],
  [{ etat: 'projet', information: 'aucune' }, 'a-verifier', 'L1221-8'],
]);
lignes('information-individuelle', { ...base, role: 'agent-public' }, [
  [
    { dispositif: 'filature', information: 'aucune', soupcon: 'non' },
    'a-verifier',
    'ce-2014-355201-jouy',
  ],
  [
    { dispositif: 'filature', information: 'aucune', ...constatBref },
    'sans-objet',
    'ce-2014-355201-jouy',
  ],
  [
    { dispositif: 'filature', information: 'aucune', ...constatBref, zones: ['domicile'] },
    'a-verifier',
    'ce-2014-355201-jouy',
  ],
  [{ information: 'ecrite-precise', 'usage-annonce': 'oui' }, 'respectee', 'rgpd-13'],
  [
    { information: 'ecrite-precise', 'usage-annonce': 'non', suite: 'sanction' },
    'a-verifier',
    'rgpd-12',
  ],
  [{ information: 'apres-coup' }, 'manquement', 'rgpd-13'],
  [{ etat: 'projet', information: 'aucune' }, 'a-verifier', 'rgpd-13'],
  [{ dispositif: 'video', poste: 'non', information: 'aucune' }, 'manquement', 'rgpd-13'],
]);

lignes('mentions-information', prive, [
  [{ dispositif: 'controle-humain', information: 'aucune' }, 'sans-objet'],
  [{ mentions: 'toutes', information: 'orale-ou-affichage' }, 'respectee', 'rgpd-13'],
  [{ mentions: 'toutes', information: 'sans-preuve' }, 'a-verifier', 'rgpd-12'],
  [{ mentions: 'toutes', information: 'apres-coup' }, 'manquement', 'rgpd-13'],
  [{ mentions: 'toutes', information: 'aucune' }, 'manquement', 'cnil-2019-006-uniontrad'],
  [
    { mentions: 'une-partie', information: 'ecrite-precise' },
    'manquement',
    'ce-2025-492830-amazon',
  ],
  [
    { mentions: 'aucune', information: 'ecrite-precise' },
    'manquement',
    'cass-soc-2023-21-17802-video-caisse',
  ],
  [{ etat: 'projet', mentions: 'aucune' }, 'a-verifier'],
  [
    { role: 'agent-public', dispositif: 'filature', information: 'aucune', soupcon: 'non' },
    'a-verifier',
    'ce-2014-355201-jouy',
  ],
]);

lignes('evaluation', { ...prive, finalite: 'evaluation', 'usage-annonce': 'non' }, [
  [{ finalite: 'securite', information: 'aucune' }, 'sans-objet', 'L1222-3'],
  [{ information: 'ecrite-precise' }, 'respectee', 'L1222-3'],
  [
    {
      finalite: 'organisation',
      dispositif: 'appels',
      information: 'ecrite-precise',
      'usage-annonce': 'oui',
    },
    'respectee',
  ],
  [{ finalite: 'organisation', dispositif: 'appels', information: 'ecrite-precise' }, 'a-verifier'],
  [{ information: 'orale-ou-affichage' }, 'a-verifier', 'cass-soc-2023-22-13783-client-mystere'],
  [
    { dispositif: 'mesure-inactivite', finalite: 'organisation', information: 'apres-coup' },
    'manquement',
    'L1222-3',
  ],
  [{ etat: 'projet', information: 'aucune' }, 'a-verifier'],
  [{ role: 'agent-public', information: 'aucune' }, 'sans-objet'],
  [{ role: 'candidat', information: 'ecrite-precise' }, 'respectee', 'L1221-8'],
  [{ role: 'candidat', information: 'ecrite-vague' }, 'a-verifier', 'L1221-6'],
  [{ role: 'candidat', information: 'apres-coup' }, 'manquement', 'L1221-8'],
  [{ role: 'candidat', etat: 'projet', information: 'aucune' }, 'a-verifier', 'L1221-8'],
]);

lignes('consultation-cse', { ...prive, effectif: '50-et-plus', consultation: 'non' }, [
  [{}, 'manquement', 'L2312-38'],
  [{ consultation: 'informe-seulement' }, 'manquement', 'tj-nanterre-2026-25-02856-ia'],
  [{ consultation: 'apres' }, 'manquement', 'tj-nanterre-2025-24-01457-ia'],
  [{ consultation: 'consulte-avant' }, 'respectee', 'L2312-14'],
  [{ consultation: 'carence' }, 'a-verifier', 'L2311-2'],
  [{ effectif: 'moins-11' }, 'sans-objet', 'L2311-2'],
  [{ effectif: '11-49' }, 'sans-objet', 'L2312-59'],
  [{ etat: 'projet' }, 'a-verifier', 'R2312-6'],
  [{ role: 'agent-public' }, 'sans-objet'],
  [{ role: 'candidat' }, 'sans-objet'],
  [{ dispositif: 'filature' }, 'sans-objet'],
  [{ dispositif: 'video-public', poste: 'non' }, 'sans-objet', 'cass-soc-2013-12-16564-casino'],
  [{ dispositif: 'video-public', poste: 'de-passage' }, 'manquement'],
  [{ dispositif: 'autre', poste: 'non' }, 'manquement'],
  [
    { dispositif: 'controle-humain', dissimulation: 'non' },
    'sans-objet',
    'cass-soc-2014-13-18427-sqybus',
  ],
  [
    { dispositif: 'controle-humain', dissimulation: 'cache' },
    'a-verifier',
    'cass-soc-2014-13-18427-sqybus',
  ],
  [{ dispositif: 'reseaux-sociaux' }, 'a-verifier'],
  [{ dispositif: 'alerte' }, 'manquement', 'L2312-38'],
]);
