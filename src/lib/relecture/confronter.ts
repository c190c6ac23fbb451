import { issueDe, reperer } from './decisions.ts';
import type { DecisionConnue, Repere } from './decisions.ts';
import { decouper, formeDe, formeDuTexte } from './jetons.ts';
import type { Decoupe, Jeton, Phrase } from './jetons.ts';
import type { Marque } from './types.ts';

const moisEnClair =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const mois = moisEnClair.map(formeDe);
/** Un mois s’abrège, de trois lettres au moins : « 22 janv. 2025 ». */
const rangDuMois = (nom: string) =>
  nom.length < 3 ? 0 : mois.findIndex((un) => un.startsWith(nom)) + 1;

interface Jour {
  readonly date: string;
  readonly rang: number;
}

function jours({ jetons }: Decoupe, phrase: Phrase): readonly Jour[] {
  const trouves: Jour[] = [];
  for (let rang = phrase.debut; rang + 2 < phrase.fin; rang += 1) {
    const [jour, nom, an] = [0, 1, 2].map((pas) => jetons[rang + pas]?.forme ?? '');
    const numero = rangDuMois(nom ?? '');
    if (numero === 0 || !/^\d{1,2}$|^1er$/.test(jour ?? '') || !/^\d{4}$/.test(an ?? '')) continue;
    const chiffres = [an, numero, Number.parseInt(jour ?? '', 10)].map((n) =>
      String(n).padStart(2, '0'),
    );
    trouves.push({ date: chiffres.join('-'), rang });
  }
  return trouves;
}

/** Une juridiction telle que le texte la nomme. */
const cours: readonly (readonly [RegExp, RegExp])[] = [
  [/assemblee pleniere|ass plen/, /plen/],
  [/conseil d etat/, /conseil d.etat/],
  [/\bcnil\b/, /cnil/],
  [/\b(?:prud|cph|prudhom)/, /prud/],
  [/cour d appel/, /^ca\b|caa/],
  [/tribunal correctionnel/, /corr/],
  [/chambre criminelle|cass crim/, /crim/],
  [/chambre sociale|cass soc/, /soc/],
];

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
    const dates = jours(decoupe, phrase);
    const citees = cites(texte, decoupe, phrase, siens, dates, connues);
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

interface Citee {
  readonly decisions: readonly DecisionConnue[];
  readonly repere?: Repere;
}

const place = ({ jetons }: Decoupe, rang: number) => jetons[rang]?.debut ?? 0;
const fin = ({ jetons }: Decoupe, phrase: Phrase) => jetons[phrase.fin - 1]?.fin ?? 0;
const formes = (jetons: readonly Jeton[], phrase: Phrase) =>
  jetons
    .slice(phrase.debut, phrase.fin)
    .map(({ forme }) => forme)
    .join(' ');

interface Nommee {
  readonly nom: string;
  readonly decision: DecisionConnue;
}
const rangees = new WeakMap<readonly DecisionConnue[], ReadonlyMap<string, readonly Nommee[]>>();

/** Les noms des décisions, rangés une fois par leur premier mot. */
function parPremierMot(connues: readonly DecisionConnue[]): ReadonlyMap<string, readonly Nommee[]> {
  const deja = rangees.get(connues);
  if (deja !== undefined) return deja;
  const ranges = new Map<string, Nommee[]>();
  for (const decision of connues)
    for (const nom of decision.noms) {
      const [premier = ''] = nom.split(' ');
      ranges.set(premier, [...(ranges.get(premier) ?? []), { nom, decision }]);
    }
  rangees.set(connues, ranges);
  return ranges;
}

/**
 * Les décisions qu’une phrase cite : par leur numéro, sinon par leur nom, sinon par leur date. Un nom porte une
 * capitale : « les caméras du casino » n’en citent aucune.
 */
function cites(
  texte: string,
  { jetons }: Decoupe,
  phrase: Phrase,
  reperes: readonly Repere[],
  dates: readonly Jour[],
  connues: readonly DecisionConnue[],
): readonly Citee[] {
  const parNumero = reperes.flatMap((repere) =>
    repere.decision === undefined ? [] : [{ decisions: [repere.decision], repere }],
  );
  if (reperes.length > 0) return parNumero;
  const mots = ` ${formes(jetons, phrase)} `;
  const possibles = parPremierMot(connues);
  const nommees = new Set(
    jetons
      .slice(phrase.debut, phrase.fin)
      .filter(({ debut }) => /\p{Lu}/u.test(texte.charAt(debut)))
      .flatMap(({ forme }) => possibles.get(forme) ?? [])
      .filter(({ nom }) => mots.includes(` ${nom} `))
      .map(({ decision }) => decision),
  );
  const juge =
    /\b(?:arret|cour|cassation|soc|sociale|pleniere|decision|jugement|conseil|deliberation|juges?|magistrats|cedh|cnil)\b/;
  if (nommees.size === 1) return [{ decisions: [...nommees] }];
  const [jour] = dates;
  if (jour === undefined || dates.length > 1 || !juge.test(mots)) return [];
  const duJour = connues.filter(({ date }) => date === jour.date);
  return duJour.length === 0 ? [] : [{ decisions: duJour }];
}

