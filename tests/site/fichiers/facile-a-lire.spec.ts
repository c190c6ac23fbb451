import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { chaquePage } from '../aides/pages.ts';

const pages = chaquePage();
const htmlDe = (adresse: string) => pages.find((page) => page.adresse === adresse)?.html ?? '';

test('chaque page facile à lire mène à la page complète, qui y ramène, et dit qui ne l’a pas relue', () => {
  for (const nom of readdirSync('src/content/facile-a-lire')) {
    const adresse = `/facile-a-lire/${nom.replace('.md', '')}/`;
    const html = htmlDe(adresse);
    const [, complete = ''] = /La page complète\s:\s<a href="([^"]+)"/.exec(html) ?? [];
    expect(htmlDe(complete), adresse).toContain(`href="${adresse}"`);
    expect(html, adresse).toContain('Cela n’est pas encore fait.');
    expect(html, adresse).not.toContain('{{');
  }
});
