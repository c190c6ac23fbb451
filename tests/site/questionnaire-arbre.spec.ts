/**
 * L’arbre d’accessibilité de Chromium, écran par écran : ce qui a le foyer dit la question, son aide et l’outil dont
 * elle parle, et le groupe des réponses les dit aussi. `npm run test:voix` le fait entendre à un vrai lecteur d’écran.
 */
import type { CDPSession } from '@playwright/test';
import { expect, test } from './aides/essai.ts';
import {
  bouton,
  commencer,
  ignorer,
  preciser,
  repondre,
  titre,
  premierEcran,
} from './aides/questionnaire.ts';

/** Un nœud de l’arbre, réduit à ce qui se dit. */
interface Noeud {
  readonly role: string;
  readonly nom: string;
  readonly description: string;
  readonly foyer: boolean;
}

const dit = (valeur: { readonly value?: unknown } | undefined): string =>
  String(valeur?.value ?? '')
    .replaceAll(/\s+/gu, ' ')
    .trim();

async function lireLArbre(cdp: CDPSession): Promise<readonly Noeud[]> {
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties = [] }) => ({
      role: dit(role),
      nom: dit(name),
      description: dit(description),
      foyer: properties.some((une) => une.name === 'focused' && une.value.value === true),
    }));
}

test('à chaque écran, le foyer et le groupe disent la question, son aide et l’outil', async ({
  page,
}) => {
  const cdp = await page.context().newCDPSession(page);
  await commencer(page);
  await repondre(page, 'salarie');
  await repondre(page, 'suivi-activite', 'video');
  const vus: string[] = [];
  const outils = new Set<string>();
  while ((await titre(page).innerText()) !== 'Vos réponses') {
    if (await premierEcran(page).isVisible()) {
      const foyer = (await lireLArbre(cdp)).filter(
        ({ foyer: actif, role }) => actif && role === 'heading',
      );
      expect(foyer.map(({ nom }) => nom)).toEqual([dit({ value: await titre(page).innerText() })]);
      expect(await preciser(page)).toBe(true);
      continue;
    }
    const question = dit({ value: await titre(page).innerText() });
    const aides = await page.locator('.questionnaire #aide p').allInnerTexts();
    const outil = page.locator('.questionnaire #outil');
    const parle = (await outil.count()) > 0 ? [dit({ value: await outil.innerText() })] : [];
    const attendus = [...parle, ...aides.map((aide) => dit({ value: aide }))];
    const arbre = await lireLArbre(cdp);
    for (const [quoi, noeuds] of [
      ['le foyer', arbre.filter(({ foyer, role }) => foyer && role === 'heading')],
      [
        'le groupe',
        arbre.filter(({ role, nom }) => /group/iu.test(role) && nom.includes(question)),
      ],
    ] as const) {
      expect(noeuds, `${quoi}, ${question}`).toHaveLength(1);
      const dits = `${noeuds[0]?.nom ?? ''} ${noeuds[0]?.description ?? ''}`;
      for (const attendu of [question, ...attendus])
        expect(dits, `${quoi}, ${question}`).toContain(attendu);
    }
    parle.forEach((un) => outils.add(un));
    vus.push(`${parle.join('')} ${question}`);
    await ignorer(page);
  }
  expect(new Set(vus).size).toBe(vus.length);
  expect(outils.size, 'chaque outil se dit, et les deux ensemble').toBe(3);
  await expect(bouton(page, 'Voir le résultat')).toBeVisible();
});
