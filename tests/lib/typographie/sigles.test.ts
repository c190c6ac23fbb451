import { describe, expect, it } from 'vitest';
import { composerPage } from '../../../src/lib/typographie/page.ts';

const page = (corps: string): string =>
  `<!doctype html><html lang="fr"><head><title>Essai</title></head><body><main>${corps}</main></body></html>`;
const cnil = '<abbr title="Commission nationale de l’informatique et des libertés">CNIL</abbr>';

describe('ouvrir les sigles', () => {
  it('ouvre un sigle à sa première apparition, et là seulement', () => {
    expect(composerPage(page('<p>La CNIL contrôle.</p><p>La CNIL sanctionne.</p>'))).toBe(
      page(`<p>La ${cnil} contrôle.</p><p>La CNIL sanctionne.</p>`),
    );
  });

  it('laisse celui que la phrase écrit en entier, avant ou après', () => {
    const avant =
      '<p>La Commission nationale de l’informatique et des libertés (CNIL) contrôle.</p>';
    expect(composerPage(page(avant))).toBe(page(avant));
    const apres = '<p>Le CSE (comité social et économique) est consulté.</p>';
    expect(composerPage(page(apres))).toBe(page(apres));
  });

  it('passe un titre et un repère : le texte qui les suit s’ouvre', () => {
    expect(composerPage(page('<h2>La CNIL</h2><nav>CNIL</nav><p>La CNIL contrôle.</p>'))).toBe(
      page(`<h2>La CNIL</h2><nav>CNIL</nav><p>La ${cnil} contrôle.</p>`),
    );
  });

  it('laisse un numéro, un mot, un îlot', () => {
    const corps = '<p>CEDH:2017, IA-1.</p><astro-island><p>CNIL</p></astro-island>';
    expect(composerPage(page(corps))).toBe(page(corps));
    expect(composerPage(page('<p>CA Lyon</p>'))).toBe(
      page('<p><abbr title="cour d’appel">CA</abbr> Lyon</p>'),
    );
  });

  it('s’arrête sur un sigle que rien n’ouvre, et le nomme', () => {
    expect(() => composerPage(page('<p>La XYZW contrôle.</p>'))).toThrow(/XYZW/);
    // Hors d’un nom de ville, « CA » n’est pas une cour : rien ne l’ouvre.
    expect(() => composerPage(page('<p>Le CA du dossier.</p>'))).toThrow(/: CA\./);
    for (const ouvert of [
      '<p>La <abbr title="un essai">XYZW</abbr> contrôle. La XYZW sanctionne.</p>',
      '<p>La MAIF, article XIV.</p>',
      '<nav>XYZW</nav><h2>XYZW</h2><p>Rien.</p>',
    ])
      expect(() => composerPage(page(ouvert))).not.toThrow();
  });

  it('ne touche rien hors du contenu de la page', () => {
    const html = '<!doctype html><html lang="fr"><head></head><body><p>CNIL</p></body></html>';
    expect(composerPage(html)).toBe(html);
  });
});
