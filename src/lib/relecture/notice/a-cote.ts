import { decouper } from '../jetons.ts';
import { mentions } from '../../kit/mentions.ts';
import { phrasesDe } from './passages.ts';
import type { Passage, PhraseLue } from './passages.ts';

/** Ce que la page cherche encore, à côté des dix-huit mentions : dû dans certains cas, ou utile pour le prouver. */
interface ACote {
  readonly id: 'evaluation' | 'remise';
  readonly nom: string;
  /** Quand cela compte, et ce qu’il faudrait y lire. */
  readonly attendu: string;
  readonly passages: readonly Passage[];
}

const evalue =
  /\b(?:evalu\w*(?! (?:des? |les? |d |du )?(?:risque|impact|facteur|conformite))|notation)\b/;
const remise =
  /^(?:fait|le \d+) |\b(?:mise a jour|version)\b|\b(?:affich|communiqu|diffus|distribu|emarg|envoy|inform|notifi|recu|remis|transmis)\w*/;
const date =
  /\b\d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) \d{4}|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/i;
const contreSignature = /\bcontre (?:signature|emargement|decharge)\b/;

const parleDEvaluer = ({ formes }: PhraseLue) => evalue.test(formes);
const diteEtDatee = ({ formes, passage }: PhraseLue) =>
  contreSignature.test(formes) || (remise.test(formes) && date.test(passage.texte));

/** Passages montrés, au plus. */
const PASSAGES_AU_PLUS = 3;

/**
 * Ce qu’une notice dit de l’évaluation (article L. 1222-3 : due si l’outil évalue), de sa date et de sa remise
 * (article L. 1222-4 : informer d’abord ; une date le montre). Une phrase qui nie est une mention.
 */
export function lireACote(texte: string): readonly ACote[] {
  const phrases = phrasesDe(texte, decouper(texte));
  const passages = (dit: (phrase: PhraseLue) => boolean) =>
    phrases
      .filter(dit)
      .slice(0, PASSAGES_AU_PLUS)
      .map(({ passage }) => passage);
  const evaluation = mentions.find(({ id }) => id === 'evaluation');
  return [
    {
      id: 'evaluation',
      nom: 'L’évaluation des salariés',
      attendu: `${evaluation?.intitule ?? ''}. L’article L. 1222-3 le demande de ce qui évalue.`,
      passages: passages(parleDEvaluer),
    },
    {
      id: 'remise',
      nom: 'La date et la remise',
      attendu:
        'L’information vient avant l’outil (article L. 1222-4). Une date et une remise écrites aident à le montrer.',
      passages: passages(diteEtDatee),
    },
  ];
}
