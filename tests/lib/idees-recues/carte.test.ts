import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { composerCarte } from '../../../src/lib/idees-recues/carte.ts';
import { enTexte, extraire } from '../../../src/lib/idees-recues/extrait.ts';
import { dessiner, placer } from '../../../src/lib/idees-recues/image.ts';
import { motDuVerdict, nommerLaCarte } from '../../../src/lib/idees-recues/verdicts.ts';

const jetons = readFileSync('src/components/gabarits/jetons.css', 'utf8');

type Idee = Parameters<typeof composerCarte>[0];
/** Une fiche comme les rédacteurs en écrivent, réduite à ce que la carte y lit. */
const idee = {
  id: 'preuve-nulle',
  body: '\nNon : le juge pèse. Il peut l’admettre ou l’écarter.\n',
  data: {
    phrase: 'Une preuve illicite ne sert à rien',
    verdict: 'faux',
    sources: ['L1222-4'],
    autorite: 'arret-publie',
    verifieLe: new Date('2026-11-24'),
  },
} as unknown as Idee;

const citer = (sources: readonly string[]) =>
  Promise.resolve(
    sources.map((source) => ({
      libelle: `Article ${source}`,
      adresse: `/code-du-travail/${source}/`,
    })),
  ) as unknown as ReturnType<Parameters<typeof composerCarte>[1]>;

test('la phrase est entre guillemets, le verdict en un mot, la date et l’adresse entières', async () => {
  const carte = await composerCarte(idee, citer);
  expect(carte.phrase).toMatch(/^«\s.+\s»$/u);
  expect(carte.mot).toBe(motDuVerdict.faux);
  expect(carte.reserve).toMatch(/^Ce que vaut cette réponse/u);
  expect(carte.verification).toContain('24\u00a0novembre');
  expect(carte.adresse).toMatch(/^https:\/\/.+\/idees-recues\/preuve-nulle\/$/u);
  expect(carte.image).toMatch(/\.svg$/u);
});

test('une source inconnue arrête la composition', async () => {
  const refuser = () => Promise.reject(new Error('n’existe pas'));
  await expect(composerCarte(idee, refuser)).rejects.toThrow('n’existe pas');
});

test('le texte de l’image donne le verdict avec la phrase, jamais la phrase seule', async () => {
  const carte = await composerCarte(idee, citer);
  expect(enTexte(carte)).toContain(`${carte.phrase} Faux.`);
  expect(nommerLaCarte('Une phrase', 'ca-depend')).toBe('« Une phrase » : ça dépend');
});

test('le HTML à copier mène à la page, montre l’image à sa taille, et la dit', async () => {
  const carte = await composerCarte(idee, citer);
  const html = extraire(carte);
  expect(html).toContain(`href="${carte.adresse}"`);
  expect(html).toContain(`height="${String(placer(carte).hauteur)}"`);
  expect(html).toMatch(/alt="[^"]*Faux\./u);
});

test('l’image se suffit : ses couleurs, son titre, le verdict avant la phrase', async () => {
  const carte = await composerCarte(idee, citer);
  const svg = dessiner(carte, jetons);
  expect(svg).toMatch(/^<svg [^>]*role="img"/u);
  expect(svg).not.toMatch(/var\(|class=|<script|href=/u);
  expect(svg.indexOf('>Faux<')).toBeLessThan(svg.lastIndexOf('«'));
  expect(svg).toContain(`<title id="titre">${carte.phrase} Faux.</title>`);
});

test('un jeton de couleur qui manque arrête l’image et se nomme', async () => {
  const carte = await composerCarte(idee, citer);
  expect(() => dessiner(carte, ':root { --encre: #000; }')).toThrow(/jeton --/u);
});
