import type { Obligation } from '../../vocabulaire/types.ts';

/** Santé, biométrie, opinions, infractions : interdites par principe. */
export const donneesSensibles: Obligation = {
  id: 'donnees-sensibles',
  titre: 'Écarter les données sensibles',
  textes: ['rgpd-9', 'rgpd-10', 'cnil-biometrie-2019-001'],
  lignes: [
    {
      si: { dispositif: 'controle-humain' },
      alors: 'sans-objet',
      motif: 'Un contrôle humain sans outil ne recueille pas, par lui-même, de données.',
      sources: ['rgpd-4'],
    },
    {
      si: { donnees: 'sante' },
      alors: 'interdit',
      motif: 'Les données de santé ne sont pas pour l’employeur, même si le salarié est d’accord.',
      sources: ['rgpd-9', 'g29-travail-2017'],
    },
    {
      si: { dispositif: 'biometrie', finalite: 'temps-de-travail' },
      alors: 'interdit',
      motif: 'La biométrie ne peut pas servir à contrôler les horaires.',
      sources: ['rgpd-9', 'cnil-biometrie-2019-001', 'cnil-2018-009-aca'],
    },
    {
      si: { donnees: 'biometrie', finalite: 'temps-de-travail' },
      alors: 'interdit',
      motif: 'La biométrie ne peut pas servir à contrôler les horaires.',
      sources: ['rgpd-9', 'cnil-biometrie-2019-001', 'cnil-2018-009-aca'],
    },
    {
      si: { dispositif: 'alerte', donnees: 'infractions' },
      alors: 'a-verifier',
      motif: 'Un signalement parle souvent d’infractions. Ces données demandent un cadre strict.',
      sources: ['rgpd-10'],
    },
    {
      si: { etat: 'projet', donnees: ['syndicales-ou-opinions', 'infractions'] },
      alors: 'a-verifier',
      motif:
        'À faire avant la mise en service : retirer ces données, ou trouver l’exception légale.',
      sources: ['rgpd-9', 'rgpd-10'],
    },
    {
      si: { donnees: 'syndicales-ou-opinions' },
      alors: 'manquement',
      motif:
        'L’activité syndicale, la grève et les opinions ne se recueillent pas, sauf exception.',
      sources: ['rgpd-9', 'cnil-2021-019-ratp'],
    },
    {
      si: { donnees: 'infractions' },
      alors: 'manquement',
      motif: 'Un employeur ne tient pas de fichier d’infractions, sauf si un texte l’y autorise.',
      sources: ['rgpd-10'],
    },
    {
      si: { dispositif: 'biometrie' },
      alors: 'a-verifier',
      motif: 'Pour un accès, la biométrie demande une nécessité écrite et une analyse d’impact.',
      sources: ['rgpd-9', 'cnil-biometrie-2019-001'],
    },
    {
      si: { donnees: 'biometrie' },
      alors: 'a-verifier',
      motif: 'La biométrie demande une nécessité écrite et une analyse d’impact.',
      sources: ['rgpd-9', 'cnil-biometrie-2019-001'],
    },
    {
      si: {},
      alors: 'respectee',
      motif: 'Aucune donnée sensible n’est recueillie, d’après les réponses.',
      sources: ['rgpd-9'],
    },
  ],
};
