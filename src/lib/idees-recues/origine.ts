import type { IdeeRecue } from '../schemas/idee-recue.ts';

/** D’où vient une phrase, dit avant le lieu où nous l’avons lue. */
const origines = {
  commentaire:
    'Cette phrase résume un commentaire de lecteur, laissé sous l’article dont part ce site.',
  presse: 'Cette phrase se lit dans des articles de presse ou des pages de professionnels.',
  courante: 'Cette phrase s’entend souvent.',
} as const satisfies Record<IdeeRecue['origine'], string>;

/** Ce que dit une carte dont nous n’avons lu la phrase nulle part : rien de plus que cela. */
const NON_CONNU = 'Cette phrase s’entend ou se lit souvent. Qui l’a dite, et où : non connu.';

/**
 * D’où vient la phrase d’une carte. Un commentaire est toujours sous l’article de départ ; d’une autre, on ne dit « la
 * presse » que si l’on nomme la page.
 */
export function direDOuVient({ origine, lueChez }: Pick<IdeeRecue, 'origine' | 'lueChez'>): string {
  return origine === 'commentaire' || lueChez !== undefined ? origines[origine] : NON_CONNU;
}
