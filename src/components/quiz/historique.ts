/** Ce que l’historique du navigateur retient d’un écran : son rang, et rien d’autre. */
interface EtatRetenu {
  readonly ecran: number;
}

function rangRetenu(etat: unknown): number {
  const { ecran } = (etat ?? {}) as Partial<EtatRetenu>;
  return typeof ecran === 'number' ? ecran : 0;
}

/** Marque l’écran de départ ; après un rechargement, plus rien n’est retenu. */
export function commencerHistorique(): void {
  history.replaceState({ ecran: 0 } satisfies EtatRetenu, '');
}

/** Ajoute un écran à l’historique, à la même adresse. */
export function retenir(ecran: number): void {
  history.pushState({ ecran } satisfies EtatRetenu, '');
}

/** Appelle `aller` quand le bouton Précédent ou Suivant du navigateur change d’écran. */
export function suivreHistorique(aller: (rang: number) => void): () => void {
  const suivre = ({ state }: PopStateEvent) => {
    // Sans état : une ancre de la page, ou un lien collé. L’écran reste.
    if (state !== null) aller(rangRetenu(state));
  };
  addEventListener('popstate', suivre);
  return () => removeEventListener('popstate', suivre);
}
