import { describe, expect, test } from 'vitest';
import { dispositif, rubriques, socle } from '../../src/lib/schemas/dispositif.ts';
import { vocabulaire } from '../../src/lib/droit/surveillance/index.ts';
import { typographier } from '../../src/lib/typographie/francais.ts';
import { lireFiches } from '../aides/fiches.ts';
import { fautesDeTypographie, motsInterdits } from '../aides/prose.ts';
import { compterLesMots } from '../../src/lib/typographie/mots.ts';

const fiches = lireFiches('dispositifs');
const ids: readonly string[] = vocabulaire.dispositif.reponses.filter((id) => id !== 'autre');

const enPhrases = (texte: string) => texte.split(/(?<=[.!?])\s+/).filter(Boolean);

test('chaque dispositif du vocabulaire, sauf « autre », a sa fiche', () => {
  expect(fiches.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
});

test('le socle suit son schéma', () => {
  const [commun] = lireFiches('socle');
  expect(commun?.id).toBe('commun');
  expect(socle.safeParse(commun?.entete).error?.message).toBeUndefined();
});

describe.each(fiches)('$id', ({ entete, corps }) => {
  test('suit le schéma', () => {
    expect(dispositif.safeParse(entete).error?.message).toBeUndefined();
  });

  const lue = dispositif.safeParse(entete).data;
  const textes = lue === undefined ? [] : rubriques.flatMap((r) => lue[r].map((e) => e.texte));
  const prose = [lue?.resume ?? '', ...(lue?.enBref ?? []), corps, ...textes];
  const phrases = prose.flatMap(enPhrases);

  test('écrit des phrases de moins de vingt mots en moyenne, aucune de plus de quarante', () => {
    const longueurs = phrases.map(compterLesMots);
    expect(longueurs.reduce((a, b) => a + b, 0) / longueurs.length).toBeLessThan(20);
    expect(phrases.filter((phrase) => compterLesMots(phrase) > 40)).toEqual([]);
  });

  test('n’emploie ni certitude, ni insistance, ni conseil', () => {
    for (const phrase of phrases) expect(motsInterdits.exec(phrase)?.[0], phrase).toBeUndefined();
  });

  test('écrit l’apostrophe et les guillemets français', () => {
    for (const phrase of phrases)
      expect(fautesDeTypographie(typographier(phrase)), phrase).toEqual([]);
  });

  const enonces = lue === undefined ? [] : rubriques.flatMap((r) => lue[r]);

  test('étiquette le droit, et n’étiquette pas la CNIL seule', () => {
    for (const { texte, sources, autorite } of enonces) {
      if (sources.every((source) => source.startsWith('cnil-')))
        expect(autorite, texte).toBeUndefined();
      if (sources.every((source) => /^[LRD]\d|^cass-|^ass-plen-|^c[ea]a?-/.test(source)))
        expect(autorite, texte).toBeDefined();
    }
  });

  test('se résume en trois phrases', () => {
    for (const phrase of lue?.enBref ?? []) expect(phrase).toMatch(/^[\p{Lu}«][^.!?]*\.$/u);
  });
});
