import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { quiNient, quiRectifie } from '../../../src/lib/relecture/ce-qui-nie.ts';
import { classes } from '../../../src/lib/relecture/classes.ts';
import { decisionsDuDisque } from '../../../src/lib/relecture/decisions-du-disque.ts';
import { ecrireDecisions, lireDecisions } from '../../../src/lib/relecture/decisions-ecrites.ts';
import { gardes } from '../../../src/lib/relecture/gardes.ts';
import { lirePassages } from '../../../src/lib/relecture/mesure.ts';
import { reglesDuDisque } from '../../../src/lib/relecture/regles-du-disque.ts';
import { ecrireRegles, lireRegles } from '../../../src/lib/relecture/regles-ecrites.ts';
import { lexique } from '../../../src/lib/relecture/lexique.ts';
import { Relecteur } from '../../../src/lib/relecture/relire.ts';
import type { RegleLue } from '../../../src/lib/relecture/types.ts';
import { lireLesPhrases } from '../../../src/lib/relecture/phrases-balisees.ts';

const fiches = reglesDuDisque();
const regles = fiches.map(({ regle }): RegleLue => regle);
const corpus = (nom: string) => readFileSync(new URL(`./corpus/${nom}`, import.meta.url), 'utf8');

test('les règles qui partent avec la page donnent les mêmes marques que leurs fiches, mot pour mot', async () => {
  const partie = await lireRegles(ecrireRegles(regles, lexique));
  expect(partie.lexique).toEqual(lexique);
  const [ecrites, relues] = [
    new Relecteur(regles, lexique),
    new Relecteur(partie.regles, partie.lexique),
  ];
  const textes = [
    ...lireLesPhrases(corpus('reglage-phrases.txt')).map(({ texte }) => texte),
    ...lirePassages(corpus('reglage-presse-2.json')).map(({ texte }) => texte),
    ...fiches.flatMap(({ exemples }) => [...exemples.fautifs, ...exemples.corrects]),
  ];
  const marques = textes.map((texte) => ecrites.relire(texte));
  expect(marques.flat().length).toBeGreaterThan(1_000);
  expect(textes.map((texte) => relues.relire(texte))).toEqual(marques);
});

test('une règle qui ne se relirait pas arrête tout, et son fichier est nommé', () => {
  const coupee = regles.map((regle, rang) =>
    rang === 1 ? { ...regle, page: `/une\tpage/` } : regle,
  );
  expect(() => ecrireRegles(coupee, lexique)).toThrow(`${regles[1]?.id ?? ''}.md`);
  const vide = regles.map((regle) => ({ ...regle, pourquoi: `${regle.pourquoi}\n\n\nSuite.` }));
  expect(() => ecrireRegles(vide, lexique)).toThrow('.md');
});

describe('les décisions', () => {
  // Les pages écrivent une espace insécable avant un numéro.
  const decisions = decisionsDuDisque().map((une) => ({
    ...une,
    libelle: une.libelle.replace('n° ', 'n°\u00a0'),
  }));

  test('celles qui partent avec la page se relisent à l’identique, libellé compris', () => {
    const ecrites = ecrireDecisions(decisions);
    expect(lireDecisions(ecrites)).toEqual(decisions);
    expect(decisions.filter(({ libelle }) => ecrites.includes(libelle))).toEqual([]);
  });

  test('une décision au libellé imprévu arrête tout, et sa fiche est nommée', () => {
    const imprevues = decisions.map((une) => ({ ...une, libelle: 'Un arrêt' }));
    expect(() => ecrireDecisions(imprevues)).toThrow(`decisions/${decisions[0]?.id ?? ''}.md`);
  });
});

test('les mots d’un choix sont rangés, et aucun n’y est déjà lu par un autre', () => {
  const motifs = [
    ...Object.values(classes),
    JSON.stringify([regles, gardes, quiNient, quiRectifie]),
  ].join(' ');
  const choix = [...motifs.matchAll(/\(([^()]*\|[^()]*)\)/g)].map(([, mots = '']) => mots);
  expect(choix.length).toBeGreaterThan(2_000);
  const defauts = choix.filter((ecrit) => {
    const mots = ecrit.split('|');
    return mots.some((mot, rang) => {
      const avant = mots[rang - 1] ?? '';
      const debuts = mots.filter((un) => /^[a-z]+\*$/.test(un) && un !== mot);
      return (
        avant >= mot ||
        (/^[a-z0-9]+\*?$/.test(mot) && debuts.some((debut) => mot.startsWith(debut.slice(0, -1))))
      );
    });
  });
  expect(defauts).toEqual([]);
});
