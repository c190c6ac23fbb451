/**
 * Le nom d’un fichier, sans son extension. Il ne dit rien de ce que le fichier contient, sauf si on le demande :
 * le dossier des téléchargements se lit par-dessus l’épaule, et se synchronise.
 */
export function nomDeFichier(contenu: string, parlant: boolean): string {
  return parlant ? contenu : 'document';
}
