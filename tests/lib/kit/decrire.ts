import type { ChampASaisir } from '../../../src/lib/lettres/saisie.ts';
import { blancs } from '../../../src/lib/lettres/segments.ts';
import type { Bloc, Condition } from '../../../src/lib/lettres/types.ts';

const direSi = (si: Condition): string[] =>
  Object.entries(si).map(([champ, admises]) => `si ${champ}=${admises.join('|')}`);

/** Ce qu’un passage promet, sa phrase mise à part : sa place, ses blancs, sa condition, ses textes. */
export const direLePassage = ({ genre, texte, si, sources, origine }: Bloc): string =>
  [genre, ...blancs(texte).map((id) => `{${id}}`), ...direSi(si), origine, ...sources].join(' ');

/** Ce qu’un champ promet, son intitulé mis à part : un kit enregistré se relit d’après lui. */
export const direLeChamp = ({
  id,
  type,
  requis,
  si = {},
  options = [],
  aide,
  remplissage,
  depuis,
}: ChampASaisir): string =>
  [
    id,
    type,
    requis ? 'requis' : 'facultatif',
    ...direSi(si),
    ...options.map((option) => option.id),
    ...(aide === undefined ? [] : ['aide']),
    ...(remplissage === undefined ? [] : [`navigateur:${remplissage}`]),
    ...(depuis === undefined ? [] : [`depuis:${depuis}`]),
  ].join(' ');
