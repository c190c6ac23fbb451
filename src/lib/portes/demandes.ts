/** Les cinq questions que l’on pose le plus, dans les mots de qui les pose, et la page qui y répond. */
export const demandes: readonly { readonly question: string; readonly adresse: string }[] = [
  {
    question: 'Mon employeur peut-il me filmer à mon poste ?',
    adresse: '/dispositifs/video/',
  },
  {
    question: 'On ne m’a rien dit avant : qu’est-ce que cela change ?',
    adresse: '/ce-que-l-employeur-doit-dire/',
  },
  {
    question: 'Puis-je voir ce qu’il a enregistré sur moi ?',
    adresse: '/droit-d-acces/',
  },
  {
    question: 'Une preuve obtenue sans prévenir peut-elle servir contre moi ?',
    adresse: '/preuve/',
  },
  {
    question: 'Je suis sanctionné : combien de temps pour agir ?',
    adresse: '/recours-et-delais/',
  },
];
