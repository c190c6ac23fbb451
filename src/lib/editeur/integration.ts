import type { AstroIntegration } from 'astro';
import { exigerComplet, manquesDe } from './manques.ts';
import type { Editeur } from './schema.ts';

/** Avant de construire, exige de l’éditeur ce que lui seul sait ; en `.example`, dit seulement ce qui manque. */
export function editeurComplet(editeur: Editeur): AstroIntegration {
  return {
    name: 'editeur',
    hooks: {
      'astro:build:start': ({ logger }) => {
        exigerComplet(editeur);
        const manques = manquesDe(editeur).map(({ champ }) => champ);
        if (manques.length > 0)
          logger.info(`src/lib/editeur/editeur.ts, à compléter : ${manques.join(', ')}`);
      },
    },
  };
}
