import type { CollectionEntry } from 'astro:content';
import { lister } from './lister.ts';
import { exiger } from './exiger.ts';
import { analyser } from '../lettres/analyser.ts';
import type { ChampASaisir, ModeleASaisir } from '../lettres/saisie.ts';
import { idsDeLettres, lettres, type IdDeLettre } from '../droit/surveillance/index.ts';
import { typographier } from '../typographie/francais.ts';
import { uneFois } from './une-fois.ts';

/** Une lettre du site : son en-tête, et son modèle prêt à remplir. */
export interface LettreDuSite {
  readonly id: IdDeLettre;
  readonly titre: string;
  readonly data: CollectionEntry<'lettres'>['data'];
  readonly modele: ModeleASaisir;
  /** Tout ce que la lettre et sa page citent. */
  readonly sources: readonly string[];
}

const composerChamp = (champ: ChampASaisir): ChampASaisir => ({
  ...champ,
  libelle: typographier(champ.libelle),
  aide: champ.aide && typographier(champ.aide),
  options: champ.options?.map((option) => ({ ...option, libelle: typographier(option.libelle) })),
});

/**
 * Les lettres, dans l’ordre où on les propose.
 * @throws une phrase qui dit quoi corriger et dans quel fichier, si une lettre est mal écrite.
 */
export const lettresDuSite = uneFois(async (): Promise<readonly LettreDuSite[]> => {
  const fiches = await lister('lettres');
  const inconnue = fiches.find(({ id }) => !idsDeLettres.some((un) => un === id));
  if (inconnue)
    throw new Error(
      `src/content/lettres/${inconnue.id}.md n’a pas de titre : l’ajouter à src/lib/droit/surveillance/resultat/lettres.ts.`,
    );
  return Promise.all(
    idsDeLettres.map(async (id) => {
      const { data, body } = await exiger('lettres', id);
      const { champs, blocs } = analyser({ id, ...data, corps: body ?? '' });
      const modele = {
        id,
        champs: champs.map(composerChamp),
        blocs: blocs.map((bloc) => ({ ...bloc, texte: typographier(bloc.texte) })),
      };
      const sources = [...new Set([...blocs.flatMap((bloc) => bloc.sources), ...data.sources])];
      return { id, titre: lettres[id].titre, data, modele, sources };
    }),
  );
});
