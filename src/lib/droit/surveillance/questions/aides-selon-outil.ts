import type { AidesSelonOutil } from './types.ts';

/** L’information reçue : pour une fouille, l’avertissement ; pour un test, le règlement intérieur. */
export const aideSurLInformation: AidesSelonOutil = {
  fouille:
    'Pour une fouille, l’information est l’avertissement donné à la personne elle-même : son droit de refuser et d’avoir un témoin, pour un sac ; la date d’ouverture, pour un casier. Un règlement affiché est une note affichée.',
  depistage:
    'Pour un test, l’information est le règlement intérieur, ou une note, qui prévoit le test et le moyen de le contester.',
};

/** Le contenu personnel : pour une fouille, le sac ou le casier lui-même. */
export const aideSurLePersonnel: AidesSelonOutil = {
  fouille:
    'Pour une fouille, le contenu personnel est un sac, ou un casier au nom de la personne. Rien ne le disait personnel : un casier sans nom, un tiroir de bureau.',
};

/** Le soupçon : pour une fouille, une menace compte aussi. */
export const aideSurLeSoupcon: AidesSelonOutil = {
  fouille: 'Pour une fouille, cet élément peut être une menace, ou des vols répétés.',
};

/** Le contrôle limité : pour un test, à des postes désignés. */
export const aideSurLaCible: AidesSelonOutil = {
  depistage: 'Pour un test, limité veut dire réservé à des postes dangereux, désignés d’avance.',
};
