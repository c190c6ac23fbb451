import { describe, expect, test } from 'vitest';
import { autrePartie } from '../../../src/lib/relecture/questions.ts';
import { lecteurDArticles } from '../../../src/lib/relecture/lecteurs-du-disque.ts';

/* Ce qui fait taire une règle, des deux côtés : la phrase juste, puis la faute voisine. */

const relire = lecteurDArticles();
const affirmees = (texte: string) =>
  relire(texte).flatMap(({ regle, force }) => (force === 'a-preciser' ? [] : [regle]));

const gardes: readonly {
  readonly quoi: string;
  readonly justes: readonly string[];
  readonly fautives: readonly (readonly [texte: string, regle: string])[];
}[] = [
  {
    quoi: 'l’époque dite en toutes lettres',
    justes: [
      'Auparavant, il fallait déclarer la pointeuse à la CNIL.',
      'Avant l’entrée en vigueur du RGPD, la caméra devait être déclarée à la CNIL.',
      'Dans l’attente de l’entrée en application du RGPD, il faut l’autorisation de la CNIL.',
    ],
    fautives: [
      ['La caméra doit être déclarée à la CNIL, prévient le cabinet.', 'declaration-cnil'],
      ['Le RGPD impose de déclarer la caméra à la CNIL.', 'declaration-cnil'],
    ],
  },
  {
    quoi: 'la thèse d’une partie, ou d’un juge que la Cour renverse',
    justes: [
      'Selon lui, les caméras ne peuvent pas servir de preuve.',
      'Le salarié a tenté de faire valoir que ce mode de preuve est illégal.',
      'Longtemps, les tribunaux ont jugé qu’un message privé ne pouvait servir de preuve. Mais, surprise, l’arrêt dit autre chose.',
    ],
    fautives: [
      ['Une vidéo cachée ne peut jamais servir de preuve.', 'preuve-ecartee-d-office'],
      ['Retenez-le : une vidéo cachée est toujours irrecevable.', 'preuve-ecartee-d-office'],
    ],
  },
  {
    quoi: 'le contrôle d’une personne, de ses affaires ou de ses messages personnels',
    justes: [
      'Le sac d’un salarié ne peut être ouvert qu’avec son accord.',
      'Le contrôle des sacs n’est possible que si le salarié a donné son accord.',
      'Un chauffeur peut refuser un second alcootest.',
      'Les messages personnels du salarié ne peuvent être lus sans son accord.',
    ],
    fautives: [
      ['La caméra est interdite sans l’accord du salarié.', 'consentement-ne-peut-sans'],
      ['Un chauffeur peut refuser la balise de son camion.', 'droit-de-refuser'],
    ],
  },
  {
    quoi: 'ce que la phrase suivante dit inutile',
    justes: [
      'Personne ne nous a fait signer d’accord pour ces boîtiers. Aucun accord n’était à recueillir.',
    ],
    fautives: [
      [
        'L’accord des livreurs n’avait pas été recueilli pour ce boîtier. Aucun d’eux n’était présent.',
        'consentement-non-recueilli',
      ],
    ],
  },
];

describe.each(gardes)('$quoi', ({ justes, fautives }) => {
  test.each([...justes])('se tait : %s', (texte) => {
    expect(affirmees(texte)).toEqual([]);
  });

  test.each([...fautives])('affirme encore : %s', (texte, regle) => {
    expect(affirmees(texte)).toContain(regle);
  });
});

const devoirsNies: readonly string[] = [
  'L’employeur n’a pas à demander d’autorisation à la CNIL pour installer des caméras.',
  'L’employeur n’a plus à obtenir l’autorisation de la CNIL.',
  'L’employeur n’est pas tenu d’obtenir le feu vert de la CNIL.',
  'Une société n’a pas besoin d’obtenir l’aval de la CNIL.',
  'L’entreprise n’est pas obligée de demander l’accord de la CNIL.',
  'L’employeur n’a pas à déclarer ses caméras à la CNIL.',
  'L’employeur n’est pas tenu de déclarer ses caméras à la CNIL.',
  'L’employeur n’a plus besoin de déclarer son système à la CNIL.',
  'Il n’est pas nécessaire de prévenir la CNIL avant d’installer une caméra.',
  'L’entreprise n’a aucune formalité à accomplir auprès de la CNIL.',
  'L’entreprise n’a plus de démarche à faire auprès de la CNIL.',
  'Il n’y a plus de déclaration à faire à la CNIL.',
  'La direction n’a pas à obtenir l’accord du CSE.',
  'La direction n’est pas tenue d’obtenir l’accord du CSE, seulement de le consulter.',
  'L’employeur n’a pas besoin de l’aval du comité.',
  'L’employeur n’est pas obligé de suivre l’avis du comité.',
  'Une entreprise de 20 salariés n’est pas tenue de consulter son CSE.',
  'Une PME de trente salariés n’a pas l’obligation de consulter son CSE sur les caméras.',
  'L’employeur n’est pas tenu de demander l’accord de ses salariés.',
  'Il n’est pas obligatoire d’obtenir le consentement des salariés pour filmer la caisse.',
  'Rien n’oblige l’employeur à obtenir l’accord de chacun.',
  'L’employeur n’a pas l’obligation de recueillir leur accord.',
  'Le salarié ne peut refuser un contrôle régulier et annoncé.',
  'Le salarié n’a pas le droit de s’opposer à la géolocalisation de son véhicule de service.',
  'Aucune loi ne limite à un mois la conservation des images d’un entrepôt.',
  'La CNIL n’a pas condamné l’entreprise : elle l’a sanctionnée.',
  'La CNIL n’a pas annulé le licenciement, ce n’est pas son rôle.',
  'Ce n’est pas au salarié de prouver qu’il ignorait la caméra.',
  'On ne porte pas plainte aux prud’hommes.',
  'Le CSE n’a pas de droit de veto.',
];

test.each([...devoirsNies])('un devoir nié, comme chacun l’écrit : %s', (texte) => {
  expect(affirmees(texte)).toEqual([]);
});

const longue = (phrase: string) => `${phrase} ${'Le reste du texte décrit les lieux. '.repeat(20)}`;

test('la question de l’autre version se pose à un récit, non à qui commente le droit', () => {
  const recit = 'La caissière a été licenciée par son employeur, qui la filmait à son insu.';
  expect(autrePartie(longue(recit))).toHaveLength(1);
  // Aucun évènement : un conseil.
  expect(
    autrePartie(longue('L’employeur qui surveille ses salariés doit les informer, dit la CNIL.')),
  ).toEqual([]);
  // Un arrêt ou un article cité : un commentaire.
  expect(autrePartie(longue(`${recit} Ainsi jugé (Cass. soc., n° 22-23.073).`))).toEqual([]);
  expect(autrePartie(longue(`${recit} C’est l’article L. 1222-4.`))).toEqual([]);
});

test('« pour justifier son licenciement » ne dit pas le licenciement justifié', () => {
  expect(
    affirmees('Pour justifier son licenciement, la MAIF a exploité ses appels, dit le jugement.'),
  ).not.toContain('decision-citee');
  expect(affirmees('Le jugement MAIF a validé le licenciement.')).toContain('decision-citee');
});
