import { expect, test } from '@playwright/test';
import { vocabulaire } from '../../../src/lib/droit/surveillance/index.ts';
import { chaquePage } from '../aides/pages.ts';

/** Les identifiants du vocabulaire qui ne sont pas des mots : un lecteur n’a pas à en voir. */
const codes = [
  ...Object.keys(vocabulaire),
  ...Object.values(vocabulaire).flatMap(({ reponses }) => [...reponses]),
].filter((code) => code.includes('-'));

test('aucune décision, aucun article ne montre un code du vocabulaire', () => {
  expect(codes).toContain('usage-reel');
  const motif = new RegExp(`(?<![\\w/#-])(?:${codes.join('|')})(?![\\w-])`, 'u');
  const couple = new RegExp(
    `\\b(?:${Object.keys(vocabulaire).join('|')})\u00a0?: [a-z]+(?:-[a-z]+)+`,
    'u',
  );
  const fautes = chaquePage()
    .filter(({ adresse }) => !/^\/(?:donnees|integrer|regles|verifier)\//u.test(adresse))
    .flatMap(({ adresse, html }) => {
      const texte = (/<main[\s\S]*<\/main>/u.exec(html)?.[0] ?? '')
        .replace(/<(script|style|textarea|template)\b[\s\S]*?<\/\1>/gu, '')
        .replace(/<[^>]+>/gu, ' ');
      const trouve = motif.exec(texte)?.[0] ?? couple.exec(texte)?.[0];
      return trouve === undefined ? [] : [`${adresse} : « ${trouve} »`];
    });
  expect(fautes).toEqual([]);
});
