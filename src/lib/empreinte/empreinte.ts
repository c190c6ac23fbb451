/**
 * L’empreinte d’un texte, sur 32 bits (FNV-1a) : la même pour le même texte, autre si un signe change.
 * Elle reconnaît une copie abîmée ; elle ne cache rien et ne prouve rien.
 */
export function empreinte(texte: string): number {
  let somme = 0x811c9dc5;
  for (const octet of new TextEncoder().encode(texte)) {
    somme = Math.imul(somme ^ octet, 0x01000193);
  }
  return somme >>> 0;
}
