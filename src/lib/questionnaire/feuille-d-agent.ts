import { bloc, ligne } from './lignes-de-feuille.ts';
import type { BlocDeFeuille } from './lignes-de-feuille.ts';

/** La feuille d’un agent public : le Code du travail n’y joue pas, et nous disons ce que nous n’avons pas lu. */
export const blocsDAgent: readonly BlocDeFeuille[] = [
  bloc('dates', 'Les dates', [
    ligne('Convocation ou courrier reçu le\u00a0:', [], { aRemplir: true }),
    ligne('Entretien fixé le, à, lieu\u00a0:', [], { aRemplir: true }),
    ligne(
      'Nous n’avons vérifié ni le délai entre la convocation et l’entretien, ni ce qui vaut pour un contractuel\u00a0: un syndicat ou un avocat le dit.',
      [],
    ),
  ]),
  bloc('assistance', 'Mon dossier, mon défenseur', [
    ligne('Je peux demander tout mon dossier individuel et les documents annexes.', [
      'cgfp-l532-4',
    ]),
    ligne('Je peux choisir un ou plusieurs défenseurs.', ['cgfp-l532-4']),
    ligne('J’ai le droit de me taire, et d’en être informé.', ['cgfp-l532-4']),
    ligne('Nom, téléphone du défenseur\u00a0:', [], { aRemplir: true }),
  ]),
  bloc('demander', 'Ce que je demande', [
    ligne('Quels faits me sont reprochés, et à quelles dates\u202f?', ['cgfp-l532-4']),
    ligne('De quel outil viennent ces données\u202f? Puis-je en avoir une copie\u202f?', [
      'rgpd-15',
    ]),
    ligne('Comment et quel jour les agents ont-ils été informés de cet outil\u202f?', ['rgpd-13']),
  ]),
  bloc('dire', 'Ce que je peux dire', [
    ligne('Ce que je veux ajouter\u00a0:', [], { aRemplir: true }),
  ]),
  bloc('apres', 'Ce qui peut suivre', [
    ligne(
      'Après une décision, le délai est court\u00a0: deux mois en général pour saisir le tribunal administratif. À faire confirmer dans la semaine.',
      ['cja-r421-1', 'crpa-l411-2'],
    ),
  ]),
  bloc('notes', 'Pendant et juste après', [
    ligne('Présents, heure de début et de fin\u00a0:', [], { aRemplir: true }),
    ligne('Motifs donnés\u00a0:', [], { aRemplir: true }),
    ligne('Données montrées\u00a0:', [], { aRemplir: true }),
    ligne('Ce que j’ai répondu\u00a0:', [], { aRemplir: true }),
  ]),
];

/** Ce qui ne vaut que pour un fonctionnaire. */
const DU_STATUT = 'cgfp-l532-4';

/**
 * La feuille d’un stagiaire ou d’un apprenti d’une administration : celle d’un agent, sans les droits que nous n’avons
 * lus que pour un fonctionnaire.
 */
export const blocsSansStatut: readonly BlocDeFeuille[] = blocsDAgent.map((un) =>
  un.id === 'assistance'
    ? bloc('assistance', 'Qui vient avec moi', [
        ligne(
          'Nous n’avons pas lu ce qui vaut pour un stagiaire ou un apprenti d’une administration\u00a0: un syndicat ou un avocat le dit.',
          [],
        ),
        ligne('Nom, téléphone\u00a0:', [], { aRemplir: true }),
      ])
    : {
        ...un,
        lignes: un.lignes.map((une) => ({
          ...une,
          sources: une.sources.filter((source) => source !== DU_STATUT),
        })),
      },
);
