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
      [
        'Selon elle comme selon nous, une vidéo cachée est toujours irrecevable.',
        'preuve-ecartee-d-office',
      ],
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
      ['La caméra ne peut être posée qu’avec l’accord du salarié.', 'consentement-ne-peut-sans'],
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
        'Les livreurs n’avaient pas donné leur accord au boîtier. Aucun d’eux n’était présent.',
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
