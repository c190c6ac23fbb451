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

/** Ce qui dit qui parle, ou que rien n’est acquis. */
const NUANCE =
  /selon|CNIL|Cour|Conseil d’État|jugé|admis|\bpeut\b|peuvent|paraît|vérifi|discut|nous n’|rarement|pas suffi|a suffi|doit pouvoir|dépend|en principe/iu;

/** Vrai si les règles, devant ces faits, laissent tout à vérifier ; devant un projet, ce n’est que « à faire ». */
function rienNEstTranche({ etat }: Faits, { obligations = {} }: Attendu): boolean {
  const statuts = Object.values(obligations).map(([statut]) => statut);
  return (
    etat !== 'projet' && statuts.length > 0 && statuts.every((statut) => statut === 'a-verifier')
  );
}

/**
 * Une phrase publiée que les tables savent juger : elle est encore dans la page, et les réponses qui la
 * mettent en scène reçoivent les statuts qu’elle annonce. Là où les règles laissent à vérifier, elle le laisse aussi.
 */
export function affirmation(page: string, phrase: string, faits: Faits, attendu: Attendu): void {
  describe(`${page} : « ${phrase} »`, () => {
    test('la page le dit encore', () => {
      expect(texteDe(page)).toContain(phrase);
    });
    situation('les règles le disent aussi', faits, attendu);
    if (rienNEstTranche(faits, attendu))
      test('et n’est pas plus certaine qu’elles', () => {
        expect(phrase).toMatch(NUANCE);
      });
  });
}
