import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PassageJuge } from '../../../src/lib/relecture/mesure.ts';
import { lireLesPhrases } from '../../../src/lib/relecture/phrases-balisees.ts';
import { lecteurDArticles } from '../../../src/lib/relecture/lecteurs-du-disque.ts';

/*
 * Ce qu’une phrase vaut ne dépend pas de sa voisine : une erreur vue seule reste vue à côté d’une autre, et
 * deux phrases justes, mises bout à bout, restent sans marque. Les paires sont prises à pas fixes.
 */

const fichier = new URL('./corpus/reglage-phrases.txt', import.meta.url);
const courtes = lireLesPhrases(readFileSync(fichier, 'utf8')).filter(
  ({ texte }) => texte.length < 170 && !/[?«»]/.test(texte),
);
const relire = lecteurDArticles();

/** Ce qui sépare deux phrases. Après une virgule ou un point-virgule, la seconde perd sa capitale. */
const liens = ['. ', ', et ', ' ; '] as const;
const PAIRES = 400;

function coller(avant: PassageJuge, apres: PassageJuge, lien: string) {
  const debut = avant.texte.replace(/[.!]\s*$/, '') + lien;
  const suite =
    lien === '. ' ? apres.texte : apres.texte.charAt(0).toLowerCase() + apres.texte.slice(1);
  return { texte: debut + suite, decalage: debut.length };
}

/** Des paires de ce jeu, toujours les mêmes. */
const paires = (jeu: readonly PassageJuge[]) =>
  Array.from({ length: PAIRES }, (_, rang) => {
    const [avant, apres] = [jeu[(rang * 37) % jeu.length], jeu[(rang * 101 + 53) % jeu.length]];
    return avant === undefined || apres === undefined ? [] : [[avant, apres] as const];
  }).flat();

const vues = courtes.filter(({ texte, erreurs }) => {
  const [erreur, autre] = erreurs;
  if (erreur === undefined || autre !== undefined) return false;
  return relire(texte).some(({ debut, fin }) => debut < erreur.fin && fin > erreur.debut);
});

test.each(liens)('une erreur reste vue à côté d’une autre, après « %s »', (lien) => {
  const comptees = paires(vues).flatMap(([avant, apres]) => {
    const [premiere, seconde] = [avant.erreurs[0], apres.erreurs[0]];
    if (premiere === undefined || seconde === undefined || premiere.genre === seconde.genre)
      return [];
    const { texte, decalage } = coller(avant, apres, lien);
    const marques = relire(texte);
    return [
      [premiere.debut, premiere.fin],
      [seconde.debut + decalage, seconde.fin + decalage],
    ].map(([de = 0, a = 0]) => marques.some(({ debut, fin }) => debut < a && fin > de));
  });
  expect(comptees.length).toBeGreaterThan(PAIRES);
  expect(comptees.filter(Boolean).length / comptees.length).toBeGreaterThan(0.94);
});

test.each(liens)('deux phrases justes restent sans marque, après « %s »', (lien) => {
  const justes = courtes.filter(({ erreurs }) => erreurs.length === 0);
  const alarmes = paires(justes).flatMap(([avant, apres]) =>
    relire(coller(avant, apres, lien).texte),
  );
  expect(alarmes.length / PAIRES).toBeLessThan(0.03);
});
