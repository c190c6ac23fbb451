/** Un regard possible sur une lecture : ce qu’il voit, et ce que le site y change. */
interface Regard {
  readonly outil: string;
  readonly voit: string;
  readonly iciChange: string;
}

/** Ce que voient les outils courants d’un réseau ou d’un poste d’entreprise. */
export const regards: readonly Regard[] = [
  {
    outil: 'Le réseau, par les noms de site demandés (DNS)',
    voit: 'Le nom de ce site, et l’heure.',
    iciChange: 'Rien.',
  },
  {
    outil: 'Un serveur intermédiaire (proxy)',
    voit: 'Le nom du site, l’heure, le volume. S’il déchiffre les échanges, l’adresse de chaque page et son contenu.',
    iciChange:
      'Vos réponses et ce que vous tapez dans la recherche n’y passent pas. Une recherche dans le texte entier, demandée d’un bouton, laisse deviner son sujet ; la page d’une réponse ouverte se voit, comme toute page.',
  },
  {
    outil: 'Des captures d’écran, ou un écran partagé',
    voit: 'Tout ce qui est affiché, vos réponses comprises.',
    iciChange: 'Rien. « Quitter » vide l’écran, mais n’efface pas une image déjà prise.',
  },
  {
    outil: 'Un enregistreur de frappe',
    voit: 'Tout ce que vous tapez, par exemple dans la recherche.',
    iciChange:
      'Rien. Le questionnaire se remplit sans rien écrire, mais les clics peuvent être relevés.',
  },
  {
    outil: 'L’historique du navigateur',
    voit: 'L’adresse et le titre des pages lues. Un lien vers vos réponses, ouvert ici, peut y figurer en entier.',
    iciChange:
      'Hors d’un tel lien, aucune réponse dans l’adresse. Le questionnaire, les lettres, les documents, les délais et les contacts ont un titre neutre, pas les articles. « Quitter » ôte la page du bouton « Précédent », pas de l’historique enregistré.',
  },
  {
    outil: 'Les copies sur le disque (cache), les sauvegardes',
    voit: 'Le texte des pages ouvertes. Dans Firefox, le nom, l’adresse, l’entreprise et le courriel tapés dans un document.',
    iciChange:
      'Aucune réponse n’y est écrite sans la case « Garder mes réponses sur cet appareil ». Les pages, elles, peuvent y rester.',
  },
  {
    outil: 'Un agenda partagé, un dossier de téléchargement synchronisé',
    voit: 'Les rappels et les fichiers que vous y enregistrez.',
    iciChange:
      'Le titre d’un rappel est neutre d’abord. Le nom d’un fichier ne dit pas ce qu’il contient, sauf si vous le demandez.',
  },
  {
    outil: 'L’imprimante et son serveur',
    voit: 'Le titre du document, l’heure, votre nom ; parfois le document lui-même.',
    iciChange: 'Rien : ce qui est imprimé contient vos réponses.',
  },
  {
    outil: 'Un agent de sécurité ou une extension du navigateur',
    voit: 'Selon ses droits, la page entière.',
    iciChange: 'Rien.',
  },
];
