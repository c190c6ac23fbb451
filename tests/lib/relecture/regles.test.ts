import { describe, expect, test } from 'vitest';
import { genres } from '../../../src/lib/relecture/genres.ts';
import { reglesDuDisque } from '../../../src/lib/relecture/regles-du-disque.ts';
import { lexique } from '../../../src/lib/relecture/lexique.ts';
import { Relecteur } from '../../../src/lib/relecture/relire.ts';
import { enPhrases, motsInterdits } from '../../aides/prose.ts';
import { lecteurDArticles } from '../../../src/lib/relecture/lecteurs-du-disque.ts';

const fiches = reglesDuDisque();
const relire = lecteurDArticles();

/** L’exemple sans ses crochets, et ce qu’ils entouraient. */
function deplier(exemple: string) {
  const debut = exemple.indexOf('[[');
  const fin = exemple.indexOf(']]') - 2;
  return { texte: exemple.replace('[[', '').replace(']]', ''), debut, fin };
}

test('au moins soixante règles, dans la plupart des familles', () => {
  expect(fiches.length).toBeGreaterThanOrEqual(60);
  expect(new Set(fiches.map(({ regle }) => regle.genre)).size).toBeGreaterThan(25);
  for (const { regle } of fiches) expect(Object.keys(genres)).toContain(regle.genre);
});

test('aucun motif ni aucun exemple n’est écrit deux fois dans sa liste', () => {
  const repetes = fiches.flatMap(({ regle, exemples }) => {
    const alentours = [regle.contexte, regle.sauf, exemples].flatMap((un) =>
      Object.values<readonly string[] | undefined>(un === undefined ? {} : { ...un }),
    );
    return [regle.motifs, ...alentours].flatMap((liste = []) =>
      liste.filter((un, rang) => liste.indexOf(un) !== rang).map((un) => `${regle.id} : ${un}`),
    );
  });
  expect(repetes).toEqual([]);
});

describe.each(fiches)('$regle.id', ({ regle, exemples }) => {
  const seule = new Relecteur([regle], lexique);

  test.each([...exemples.fautifs])('marque, seule : %s', (exemple) => {
    const { texte, debut, fin } = deplier(exemple);
    expect(debut).toBeGreaterThanOrEqual(0);
    const marques = seule.relire(texte);
    expect(marques.filter((marque) => marque.debut < fin && marque.fin > debut)).not.toEqual([]);
    for (const { debut: de, fin: a, extrait } of marques) expect(extrait).toBe(texte.slice(de, a));
  });

  test.each([...exemples.corrects])('laisse, avec toutes les autres : %s', (exemple) => {
    const extraits = relire(exemple).map(({ regle: id, extrait }) => `${id} : ${extrait}`);
    expect(extraits).toEqual([]);
  });

  test('s’explique en phrases courtes, sans certitude ni conseil', () => {
    const { message, plutot, pourquoi, page } = regle;
    for (const texte of [message, plutot, pourquoi])
      expect(motsInterdits.exec(texte.replace(/«[^»]*»/g, ''))?.[0], texte).toBeUndefined();
    expect(enPhrases(pourquoi).length).toBeLessThanOrEqual(3);
    expect(message).toMatch(/[.?]$/);
    expect(page).toMatch(/^\//);
  });
});
