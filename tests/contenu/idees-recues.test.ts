import { describe, expect, test } from 'vitest';
import { ideeRecue, themes, verdicts } from '../../src/lib/schemas/idee-recue.ts';
import { delais, moisDe } from '../../src/lib/droit/surveillance/delais/delais.ts';
import { typographier } from '../../src/lib/typographie/francais.ts';
import { lireFiches } from '../aides/fiches.ts';
import { fautesDeTypographie, motsInterdits } from '../aides/prose.ts';
import { compterLesMots } from '../../src/lib/typographie/mots.ts';

const fiches = lireFiches('idees-recues');
const cartes = fiches.map(({ entete }) => ideeRecue.parse(entete));
const enPhrases = (texte: string) => texte.split(/(?<=[.?])\s+(?=[\p{Lu}«])/u);

test('au moins vingt-quatre cartes, chacune sa phrase et sa place', () => {
  expect(cartes.length).toBeGreaterThanOrEqual(24);
  for (const champ of ['phrase', 'ordre'] as const) {
    const valeurs = cartes.map((carte) => carte[champ]);
    expect(valeurs, champ).toEqual([...new Set(valeurs)]);
  }
});

test('chaque verdict et chaque thème a des cartes ; l’accueil en montre neuf', () => {
  expect([...new Set(cartes.map(({ verdict }) => verdict))].toSorted()).toEqual(
    verdicts.toSorted(),
  );
  expect([...new Set(cartes.map(({ theme }) => theme))].toSorted()).toEqual(
    Object.keys(themes).toSorted(),
  );
  expect(cartes.filter(({ accueil }) => accueil)).toHaveLength(9);
});

test('les huit commentaires qui parlent de droit ont leur réponse', () => {
  const cartesDesLecteurs = fiches
    .filter((_, rang) => cartes[rang]?.origine === 'commentaire')
    .map(({ id }) => id);
  // Un commentaire peut porter deux idées : celui sur la vie privée en a une seconde, « informés depuis ».
  expect(cartesDesLecteurs).toEqual([
    'informes-depuis',
    'interet-legitime',
    'maif-charge-de-travail',
    'maif-les-faits-ou-la-preuve',
    'message-aux-clients',
    'on-sait-qu-on-est-ecoute',
    'pas-dit-pas-surveille',
    'pression-du-management',
    'rien-a-voir-avec-la-vie-privee',
  ]);
});

test('une phrase dont nous avons gardé l’auteur cite ses mots, huit au plus', () => {
  const lues = cartes.filter(({ lueChez }) => lueChez !== undefined);
  // Avec les neuf phrases de lecteurs, dont l’article est dit : trente-cinq cartes disent qui, et où.
  const commentees = cartes.filter(({ origine }) => origine === 'commentaire');
  expect(lues.length + commentees.length).toBeGreaterThanOrEqual(35);
  for (const { phrase, origine, lueChez } of lues) {
    expect(origine, phrase).toBe('presse');
    expect(compterLesMots(lueChez?.mots ?? ''), phrase).toBeLessThanOrEqual(8);
  }
});

test('le délai pour contester un licenciement est celui de la page des délais', () => {
  const corps = fiches.find(({ id }) => id === 'deux-ans-pour-contester')?.corps;
  const duree = (id: string) => {
    const delai = delais.find((un) => un.id === id);
    return delai && moisDe(delai);
  };
  expect(duree('contester-licenciement')).toBe(12);
  expect(corps).toContain('douze mois');
  expect(duree('agir-execution-contrat')).toBe(24);
  expect(corps).toContain('Les deux ans');
});

describe.each(fiches)('$id', ({ entete, corps }) => {
  const { data, error } = ideeRecue.safeParse(entete);
  const notres = [corps, data?.peutEcrire ?? '', data?.verification ?? ''].filter(Boolean);

  test('suit le schéma', () => {
    expect(error?.message).toBeUndefined();
    expect(ideeRecue.safeParse({ ...data, couleur: 'rouge' }).success).toBe(false);
  });

  test('répond en deux phrases, de quarante mots au plus', () => {
    const phrases = enPhrases(corps);
    expect(phrases).toHaveLength(2);
    const longueurs = phrases.map(compterLesMots);
    expect(Math.max(...longueurs)).toBeLessThanOrEqual(40);
    expect(corps).not.toMatch(/[<[\]*#]/);
  });

  test('dit chaque chose en une phrase, close par un point', () => {
    for (const phrase of [data?.phrase, data?.peutEcrire, data?.nePeutPasEcrire]) {
      expect(phrase).toMatch(/^[\p{Lu}][^«»]*[.]$/u);
      expect(enPhrases(phrase ?? '')).toHaveLength(1);
    }
  });

  test('n’emploie ni certitude, ni insistance, ni conseil, en typographie française', () => {
    for (const texte of notres) {
      expect(motsInterdits.exec(texte)?.[0], texte).toBeUndefined();
      expect(fautesDeTypographie(typographier(texte)), texte).toEqual([]);
    }
  });

  test('étiquette le droit, et n’étiquette pas la CNIL ni la presse seules', () => {
    const sources = data?.sources ?? [];
    if (sources.every((source) => /^(?:cnil|presse|g29|page)-/.test(source)))
      expect(data?.autorite).toBeUndefined();
    if (sources.every((source) => /^[LRD]\d|^cass-|^ass-plen-|^ce-|^cedh-/.test(source)))
      expect(data?.autorite).toBeDefined();
    if (data?.autorite === 'a-verifier') expect(data.verification).toBeDefined();
  });
});

test('toutes réponses ensemble, les phrases font moins de vingt mots en moyenne', () => {
  const longueurs = fiches.flatMap(({ corps }) => enPhrases(corps)).map(compterLesMots);
  expect(longueurs.reduce((a, b) => a + b, 0) / longueurs.length).toBeLessThan(20);
});
