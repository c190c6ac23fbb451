import type { Obligation } from '../../vocabulaire/types.ts';

/** Qui demande ses données doit les recevoir. */
export const droitAcces: Obligation = {
  id: 'droit-acces',
  titre: 'Répondre à une demande d’accès',
  collecte: 'accompagne',
  partie: 'dire',
  textes: ['rgpd-15', 'rgpd-12'],
  ordinaires: {
    etat: ['en-service', 'retire'],
  },
  lignes: [
    {
      si: { etat: 'projet' },
      alors: 'sans-objet',
      motif: 'Rien n’existe encore. Il n’y a pas de données à demander.',
      sources: ['rgpd-15'],
    },
    {
      si: { 'acces-demande': 'obtenu' },
      alors: 'respectee',
      motif: 'Les données demandées ont été remises.',
      sources: ['rgpd-15'],
    },
    {
      si: { 'acces-demande': 'pas-demande' },
      alors: 'sans-objet',
      motif:
        'Aucune demande n’attend depuis plus d’un mois. Chacun peut en faire une, gratuitement.',
      sources: ['rgpd-15', 'rgpd-12'],
    },
    {
      si: { 'acces-demande': 'refuse' },
      alors: 'manquement',
      motif:
        'L’accès a été refusé. L’employeur doit dire pourquoi, et prouver l’abus s’il en invoque un.',
      sources: ['rgpd-15', 'rgpd-12', 'cjue-2026-c526-24-brillen-rottler'],
    },
    {
      si: { 'acces-demande': 'sans-reponse' },
      alors: 'manquement',
      motif:
        'Plus d’un mois a passé sans réponse. Seule une prolongation annoncée, de deux mois au plus, l’excuse.',
      sources: ['rgpd-12', 'rgpd-15'],
    },
    {
      si: {},
      alors: 'a-verifier',
      motif: 'Il faut savoir si une copie des données a été demandée, et ce qui a été répondu.',
      sources: ['rgpd-15', 'rgpd-12'],
    },
  ],
};
