import { expect, test } from 'vitest';
import { extraireHtml } from '../../../src/lib/integrer/extraits.ts';

const base = {
  titre: 'Une décision.',
  texte: 'L’employeur <b>a</b> perdu.',
  adresse: 'https://x.example/decisions/y/',
  mention: 'page vérifiée le 24 novembre 2026',
};

test('un extrait est une citation datée qui mène à la page, sans rien d’actif', () => {
  const html = extraireHtml(base);
  expect(html).toContain('<blockquote cite="https://x.example/decisions/y/">');
  expect(html).toContain('page vérifiée le 24 novembre 2026');
  expect(html).not.toMatch(/<script|<iframe|<style|\son\w+=|<b>/);
});

test('une image porte son texte de remplacement et sa taille', () => {
  const image = { adresse: 'https://x.example/i.png', alt: '« p » Faux. "Non".' };
  const html = extraireHtml({ ...base, image });
  expect(html).toMatch(/<img src="https:\/\/x\.example\/i\.png" width="1200" height="630"/);
  expect(html).toContain('Faux.');
  expect(html).not.toContain('<blockquote');
});
