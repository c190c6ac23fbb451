/** Un terme de métier est défini là où il paraît d’abord : la balise du glossaire est à sa première place. */
import { describe, expect, test } from 'vitest';
import { articlesEcrits } from '../aides/articles.ts';
import { lireFiches } from '../aides/fiches.ts';
import { terme } from '../../src/lib/schemas/terme.ts';

/**
 * Les termes qu’un lecteur qui n’est pas du métier ne connaît pas. Les mots courants du glossaire (« appel »,
 * « arrêt », « consultation », « conservation ») ont aussi un sens de tous les jours : ils se balisent à la main.
 */
const difficiles = [
  'analyse-d-impact',
  'arret-inedit',
  'assemblee-pleniere',
  'base-legale',
  'biometrie',
  'cause-reelle-et-serieuse',
  'cnil',
  'cour-de-cassation',
  'cse',
  'decision-automatisee',
  'deliberation',
  'destinataire',
  'donnee-sensible',
  'dpo',
  'droit-a-la-preuve',
  'droit-d-alerte',
  'entrave',
  'faute-grave',
  'information-prealable',
  'interet-legitime',
  'minimisation',
  'mise-en-balance',
  'nullite',
  'pourvoi',
  'premiere-instance',
  'prescription',
  'preuve-deloyale',
  'preuve-illicite',
  'profilage',
  'prud-hommes',
  'refere',
  'registre',
  'reglement-interieur',
  'representant-du-personnel',
  'rgpd',
  'sous-traitant',
  'trouble-manifestement-illicite',
  'vie-personnelle',
] as const;

const formes = new Map(
  lireFiches('glossaire').map(({ id, entete }) => {
    const { terme: nom, formes: autres } = terme.parse(entete);
    return [id, [nom, ...autres].map((forme) => forme.replace(/ \(.*\)$/, ''))];
  }),
);

/** Remplace par des espaces ce que `motif` reconnaît : les positions restent. */
const taire = (texte: string, motif: RegExp) =>
  texte.replace(motif, (trouve) => trouve.replace(/[^\n]/g, ' '));

/** La prose d’un article, sans titres, notes, liens, citations ni balises. */
function proseSeule(corps: string): string {
  return [
    /<Note[^>]*?\/>/g,
    /<Note[^>]*>[\s\S]*?<\/Note>/g,
    /^#.*$/gm,
    /\[[^\]]*\]\([^)]*\)/g,
    /<Terme id="[^"]*">[\s\S]*?<\/Terme>/g,
    /<[^>]*>/g,
    /«[^»\n]*»/g,
  ].reduce(taire, corps);
}

/** Le premier mot d’un terme qui paraît avant sa définition. */
function nonDefini(corps: string, id: string): string | undefined {
  const echappees = (formes.get(id) ?? []).map((forme) => RegExp.escape(forme)).join('|');
  const trouve = new RegExp(`(?<![\\p{L}\\d_-])(?:${echappees})s?(?![\\p{L}\\d_-])`, 'iu').exec(
    proseSeule(corps),
  );
  const balise = new RegExp(`<Terme id="${id}"`).exec(corps);
  if (trouve === null || (balise !== null && balise.index < trouve.index)) return undefined;
  return `${id} : « ${trouve[0]} »`;
}

test('chaque terme difficile a sa définition', () => {
  expect(difficiles.filter((id) => !formes.has(id))).toEqual([]);
});

test('un terme nu, ou balisé trop tard, se voit', () => {
  expect(nonDefini('Le CSE est consulté.', 'cse')).toBe('cse : « CSE »');
  expect(nonDefini('Le CSE, puis le <Terme id="cse">CSE</Terme>.', 'cse')).toBeDefined();
  expect(nonDefini('Le <Terme id="cse">CSE</Terme>, puis le CSE.', 'cse')).toBeUndefined();
  expect(nonDefini('## Le CSE\n\nUn « CSE ».', 'cse')).toBeUndefined();
});

describe.each(articlesEcrits)('$nom', ({ corps }) => {
  test('définit ses termes difficiles à leur première place', () => {
    expect(difficiles.flatMap((id) => nonDefini(corps, id) ?? [])).toEqual([]);
  });
});
