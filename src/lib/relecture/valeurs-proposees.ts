import type { Valeurs } from '../lettres/types.ts';
import { formeDuTexte } from './jetons.ts';
import type { Cle } from './notice/cles.ts';
import type { NoticeLue } from './notice/lire-notice.ts';
import { outilDeLaNotice } from './outil-de-la-notice.ts';
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

const nie = /\b(?:aucun\w*|ne|n|ni|sans|pas)\b/;

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
  const ouiNon = (cle: Cle) => {
    const dit = phrase(cle);
    return dit === '' ? '' : nie.test(formeDuTexte(dit.replace(/[’']/g, ' '))) ? 'non' : 'oui';
  };
  const valeurs = {
    ...Object.fromEntries(champs.map(([cle, champ]) => [champ, phrase(cle)])),
    outil: outilDeLaNotice(texte) ?? '',
    delegue: phrase('dpo') === '' ? '' : 'oui',
    base: base ?? '',
    sanction: usage ?? '',
    transferts: ouiNon('transferts'),
    automatisee: ouiNon('decision_automatisee'),
  };
  return Object.fromEntries(Object.entries(valeurs).filter(([, valeur]) => valeur !== ''));
}
