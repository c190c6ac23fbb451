import { describe, expect, test } from 'vitest';
import { articlesEcrits, mots, notes, phrases, prose } from '../aides/articles.ts';

/** Certitudes que les dossiers de droit n’autorisent pas. */
const certitudes = [
  /\billéga(?:l|le|ux|lité|lement)\b/i,
  /\bpreuves? nulles?\b/i,
  /\blicenciements? nuls?\b/i,
  /\b(?:certainement|incontestablement|indéniablement|assurément)\b/i,
  /\bsans (?:aucun )?doute\b/i,
  /\bà coup sûr\b/i,
];

/** Mots qui insistent, s’indignent ou conseillent : le site informe. */
const insistances = [
  /\b(?:très|extrêmement|absolument|totalement|complètement|particulièrement|énormément)\b/i,
  /\b(?:évidemment|manifestement|clairement|bien entendu|bien sûr)\b/i,
  /\bscandaleu|\bespionn|\bflicage\b/i,
  /\bvous (?:devez|devriez)\b/i,
  /\bveuillez\b|\bn’hésitez pas\b/i,
];

/** Impropriétés : la loi dispose, un contrat stipule. */
const impropres = [/\b(?:loi|code|article|règlement)\b[^.;]* stipul/i];

/** Les trois longs articles de départ ; les suivants tiennent dans la première volée d’une connexion. */
const longs = ['affaire-maif.mdx', 'bases-legales.mdx', 'consentement-ou-information.mdx'];

/** Un mot cité, ou donné en exemple de ce qu’il ne faut pas écrire, n’est pas de nous. */
const sansCitations = (texte: string) => texte.replace(/« [^»]* »/g, '« »');

describe.each(articlesEcrits)('style de $nom', ({ nom, corps, enBref, resume, titre }) => {
  const visible = [titre, resume, ...enBref, prose(corps), notes(corps)].join('\n');

  const [auMoins, auPlus] = longs.includes(nom) ? [1200, 2000] : [320, 1300];

  test(`compte de ${auMoins} à ${auPlus} mots, notes de marge exclues`, () => {
    const longueur = mots(prose(corps)).length;
    expect(longueur).toBeGreaterThanOrEqual(auMoins);
    expect(longueur).toBeLessThanOrEqual(auPlus);
  });

  test('se résume en trois phrases', () => {
    expect(enBref).toHaveLength(3);
    for (const phrase of enBref) expect(phrase).toMatch(/^[\p{Lu}«][^.!?]*\.$/u);
  });

  test('écrit des phrases de moins de vingt mots en moyenne', () => {
    const toutes = phrases(corps);
    const total = toutes.reduce((somme, phrase) => somme + mots(phrase).length, 0);
    expect(total / toutes.length).toBeLessThan(20);
  });

  test('n’écrit aucune phrase de plus de quarante mots', () => {
    expect(phrases(corps).filter((phrase) => mots(phrase).length > 40)).toEqual([]);
  });

  test.each([...certitudes, ...insistances, ...impropres])('n’écrit pas %s', (interdit) => {
    expect(interdit.exec(sansCitations(visible))?.[0]).toBeUndefined();
  });

  test('écrit l’apostrophe et les guillemets français', () => {
    expect(visible.match(/\S*(?:\p{L}'\p{L}|["“”])\S*/gu) ?? []).toEqual([]);
    expect(visible.match(/«/g)?.length).toBe(visible.match(/»/g)?.length);
  });
});
