import { enClair } from '../dates/dates.ts';
import { contreditLaCour } from './cour-contredite.ts';
import { decisionsCitees, formesDe } from './decisions-citees.ts';
import type { Citee } from './decisions-citees.ts';
import { issueDe, reperer } from './decisions.ts';
import type { DecisionConnue, Repere } from './decisions.ts';
import { contreditLIssue } from './issue-contredite.ts';
import { decouper, formeDuTexte } from './jetons.ts';
import type { Decoupe, Phrase } from './jetons.ts';
import { joursCites } from './jours-cites.ts';
import type { JourCite } from './jours-cites.ts';
import type { Marque } from './types.ts';

/**
 * Les contradictions entre un texte et notre répertoire : la date, la juridiction ou l’issue d’une décision
 * citée. Une décision absente du répertoire n’en fait aucune.
 */
export function confronter(
  texte: string,
  connues: readonly DecisionConnue[],
  decoupe: Decoupe = decouper(texte),
): readonly Marque[] {
  const reperes = reperer(texte, connues);
  return decoupe.phrases.flatMap((phrase) => {
    if (phrase.question) return [];
    const siens = reperes.filter(
      ({ debut }) => debut >= place(decoupe, phrase.debut) && debut < fin(decoupe, phrase),
    );
    const dates = joursCites(decoupe, phrase);
    const citees = decisionsCitees(texte, decoupe, phrase, siens, dates, connues);
    return [
      ...presqueLeNumero(texte, siens, dates, connues),
      ...citees.flatMap((citee) => [
        ...contreLaDate(texte, decoupe, citee, dates, siens),
        ...contreLaCour(texte, decoupe, phrase, citee, siens),
        ...contreLIssue(texte, decoupe, phrase, citee, citees.length),
      ]),
    ];
  });
}

const place = ({ jetons }: Decoupe, rang: number) => jetons[rang]?.debut ?? 0;
const fin = ({ jetons }: Decoupe, phrase: Phrase) => jetons[phrase.fin - 1]?.fin ?? 0;

function contreLaDate(
  texte: string,
  decoupe: Decoupe,
  { decisions, repere }: Citee,
  dates: readonly JourCite[],
  reperes: readonly Repere[],
): readonly Marque[] {
  const [decision] = decisions;
  if (decision === undefined || repere === undefined || reperes.length > 1) return [];
  const proche = dates.find(({ rang }) => {
    const debut = place(decoupe, rang);
    return debut < repere.fin + 40 && debut > repere.debut - 60;
  });
  if (proche === undefined || proche.date === decision.date || dates.length > 1) return [];
  const debut = Math.min(place(decoupe, proche.rang), repere.debut);
  const jusque = Math.max(decoupe.jetons[proche.dernier]?.fin ?? 0, repere.fin);
  return [
    marque(
      texte,
      debut,
      jusque,
      decision,
      'La date ne correspond pas à ce numéro.',
      `${enClair(new Date(decision.date))}, n°\u00a0${decision.numero ?? ''}`,
    ),
  ];
}

/** Vrai si un seul chiffre distingue ces deux numéros. */
function aUnChiffrePres(un: string, autre: string): boolean {
  const [a, b] = [un, autre].map((numero) => numero.replace(/\D/g, ''));
  if (a === undefined || b?.length !== a.length) return false;
  return [...a].filter((chiffre, rang) => chiffre !== b[rang]).length === 1;
}

/**
 * Un numéro absent de notre répertoire, à un chiffre d’une décision du même jour : sans doute une coquille. La
 * marque demande, car deux décisions d’un même jour peuvent se suivre.
 */
function presqueLeNumero(
  texte: string,
  reperes: readonly Repere[],
  dates: readonly JourCite[],
  connues: readonly DecisionConnue[],
): readonly Marque[] {
  const [jour] = dates;
  if (jour === undefined || dates.length > 1) return [];
  return reperes.flatMap(({ debut, fin: terme, extrait, decision }) => {
    const proche = connues.find(
      ({ date, numero = '' }) => date === jour.date && aUnChiffrePres(numero, extrait),
    );
    if (decision !== undefined || proche === undefined) return [];
    const message =
      'À vérifier\u00a0: à un chiffre près, c’est le numéro d’une décision du même jour.';
    const ecrite = marque(texte, debut, terme, proche, message, `n°\u00a0${proche.numero ?? ''}`);
    return [{ ...ecrite, force: 'a-preciser' as const }];
  });
}

/** La proposition où est ce rang : un point-virgule ou « , et » la borne. */
function proposition({ jetons }: Decoupe, phrase: Phrase, rang: number): Phrase {
  const borne = (un: number) => {
    const { avant = '', forme = '' } = jetons[un] ?? {};
    return avant.includes(';') || (forme === 'et' && avant.includes(','));
  };
  let { debut, fin: terme } = phrase;
  for (let un = phrase.debut + 1; un < phrase.fin; un += 1)
    if (borne(un) && un <= rang) debut = un;
    else if (borne(un) && terme === phrase.fin) terme = un;
  return { ...phrase, debut, fin: terme };
}

/** La juridiction qui suit un numéro est à ce nombre de mots, au plus. */
const MOTS_APRES_UN_NUMERO = 8;

function contreLaCour(
  texte: string,
  decoupe: Decoupe,
  phrase: Phrase,
  { decisions, repere }: Citee,
  reperes: readonly Repere[],
): readonly Marque[] {
  const [decision] = decisions;
  if (decision === undefined || repere === undefined || reperes.length > 1) return [];
  const rang = decoupe.jetons.findIndex(({ fin: terme }) => terme >= repere.fin);
  const mots = formesDe(decoupe, proposition(decoupe, phrase, rang));
  if (!contreditLaCour(mots, formeDuTexte(decision.juridiction))) return [];
  const dernier = Math.min(phrase.fin - 1, rang + MOTS_APRES_UN_NUMERO);
  return [
    marque(
      texte,
      place(decoupe, phrase.debut),
      decoupe.jetons[dernier]?.fin ?? repere.fin,
      decision,
      'La juridiction ne correspond pas à ce numéro.',
      decision.libelle,
    ),
  ];
}

function contreLIssue(
  texte: string,
  decoupe: Decoupe,
  phrase: Phrase,
  { decisions }: Citee,
  nombre: number,
): readonly Marque[] {
  const [decision] = decisions;
  if (nombre > 1 || decision === undefined) return [];
  if (!contreditLIssue(formesDe(decoupe, phrase), decisions)) return [];
  return [
    marque(
      texte,
      place(decoupe, phrase.debut),
      fin(decoupe, phrase),
      decision,
      'L’issue ne correspond pas à cette décision.',
      issueDe(decision),
    ),
  ];
}

function marque(
  texte: string,
  debut: number,
  terme: number,
  decision: DecisionConnue,
  message: string,
  plutot: string,
): Marque {
  return {
    debut,
    fin: terme,
    extrait: texte.slice(debut, terme),
    regle: 'decision-citee',
    genre: 'issue-fausse',
    force: 'faux',
    message,
    plutot,
    pourquoi: `Notre répertoire tient cette décision\u00a0: ${[decision.libelle, issueDe(decision)].filter(Boolean).join('\u00a0; ')}.`,
    sources: [decision.id],
    page: `/decisions/${decision.id}/`,
    autorite: undefined,
  };
}
