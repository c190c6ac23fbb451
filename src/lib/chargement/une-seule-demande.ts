/** Ne charge qu’une fois : tant qu’elle n’a pas échoué, la première demande sert à toutes les suivantes. */
export function uneSeuleDemande<Partie>(charger: () => Promise<Partie>): () => Promise<Partie> {
  let demande: Promise<Partie> | undefined;
  return () =>
    (demande ??= charger().catch((panne: unknown) => {
      demande = undefined;
      throw panne;
    }));
}
