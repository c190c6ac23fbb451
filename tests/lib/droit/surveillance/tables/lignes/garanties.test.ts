import { lignes } from '../../aides/lignes.ts';

const base = { role: 'salarie', etat: 'en-service', dispositif: 'badge', suite: 'aucune' } as const;

lignes('conservation', { ...base, conservation: 'au-dela' }, [
  [{ conservation: 'dans-la-reference' }, 'respectee'],
  [{ conservation: 'au-dela-de-sa-regle' }, 'manquement', 'cnil-2021-019-ratp'],
  [{}, 'a-verifier', 'cnil-badge', 'D3171-16'],
  [{ dispositif: 'video-public' }, 'manquement', 'csi-l252-5'],
  [{ dispositif: 'video-public', etat: 'projet' }, 'a-verifier'],
  [{ dispositif: 'video' }, 'a-verifier', 'cnil-videosurveillance'],
  [{ dispositif: 'appels' }, 'a-verifier', 'cnil-appels'],
  [{ dispositif: 'geolocalisation' }, 'a-verifier', 'cnil-geolocalisation'],
  [{ dispositif: 'fichiers-journaux' }, 'a-verifier', 'cnil-journalisation-2021-122'],
  [{ dispositif: 'alerte' }, 'a-verifier', 'rgpd-5'],
  [{ dispositif: 'controle-humain' }, 'sans-objet'],
]);

lignes('decision-automatisee', { ...base, decision: 'automatisee' }, [
  [{}, 'sans-objet'],
  [{ dispositif: 'ia-rh' }, 'manquement', 'rgpd-22'],
  [{ dispositif: 'ia-rh', etat: 'projet' }, 'a-verifier', 'rgpd-22'],
  [{ dispositif: 'ia-rh', decision: 'humaine' }, 'respectee', 'rgpd-22'],
]);

lignes('analyse-impact', { ...base, permanence: 'constante', 'analyse-impact': 'non' }, [
  [{}, 'manquement', 'cnil-aipd-2018-327'],
  [{ 'analyse-impact': 'faite' }, 'respectee'],
  [{ etat: 'projet' }, 'a-verifier'],
  [{ permanence: 'reguliere' }, 'a-verifier'],
  [{ permanence: 'ponctuelle' }, 'sans-objet'],
  [{ permanence: 'ponctuelle', dispositif: 'biometrie' }, 'manquement'],
  [{ permanence: 'reguliere', dispositif: 'ia-rh' }, 'manquement'],
  [{ permanence: 'ponctuelle', dispositif: 'alerte' }, 'manquement'],
  [{ dispositif: 'controle-humain' }, 'sans-objet'],
]);

lignes('acces-restreint', { ...base, 'acces-restreint': 'non' }, [
  [{}, 'manquement', 'rgpd-32'],
  [{ etat: 'projet' }, 'a-verifier'],
  [{ 'acces-restreint': 'oui' }, 'respectee'],
  [{ dispositif: 'controle-humain' }, 'sans-objet'],
]);

lignes('autorisation-prefectorale', { ...base, dispositif: 'video-public', autorisation: 'non' }, [
  [{}, 'manquement', 'csi-l252-1'],
  [{ etat: 'projet' }, 'a-verifier'],
  [{ autorisation: 'oui' }, 'respectee'],
  [{ dispositif: 'video' }, 'sans-objet'],
]);

lignes('droit-acces', base, [
  [{ 'acces-demande': 'obtenu' }, 'respectee', 'rgpd-15'],
  [{ 'acces-demande': 'pas-demande' }, 'sans-objet'],
  [{ 'acces-demande': 'refuse' }, 'manquement', 'rgpd-15'],
  [{ 'acces-demande': 'sans-reponse' }, 'manquement', 'rgpd-12'],
  [{ 'acces-demande': 'refuse', etat: 'projet' }, 'sans-objet'],
]);
