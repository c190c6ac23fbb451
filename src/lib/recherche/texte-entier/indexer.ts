import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { uniformiser } from '../requete/ecriture.ts';

/** Ce que Pagefind n’a pas à lire : menus, formulaires, dialogues, et ce qui parle de la page, non de son sujet. */
const exclus = [
  'nav',
  'form',
  'dialog',
  'noscript',
  'script',
  '[data-hors-recherche]',
  '[aria-labelledby="citer"]',
  '[aria-labelledby="faits-codes"]',
  'details.citer',
  // Le numéro d’un paragraphe, et la définition d’un mot, que le glossaire donne déjà.
  'a.para',
  '.sens',
];

/** Les interfaces toutes faites de Pagefind et la langue inconnue : nous n’en servons rien. */
const inutiles = /^(pagefind-(ui|modular-ui|component-ui|highlight)|wasm\.unknown)/;

/** La page préparée pour l’index, ou `undefined` si elle n’a pas à être trouvée. */
export function preparer(html: string): string | undefined {
  if (!html.includes('<main') || /<meta name="robots" content="noindex"/.test(html))
    return undefined;
  return uniformiser(html)
    .replace('<main', '<main data-pagefind-body')
    .replace(
      '<meta name="description"',
      '<meta data-pagefind-meta="resume[content]" name="description"',
    );
}

/** Un index du texte entier que l’on remplit page à page. */
interface Indexeur {
  /** Ajoute une page, si elle a à être trouvée. Elle n’est pas gardée ici. */
  ajouter(adresse: string, html: string): Promise<void>;
  /** Écrit l’index dans le sous-dossier `pagefind` de `dossier`. Rend le nombre de ses pages. */
  ecrire(dossier: string): Promise<number>;
}

/** Ouvre un index vide du texte entier. */
export async function ouvrirLIndex(): Promise<Indexeur> {
  const { index, errors } = await createIndex({ forceLanguage: 'fr', excludeSelectors: exclus });
  if (index === undefined) throw new Error(`Pagefind ne démarre pas : ${errors.join(' ; ')}`);
  let combien = 0;
  return {
    async ajouter(adresse, html) {
      const content = preparer(html);
      if (content === undefined) return;
      const ajout = await index.addHTMLFile({ url: adresse, content });
      if (ajout.errors.length > 0) throw new Error(`${adresse} : ${ajout.errors.join(' ; ')}`);
      combien += 1;
    },
    async ecrire(dossier) {
      const cible = join(dossier, 'pagefind');
      // Pagefind écrit lui-même ses fichiers : il y en a un par page, que nous n’avons pas à tenir en mémoire.
      const { errors: rates } = await index.writeFiles({ outputPath: cible });
      if (rates.length > 0) throw new Error(`Pagefind n’écrit pas : ${rates.join(' ; ')}`);
      for (const nom of (await readdir(cible)).filter((un) => inutiles.test(un)))
        await rm(join(cible, nom), { recursive: true });
      await close();
      return combien;
    },
  };
}
