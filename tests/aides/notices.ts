/** Le texte d’un champ de citation, quelle que soit la forme que la bibliothèque qui relit lui donne. */
export function enTexte(champ: unknown): string {
  if (typeof champ === 'string') return champ;
  if (Array.isArray(champ)) return champ.map(enTexte).join('');
  if (typeof champ !== 'object' || champ === null) return '';
  return 'text' in champ ? enTexte(champ.text) : Object.values(champ).map(enTexte).join('');
}
