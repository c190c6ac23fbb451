import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { chaquePage } from '../aides/pages.ts';
import type { PageBatie } from '../aides/pages.ts';

/** Chaque règle changée l’est pour une raison écrite à côté. */
const validateur = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  elements: [
    'html5',
    // Les îlots d’Astro sont des éléments à eux, transparents au contenu qu’ils entourent.
    { 'astro-island': { flow: true, phrasing: true, transparent: true } },
  ],
  rules: {
    // Astro et Svelte écrivent eux-mêmes les guillemets, les espaces et les balises vides.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Nos titres d’onglet disent la page, puis le site : plus longs que ce que la règle compte.
    'long-title': 'off',
    // Un numéro d’article ou une date n’est pas un numéro de téléphone.
    'tel-non-breaking': 'off',
    // Un tableau montré en cartes (display: block) perd ses rôles natifs : base.css les fait redire.
    'no-redundant-role': 'off',
    // Le hachage de la politique de sécurité tient lieu d’intégrité ; tout vient de notre origine.
    'require-sri': 'off',
  },
});

/** Les défauts d’une page, chacun avec le bout de HTML qui le montre. */
async function defautsDe({ adresse, html }: PageBatie): Promise<readonly string[]> {
  const { results } = await validateur.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, line, column }) => {
      const ligne = html.split('\n')[line - 1] ?? '';
      const extrait = ligne.slice(Math.max(0, column - 20), column + 60);
      return `${adresse} ${ruleId} : ${message} — …${extrait}…`;
    });
}

/**
 * Voulus : /verifier/ porte d’avance sa question d’entrée, cachée, avec son titre ; et le groupe d’une question se nomme par
 * ce titre, qu’Orca dirait deux fois dans une légende.
 */
const voulus = ['/verifier/ heading-level', '/verifier/ wcag/h71'];

test('le HTML de chaque page est valide, à deux défauts voulus près', async () => {
  const tous = (await Promise.all(chaquePage().map(defautsDe))).flat();
  const estVoulu = (defaut: string) => voulus.some((voulu) => defaut.startsWith(`${voulu} :`));
  expect(tous.filter(estVoulu)).toHaveLength(voulus.length);
  const defauts = tous.filter((defaut) => !estVoulu(defaut));
  const montres = defauts.slice(0, 20);
  expect(montres, `${defauts.length} défauts, dont les premiers`).toEqual([]);
});
