/** Ce que pèse un mot selon l’endroit de l’entrée où il est. */
export const poidsDesChamps = { nom: 3, mots: 2.4, texte: 1 };

/** Ce que vaut, pour un mot tapé, un mot de l’annuaire qui n’est pas exactement lui. */
export const valeurs = { synonyme: 0.55, debut: 0.6, uneFaute: 0.8, deuxFautes: 0.6 };

/** Les réglages du classement, choisis sur les questions de réglage (`tests/site/`). */
export const classement = {
  /** Combien compte la part de la requête que la page couvre. */
  couverture: 0.5,
  /** Ce que gagne une page dont la requête contient tout le nom. */
  nomme: 0.5,
  /** Ce que gagne une définition quand on demande le sens d’un mot. */
  sens: 3,
  /** Sous cette part du meilleur score, une page n’est plus une réponse. */
  assez: 0.3,
  /** Une requête est comprise si cette part de ce qu’elle demande est connue… */
  connue: 0.7,
  /** … ou si cette part en est du sujet du site. Sinon, rien vaut mieux qu’un hasard. */
  duSujet: 0.2,
};
