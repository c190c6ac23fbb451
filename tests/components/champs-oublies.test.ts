/**
 * Firefox écrit sur le disque, pour rouvrir ses onglets, ce que portent les champs d’une page. Il laisse ceux qui disent
 * eux-mêmes `autocomplete="off"` ; d’une case ou d’un texte court, il croit aussi leur formulaire, mais non d’une liste
 * ni d’une zone de texte.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lireImports } from '../aides/imports.ts';

const fichiers = [...lireImports().keys()]
  .filter((fichier) => /^src\/(?:components|pages)\/.*\.(?:svelte|astro)$/u.test(fichier))
  .map((fichier) => ({ fichier, source: readFileSync(fichier, 'utf8') }));

/** Les champs d’un fichier, avec leur fichier : une flèche dans un attribut ne ferme pas la balise. */
const champs = fichiers.flatMap(({ fichier, source }) =>
  [...source.matchAll(/<(?:input|select|textarea)\b(?:=>|[^>])*>/gu)].map(([balise]) => ({
    fichier,
    balise,
  })),
);
const estUneCase = (balise: string) => /type="(?:checkbox|radio)"/u.test(balise);

/** Ce qui n’est ni tapé ni choisi : un texte que la page donne à copier, et qu’elle porte déjà. */
const donne = ({ fichier, balise }: (typeof champs)[number]) =>
  fichier.endsWith('.astro') && balise.includes('readonly');

/** Les cases et le texte court d’une question : l’écran les met dans son formulaire, que le navigateur oublie. */
const dUneQuestion = ({ fichier, balise }: (typeof champs)[number]) =>
  fichier.startsWith('src/components/quiz/elements/') && balise.startsWith('<input');

test('une liste, une zone, un texte court disent eux-mêmes ce que le navigateur en retient', () => {
  const fautes = champs
    .filter(({ balise }) => !estUneCase(balise) && !balise.includes('type="file"'))
    .filter((champ) => !donne(champ) && !dUneQuestion(champ))
    .filter((champ) => !/\sautocomplete=/u.test(champ.balise))
    .map(({ fichier, balise }) => `${fichier} : ${balise}`);
  expect(champs.length).toBeGreaterThan(25);
  expect(fautes).toEqual([]);
});

test('une case qui dit une réponse est dans un formulaire que le navigateur oublie', () => {
  /** Des cases qui ne disent rien de l’affaire : un réglage du fichier, le document que l’on prépare, la case elle-même. */
  const reglages = [
    'src/components/delais/Delais.svelte',
    'src/components/documents/Sorties.svelte',
    'src/components/kit/Kit.svelte',
    'src/components/quiz/partage/SurCetAppareil.svelte',
  ];
  const fautes = champs
    .filter(({ balise }) => estUneCase(balise))
    .map(({ fichier }) => fichier)
    .filter((fichier) => {
      const { source = '' } = fichiers.find((un) => un.fichier === fichier) ?? {};
      return !/<SansMemoire>|<form\b[^>]*\sautocomplete="off"/u.test(source);
    });
  expect([...new Set(fautes)].toSorted()).toEqual(reglages);
});
