/** Un navigateur tenu par un programme, réduit à ce que les essais lui demandent. */
export interface Navigateur {
  ouvrir(adresse: string): Promise<void>;
  /** Exécute le corps d’une fonction dans la page, et rend ce qu’il rend. */
  executer(corps: string): Promise<unknown>;
  retour(): Promise<void>;
  /** Les erreurs de script entendues depuis le départ. */
  erreurs(): Promise<readonly string[]>;
  fermer(): Promise<void>;
}

/** Un navigateur que l’on sait lancer. */
export interface Pilote {
  readonly nom: string;
  /** Ce qu’il faudrait installer ; `undefined` si tout est là. */
  manque(): string | undefined;
  lancer(atelier: string): Promise<Navigateur>;
}

/** Attend qu’une expression de la page soit vraie ; sinon, s’arrête en disant laquelle. */
export async function attendre(navigateur: Navigateur, expression: string): Promise<void> {
  for (let essai = 0; essai < 200; essai += 1) {
    const vrai = await navigateur.executer(`return Boolean(${expression})`).catch(() => false);
    if (vrai === true) return;
    await new Promise((resoudre) => setTimeout(resoudre, 100));
  }
  throw new Error(`attendu en vain : ${expression}`);
}
