import { evaluentParNature, toutSauf } from '../../vocabulaire/groupes.ts';
import { vocabulaire } from '../../vocabulaire/faits.ts';
import type { Obligation } from '../../vocabulaire/types.ts';

const autresButs = vocabulaire.finalite.reponses.filter(
  (une) => une !== 'evaluation' && une !== 'inconnu',
);

/** Les méthodes qui notent une personne doivent lui être annoncées. */
export const evaluation: Obligation = {
  id: 'evaluation',
  titre: 'Annoncer les méthodes d’évaluation',
  textes: ['L1222-3', 'L1221-8'],
  lignes: [
    {
      si: { secteur: 'public' },
      alors: 'sans-objet',
      motif:
        'Pour un agent public, cet article du Code du travail n’est pas le fondement. Le RGPD reste applicable.',
      sources: ['L1222-3', 'rgpd-13'],
    },
    {
      si: { role: 'candidat', information: 'ecrite-precise' },
      alors: 'respectee',
      motif: 'Le candidat a été informé par écrit de la méthode avant qu’elle ne serve.',
      sources: ['L1221-8', 'L1221-6'],
    },
    {
      si: { role: 'candidat', etat: 'projet' },
      alors: 'a-verifier',
      motif: 'À faire avant la mise en service : annoncer la méthode aux candidats.',
      sources: ['L1221-8', 'L1221-6'],
    },
    {
      si: { role: 'candidat', information: ['aucune', 'apres-coup'] },
      alors: 'manquement',
      motif: 'Un candidat doit être informé des méthodes de recrutement avant qu’elles ne servent.',
      sources: ['L1221-8', 'L1221-6'],
    },
    {
      si: { role: 'candidat' },
      alors: 'a-verifier',
      motif:
        'La méthode doit avoir été annoncée en termes clairs et rester utile au poste proposé.',
      sources: ['L1221-8', 'L1221-6'],
    },
    {
      si: { dispositif: toutSauf(...evaluentParNature), finalite: autresButs },
      alors: 'sans-objet',
      motif: 'L’outil ne sert pas à évaluer, d’après les réponses.',
      sources: ['L1222-3'],
    },
    {
      si: { information: 'ecrite-precise', finalite: 'evaluation' },
      alors: 'respectee',
      motif: 'L’évaluation a été annoncée par un écrit précis.',
      sources: ['L1222-3'],
    },
    {
      si: { information: 'ecrite-precise', 'usage-annonce': 'oui' },
      alors: 'respectee',
      motif: 'L’usage pour contrôler ou évaluer a été annoncé par un écrit précis.',
      sources: ['L1222-3'],
    },
    {
      si: { etat: 'projet' },
      alors: 'a-verifier',
      motif: 'À faire avant la mise en service : annoncer ce qui sera mesuré et à quoi cela sert.',
      sources: ['L1222-3'],
    },
    {
      si: { information: ['aucune', 'apres-coup'] },
      alors: 'manquement',
      motif:
        'Un outil qui mesure le travail permet d’évaluer. Le salarié doit en être expressément informé avant.',
      sources: ['L1222-3'],
    },
    {
      si: {},
      alors: 'a-verifier',
      motif:
        'L’information sur l’évaluation doit être expresse. Une note affichée et détaillée a déjà suffi.',
      sources: ['L1222-3', 'cass-soc-2023-22-13783-client-mystere'],
    },
  ],
};
