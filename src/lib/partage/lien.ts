import type { Dossier } from '../droit/surveillance/index.ts';
import { empreinte } from '../empreinte/empreinte.ts';
import { ALPHABET, coder, decoder } from './codage.ts';
import { PREFIXE, redresser } from './prefixe.ts';
import { refus, rienNeChange } from './lecture.ts';
import type { Lecture } from './lecture.ts';
import { verifierDossier } from './verifier.ts';

/** La version de l’écriture. À augmenter si un rang du vocabulaire change ; l’ancienne se lit ou s’explique. */
const VERSION = 1;

/** Le début d’un lien : « #R= », « ##r= » ou « #r » seul ont perdu un signe ou la casse, pas le sens. */
const forme = /^#+r\W?([1-9]\d{0,3})\.(.*)$/iu;

/**
 * Ce qu’un lien porte, de la lecture la plus stricte à la plus large : tel quel, jusqu’au premier signe qui n’est
 * pas de nous (un point, une parenthèse, « &suite= »), puis sans aucun de ces signes (une coupure « = » en bout
 * de ligne). Un lien finit par une lettre ou un chiffre.
 */
function corpsPossibles(suite: string): readonly string[] {
  const jusque = /^[\w-]*/.exec(suite)?.[0] ?? '';
  const corps = [suite, jusque, suite.replace(/[^\w-]/gu, '')];
  return [...new Set(corps.map((un) => un.replace(/(?<![-_])[-_]+$/u, '')))];
}

/**
 * Deux signes à la fin, pour reconnaître un lien tronqué ou mal recopié. Lettres et chiffres seulement :
 * une messagerie ne les prend pas pour une ponctuation.
 */
function controle(version: number, code: string): string {
  const somme = empreinte(`${String(version)}.${code}`);
  return ALPHABET.charAt(somme % 62) + ALPHABET.charAt(Math.floor(somme / 62) % 62);
}

/** La fin d’adresse qui porte ces réponses : « #r=1.… ». Rien d’autre : ni nom, ni date. */
export function ecrireFragment(dossier: Dossier): string {
  const code = coder(dossier);
  return `${PREFIXE}${String(VERSION)}.${code}${controle(VERSION, code)}`;
}

const abime = refus(
  `Ce lien est incomplet ou abîmé. ${rienNeChange} Demandez-en une copie entière.`,
);

function lireVersion1(corps: string): Lecture {
  const code = corps.slice(0, -2);
  if (corps.slice(-2) !== controle(1, code)) return abime;
  const decode = decoder(code);
  if (decode === undefined) return abime;
  const lecture = verifierDossier(decode.communs, decode.parDispositif);
  // Un même dossier ne s’écrit que d’une façon : toute autre écriture n’est pas de nous.
  return lecture.dossier === undefined || coder(lecture.dossier) === code ? lecture : abime;
}

const lecteurs: Readonly<Partial<Record<number, (corps: string) => Lecture>>> = {
  1: lireVersion1,
};

/**
 * Relit une fin d’adresse, même recopiée de travers : ses deux derniers signes disent si on l’a bien relue.
 * Aucune entrée ne fait échouer ; une version inconnue n’est pas devinée.
 */
export function lireFragment(fragment: string): Lecture {
  const [, version, suite] = forme.exec(redresser(fragment)) ?? [];
  if (version === undefined || suite === undefined) return abime;
  const lire = lecteurs[Number(version)];
  if (lire !== undefined)
    return (
      corpsPossibles(suite)
        .map(lire)
        .find(({ dossier }) => dossier !== undefined) ?? abime
    );
  return refus(
    `Ce lien est écrit dans une version (${version}) que cette page ne sait pas lire. ${rienNeChange} Demandez un nouveau lien, fait sur le site d’aujourd’hui.`,
  );
}
