import { EMPLOYEUR_OU_REPRESENTANT, JE_NE_SAIS_PAS } from './communs.ts';
import { aideSurLaCible, aideSurLeSoupcon } from './aides-selon-outil.ts';
import type { Question } from './types.ts';

/** Soupçon concret et préalable. */
export const soupcon: Question<'soupcon'> = {
  section: 'preuve',
  commune: false,
  nature: 'fait',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: ['non', 'oui'],
  intitule: {
    salarie: 'Avant le contrôle, l’employeur avait-il un soupçon concret ?',
    candidat: 'Avant le contrôle, le recruteur avait-il un soupçon concret ?',
    employeur: 'Avant le contrôle, aviez-vous un soupçon concret ?',
    observateur: 'Avant le contrôle, l’employeur avait-il un soupçon concret ?',
  },
  enProjet: {
    salarie: 'L’employeur a-t-il déjà un soupçon concret ?',
    candidat: 'Le recruteur a-t-il déjà un soupçon concret ?',
    employeur: 'Avez-vous déjà un soupçon concret ?',
    observateur: 'L’employeur a-t-il déjà un soupçon concret ?',
  },
  aide: 'Concret : un témoin, un écart de stock, une plainte. Une impression générale ne suffit pas.',
  aideSelonDispositif: aideSurLeSoupcon,
  pourquoi:
    'Pour admettre une preuve illicite, les juges regardent s’il existait avant le contrôle des raisons concrètes de contrôler.',
  sources: ['cass-soc-2024-22-23073-pharmacie-2', 'cedh-2019-lopez-ribalda'],
  ouTrouver:
    'Lettre de licenciement, inventaires, plaintes, attestations, conclusions de l’employeur.',
  aDemander: {
    a: EMPLOYEUR_OU_REPRESENTANT,
    question: {
      salarie: 'Quels éléments précis, antérieurs au contrôle, l’ont motivé ?',
      employeur: 'Quels éléments datés, antérieurs au contrôle, l’ont motivé ?',
      observateur: 'Quels éléments précis, antérieurs au contrôle, l’ont motivé ?',
    },
  },
  choix: {
    oui: { libelle: 'Oui, un élément concret existait avant le contrôle' },
    non: { libelle: 'Non, aucun élément concret avant le contrôle' },
    inconnu: JE_NE_SAIS_PAS,
  },
};

/** Contrôle bref et limité. */
export const cible: Question<'cible'> = {
  section: 'preuve',
  commune: false,
  nature: 'fait',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: ['non', 'oui'],
  intitule: {
    salarie: 'Le contrôle a-t-il été bref, limité et vu par peu de personnes ?',
    employeur: 'Votre contrôle a-t-il été bref, limité et vu par peu de personnes ?',
    observateur: 'Le contrôle a-t-il été bref, limité et vu par peu de personnes ?',
  },
  enProjet: {
    salarie: 'Le contrôle prévu est-il bref, limité et vu par peu de personnes ?',
    employeur: 'Votre contrôle prévu est-il bref, limité et vu par peu de personnes ?',
    observateur: 'Le contrôle prévu est-il bref, limité et vu par peu de personnes ?',
  },
  aide: 'Exemple : quelques jours d’images, regardées par la seule dirigeante.',
  aideSelonDispositif: aideSurLaCible,
  pourquoi:
    'L’atteinte à la vie privée se mesure aussi à la durée du contrôle, à son étendue et au nombre de personnes qui ont vu les données.',
  sources: ['cass-soc-2024-22-23073-pharmacie-2', 'cedh-2019-lopez-ribalda'],
  ouTrouver:
    'Dates et durée du contrôle, noms des personnes ayant vu les données, rapport de contrôle.',
  aDemander: {
    a: EMPLOYEUR_OU_REPRESENTANT,
    question: {
      salarie: 'Combien de temps le contrôle a-t-il duré, et qui en a vu les résultats ?',
      employeur: 'Combien de temps le contrôle a-t-il duré, et qui en a vu les résultats ?',
      observateur: 'Combien de temps le contrôle a-t-il duré, et qui en a vu les résultats ?',
    },
  },
  choix: {
    oui: { libelle: 'Oui, bref, limité et vu par peu de personnes' },
    non: { libelle: 'Non, long, étendu ou vu par de nombreuses personnes' },
    inconnu: JE_NE_SAIS_PAS,
  },
};

