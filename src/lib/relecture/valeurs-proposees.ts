import type { Valeurs } from '../lettres/types.ts';
import { affirme, aplatir } from './ce-qui-est-nie.ts';
import type { Cle } from './notice/cles.ts';
import type { NoticeLue } from './notice/lire-notice.ts';
import { outilDeLaNotice } from './outil-de-la-notice.ts';
import { champDeLIntitule, valeursDuKit } from './valeurs-du-kit.ts';
import type { ReponseProposee } from './reponses-proposees.ts';

/** Le champ du kit que chaque mention remplit de son passage, mot pour mot. */
const champs: readonly (readonly [Cle, string])[] = [
  ['identite', 'employeur'],
  ['contact', 'contact'],
  ['dpo', 'dpo'],
  ['dispositif', 'description'],
  ['donnees_collectees', 'donnees'],
  ['finalites', 'but'],
  ['interet_legitime_nomme', 'interet'],
  ['destinataires', 'destinataires'],
  ['transferts', 'garanties-transferts'],
  ['conservation', 'duree'],
  ['caractere_obligatoire', 'obligatoire'],
  ['decision_automatisee', 'logique'],
];

/** Ce qui désigne un délégué, une sortie de l’Union, une décision de la machine. */
const delegue = /delegue|\bdpo\b|\bdpd\b/;
const sortie = /transfer|hors\b|quitt|sort\b|etranger|etats.unis|pays tiers/;
const reste =
  /\b(?:rest|demeur|heberg|stock|conserv|localis)\w* .{0,30}\b(?:france|union|europe|ue)\b/;
const machine = /decision|decid|automatis|machine/;
const nie = /\b(?:aucun\w*|ne?|ni|non|nul|pas|rien|sans)\b/;
const humaine = /sans (?:aucune )?intervention humaine/;

/**
 * Ce que la notice remplit du kit : ses propres phrases, et les choix qui s’en déduisent. Un champ dont la
 * mention n’a pas été trouvée, ou seulement à moitié, reste vide : c’est la notice à compléter.
 */
export function valeursProposees(
  texte: string,
  lue: NoticeLue,
  proposees: readonly ReponseProposee[],
): Valeurs {
  const phrase = (cle: Cle) =>
    lue[cle].etat === 'trouvee' ? (lue[cle].passages[0]?.texte.trim() ?? '') : '';
  const base = proposees.find(({ fait }) => fait === 'base')?.reponse;
  const usage = proposees.find(({ fait }) => fait === 'usage-annonce')?.reponse;
  const choix = (dit: boolean | undefined) => (dit === undefined ? '' : dit ? 'oui' : 'non');
  const designe = choix(affirme(phrase('dpo'), delegue));
  const sort = reste.test(aplatir(phrase('transferts')))
    ? 'non'
    : choix(affirmeOuDit(phrase('transferts'), sortie));
  const decide = decideSeule(phrase('decision_automatisee'));
  const valeurs = {
    ...Object.fromEntries(
      champs.map(([cle, champ]) => {
        const dite = phrase(cle);
        return [champ, (champDeLIntitule(dite) ?? champ) === champ ? dite : ''];
      }),
    ),
    outil: outilDeLaNotice(texte, lue.dispositif.passages) ?? '',
    delegue: designe,
    base: base ?? '',
    sanction: usage ?? '',
    transferts: sort,
    automatisee: choix(decide),
    // Un contact, des garanties, une logique ne se recopient pas d’une phrase qui dit qu’il n’y en a pas.
    ...(designe === 'non' ? { dpo: '' } : {}),
    ...(sort === 'oui' ? {} : { 'garanties-transferts': '' }),
    ...(decide === true ? {} : { logique: '' }),
  };
  const deduites = Object.entries(valeurs).filter(([, valeur]) => valeur !== '');
  return { ...Object.fromEntries(deduites), ...sousLesIntitules(texte, lue) };
}

/** Ce qui est écrit sous un intitulé du kit, si sa mention est trouvée, ou si aucune n’en répond. */
function sousLesIntitules(texte: string, lue: NoticeLue): Valeurs {
  const aDemi = new Set(
    champs.flatMap(([cle, champ]) => (lue[cle].etat === 'trouvee' ? [] : [champ])),
  );
  return Object.fromEntries(
    Object.entries(valeursDuKit(texte)).filter(([champ]) => !aDemi.has(champ)),
  );
}

/** Ce que la phrase dit de ce mot ; sans lui, si rien n’y nie. */
const affirmeOuDit = (phrase: string, mot: RegExp) =>
  affirme(phrase, mot) ?? (phrase === '' ? undefined : !nie.test(aplatir(phrase)));

/** Vrai si la phrase dit que la machine décide seule ; « sans intervention humaine » le dit, et ne le nie pas. */
function decideSeule(phrase: string): boolean | undefined {
  const dite = aplatir(phrase).replace(humaine, 'seule');
  return affirmeOuDit(dite, machine);
}
