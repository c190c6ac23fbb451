import { enClair } from '../contenu/dates.ts';
import { dateExiste } from '../droit/surveillance/index.ts';
import { blancs, type Segment } from '../lettres/segments.ts';
import { remplir, type Lettre } from '../lettres/remplir.ts';
import type { Bloc, Modele, Valeurs } from '../lettres/types.ts';
import { champsCommuns, seMontre, type ChampDuKit } from './champs.ts';
import { champsDesCriteres } from './criteres.ts';

const tous: readonly ChampDuKit[] = [...champsCommuns, ...champsDesCriteres];

/** Les champs qu’un document emploie, dans l’ordre du formulaire. */
function champsDe(blocs: readonly Bloc[]): readonly ChampDuKit[] {
  const employes = new Set(
    blocs.flatMap(({ texte, si }) => [...blancs(texte), ...Object.keys(si)]),
  );
  const inconnu = [...employes].find((id) => !tous.some((champ) => champ.id === id));
  if (inconnu !== undefined)
    throw new Error(
      `« ${inconnu} » n’est pas un champ du kit : l’ajouter à src/lib/kit/champs.ts.`,
    );
  return tous.filter(({ id }) => employes.has(id));
}

/** Un modèle dont les champs disent quand ils se montrent. */
export interface ModeleDuKit extends Modele {
  readonly champs: readonly ChampDuKit[];
}

/** Un modèle fait de ces passages, avec les champs qu’ils demandent. */
export function modele(id: string, blocs: readonly Bloc[]): ModeleDuKit {
  return { id, champs: champsDe(blocs), blocs };
}

/** Un jour « AAAA-MM-JJ » en toutes lettres ; une date illisible laisse le champ vide. */
const direLeJour = (jour: string): string => (dateExiste(jour) ? enClair(new Date(jour)) : '');

/** Tant qu’un choix est à faire, une seule marque le demande, à la place de ses variantes. */
function demanderLesChoix(blocs: readonly Bloc[], valeurs: Valeurs): readonly Bloc[] {
  const demandes = new Set<string>();
  return blocs.flatMap((un) => {
    const choix = Object.keys(un.si).find((id) => (valeurs[id] ?? '') === '');
    if (choix === undefined) return [un];
    if (demandes.has(choix)) return [];
    demandes.add(choix);
    return [{ ...un, texte: `{{${choix}}}`, si: {} }];
  });
}

/** La marque d’un blanc, composée à la française, où les sigles et les noms gardent leur capitale. */
function composerLaMarque(segment: Segment, champs: readonly ChampDuKit[]): Segment {
  if (!segment.manque) return segment;
  const champ = champs.find(({ libelle }) =>
    segment.texte.includes(libelle.toLocaleLowerCase('fr')),
  );
  const enPhrase = champ
    ? champ.libelle.charAt(0).toLocaleLowerCase('fr') + champ.libelle.slice(1)
    : '';
  const texte = champ
    ? segment.texte.replace(champ.libelle.toLocaleLowerCase('fr'), enPhrase)
    : segment.texte;
  return { ...segment, texte: texte.replace(' : ', '\u00a0: ') };
}

/**
 * Remplit un modèle avec ce qu’il connaît de la saisie commune. Les jours s’écrivent
 * « AAAA-MM-JJ ». Un champ qui dépend d’un choix ne manque qu’une fois ce choix fait.
 */
export function remplirModele(un: ModeleDuKit, valeurs: Valeurs): Lettre {
  const montres = new Set(un.champs.filter((c) => seMontre(c, valeurs)).map(({ id }) => id));
  const lettre = remplirEnBlanc({ ...un, blocs: demanderLesChoix(un.blocs, valeurs) }, valeurs);
  return {
    passages: lettre.passages.map((passage) => ({
      ...passage,
      lignes: passage.lignes.map((ligne) =>
        ligne.map((segment) => composerLaMarque(segment, un.champs)),
      ),
    })),
    manquants: lettre.manquants.filter(({ id }) => montres.has(id)),
  };
}

/** La même chose, où chaque variante d’un choix reste à lire : pour le papier. */
export function remplirEnBlanc(un: ModeleDuKit, valeurs: Valeurs): Lettre {
  return remplir(
    un,
    Object.fromEntries(
      un.champs.map(({ id, type }) => {
        const valeur = valeurs[id] ?? '';
        return [id, type === 'date' ? direLeJour(valeur) : valeur];
      }),
    ),
  );
}
