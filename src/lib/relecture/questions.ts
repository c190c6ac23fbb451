import { decouper, formeDe } from './jetons.ts';
import type { Decoupe } from './jetons.ts';
import { prenoms } from './prenoms.ts';
import type { Marque } from './types.ts';

const sanction =
  /^(?:licencie\w*|sanctionne\w*|renvoye\w*|congedie\w*|vire\w*|remercie\w*|mis|mise|averti\w*|revoque\w*|limoge\w*|licenciement|avertissement|accuse\w*|soupconne\w*|vole|vol|faute)$/;
/** Fonctions publiques ou professionnelles : les nommer est d’usage. */
const fonction =
  /^(?:me|maitre|avocat\w*|president\w*|directeur|directrice|dg|pdg|ministre|juge|magistrat\w*|procureur\w*|porte|parole|maire|depute\w*|senateur|senatrice|secretaire|delegue\w*|sociologue|professeur\w*|docteur|dr|gerant\w*|dirigeant\w*|patron\w*|conseiller\w*|inspecteur|inspectrice|prefet|prefete|commissaire|journaliste|auteur|autrice|expert\w*|defenseur\w*|drh|responsable)$/;

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
const autreVersion =
  /\b(?:conteste|contestent|contestait|repond|repondu|reponse|affirme|affirment|assure|assurent|soutient|soutiennent|soutenait|estime|estiment|explique|expliquent|dement|dementi|precise|selon l|selon la|selon le|appel|pourvoi|sollicite|sollicitee|commenter|commentaire|droit de reponse|version|avocat|avocate|porte parole|direction dit|fait valoir|defend|joint|jointe|contacte|contactee|recours|debout\w+|rejet\w+)\b/;
const partie =
  /\b(?:direction|societe|entreprise|employeur|patron|groupe|enseigne|salarie\w*|employe\w*|magasin)\b/;

/** À partir de ce nombre de mots, un récit à charge sans l’autre version pose la question. */
const MOTS_D_UN_RECIT = 110;

/** Un récit où l’autre partie ne parle pas, et où rien n’est dit d’un appel : une question, sur la dernière phrase. */
export function autrePartie(texte: string, decoupe: Decoupe = decouper(texte)): readonly Marque[] {
  const { jetons, phrases } = decoupe;
  if (jetons.length < MOTS_D_UN_RECIT || jetons.some(({ cite }) => cite)) return [];
  const mots = formeDe(texte);
  if (!accusation.test(mots) || !partie.test(mots) || autreVersion.test(mots)) return [];
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
