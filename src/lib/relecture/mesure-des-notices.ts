import { Compte } from './compte.ts';
import type { Mesure } from './compte.ts';
import type { Lecture } from './mesure-des-erreurs.ts';
import type { NoticeJugee } from './mesure.ts';
import { cles } from './notice/cles.ts';
import type { Cle } from './notice/cles.ts';
import type { NoticeLue } from './notice/lire-notice.ts';

type MentionJugee = NoticeJugee['mentions'][Cle];

/**
 * Mesure la lecture des notices : une mention dite et trouvée compte ; une mention trouvée et non dite est une fausse
 * alarme. En lecture équitable, un état que l’auteur du texte admettait aussi, avant toute mesure, ne compte ni pour
 * ni contre ; en lecture stricte, il compte contre.
 */
export function mesurerNotices(
  notices: readonly NoticeJugee[],
  lire: (texte: string) => NoticeLue,
  lecture: Lecture = 'stricte',
): Mesure {
  const compte = new Compte();
  for (const { id, texte, mentions } of notices) {
    const lue = lire(texte);
    for (const cle of cles)
      if (lecture === 'stricte' || !hesite(mentions[cle], lue[cle].etat))
        mesurerMention(compte, id, cle, mentions[cle], lue);
  }
  return compte.rendre();
}

/** Vrai si l’état lu n’est pas celui de l’auteur du texte, mais l’un de ceux qu’il admettait. */
const hesite = (jugee: MentionJugee, lu: string): boolean =>
  jugee !== undefined && jugee.etat !== lu && jugee.admis.some((admis) => admis === lu);

function mesurerMention(
  compte: Compte,
  id: string,
  cle: Cle,
  jugee: MentionJugee,
  lue: NoticeLue,
): void {
  const trouvee = lue[cle].etat === 'trouvee';
  if (jugee?.etat === 'trouvee') {
    const vue = trouvee ? 1 : 0;
    compte.ajouter(cle, { attendus: 1, trouves: vue, justes: vue });
    if (!trouvee) compte.ecarts.push({ id, quoi: 'oubli', famille: cle, extrait: jugee.extrait });
  } else if (trouvee) {
    compte.ajouter(cle, { alarmes: 1 });
    const extrait = lue[cle].passages[0]?.texte ?? '';
    compte.ecarts.push({ id, quoi: 'alarme', famille: cle, extrait });
  }
}
