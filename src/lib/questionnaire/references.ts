import { lireReferences } from '../contenu/references-ecrites.ts';
import type { Reference } from '../contenu/reference.ts';
import type { Source } from '../droit/surveillance/index.ts';

/** Les sources que le questionnaire peut citer, avec leur libellé, leur adresse et leur autorité. */
export type References = Readonly<Partial<Record<Source, Reference>>>;

/** L’élément de la page qui porte les références. */
export const REFERENCES_CITABLES = 'references-citables';

/** Les références que la page porte en elle : les afficher ne demande rien au réseau. */
export function referencesDeLaPage(): References {
  const texte = document.getElementById(REFERENCES_CITABLES)?.textContent;
  if (texte === undefined)
    throw new Error(
      `« ${REFERENCES_CITABLES} » manque : poser ReferencesCitables dans la page de l’îlot.`,
    );
  return lireReferences(texte.trim());
}
