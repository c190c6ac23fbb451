import { decouper } from './jetons.ts';
import type { Decoupe } from './jetons.ts';
import { prenoms } from './prenoms.ts';
import type { Marque } from './types.ts';

const sanction =
  /^(?:licencie\w*|sanctionne\w*|renvoye\w*|congedie\w*|vire\w*|remercie\w*|mis|mise|averti\w*|revoque\w*|limoge\w*|licenciement|avertissement|accus\w*|soupconn\w*|reproch\w*|vole|vol|vols|faute)$/;
/** Fonctions publiques ou professionnelles : les nommer est d’usage. */
const fonction =
  /^(?:me|maitre|avocat\w*|president\w*|directeur|directrice|dg|pdg|ministre|magistrat\w*|procureur\w*|porte|parole|maire|depute\w*|senateur|senatrice|secretaire|delegue\w*|sociologue|professeur\w*|docteur|dr|gerant\w*|dirigeant\w*|patron\w*|conseiller\w*|inspecteur|inspectrice|prefet|prefete|commissaire|journaliste|auteur|autrice|expert\w*|defenseur\w*|drh|responsable)$/;

/** Ce qui, juste devant un nom, en fait celui d’un juge ou d’une entreprise. */
const jugeOuEntreprise =
  /^(?:juge|societe|entreprise|sarl|sas|groupe|maison|cabinet|enseigne|etablissements?|ets|garage|boulangerie|transports|restaurant|hotel|clinique|pharmacie)$/;

/** Ce qui précède un nom sans prénom. */
const civilites = new Set(['m', 'mme', 'mlle', 'monsieur', 'madame', 'mademoiselle']);

/** Une personne nommée près d’une sanction : une question, jamais une erreur. */
export function personnesNommees(
  texte: string,
  decoupe: Decoupe = decouper(texte),
): readonly Marque[] {
  const { jetons, phrases } = decoupe;
  const vues = new Set<string>();
  return jetons.flatMap((jeton, rang) => {
    const suivant = jetons[rang + 1];
    const brut = texte.slice(jeton.debut, jeton.fin);
    const nomme = prenoms.has(jeton.forme) || civilites.has(jeton.forme);
    if (suivant === undefined || !/^\p{Lu}(?:\p{Ll}|$)/u.test(brut) || !nomme) return [];
    const nom = texte.slice(suivant.debut, suivant.fin);
    const compose = texte.slice(jeton.fin, suivant.debut);
    if (!/^\p{Lu}\p{L}/u.test(nom) || !/^\.?[\s\u00a0-]$/.test(compose)) return [];
    if (suivant.phrase !== jeton.phrase || vues.has(nom)) return [];
    const phrase = phrases[jeton.phrase];
    if (phrase === undefined) return [];
    const voisins = jetons.slice(Math.max(phrase.debut, rang - 5), Math.min(phrase.fin, rang + 8));
    const apres = jetons.slice(rang + 2, Math.min(phrase.fin, rang + 14));
    const avant = jetons.slice(Math.max(phrase.debut, rang - 14), rang);
    if (voisins.some(({ forme }) => fonction.test(forme))) return [];
    if (jugeOuEntreprise.test(jetons[rang - 1]?.forme ?? '')) return [];
    if (![...apres, ...avant].some(({ forme }) => sanction.test(forme))) return [];
    vues.add(nom);
    return [
      {
        debut: jeton.debut,
        fin: suivant.fin,
        extrait: texte.slice(jeton.debut, suivant.fin),
        regle: 'salarie-nomme',
        genre: 'salarie-nomme',
        force: 'a-preciser' as const,
        message: 'Cette personne est nommée près d’une sanction. Est-ce nécessaire\u202f?',
        plutot: 'une salariée, ou un prénom d’emprunt signalé comme tel',
        pourquoi:
          'Les décisions de justice publiées ne nomment pas les salariés. Un nom reste longtemps dans les moteurs de recherche.',
        sources: ['c-civ-9'],
        page: '/affaire-maif/',
        autorite: undefined,
      },
    ];
  });
}

const accusation =
  /\b(?:condamn|sanctionn|licenci|surveill|espionn|film|prud|illicite|irregul|insu|cnil)\w*/;
/** Ce qu’un récit raconte : un acte, ou une surveillance qui durait. */
const evenement =
  /\b(?:a|ont|avait|est|etait) (?:ete )?(?:licenci|condamn|saisi|sanctionn|inflig|debout|renvoy|jug)|(?:surveill|film|espionn)ai/;
