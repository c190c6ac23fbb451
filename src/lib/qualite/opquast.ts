/** Comment le site répond à une règle de la liste Opquast. */
type Reponse = 'tenue' | 'en-ligne' | 'choix' | 'non';

/** Une règle de la liste Opquast « Qualité numérique », version 5, et notre réponse. */
interface RegleOpquast {
  readonly numero: number;
  /** Ce qu’elle demande, dans nos mots. */
  readonly demande: string;
  readonly reponse: Reponse;
  /** Comment elle est tenue et vérifiée, ou pourquoi elle ne l’est pas. */
  readonly comment: string;
}

/** Ce que veut dire chaque réponse. */
export const reponses: Readonly<Record<Reponse, string>> = {
  tenue: 'Tenue',
  'en-ligne': 'Tenue par l’éditeur',
  choix: 'Choix contraire',
  non: 'Pas tenue',
};

/**
 * Les règles qu’un relevé du 28 novembre 2026 disait manquées, et ce que nous en faisons. Chacune de celles qui sont
 * tenues a son essai sur toutes les pages bâties (tests/site/fichiers/opquast.spec.ts), ou sur les hôtes.
 */
export const reglesOpquast: readonly RegleOpquast[] = [
  {
    numero: 1,
    demande: 'Connaître les nouveaux contenus',
    reponse: 'tenue',
    comment: 'Une page de mises à jour, et des flux que chaque page annonce.',
  },
  {
    numero: 2,
    demande: 'Les droits de réutilisation, depuis toutes les pages',
    reponse: 'tenue',
    comment: 'Un lien « Licence » au pied de chaque page.',
  },
  {
    numero: 5,
    demande: 'Un sigle expliqué à sa première apparition',
    reponse: 'tenue',
    comment:
      'Le premier emploi d’un sigle porte son nom entier. Les titres, les repères et les formulaires n’en ouvrent pas ; le glossaire est au pied de chaque page.',
  },
  {
    numero: 6,
    demande: 'La date de publication',
    reponse: 'tenue',
    comment: 'Au bas de chaque fiche et de chaque article, avec celle de la vérification.',
  },
  {
    numero: 13,
    demande: 'Le nombre de réponses d’une recherche',
    reponse: 'tenue',
    comment: 'Dit en tête des réponses, avec le nombre de celles qui sont montrées.',
  },
  {
    numero: 16,
    demande: 'Comment accéder à ses données et les corriger',
    reponse: 'tenue',
    comment: 'À la page Confidentialité, droits et recours compris.',
  },
  {
    numero: 46,
    demande: 'Les conditions d’utilisation, depuis toutes les pages',
    reponse: 'tenue',
    comment: 'Les mentions légales et la licence, au pied de chaque page.',
  },
  {
    numero: 86,
    demande: 'Ce qu’il faut avoir avant de commencer',
    reponse: 'tenue',
    comment: 'Dit à l’ouverture du questionnaire : « À portée de main ».',
  },
  {
    numero: 87,
    demande: 'La liste des étapes d’un parcours',
    reponse: 'choix',
    comment:
      'Les questions dépendent des réponses : le questionnaire dit combien au départ, puis où l’on en est.',
  },
  {
    numero: 93,
    demande: 'Les longues listes rangées par groupes',
    reponse: 'choix',
    comment: 'Les listes de décisions sont rangées par date ou par nombre, ce que l’on y cherche.',
  },
  {
    numero: 95,
    demande: 'Le type de chaque champ',
    reponse: 'choix',
    comment:
      'Une date se tape en texte : « 3 mars 2026 » ou « 03/03/2026 », plus simple qu’un calendrier.',
  },
  {
    numero: 97,
    demande: 'Les champs que le navigateur peut remplir',
    reponse: 'tenue',
    comment: 'Nom, adresse et entreprise, dans les lettres et le kit.',
  },
  {
    numero: 101,
    demande: 'L’identité de l’auteur ou de l’organisation',
    reponse: 'en-ligne',
    comment: 'Aux mentions légales ; la mise en ligne est refusée tant qu’il manque un champ.',
  },
  {
    numero: 102,
    demande: 'Le nom du site dans le titre de chaque page',
    reponse: 'choix',
    comment: 'Quand il dépasse 70 caractères, le titre garde ce qui distingue la page.',
  },
  {
    numero: 103,
    demande: 'Un titre qui dit la page',
    reponse: 'choix',
    comment: 'Celui du questionnaire et des lettres est neutre, pour qui partage son écran.',
  },
  {
    numero: 105,
    demande: 'Adresse et téléphone, depuis toutes les pages',
    reponse: 'en-ligne',
    comment: 'Aux mentions légales. Un éditeur non professionnel peut les taire.',
  },
  {
    numero: 107,
    demande: 'Deux moyens d’écrire',
    reponse: 'en-ligne',
    comment: 'Le courriel et, pour un professionnel, l’adresse et le téléphone.',
  },
  {
    numero: 112,
    demande: 'Joindre l’assistance',
    reponse: 'en-ligne',
    comment: 'Le courriel des corrections sert à tout.',
  },
  {
    numero: 114,
    demande: 'Qui répond des contenus',
    reponse: 'en-ligne',
    comment: 'La direction de la publication, aux mentions légales.',
  },
  {
    numero: 131,
    demande: 'La langue d’une page étrangère, au bout d’un lien',
    reponse: 'tenue',
    comment:
      'Dite après le lien, « en anglais », et à la machine. Un arrêt français dans un cadre anglais reste dit français.',
  },
  {
    numero: 132,
    demande: 'Les changements de langue',
    reponse: 'choix',
    comment:
      'Aucun passage n’est écrit dans une autre langue. Restent des noms d’autorités, de personnes et de logiciels, que les WCAG exemptent.',
  },
  {
    numero: 141,
    demande: 'Distinguer les liens déjà suivis',
    reponse: 'choix',
    comment: 'Sur un poste partagé, leur couleur dirait ce qui a été lu.',
  },
  {
    numero: 142,
    demande: 'Distinguer les liens qui sortent du site',
    reponse: 'tenue',
    comment: 'Une flèche les suit, lue « autre site ».',
  },
  {
    numero: 145,
    demande: 'Des numéros de téléphone que l’on peut suivre',
    reponse: 'tenue',
    comment: 'À la page des contacts.',
  },
  {
    numero: 147,
    demande: 'Le format des fichiers',
    reponse: 'tenue',
    comment: 'Dit par le nom du lien ou du fichier.',
  },
  {
    numero: 148,
    demande: 'La taille des fichiers',
    reponse: 'choix',
    comment: 'Dite pour les données et le site à emporter ; les références ne pèsent rien.',
  },
  {
    numero: 150,
    demande: 'Des noms de fichier qui disent d’où ils viennent',
    reponse: 'choix',
    comment: 'Un nom court : l’adresse du site est dans le fichier.',
  },
  {
    numero: 157,
    demande: 'L’entrée du menu où l’on est',
    reponse: 'tenue',
    comment: 'Marquée, pour les yeux et pour les lecteurs d’écran.',
  },
  {
    numero: 164,
    demande: 'Des liens d’accès rapide en tête',
    reponse: 'choix',
    comment: 'Un seul, vers le contenu : le menu et la recherche le suivent aussitôt.',
  },
  {
    numero: 169,
    demande: 'Une adresse pour chaque page de réponses',
    reponse: 'choix',
    comment: 'Ce qui est cherché ne s’écrit ni dans l’adresse, ni dans l’historique.',
  },
  {
    numero: 171,
    demande: 'Un plan du site, depuis chaque page',
    reponse: 'tenue',
    comment: 'Au pied de chaque page, avec l’index de A à Z.',
  },
  {
    numero: 186,
    demande: 'Des cibles assez grandes',
    reponse: 'choix',
    comment: '44 pixels pour ce qui se commande ; un lien dans une phrase en garde la hauteur.',
  },
  {
    numero: 199,
    demande: 'L’en-tête de transport strict',
    reponse: 'en-ligne',
    comment: 'Donné par les trois recettes d’hébergement, et vérifié sur elles.',
  },
  {
    numero: 207,
    demande: 'Le type de chaque ressource',
    reponse: 'en-ligne',
    comment: 'Donné par les recettes d’hébergement, et vérifié sur elles.',
  },
  {
    numero: 210,
    demande: 'L’en-tête contre l’injection de script',
    reponse: 'choix',
    comment: 'Les navigateurs l’ont retiré ; la politique de sécurité de chaque page le remplace.',
  },
  {
    numero: 226,
    demande: 'Des contenus comprimés',
    reponse: 'en-ligne',
    comment: 'Comprimés à la construction, servis ainsi par les recettes.',
  },
  {
    numero: 228,
    demande: 'Le jeu de caractères dans les en-têtes',
    reponse: 'en-ligne',
    comment: 'Donné par les recettes d’hébergement, et vérifié sur elles.',
  },
  {
    numero: 229,
    demande: 'Des feuilles de style réduites',
    reponse: 'tenue',
    comment: 'Toutes, et chaque page ne porte que ce dont elle se sert.',
  },
  {
    numero: 231,
    demande: 'Des dates lisibles par une machine',
    reponse: 'tenue',
    comment: 'Chaque date de publication ou de vérification est balisée.',
  },
  {
    numero: 243,
    demande: 'Un titre à chaque tableau',
    reponse: 'tenue',
    comment: 'Écrit, ou repris du titre de la partie pour les lecteurs d’écran.',
  },
];
