import { describe, expect, test } from 'vitest';
import type { Cle } from '../../../src/lib/relecture/notice/cles.ts';
import type { EtatLu } from '../../../src/lib/relecture/notice/lire-notice.ts';
import {
  lecteurDArticles,
  lecteurDeNotices,
} from '../../../src/lib/relecture/lecteurs-du-disque.ts';

const relire = lecteurDArticles();
const regles = (texte: string) => relire(texte).map(({ regle }) => regle);

/** Des tournures courantes, chacune des deux côtés : ce qui se dit sans faute, puis la faute voisine, et sa règle. */
const tournures: readonly {
  readonly quoi: string;
  readonly justes: readonly string[];
  readonly fautives: readonly (readonly [texte: string, regle: string])[];
}[] = [
  {
    quoi: 'une croyance que l’on rapporte pour l’écarter',
    justes: [
      'On répète souvent qu’une vidéo cachée est nulle. Le juge peut pourtant l’admettre.',
      'À en croire les forums, une vidéo tournée en cachette serait toujours irrecevable.',
      'L’idée circule encore qu’une déclaration à la CNIL est obligatoire.',
      'Le mythe a la vie dure : l’accord du salarié serait nécessaire pour toute caméra.',
      'La vidéo cachée était irrecevable d’office. C’était vrai avant décembre 2023 ; cela ne l’est plus.',
    ],
    fautives: [
      ['Une vidéo tournée en cachette est toujours irrecevable.', 'preuve-ecartee-d-office'],
      ['L’accord du salarié est nécessaire pour toute caméra.', 'consentement-exige'],
    ],
  },
  {
    quoi: 'une forme dont on dit qu’elle n’est pas due',
    justes: [
      'Aucune signature n’était nécessaire, mais il fallait prévenir les caristes.',
      'Aucun émargement n’est exigé par le Code du travail.',
      '« Il fallait notre accord », répète un délégué. L’avocat corrige : aucun accord n’était exigé.',
    ],
    fautives: [
      ['Les caristes devaient être informés par lettre recommandée.', 'forme-imposee'],
      ['Une lettre recommandée à chacun : c’est la forme exigée par la loi.', 'forme-imposee'],
      ['« Il fallait notre accord pour la caméra », répète un délégué.', 'consentement-exige'],
    ],
  },
  {
    quoi: 'un devoir nié : « n’a pas à »',
    justes: [
      'Le salarié n’a pas à consentir à la géolocalisation de son véhicule.',
      'La direction n’avait pas à obtenir leur accord, mais à les prévenir.',
      'Le juge ne regarde pas si le salarié a consenti, mais s’il a été informé.',
      'Le reproche n’est pas de ne pas avoir demandé leur accord, mais de ne pas les avoir informés.',
      'Il n’appartient pas à la CNIL de dire si le licenciement est justifié.',
      'Le CSE rend un avis, il ne délivre pas d’autorisation.',
    ],
    fautives: [
      ['Les chauffeurs n’ont pas consenti à ce suivi.', 'consentement-non-recueilli'],
      ['La direction n’a pas obtenu l’accord de ses chauffeurs.', 'consentement-non-recueilli'],
      ['La CNIL a dit le licenciement injustifié et l’a annulé.', 'cnil-juge-du-licenciement'],
      ['Le CSE n’a pas autorisé ce logiciel.', 'cse-accord'],
    ],
  },
  {
    quoi: 'deux verbes niés : « ne… ni ne… »',
    justes: [
      'La CNIL n’autorise ni n’enregistre plus les dispositifs de surveillance des salariés.',
      'La CNIL ne valide ni ne certifie les logiciels de contrôle.',
    ],
    fautives: [
      ['Sans l’autorisation de la CNIL, ce logiciel doit être retiré.', 'autorisation-cnil'],
    ],
  },
  {
    quoi: 'ce qui est bel et bien interdit, ou permis sous condition',
    justes: [
      'Déduire la colère d’un visage ? C’est interdit par le règlement sur l’intelligence artificielle.',
      'Pour le véhicule de service, il lui suffit d’en avoir informé et de rester mesuré.',
      'La loi n’interdit pas de filmer un entrepôt, elle exige de prévenir.',
      'Une application sur mon téléphone à moi ? Pas sans mon consentement. L’entreprise doit fournir l’appareil.',
    ],
    fautives: [
      ['Réécouter les appels ? C’est interdit, un point c’est tout.', 'c-est-interdit'],
      ['Pour la caméra, il lui suffit d’en avoir informé le comité.', 'il-suffit'],
      ['La loi n’interdit pas de filmer un entrepôt.', 'permis-absolu'],
      ['Une application sur le camion ? Pas sans mon consentement.', 'consentement-absent'],
    ],
  },
  {
    quoi: 'une comparaison n’accuse personne, un juge civil ne relaxe personne',
    justes: [
      '« On nous a traités comme des délinquants », souffle le directeur.',
      'Les salariés se disent pistés, traités en criminels.',
      'Poursuivi pour entrave, le gérant a été relaxé par le tribunal correctionnel.',
    ],
    fautives: [
      ['Ces patrons qui filment en cachette sont des délinquants.', 'penal-automatique'],
      [
        'Le conseil de prud’hommes a relaxé la société poursuivie par une caissière.',
        'relaxe-aux-prudhommes',
      ],
    ],
  },
  {
    quoi: '« fondé sur » n’est pas « fondé »',
    justes: [
      'Un licenciement fondé sur des messages personnels est nul, a jugé la Cour de cassation le 25 septembre 2024 (n° 23-11.860).',
    ],
    fautives: [
      [
        'L’arrêt du 25 septembre 2024 (n° 23-11.860) a jugé le licenciement fondé.',
        'decision-citee',
      ],
    ],
  },
  {
    quoi: 'la mise à pied s’annule, le licenciement non',
    justes: ['La mise à pied notifiée sur la foi d’un GPS inconnu du salarié a été annulée.'],
    fautives: [
      ['Le licenciement notifié sur la foi d’un GPS inconnu a été annulé.', 'licenciement-annule'],
    ],
  },
  {
    quoi: 'la référence, le chiffre et l’autorité d’à côté',
    justes: [
      'L’article L. 1222-4 du Code du travail impose d’informer les salariés.',
      'L’article 15 du RGPD organise le droit d’accès.',
      'L’article 13 du RGPD impose de mentionner le droit d’accès.',
      'Le Conseil d’État a confirmé l’amende infligée par la CNIL.',
      'La CNIL a sanctionné La Samaritaine de 100 000 euros.',
      'Pour la preuve déloyale, il a fallu attendre le 22 décembre 2023.',
      'Les deux arrêts du 22 décembre 2023 se distinguent : l’un admet la preuve déloyale, l’autre porte sur la vie personnelle.',
    ],
    fautives: [
      [
        'L’article L. 1224-4 du Code du travail impose d’informer les salariés.',
        'reference-1222-4',
      ],
      ['L’article 13 du RGPD organise le droit d’accès.', 'reference-croisee'],
      [
        'La Cour de cassation a confirmé l’amende infligée par la CNIL.',
        'cnil-juge-du-licenciement',
      ],
      ['La CNIL a sanctionné La Samaritaine de 400 000 euros.', 'chiffres-des-affaires'],
      ['Pour la preuve illicite, il a fallu attendre le 22 décembre 2023.', 'preuve-illicite-2023'],
      [
        'Les deux arrêts du 22 décembre 2023 admettent l’un comme l’autre la preuve déloyale.',
        'arrets-du-22-decembre',
      ],
    ],
  },
  {
    quoi: 'un rejet promis à qui lit, une infraction promise à qui conserve',
    justes: [
      'Vous ne pourrez utiliser ces images que si elles sont indispensables et l’atteinte proportionnée.',
      'S’il garde les trajets au-delà, il devra le justifier.',
    ],
    fautives: [
      ['Vous ne pourrez jamais utiliser ces images contre un salarié.', 'preuve-ecartee-d-office'],
      [
        'S’il conserve les trajets au-delà, il commet forcément une infraction.',
        'penal-automatique',
      ],
    ],
  },
];

