import { expect, test } from '@playwright/test';
import { lireFiches } from '../../aides/fiches.ts';
import { chaquePage } from '../aides/pages.ts';

interface Lue {
  readonly verification?: string;
  readonly lecture?: { readonly niveau: string };
}

/** Les pages des sources qu’un seul commentaire fait connaître, ou que rien ne confirme. */
const seules = new Set(
  (['decisions', 'textes'] as const).flatMap((dossier) =>
    lireFiches(dossier)
      .filter(({ entete }) => {
        const { verification, lecture } = entete as Lue;
        return ['source-unique', 'non-verifie'].includes(lecture?.niveau ?? verification ?? '');
      })
      .map(({ id }) => `/${dossier}/${id}/`),
  ),
);

test('une phrase qu’une seule source secondaire appuie le dit dans sa note', () => {
  let vues = 0;
  const muettes = chaquePage().flatMap(({ adresse, html }) =>
    [...html.matchAll(/<span class="refs"[^>]*>(.*?)<\/span>/gsu)].flatMap(([, refs = '']) => {
      const menees = [...refs.matchAll(/<a href="([^"#]+)/gu)].map(([, lien = '']) => lien);
      if (menees.length === 0 || !menees.every((lien) => seules.has(lien))) return [];
      vues += 1;
      return /seule source secondaire lue|non vérifié/u.test(refs) ? [] : [`${adresse} : ${refs}`];
    }),
  );
  expect(vues, 'aucune phrase de cette sorte : le contrôle ne verrait rien').toBeGreaterThan(3);
  expect(muettes).toEqual([]);
});
