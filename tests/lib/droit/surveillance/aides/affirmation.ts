import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Faits } from '../../../../../src/lib/droit/surveillance/index.ts';
import { situation, type Attendu } from './situations.ts';

const lues = new Map<string, string>();

/** Le texte d’une page de `src/content/`, sans ses balises ni ses notes, sur une seule ligne. */
function texteDe(page: string): string {
  const connu = lues.get(page);
  if (connu !== undefined) return connu;
  const texte = readFileSync(`src/content/${page}`, 'utf8')
    .replace(/<Note\b[^>]*[^/]>[\s\S]*?<\/Note>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\*\*/g, '')
    .replace(/\s+/g, ' ');
  lues.set(page, texte);
  return texte;
}

/**
 * Une phrase publiée que les tables savent juger : elle est encore dans la page, et les réponses qui la
 * mettent en scène reçoivent les statuts qu’elle annonce.
 */
export function affirmation(page: string, phrase: string, faits: Faits, attendu: Attendu): void {
  describe(`${page} : « ${phrase} »`, () => {
    test('la page le dit encore', () => {
      expect(texteDe(page)).toContain(phrase);
    });
    situation('les règles le disent aussi', faits, attendu);
  });
}