describe.each(tournures)('$quoi', ({ justes, fautives }) => {
  test.each(justes)('sans faute : %s', (texte) => {
    expect(regles(texte)).toEqual([]);
  });
  test.each(fautives)('la faute voisine : %s', (texte, regle) => {
    expect(regles(texte)).toContain(regle);
  });
});

test('deux reproches d’une famille, dont l’un explique l’autre après deux points, n’en font qu’un', () => {
  const extraits = (texte: string) => relire(texte).map(({ extrait }) => extrait);
  expect(extraits('Vous devez avoir dit oui : sans l’accord des salariés, pas d’écoute.')).toEqual([
    'devez avoir dit oui : sans l’accord des salariés, pas d’écoute',
  ]);
  expect(
    extraits(
      'L’article L. 1224-4 impose d’informer. L’article 13 du RGPD organise le droit d’accès.',
    ),
  ).toHaveLength(2);
});

/** Ce que des phrases de notice disent d’une mention, et ce que disent leurs voisines. */
const phrases: readonly (readonly [texte: string, cle: Cle, etat: EtatLu])[] = [
  ['Ne prêtez pas votre badge : toute fraude sera sanctionnée.', 'usage_disciplinaire', 'vague'],
  ['En cas d’infraction, la police peut saisir les images.', 'usage_disciplinaire', 'non-trouvee'],
  [
    'En cas d’infraction au règlement, les images pourront fonder un avertissement.',
    'usage_disciplinaire',
    'trouvee',
  ],
  ['La Société se réserve le droit de consulter les messages.', 'identite', 'non-trouvee'],
  ['La Poste se réserve le droit de consulter les messages.', 'identite', 'trouvee'],
  ['Le logiciel est édité par Ipsum SAS.', 'identite', 'non-trouvee'],
  ['Menuiserie Ipsum, 3 rue Haute.', 'identite', 'trouvee'],
  ['Un dispositif permet à la direction d’en suivre l’utilisation.', 'finalites', 'vague'],
  ['Il s’agit de vérifier que les livraisons sont faites.', 'finalites', 'trouvee'],
  ['Il s’agit d’un logiciel de pointage.', 'finalites', 'non-trouvee'],
  ['Nous le faisons pour préserver nos intérêts légitimes.', 'base_legale', 'vague'],
  ['Base légale : notre intérêt légitime à protéger nos stocks.', 'base_legale', 'trouvee'],
  ['Fondement : article 9, paragraphe 2, b, du RGPD.', 'base_legale', 'trouvee'],
  ['L’entreprise peut être amenée à consulter la messagerie.', 'dispositif', 'vague'],
  ['Un boîtier GPS est posé dans [véhicules concernés].', 'dispositif', 'trouvee'],
  [
    'Vous pouvez demander leur effacement ou vous opposer au traitement.',
    'conservation',
    'non-trouvee',
  ],
  [
    'Vous avez le droit d’obtenir l’effacement de vos données à la fin du contrat.',
    'conservation',
    'non-trouvee',
  ],
  ['Les images sont effacées après le traitement de l’incident.', 'conservation', 'trouvee'],
  ['Les vidéos seront montrées aux recrues jusqu’au 30 juin 2027.', 'conservation', 'trouvee'],
  ['L’expérimentation se déroule jusqu’au 30 juin 2027.', 'conservation', 'non-trouvee'],
  ['Les données ne sont pas gardées plus longtemps que nécessaire.', 'conservation', 'vague'],
  [
    'Elles ne sont pas gardées au-delà de la durée nécessaire, et deux mois au plus.',
    'conservation',
    'trouvee',
  ],
  ['Les données sont gardées le temps nécessaire.', 'caractere_obligatoire', 'non-trouvee'],
  ['La saisie de ces données est nécessaire.', 'caractere_obligatoire', 'trouvee'],
  ['Le chef de dépôt et le planificateur regardent les trajets.', 'destinataires', 'trouvee'],
  ['Je ne consulte les images qu’en cas de vol.', 'destinataires', 'trouvee'],
  ['Déléguée à la protection des données : Mme Ipsum, même adresse.', 'dpo', 'trouvee'],
  ['Un délégué à la protection des données est à votre écoute.', 'dpo', 'vague'],
  ['Sans ces données, nous ne pouvons payer vos heures.', 'caractere_obligatoire', 'trouvee'],
];

test.each(phrases)('dans une notice, « %s » (%s) : %s', (texte, cle, etat) => {
  expect(lecteurDeNotices().lire(texte)[cle].etat).toBe(etat);
});
