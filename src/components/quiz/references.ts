import type { Reference } from '../../lib/contenu/referencier.ts';
import type { Source } from '../../lib/droit/surveillance/index.ts';

/** Les sources que le questionnaire peut citer, avec leur libellé, leur adresse et leur autorité. */
export type References = Readonly<Partial<Record<Source, Reference>>>;