const dire = (date: string) => {
  const [an = '', numero = '1', jour = '1'] = date.split('-');
  return `${String(Number(jour))} ${moisEnClair[Number(numero) - 1] ?? ''} ${an}`;
};

function contreLaDate(
  texte: string,
  decoupe: Decoupe,
  { decisions, repere }: Citee,
  dates: readonly Jour[],
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
  const jusque = Math.max(decoupe.jetons[proche.rang + 2]?.fin ?? 0, repere.fin);
  return [
    marque(
      texte,
      debut,
      jusque,
      decision,
      'La date ne correspond pas à ce numéro.',
      `${dire(decision.date)}, n°\u00a0${decision.numero ?? ''}`,
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
  dates: readonly Jour[],
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
  const mots = formes(decoupe.jetons, proposition(decoupe, phrase, rang));
  const nommees = cours.filter(([dite]) => dite.test(mots));
  const [nommee] = nommees;
  // « La Cour de cassation approuve une cour d’appel », « l’arrêt casse » : la seconde est celle que l’on juge.
  if (
    /\bcass|pourvoi/.test(mots) &&
    /cass|civ|crim|plen|soc/.test(formeDuTexte(decision.juridiction))
  )
    return [];
  // Deux juridictions dans la phrase : on ne sait pas laquelle a rendu la décision.
  if (nommees.length !== 1 || nommee === undefined) return [];
  if (nommee[1].test(formeDuTexte(decision.juridiction))) return [];
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

const admettre =
  /\b(?:(?:a|ont|avait|avaient|est|sont|fut|furent) (?:\w+ ){0,3}(?:admis|valid|reten|accept|autoris|juge\w* recevable|declare\w* recevable|juge\w* licite)\w*|(?:admet|valide|accepte|autorise|retient|admettent|valident)\b|recevables?\b)/;
const ecarter =
  /\b(?:(?:a|ont|avait|avaient|est|sont|fut|furent) (?:\w+ ){0,3}(?:ecart|rejet|refus|exclu|juge\w* irrecevable|declare\w* irrecevable)\w*|(?:ecarte|rejette|refuse|exclut)\b|irrecevables?\b|inutilisables?\b)/;
const objet =
  /\b(?:preuves?|images?|videos?|videosurveillance|enregistrements?|releves?|donnees|bandes?|captures?|journaux|logs|pieces?|adresses? ip|fichiers?|messages?|films?|camera\w*|localisation|geolocalisation|rapports?|traces?|tableaux?|ecoutes?|filature|constats?|badgeages?|statistiques?|cles? usb|facebook)\b/;
const prudence =
  /\b(?:pourvoi|casse|cassant|renvoi|renvoye|cour d appel|reproch\w+|admet que?|approuv\w+|censur\w+|peut|peuvent|pouvait|avant|jusqu|si|condition\w*|autres?|ailleurs|contrairement)\b|\b(?:ne|n) .{0,14}\b(?:pas|plus|jamais|ni)\b/;

function contreLIssue(
  texte: string,
  decoupe: Decoupe,
  phrase: Phrase,
  { decisions }: Citee,
  nombre: number,
): readonly Marque[] {
  if (nombre > 1) return [];
  const mots = formes(decoupe.jetons, phrase);
  const [decision] = decisions;
  if (decision === undefined) return [];
  const debut = place(decoupe, phrase.debut);
  const terme = fin(decoupe, phrase);
  const message = 'L’issue ne correspond pas à cette décision.';
  const contredite = (vue: (une: DecisionConnue) => boolean) => decisions.every(vue);
  const annule =
    /licenciement .{0,40}\b(?:nul|annule|nullite)\b|\b(?:annule|nullite) .{0,20}licenciement/;
  const maintenu =
    /\b(?:valide|confirme|maintenu|justifie(?!r\b)|fonde)\w* .{0,20}(?:licenciement|renvoi)|licenciement .{0,30}\b(?:valide|confirme|maintenu|justifie|fonde(?! (?:\w+ ){0,4}sur\b))\b/;
  const sansCause = /sans cause reelle|licenciement .{0,30}(?:injustifie|abusif)/;
  const nie =
    /\b(?:ni|sans que|pourvoi|cour d appel|demand\w+|annulation demandee)\b|\b(?:ne|n) .{0,14}\b(?:pas|plus|jamais)\b/;
  const rupture =
    (annule.test(mots) &&
      contredite(({ rupture: r }) => r === 'sans-cause' || r === 'maintenue')) ||
    (maintenu.test(mots) && contredite(({ rupture: r }) => r === 'sans-cause' || r === 'nulle')) ||
    (sansCause.test(mots) && contredite(({ rupture: r }) => r === 'maintenue'));
  if (rupture && !nie.test(mots))
    return [marque(texte, debut, terme, decision, message, issueDe(decision))];
  if (!objet.test(mots) || prudence.test(mots)) return [];
  const [dedans, dehors] = [admettre.test(mots), ecarter.test(mots)];
  if (dedans === dehors) return [];
  const faux = contredite(
    ({ preuve, cassation }) =>
      (dedans ? preuve === 'ecartee' : preuve === 'admise') || (cassation && preuve === undefined),
  );
  return faux ? [marque(texte, debut, terme, decision, message, issueDe(decision))] : [];
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
