import { describe, expect, test } from 'vitest';
import { dessins } from '../../src/lib/images/dessins.ts';
import { durees } from '../../src/lib/contenu/durees-en-chiffres.ts';
import { dessinsConnus, facileALire } from '../../src/lib/schemas/facile-a-lire.ts';
import { typographier } from '../../src/lib/typographie/francais.ts';
import { lireFiches } from '../aides/fiches.ts';
import { fautesDeTypographie, motsInterdits } from '../aides/prose.ts';
import { compterLesMots } from '../../src/lib/typographie/mots.ts';

const fiches = lireFiches('facile-a-lire').map(({ id, entete, corps }) => ({
  id,
  corps,
  data: facileALire.parse(entete),
}));

/** Les mots que ces pages emploient et qui ne sont pas de tous les jours : chacun est expliqué quelque part. */
const difficiles = [
  'avocat',
  'CNIL',
  'contrat de travail',
  'contrôler',
  'défenseur syndical',
  'juge',
  'licenciement',
  'loi',
  'outil',
  'preuve',
  'questionnaire',
  'salarié',
  'sanction',
  'vie privée',
] as const;

test('les pages demandées y sont', () => {
  expect(fiches.map(({ id }) => id).toSorted()).toEqual([
    'convoque',
    'le-questionnaire',
    'mes-droits',
    'que-faire',
  ]);
});

test('chaque dessin nommé existe, et chacun sert', () => {
  expect(dessinsConnus.toSorted()).toEqual(Object.keys(dessins).toSorted());
  const employes = new Set(fiches.flatMap(({ data }) => data.parties.map(({ dessin }) => dessin)));
  expect([...employes].toSorted()).toEqual(dessinsConnus.toSorted());
});

test('chaque mot difficile est expliqué, dans une page au moins', () => {
  const expliques = fiches.flatMap(({ data }) =>
    data.parties.flatMap(({ mots }) => mots.map(({ mot }) => mot.toLowerCase())),
  );
  expect(difficiles.filter((mot) => !expliques.includes(mot.toLowerCase()))).toEqual([]);
});

test('les durées viennent de la table des délais, en chiffres', () => {
  expect(durees('Il a {{mois:reponse-acces}}, puis {{mois:reponse-acces:prolonge}}.', 'x')).toBe(
    'Il a 1\u00a0mois, puis 3\u00a0mois.',
  );
  expect(() => durees('{{mois:jamais}}', 'mes-droits')).toThrow(
    'src/content/facile-a-lire/mes-droits.md',
  );
  expect(() => durees('{{mois:contester-licenciement:prolonge}}', 'x')).toThrow('délai');
});

describe.each(fiches)(
  '$id suit les règles du facile à lire qu’une machine sait voir',
  ({ id, data, corps }) => {
    const phrases = data.parties.flatMap((partie) => [
      ...partie.phrases,
      ...partie.mots.flatMap(({ sens }) => sens),
    ]);

    test('une seule phrase par ligne, de quinze mots au plus, close par un point', () => {
      expect(corps.trim()).toBe('');
      for (const phrase of phrases) {
        expect(phrase).toMatch(/^[\p{Lu}0-9«][^.!?]*\.$/u);
        expect(compterLesMots(durees(phrase, id)), phrase).toBeLessThanOrEqual(15);
      }
    });

    test('ni parenthèse, ni point-virgule, ni sigle non expliqué, ni nombre en lettres', () => {
      const expliques = data.parties.flatMap(({ mots }) => mots.map(({ mot }) => mot));
      for (const phrase of phrases) {
        expect(durees(phrase, id)).not.toMatch(/[();:…%/]/);
        expect(phrase).not.toMatch(/\b(?:deux|trois|quatre|cinq|six|dix|onze|douze)\b/i);
        for (const sigle of phrase.match(/\b[A-Z]{2,}\b/g) ?? [])
          expect(expliques).toContain(sigle);
      }
    });

    test('parle à la personne, sans insister ni menacer', () => {
      const texte = phrases.join(' ');
      expect(texte).toMatch(/\bvous\b/);
      expect(texte.replace('« Je ne sais pas »', '')).not.toMatch(/\b(?:je|mon|ma|mes|moi)\b/i);
      for (const phrase of phrases) {
        expect(motsInterdits.exec(phrase)?.[0], phrase).toBeUndefined();
        expect(phrase).not.toMatch(/illégal|interdit|vous devriez/i);
        expect(fautesDeTypographie(typographier(durees(phrase, id))), phrase).toEqual([]);
      }
    });

    test('une partie tient en huit lignes, avec son dessin et son titre', () => {
      for (const { titre, phrases: siennes } of data.parties) {
        expect(siennes.length, titre).toBeLessThanOrEqual(8);
        expect(compterLesMots(titre), titre).toBeLessThanOrEqual(10);
      }
    });
  },
);
