import { describe } from 'vitest';
import type { Faits } from '../../../../../src/lib/droit/surveillance/index.ts';
import { situation } from '../aides/situations.ts';

const entreprise: Faits = {
  role: 'observateur',
  secteur: 'prive',
  etat: 'en-service',
  effectif: '50-et-plus',
  suite: 'aucune',
};

describe('consulter le CSE', () => {
  situation(
    'Vingt salariés et un CSE : pas de consultation imposée, mais un droit d’alerte.',
    { ...entreprise, effectif: '11-49', dispositif: 'suivi-activite' },
    { obligations: { 'consultation-cse': ['sans-objet', 'L2312-59', 'L2312-5'] } },
  );

  situation(
    'Cent salariés, tous informés, mais le CSE n’a jamais été consulté.',
    {
      ...entreprise,
      dispositif: 'badge',
      information: 'ecrite-precise',
      'usage-annonce': 'oui',
      consultation: 'non',
    },
    {
      dispositif: 'manquement',
      obligations: {
        'information-individuelle': ['respectee'],
        'consultation-cse': ['manquement', 'L2312-38', 'L2312-37'],
      },
    },
  );

  situation(
    'Le CSE a été consulté avant ; chaque salarié, lui, n’a rien reçu.',
    { ...entreprise, dispositif: 'badge', information: 'aucune', consultation: 'consulte-avant' },
    {
      obligations: {
        'consultation-cse': ['respectee', 'L2312-38'],
        'information-individuelle': ['manquement', 'L1222-4'],
      },
    },
  );

  situation(
    'Un outil d’IA est testé en pilote avant la fin de la consultation (Nanterre, 2025).',
    { ...entreprise, dispositif: 'autre', consultation: 'apres' },
    {
      obligations: {
        'consultation-cse': ['manquement', 'L2312-8', 'tj-nanterre-2025-24-01457-ia'],
      },
    },
  );

  situation(
    'Le CSE a seulement été informé d’un logiciel de compétences avec IA (Nanterre, 2026).',
    { ...entreprise, dispositif: 'ia-rh', consultation: 'informe-seulement' },
    {
      obligations: {
        'consultation-cse': ['manquement', 'L2312-8', 'tj-nanterre-2026-25-02856-ia'],
      },
    },
  );

  situation(
    'Aucun élu : l’employeur montre un procès-verbal de carence.',
    { ...entreprise, dispositif: 'video', poste: 'oui', consultation: 'carence' },
    { obligations: { 'consultation-cse': ['a-verifier', 'L2312-38'] } },
  );

  situation(
    'L’effectif est inconnu : la question reste entière.',
    { ...entreprise, effectif: 'inconnu', dispositif: 'badge', consultation: 'non' },
    { obligations: { 'consultation-cse': ['a-verifier', 'L2312-38'] } },
  );
});