/** Éléments uniquement professionnels, ou triés. */
export const tri: Question<'tri'> = {
  section: 'preuve',
  commune: false,
  nature: 'fait',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: ['non', 'oui'],
  intitule: {
    salarie: 'Les éléments produits sont-ils seulement professionnels, ou triés par un tiers ?',
    employeur: 'Vos éléments sont-ils seulement professionnels, ou triés par un tiers ?',
    observateur: 'Les éléments produits sont-ils seulement professionnels, ou triés par un tiers ?',
  },
  aide: 'Trié par un tiers : un commissaire de justice (ancien huissier) ou un expert a écarté ce qui est privé.',
  pourquoi:
    'Une preuve illicite a été admise quand elle ne montrait que des données professionnelles, ou quand un tiers avait écarté le reste.',
  sources: ['cass-soc-2025-22-15793-telesecretaires', 'cass-soc-2024-23-13992-usb'],
  ouTrouver:
    'Pièces communiquées au procès, procès-verbal de commissaire de justice, rapport d’expert.',
  aDemander: {
    a: EMPLOYEUR_OU_REPRESENTANT,
    question: {
      salarie: 'Qui a extrait et trié les éléments produits contre moi, et selon quelle méthode ?',
      employeur:
        'Qui a extrait et trié les éléments que nous produisons, et selon quelle méthode ?',
      observateur: 'Qui a extrait et trié les éléments produits contre le salarié ?',
    },
  },
  choix: {
    oui: { libelle: 'Oui, seulement professionnels, ou triés par un tiers' },
    non: { libelle: 'Non, des éléments privés s’y trouvent, sans tri' },
    inconnu: JE_NE_SAIS_PAS,
  },
};

/**
 * Un autre moyen de prouver. Propre à chaque dispositif : les données d’un outil peuvent être
 * l’autre preuve qui manque à un second.
 */
export const autrePreuve: Question<'autre-preuve'> = {
  section: 'preuve',
  commune: false,
  nature: 'fait',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: ['oui', 'non'],
  intitule: {
    salarie: 'L’employeur pouvait-il prouver les faits sans cet outil ?',
    candidat: 'Le recruteur pouvait-il justifier sa décision sans cet outil ?',
    employeur: 'Pouviez-vous prouver les faits sans cet outil ?',
    observateur: 'L’employeur pouvait-il prouver les faits sans cet outil ?',
  },
  aide: 'Exemples : témoins, documents comptables, plaintes de clients. On parle ici de prouver, non de contrôler autrement.',
  pourquoi:
    'Une preuve illicite n’est admise que si elle est indispensable. Elle ne l’est pas quand une autre preuve était possible.',
  sources: ['cass-soc-2023-21-17802-video-caisse', 'ass-plen-2023-20-20648-abaque'],
  ouTrouver: 'Lettre de licenciement, pièces communiquées au procès, attestations, audits.',
  aDemander: {
    a: EMPLOYEUR_OU_REPRESENTANT,
    question: {
      salarie: 'Sur quelles preuves, autres que cet outil, les reproches se fondent-ils ?',
      candidat:
        'Sur quoi, en dehors de cet outil, la décision sur ma candidature se fonde-t-elle ?',
      employeur: 'Quelles preuves avons-nous, ou pouvions-nous avoir, sans cet outil ?',
      observateur: 'Sur quelles preuves, autres que cet outil, les reproches se fondent-ils ?',
    },
  },
  choix: {
    oui: { libelle: 'Oui, une autre preuve existait ou était possible' },
    non: { libelle: 'Non, aucune autre preuve n’était possible' },
    inconnu: JE_NE_SAIS_PAS,
  },
};

/** Le juge a-t-il été saisi de la mise en balance ? Commune : il y a un procès, pas un par outil. */
export const miseEnBalance: Question<'mise-en-balance'> = {
  section: 'usage',
  devantLeJuge: true,
  commune: true,
  nature: 'fait',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: ['non', 'demandee'],
  intitule: {
    salarie: 'L’employeur a-t-il demandé au juge de peser son droit à la preuve ?',
    candidat: 'Le recruteur a-t-il demandé au juge de peser son droit à la preuve ?',
    employeur: 'Avez-vous demandé au juge de peser votre droit à la preuve ?',
    observateur: 'L’employeur a-t-il demandé au juge de peser son droit à la preuve ?',
  },
  aide: 'Peser : mettre en balance le droit de prouver et la vie privée du salarié. Le juge ne le fait que si on le lui demande.',
  pourquoi:
    'Depuis le 22 décembre 2023, une preuve illicite ou déloyale n’est plus écartée d’office : le juge, si on le lui demande, met en balance.',
  sources: ['ass-plen-2023-20-20648-abaque', 'cass-soc-2023-22-16455-hangar'],
  ouTrouver: 'Conclusions écrites de l’employeur, jugement ou arrêt.',
  aDemander: {
    a: {
      salarie: 'À votre avocat ou à votre défenseur syndical',
      employeur: 'À votre avocat',
      observateur: 'À l’avocat ou au défenseur syndical du salarié',
    },
    question: {
      salarie: 'L’employeur invoque-t-il son droit à la preuve dans ses conclusions ?',
      candidat: 'Le recruteur invoque-t-il son droit à la preuve dans ses conclusions ?',
      employeur: 'Nos conclusions invoquent-elles le droit à la preuve ?',
      observateur: 'L’employeur invoque-t-il son droit à la preuve dans ses conclusions ?',
    },
  },
  choix: {
    demandee: { libelle: 'Oui, l’employeur l’a demandé au juge' },
    non: { libelle: 'Non, l’employeur ne l’a pas demandé au juge' },
    'pas-de-proces': {
      libelle: 'Il n’y a pas encore de procès',
      precision: 'L’employeur pourra le demander s’il y en a un.',
    },
    inconnu: JE_NE_SAIS_PAS,
  },
};
