import { enClair } from '../dates/dates.ts';
import { dateExiste } from '../droit/surveillance/index.ts';
import { remplir, type Lettre } from './remplir.ts';
import type { Segment } from './segments.ts';
import type { Bloc, Champ, Condition, Modele, Valeurs } from './types.ts';

/** Un champ d’un formulaire : il ne se montre que si `si` est rempli. */
export interface ChampASaisir extends Champ {
  readonly si?: Condition | undefined;
}

/** Un modèle dont les champs disent quand ils se montrent. */
export interface ModeleASaisir extends Modele {
  readonly champs: readonly ChampASaisir[];
}

/** Vrai si le champ se montre, au vu des choix déjà faits. */
export function seMontre({ si = {} }: ChampASaisir, valeurs: Valeurs): boolean {
  return Object.entries(si).every(([nom, admises]) => admises.includes(valeurs[nom] ?? ''));
}

/** Un jour « AAAA-MM-JJ » en toutes lettres ; une date illisible laisse le champ vide. */
const direLeJour = (jour: string): string => (dateExiste(jour) ? enClair(new Date(jour)) : '');

/** Tant qu’un choix est à faire, une seule marque le demande, à la place de ses variantes. */
function demanderLesChoix(blocs: readonly Bloc[], valeurs: Valeurs): readonly Bloc[] {
  const demandes = new Set<string>();
  const vide = (id: string) => (valeurs[id] ?? '') === '';
  return blocs.flatMap((un) => {
    const ecarte = Object.entries(un.si).some(
      ([id, admises]) => !vide(id) && !admises.includes(valeurs[id] ?? ''),
    );
    if (ecarte) return [];
    const choix = Object.keys(un.si).find(vide);
    if (choix === undefined) return [un];
    if (demandes.has(choix)) return [];
    demandes.add(choix);
    return [{ ...un, texte: `{{${choix}}}`, si: {} }];
  });
}

/** La marque d’un blanc, composée à la française, où les sigles et les noms gardent leur capitale. */
function composerLaMarque(segment: Segment, champs: readonly Champ[]): Segment {
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

/** Les choix qui valent tant que rien n’est choisi. */
export function parDefaut(champs: readonly ChampASaisir[]): Valeurs {
  return Object.fromEntries(
    champs.flatMap(({ id, parDefaut: option }) => (option === undefined ? [] : [[id, option]])),
  );
}

const sansVides = (valeurs: Valeurs): Valeurs =>
  Object.fromEntries(Object.entries(valeurs).filter(([, valeur]) => valeur !== ''));

/**
 * Remplit un modèle avec ce qu’il connaît de la saisie. Les jours s’écrivent « AAAA-MM-JJ ». Un champ qui
 * dépend d’un choix ne manque qu’une fois ce choix fait.
 */
export function remplirModele(un: ModeleASaisir, saisies: Valeurs): Lettre {
  const valeurs = { ...parDefaut(un.champs), ...sansVides(saisies) };
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
export function remplirEnBlanc(un: ModeleASaisir, valeurs: Valeurs): Lettre {
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
