import type { Obligation } from '../../vocabulaire/types.ts';

/** Ce qu’aucune information ni aucun accord ne suffit à permettre. */
export const pratiqueInterdite: Obligation = {
  id: 'pratique-interdite',
  titre: 'Ne pas recourir aux pratiques interdites',
  textes: ['ria-5', 'L1121-1', 'cnil-teletravail'],
  lignes: [
    {
      si: { dispositif: 'ia-emotions' },
      alors: 'interdit',
      motif:
        'Déduire les émotions au travail est interdit depuis le 2 février 2025. Seules des raisons médicales ou de sécurité font exception.',
      sources: ['ria-5'],
    },
    {
      si: { dispositif: 'enregistreur-frappe' },
      alors: 'interdit',
      motif:
        'La CNIL juge excessif d’enregistrer chaque frappe. Une exception de sécurité est évoquée ; nous ne l’avons pas vérifiée.',
      sources: ['cnil-teletravail', 'L1121-1', 'rgpd-5'],
    },
    {
      si: { dispositif: 'webcam', permanence: 'constante' },
      alors: 'interdit',
      motif: 'Garder la caméra allumée en permanence n’est pas admis, sauf exception de sécurité.',
      sources: ['cnil-teletravail', 'L1121-1', 'rgpd-5'],
    },
    {
      si: { dispositif: 'captures-ecran', permanence: 'constante' },
      alors: 'interdit',
      motif: 'Montrer son écran en permanence n’est pas admis, sauf exception de sécurité.',
      sources: ['cnil-teletravail', 'cnil-2024-021-time-doctor', 'L1121-1', 'rgpd-5'],
    },
    {
      si: {},
      alors: 'sans-objet',
      motif: 'Cet usage ne figure pas parmi les pratiques interdites par principe.',
      sources: ['ria-5', 'cnil-teletravail'],
    },
  ],
};
