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
  ['Sans ces données, nous ne pouvons payer vos heures.', 'caractere_obligatoire', 'trouvee'], // Une tournure toute faite n’a pas le sens de son mot.
  ['Vos relevés font l’objet d’un suivi informatique.', 'finalites', 'non-trouvee'],
  ['L’objet de ce relevé est de payer les heures de nuit.', 'finalites', 'trouvee'],
  [
    'Le dispositif a été déclaré à la Commission nationale de l’informatique et des libertés.',
    'destinataires',
    'non-trouvee',
  ],
  [
    'Le dispositif est suivi par le service informatique, qui lit les journaux.',
    'destinataires',
    'trouvee',
  ],
  ['La charte entre en application lundi.', 'dispositif', 'non-trouvee'],
  ['En application de l’article 3, les congés se posent en mai.', 'dispositif', 'non-trouvee'],
  ['Une application note vos passages.', 'dispositif', 'trouvee'],
  ['Des informations relatives à son poste sont traitées.', 'donnees_collectees', 'vague'],
  ['La caméra capte l’image et le son.', 'donnees_collectees', 'trouvee'],
  // Le document dit à quoi il sert lui-même ; l’outil, à quoi il sert.
  ['La présente charte a pour but de rappeler les bons usages.', 'finalites', 'non-trouvee'],
  ['Le présent article a pour objet l’usage des véhicules.', 'finalites', 'non-trouvee'],
  ['Ce pointage a pour but de payer les heures.', 'finalites', 'trouvee'],
  [
    'L’utilisateur veille à son mot de passe afin d’éviter une intrusion.',
    'finalites',
    'non-trouvee',
  ],
  ['Les journaux sont lus afin d’éviter une intrusion.', 'finalites', 'trouvee'],
  ['Toutes les précautions sont prises pour éviter les pertes.', 'finalites', 'non-trouvee'],
  // Un but dit à demi, et son voisin.
  ['Le logiciel permettra d’atteindre les objectifs du groupe.', 'finalites', 'vague'],
  [
    'Il s’agit d’organiser la semaine et de répondre aux besoins de l’entreprise.',
    'finalites',
    'vague',
  ],
  ['Ces relevés nous aident à répartir les tournées.', 'finalites', 'trouvee'],
  // Ce qui annonce, puis une liste.
  [
    'Ces relevés ont pour finalités :\n- le décompte des heures ;\n- la paie.',
    'finalites',
    'trouvee',
  ],
  ['Nous tenons la liste de :\n- vos outils ;\n- vos clés.', 'finalites', 'non-trouvee'],
  // L’outil de travail n’est pas un outil de contrôle, sauf s’il sert à suivre.
  ['Votre messagerie est réservée aux échanges professionnels.', 'dispositif', 'non-trouvee'],
  ['La direction peut analyser la messagerie.', 'dispositif', 'trouvee'],
  ['Composez le numéro de téléphone du siège.', 'dispositif', 'non-trouvee'],
  ['Les téléphones transmettent leur position.', 'dispositif', 'trouvee'],
  ['Un module d’apprentissage classe les candidatures.', 'dispositif', 'trouvee'],
  // Ce qu’il faut faire n’est pas ce qui est enregistré.
  ['Badgez à l’entrée, à la sortie et à la pause.', 'donnees_collectees', 'non-trouvee'],
  ['Le lecteur note l’heure d’entrée, de sortie et de pause.', 'donnees_collectees', 'trouvee'],
  [
    'Une donnée personnelle est toute information qui désigne quelqu’un, comme son nom ou son adresse.',
    'donnees_collectees',
    'non-trouvee',
  ],
  ['Votre nom et l’heure du passage sont envoyés au siège.', 'donnees_collectees', 'trouvee'],
  ['Nos données : nous voulons les garder des pertes et des vols.', 'donnees_collectees', 'vague'],
  // Une question, un mot de liaison, un prestataire ne nomment pas le responsable.
  ['Comme vous le savez, la cour est filmée.', 'identite', 'non-trouvee'],
  ['Lorsque vous partez, le suivi cesse.', 'identite', 'non-trouvee'],
  ['Droits : vous pouvez demander une copie.', 'identite', 'non-trouvee'],
  ['Rappel : vous pouvez demander une copie.', 'identite', 'non-trouvee'],
  ['Les caméras sont vérifiées par la société Ipsum.', 'identite', 'non-trouvee'],
  ['Ces données sont traitées par la société Ipsum.', 'identite', 'trouvee'],
  ['Charcuterie Ipsum : la réserve est filmée.', 'identite', 'trouvee'],
  ['La Coopérative laitière de Lorem filme ses quais.', 'identite', 'trouvee'],
  ['Lorem, en qualité de responsable du traitement, vous informe.', 'identite', 'trouvee'],
  // « Qui » ouvre une question sur les lecteurs, ou sur autre chose.
  ['Qui sommes-nous ? Une équipe attachée à ses collègues.', 'destinataires', 'non-trouvee'],
  ['Qui regarde ? La directrice et son adjoint.', 'destinataires', 'trouvee'],
  ['À qui vont ces données ? Nous ne les avons jamais vendues.', 'destinataires', 'vague'],
  ['Vos questions sont traitées par le service du personnel.', 'destinataires', 'non-trouvee'],
  ['L’accès aux locaux est réservé au service technique.', 'destinataires', 'non-trouvee'],
  ['L’inspection du travail peut en demander communication.', 'destinataires', 'trouvee'],
  ['Les traces sont entre les mains de la cheffe de projet.', 'destinataires', 'trouvee'],
  // Une sortie d’Europe : une case à cocher, un mot, un pays.
  ['Transferts hors de l’Union européenne : ☐ oui ☐ non', 'transferts', 'vague'],
  ['Transferts internationaux\nSans objet.', 'transferts', 'trouvee'],
  ['Hors de l’Union européenne\nIls restent à Lille.', 'transferts', 'trouvee'],
  ['Hors de l’Union européenne\nCombien de temps\nSix mois.', 'transferts', 'non-trouvee'],
  ['Aucune donnée n’est adressée à un pays étranger.', 'transferts', 'trouvee'],
  ['Rien n’est envoyé à l’étranger.', 'transferts', 'trouvee'],
  ['Aucune personne étrangère au service n’entre.', 'transferts', 'non-trouvee'],
  ['Nous veillons à l’adéquation des moyens.', 'transferts', 'non-trouvee'],
  // Une durée promise par un titre, ou d’autre chose.
  ['Combien de temps ? Une attention particulière y est portée.', 'conservation', 'vague'],
  ['Délai : dix jours.', 'conservation', 'trouvee'],
  ['Toute perte doit être signalée dans un délai de 48 heures.', 'conservation', 'non-trouvee'],
  ['Ils ne sont pas gardés plus longtemps qu’il ne le faut.', 'conservation', 'vague'],
  ['La mémoire garde les sept derniers jours.', 'conservation', 'trouvee'],
  // Ce qui est obligatoire, de l’outil ou d’autre chose.
  [
    'Si vous ne badgez pas, la journée est comptée d’après le planning.',
    'caractere_obligatoire',
    'trouvee',
  ],
  ['Vous ne pouvez pas vous y soustraire.', 'caractere_obligatoire', 'trouvee'],
  [
    'Sans ces pièces, nous ne pouvons pas étudier votre dossier.',
    'caractere_obligatoire',
    'trouvee',
  ],
  [
    'Nous voyons si vous avez les qualités nécessaires pour occuper le poste.',
    'caractere_obligatoire',
    'non-trouvee',
  ],
  [
    'Ces données, qui nous sont fournies par un cabinet, sont relues.',
    'caractere_obligatoire',
    'non-trouvee',
  ],
  [
    'Si cet usage vous paraît abusif, vous pouvez porter plainte.',
    'caractere_obligatoire',
    'non-trouvee',
  ],
  ['Un certificat est obligatoire en cas de maladie.', 'caractere_obligatoire', 'non-trouvee'],
  ['Nos choix suivent trois principes.', 'caractere_obligatoire', 'non-trouvee'],
  // Une décision humaine, ou d’autre chose.
  ['Le chef d’atelier peut s’écarter du classement.', 'decision_automatisee', 'trouvee'],
  ['Le score n’élimine personne.', 'decision_automatisee', 'trouvee'],
  ['Avant toute sanction, un entretien a lieu.', 'decision_automatisee', 'non-trouvee'],
  ['Aucune mesure de sécurité n’est parfaite.', 'decision_automatisee', 'non-trouvee'],
  // Une sanction, celle du salarié ou celle de la loi ; un titre seul.
  ['Le non-respect du règlement est puni d’une amende.', 'usage_disciplinaire', 'non-trouvee'],
  ['Sanctions\nLa direction veille.', 'usage_disciplinaire', 'non-trouvee'],
  ['Les relevés pourront vous être opposés.', 'usage_disciplinaire', 'trouvee'],
  // Le comité qui compte est celui du personnel.
  ['Le comité de pilotage a rendu son avis.', 'consultation_cse', 'non-trouvee'],
  ['Nos deux élues ont été consultées.', 'consultation_cse', 'trouvee'],
  ['Les élus peuvent saisir l’inspection.', 'consultation_cse', 'non-trouvee'],
  // Une base qui en est une.
  ['Ces outils sont fournis pour l’exécution du contrat.', 'base_legale', 'non-trouvee'],
  ['Ce traitement est nécessaire à l’exécution de votre contrat.', 'base_legale', 'trouvee'],
  ['Article 6 : pièces à fournir.', 'base_legale', 'non-trouvee'],
  ['Fondement : article 6, paragraphe 1, c, du RGPD.', 'base_legale', 'trouvee'],
  ['Le salarié est tenu à une obligation légale de discrétion.', 'base_legale', 'non-trouvee'],
  // Un intérêt nommé après une parenthèse, ou tu.
  [
    'Intérêt légitime (article 6, 1, f) : retrouver un engin volé.',
    'interet_legitime_nomme',
    'trouvee',
  ],
  [
    'L’intérêt légitime de la régie aux fins de protéger ses bus.',
    'interet_legitime_nomme',
    'trouvee',
  ],
  ['Intérêt légitime (article 6, 1, f) : voir l’annexe.', 'interet_legitime_nomme', 'non-trouvee'],
  // Un recours devant la CNIL, ou la CNIL seule.
  ['L’outil respecte les exigences de la CNIL.', 'reclamation_cnil', 'non-trouvee'],
  ['Réclamation\nAuprès de la CNIL.', 'reclamation_cnil', 'trouvee'],
  ['Réclamation\nTout savoir : www.cnil.fr', 'reclamation_cnil', 'non-trouvee'],
  // Un délégué, puis son adresse à la ligne ; un accord repris.
  ['Délégué à la protection des données\n3 rue Haute\n31000 Toulouse', 'dpo', 'trouvee'],
  [
    'Un délégué à la protection des données conseille la direction.\nSiège : 3 rue Haute',
    'dpo',
    'vague',
  ],
  [
    'L’autorisation de conduite est retirée en cas d’inaptitude.',
    'retrait_consentement',
    'non-trouvee',
  ],
  ['Votre accord n’est pas définitif.', 'retrait_consentement', 'trouvee'],
  // « Elle » reprend le document, ou l’outil.
  [
    'La présente politique fixe des règles. Elle vise à protéger les stocks.',
    'finalites',
    'non-trouvee',
  ],
  ['Une caméra est posée au quai. Elle vise à protéger les stocks.', 'finalites', 'trouvee'],
  ['Un VPN est obligatoire pour travailler à distance.', 'caractere_obligatoire', 'non-trouvee'],
  // Une définition, ou ce qui s’impose à l’employeur.
  [
    'Le responsable est celui qui détermine les finalités et les moyens.',
    'finalites',
    'non-trouvee',
  ],
  [
    'Le traitement est nécessaire au respect d’une obligation légale.',
    'caractere_obligatoire',
    'non-trouvee',
  ],
  [
    'Les données sont traitées sous la responsabilité du président.',
    'destinataires',
    'non-trouvee',
  ],
  ['Vous êtes salarié des sociétés Lorem et Ipsum.', 'identite', 'trouvee'],
  ['Le véhicule est confié pour une durée de 36 mois.', 'conservation', 'non-trouvee'],
  [
    'Les relevés sont gardés pendant la relation de travail, puis archivés cinq ans.',
    'conservation',
    'trouvee',
  ],
  ['Le gabarit est détruit le jour où vous quittez l’entreprise.', 'conservation', 'trouvee'],
  [
    'Vous avez un droit de suppression ; nous répondons dans un délai d’un mois.',
    'conservation',
    'non-trouvee',
  ],
  [
    'Les données sont gardées le temps nécessaire aux finalités décrites plus haut.',
    'finalites',
    'non-trouvee',
  ],
  [
    'Les images ne peuvent pas être exploitées pour évaluer les vendeurs.',
    'finalites',
    'non-trouvee',
  ],
  ['Pour rectifier vos données, écrivez au service du personnel.', 'finalites', 'non-trouvee'],
  ['Objet : mise en place d’une pointeuse', 'finalites', 'non-trouvee'],
  ['À des fins de gestion des plannings, nous relevons vos horaires.', 'finalites', 'trouvee'],
  [
    'Ces données servent à fermer une session oubliée ; elles ne servent pas à vous noter.',
    'finalites',
    'trouvee',
  ],
  ['Le logiciel ferme votre session afin de limiter les intrusions.', 'finalites', 'trouvee'],
  ['La société traite les données aux fins de gestion de la paie.', 'destinataires', 'non-trouvee'],
  [
    'Le salarié est tenu de se soumettre aux visites prévues par la médecine du travail.',
    'destinataires',
    'non-trouvee',
  ],
  [
    'Les téléphones seront remis aux agents par le service informatique.',
    'destinataires',
    'non-trouvee',
  ],
  [
    'Personnes habilitées à en connaître : la directrice, le comptable.',
    'destinataires',
    'trouvee',
  ],
  ['Y accèdent votre superviseur et la cellule qualité.', 'destinataires', 'trouvee'],
  [
    'Une réponse vous sera donnée sous un mois en cas de retard ou d’absence.',
    'donnees_collectees',
    'non-trouvee',
  ],
  [
    'Les informations recueillies sont enregistrées dans un fichier.',
    'donnees_collectees',
    'vague',
  ],
  ['Sont demandés : ancienneté, tranche d’âge, réponses libres.', 'donnees_collectees', 'trouvee'],
  [
    'Tout voyage hors Union européenne est soumis à l’accord du directeur.',
    'transferts',
    'non-trouvee',
  ],
  [
    'Vos données sont susceptibles d’être transférées hors de l’Union européenne.',
    'transferts',
    'vague',
  ],
  ['Nos données ne sortent pas de France.', 'transferts', 'trouvee'],
  ['L’employeur peut retirer la carte à tout moment.', 'retrait_consentement', 'non-trouvee'],
  [
    'Chaque partie peut mettre fin au télétravail à tout moment.',
    'retrait_consentement',
    'non-trouvee',
  ],
  ['Vous pourrez y renoncer à tout moment.', 'retrait_consentement', 'trouvee'],
  ['Le port du casque est obligatoire sur le chantier.', 'caractere_obligatoire', 'non-trouvee'],
  [
    'Le port du gilet connecté est obligatoire sur le chantier.',
    'caractere_obligatoire',
    'trouvee',
  ],
  ['La formation incendie est obligatoire.', 'caractere_obligatoire', 'non-trouvee'],
  ['La barrière se ferme automatiquement à 22 heures.', 'decision_automatisee', 'non-trouvee'],
  ['Aucune décision n’a été prise.', 'decision_automatisee', 'non-trouvee'],
  ['Les candidatures sont triées par un logiciel.', 'decision_automatisee', 'trouvee'],
  [
    'Tout manquement à l’obligation de confidentialité donnera lieu à sanction.',
    'usage_disciplinaire',
    'non-trouvee',
  ],
  ['Une fraude au pointage pourra conduire au licenciement.', 'usage_disciplinaire', 'trouvee'],
  ['Vous pouvez saisir le CSE de toute difficulté.', 'consultation_cse', 'non-trouvee'],
  ['Le CSE offre des places de cinéma.', 'consultation_cse', 'non-trouvee'],
  ['Le CSE a été associé au projet.', 'consultation_cse', 'vague'],
  ['Le comité social territorial a approuvé ce dispositif.', 'consultation_cse', 'trouvee'],
  [
    'Conformément à la loi du 6 janvier 1978, vous disposez d’un droit d’accès.',
    'base_legale',
    'non-trouvee',
  ],
  [
    'Le traitement est fondé sur l’une des bases prévues à l’article 6 du RGPD.',
    'base_legale',
    'vague',
  ],
  [
    'Base : l’intérêt légitime de la société (protection de ses stocks et de ses clients).',
    'interet_legitime_nomme',
    'trouvee',
  ],
  [
    'Base : l’intérêt légitime de la société (article 6, paragraphe 1, f du RGPD).',
    'interet_legitime_nomme',
    'non-trouvee',
  ],
  ['En cas de perte de la carte, appelez le 01 00 00 00 00.', 'contact', 'non-trouvee'],
  ['Inspection du travail : 3 rue des Halles, 44000 Nantes.', 'contact', 'non-trouvee'],
  [
    '8. Réclamation auprès de la CNIL\n9. Décision automatisée\nLe contenu suivra.',
    'reclamation_cnil',
    'non-trouvee',
  ],
  [
    '8. Réclamation auprès de la CNIL\n9. Décision automatisée\nLe contenu suivra.',
    'decision_automatisee',
    'non-trouvee',
  ],
  [
    'Vous disposez de ces droits :\n- Réclamation auprès de la CNIL\n- Copie de vos données',
    'reclamation_cnil',
    'trouvee',
  ],
  ['Transferts hors UE\nAucun transfert hors UE', 'transferts', 'trouvee'],
  ['ÉTABLISSEMENT SOUS VIDÉOSURVEILLANCE\nResponsable : ________', 'identite', 'non-trouvee'],
  ['Établissement Morin, sous vidéosurveillance.', 'identite', 'trouvee'],
  ['Destinataires de la note : tous les conseillers.', 'destinataires', 'non-trouvee'],
  ['Destinataires des images : les conseillers de la sûreté.', 'destinataires', 'trouvee'],
  ['Qui y a accès : la responsable du site.', 'destinataires', 'trouvee'],
  ['L’accès aux locaux de la sûreté se fait par badge.', 'destinataires', 'non-trouvee'],
  ['Durée : l’année en cours et les trois années suivantes.', 'conservation', 'trouvee'],
  ['Durée : en cours de validation.', 'conservation', 'vague'],
  ['Scores de qualité : douze mois.', 'conservation', 'trouvee'],
  ['Scores de qualité : douze lignes.', 'conservation', 'non-trouvee'],
  [
    'Base : notre intérêt légitime. Il s’agit de livrer à l’heure.',
    'interet_legitime_nomme',
    'trouvee',
  ],
  [
    'Base : une obligation. Il s’agit de livrer à l’heure.',
    'interet_legitime_nomme',
    'non-trouvee',
  ],
  ['Un guidage vocal conduit les préparateurs.', 'dispositif', 'trouvee'],
];

test.each(phrases)('dans une notice, « %s » (%s) : %s', (texte, cle, etat) => {
  expect(lecteurDeNotices().lire(texte)[cle].etat).toBe(etat);
});
