/** Remet au navigateur un fichier fait dans la page ; il l’enregistre, rien ne part sur le réseau. */
export function telecharger(nom: string, type: string, contenu: BlobPart): void {
  const adresse = URL.createObjectURL(new Blob([contenu], { type }));
  const lien = document.createElement('a');
  lien.href = adresse;
  lien.download = nom;
  lien.click();
  // Plus tard : certains navigateurs lisent l’adresse après le clic.
  setTimeout(() => URL.revokeObjectURL(adresse), 60_000);
}
