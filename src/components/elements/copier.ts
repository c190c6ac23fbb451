/**
 * Copie un texte. Si le navigateur refuse, ou n’a pas de presse-papiers faute de chiffrement, le texte paraît sous le
 * bouton, dans un champ déjà choisi tout entier : il reste à presser Ctrl et C. Un lecteur d’écran y lit ce qui s’est passé.
 *
 * @param texte ce qui se copie.
 * @param bouton celui que l’on a pressé.
 * @returns de quoi ôter ce champ ; rien, si le texte est copié.
 */
export async function copier(texte: string, bouton: Element): Promise<(() => void) | undefined> {
  try {
    await navigator.clipboard.writeText(texte);
    return undefined;
  } catch {
    const champ = document.createElement('textarea');
    champ.readOnly = true;
    champ.autocomplete = 'off';
    champ.value = texte;
    champ.addEventListener('focus', () => champ.select());
    const libelle = document.createElement('label');
    libelle.className = 'a-la-main';
    libelle.append('Le navigateur n’a pas copié. Le texte, à copier à la main\u00a0:', champ);
    bouton.after(libelle);
    champ.focus();
    return () => libelle.remove();
  }
}
