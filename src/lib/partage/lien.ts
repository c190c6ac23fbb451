import type { Dossier } from '../droit/surveillance/index.ts';
import { empreinte } from '../empreinte/empreinte.ts';
import { ALPHABET, coder, decoder } from './codage.ts';
import { PREFIXE } from './prefixe.ts';
import { refus, rienNeChange } from './lecture.ts';
import type { Lecture } from './lecture.ts';
import { verifierDossier } from './verifier.ts';

/** La version de l’écriture. À augmenter si un rang du vocabulaire change ; l’ancienne se lit ou s’explique. */
const VERSION = 1;

const forme = /^#r=([1-9]\d{0,3})\.([\w-]*)$/;

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

/** Relit une fin d’adresse. Aucune entrée ne fait échouer ; une version inconnue n’est pas devinée. */
export function lireFragment(fragment: string): Lecture {
  const [, version, corps] = forme.exec(fragment) ?? [];
  if (version === undefined || corps === undefined) return abime;
  const lire = lecteurs[Number(version)];
  if (lire !== undefined) return lire(corps);
  return refus(
    `Ce lien est écrit dans une version (${version}) que cette page ne sait pas lire. ${rienNeChange} Demandez un nouveau lien, fait sur le site d’aujourd’hui.`,
  );
}