describe('laisser un humain décider, étudier les risques, protéger les données', () => {
  situation(
    'Une prime saute sur la seule note d’un logiciel.',
    { ...entreprise, dispositif: 'ia-rh', decision: 'automatisee', suite: 'autre-usage' },
    { obligations: { 'decision-automatisee': ['manquement', 'rgpd-22'] }, rupture: 'sans-objet' },
  );

  situation(
    'Des salaires sont retenus d’après un compteur d’inactivité.',
    {
      ...entreprise,
      dispositif: 'mesure-inactivite',
      permanence: 'constante',
      suite: 'autre-usage',
      'analyse-impact': 'non',
    },
    {
      obligations: { 'analyse-impact': ['manquement', 'rgpd-35', 'cnil-aipd-2018-327'] },
      rupture: 'sans-objet',
    },
  );

  situation(
    'Un contrôle ponctuel des journaux n’oblige pas, à lui seul, à une analyse d’impact.',
    {
      ...entreprise,
      dispositif: 'fichiers-journaux',
      permanence: 'ponctuelle',
      'analyse-impact': 'non',
    },
    { obligations: { 'analyse-impact': ['sans-objet', 'rgpd-35'] } },
  );

  situation(
    'Toute l’équipe peut ouvrir les images.',
    { ...entreprise, dispositif: 'video', 'acces-restreint': 'non' },
    { obligations: { 'acces-restreint': ['manquement', 'rgpd-32'] } },
  );

  situation(
    'Un magasin filme ses clients sans autorisation du préfet.',
    { ...entreprise, dispositif: 'video-public', autorisation: 'non' },
    { obligations: { 'autorisation-prefectorale': ['manquement', 'csi-l252-1'] } },
  );

  situation(
    'Un bureau fermé au public n’a pas besoin du préfet.',
    { ...entreprise, dispositif: 'video' },
    { obligations: { 'autorisation-prefectorale': ['sans-objet'] } },
  );

  situation(
    'Une demande d’accès reste deux mois sans réponse.',
    { ...entreprise, dispositif: 'appels', 'acces-demande': 'sans-reponse' },
    { obligations: { 'droit-acces': ['manquement', 'rgpd-12', 'rgpd-15'] } },
  );

  situation(
    'Les images d’un magasin sont gardées trois mois : la loi dit un mois.',
    { ...entreprise, dispositif: 'video-public', conservation: 'au-dela' },
    { obligations: { conservation: ['manquement', 'csi-l252-5'] } },
  );

  situation(
    'Des appels sont gardés un an : la CNIL recommande six mois.',
    { ...entreprise, dispositif: 'appels', conservation: 'au-dela' },
    { obligations: { conservation: ['a-verifier', 'cnil-appels'] } },
  );

  situation(
    'L’entreprise garde ses fichiers au-delà de sa propre règle (RATP).',
    {
      ...entreprise,
      dispositif: 'autre',
      conservation: 'au-dela-de-sa-regle',
      donnees: ['syndicales-ou-opinions'],
      alternative: 'existe',
    },
    {
      obligations: {
        conservation: ['manquement', 'cnil-2021-019-ratp'],
        'donnees-sensibles': ['manquement', 'rgpd-9'],
        proportionnalite: ['manquement', 'rgpd-5'],
      },
    },
  );
});

describe('choisir une base légale', () => {
  situation(
    'Les salariés ont signé un accord pour être filmés.',
    { ...entreprise, dispositif: 'video', base: 'consentement' },
    { obligations: { 'base-legale': ['manquement', 'rgpd-7', 'rgpd-6'] } },
  );

  situation(
    'Un chronotachygraphe repose sur un règlement européen.',
    {
      ...entreprise,
      dispositif: 'chronotachygraphe',
      base: 'obligation-legale',
      'usage-reel': 'conforme',
    },
    {
      obligations: {
        'base-legale': ['respectee', 'reglement-165-2014'],
        proportionnalite: ['respectee', 'reglement-165-2014'],
      },
    },
  );

  situation(
    'Des captures d’écran reposent sur l’intérêt légitime alors qu’un autre moyen existait.',
    {
      ...entreprise,
      dispositif: 'captures-ecran',
      base: 'interet-legitime',
      alternative: 'existe',
      permanence: 'constante',
    },
    {
      obligations: {
        'base-legale': ['manquement', 'rgpd-6', 'cnil-2024-021-time-doctor'],
        proportionnalite: ['manquement', 'L1121-1'],
        'pratique-interdite': ['interdit', 'cnil-teletravail'],
      },
    },
  );

  situation(
    'Un indicateur d’activité repose sur un intérêt légitime étudié par écrit (Amazon, 2025).',
    {
      ...entreprise,
      dispositif: 'suivi-activite',
      base: 'interet-legitime',
      alternative: 'ecartee-par-ecrit',
      permanence: 'constante',
    },
    {
      obligations: {
        'base-legale': ['respectee', 'ce-2025-492830-amazon'],
        proportionnalite: ['a-verifier', 'ce-2025-492830-amazon'],
      },
    },
  );
});