const partie =
  /\b(?:salon|agence|restaura\w*|gerant\w*|direction|societe|entreprise|employeur|patron|groupe|enseigne|salarie\w*|employe\w*|magasin)\b/;

/** Qui cite un arrêt par son numéro ou un code par son article commente le droit : il ne raconte pas un litige. */
const commente = /\d\d[-‑–]\d\d[.\s]?\d{3}|Cass\.|art(?:icle|\.)\s[LR]/;

/** À partir de ce nombre de mots, un récit à charge sans l’autre version pose la question. */
const MOTS_D_UN_RECIT = 110;
/** Plus court, il ne la pose que si l’un des deux parle, et lui seul. */
const MOTS_D_UN_RECIT_COURT = 40;

/** Celui qui accuse parle, ou se réjouit. */
const uneVoix =
  /\b(?:raconte\w*|temoigne\w*|denonce|denoncent|denoncait|confie\w*|deplore\w*|accuse|accusent|s indigne\w*|parlent? d|se dit|se disent|victoire|camouflet|soulage\w*|reclame\w*|plaignante?s?|selon (?:une|un|la|le|les) (?:ancienne? )?(?:salarie|employe|caissi|vendeu|ouvri|syndic)\w*)\b/;
/** Un salarié, et ce que le travail lui a fait. */
const unRecit = /\b(?:licencie\w*|renvoye\w*|prud\w*|condamne\w*|sanctionne\w*|insu|cache\w*)\b/;
/** L’employeur parle, ou un recours est dit. */
const employeurParle =
  /\b(?:direction|societe|entreprise|employeur|groupe|enseigne|patron\w*|gerant\w*|dirigeant\w*|avocate?s?|defense|drh|agence|magasin)\b(?: \w+){0,6} (?:affirm|assur|soutien|souten|estim|expliqu|precis|dit|indiqu|invoqu|plaid|justifi|reconna|rappel|refus|fait|parle)\w*|(?:affirm|assur|soutien|estim|expliqu|precis|dit|indiqu|invoqu|plaid|rappel|repond)\w* (?:\w+ ){0,2}(?:direction|societe|entreprise|employeur|groupe|enseigne|patron\w*|gerant\w*|avocate?s?)|\b(?:conteste|contestent|dement\w*|sollicite\w*|contacte\w*|joint|jointe|commentaire\w*|commenter|appel|pourvoi|recours|repond\w*|reponse|porte parole|debout\w+|rejet\w+|selon (?:la direction|la societe|l employeur|son avocat|l entreprise))\b/;

/** Vrai si le texte ne donne qu’une version : assez long sans l’autre, ou plus court mais d’une seule voix. */
function neDitQuUneVersion(mots: string, nombre: number, cite: boolean): boolean {
  if (!accusation.test(mots) || !partie.test(mots)) return false;
  if (!evenement.test(mots) && !uneVoix.test(mots)) return false;
  if (nombre >= MOTS_D_UN_RECIT && !cite) return !employeurParle.test(mots);
  return (
    nombre >= MOTS_D_UN_RECIT_COURT &&
    uneVoix.test(mots) &&
    unRecit.test(mots) &&
    !employeurParle.test(mots)
  );
}

/** Un récit où l’autre partie ne parle pas, et où rien n’est dit d’un appel : une question, sur la dernière phrase. */
export function autrePartie(texte: string, decoupe: Decoupe = decouper(texte)): readonly Marque[] {
  const { jetons, phrases } = decoupe;
  const mots = jetons.map(({ forme }) => forme).join(' ');
  const cite = jetons.some((jeton) => jeton.cite);
  if (commente.test(texte)) return [];
  if (!neDitQuUneVersion(mots, jetons.length, cite)) return [];
  const derniere = phrases.at(-1);
  const debut = jetons[derniere?.debut ?? 0]?.debut ?? 0;
  const fin = jetons[(derniere?.fin ?? 1) - 1]?.fin ?? texte.length;
  return [
    {
      debut,
      fin,
      extrait: texte.slice(debut, fin),
      regle: 'autre-partie',
      genre: 'autre-partie-absente',
      force: 'a-preciser',
      message:
        'L’autre partie n’a pas la parole, et rien n’est dit d’un appel. Est-ce voulu\u202f?',
      plutot: 'l’entreprise, sollicitée, répond que…\u202f; un appel est possible',
      pourquoi:
        'Dans un litige, chacun a sa version. Un jugement peut être frappé d’appel, et son délai court encore.',
      sources: ['R1461-1'],
      page: '/affaire-maif/',
      autorite: undefined,
    },
  ];
}
