/** Un intitulé devient un identifiant d’adresse : sans accent, en minuscules, mots liés par des tirets. */
export function identifiant(intitule: string): string {
  return intitule
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gu, 'oe')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
