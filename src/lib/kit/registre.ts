import { ecrireCsvDeTableur, sansFormule } from '../donnees/csv.ts';
import type { Bloc, Valeurs } from '../lettres/types.ts';
import { bloc, element, paragraphe } from './blocs.ts';
import { champsCommuns, libellesDesBases } from './champs.ts';
import { blancs } from '../lettres/segments.ts';
import { modele } from './modele.ts';
import { remplirModele, type ModeleASaisir } from '../lettres/saisie.ts';

/** Une colonne de la ligne de registre. */
interface Colonne {
  /** L’intitulé du modèle de la CNIL, tel que relevé. */
  readonly titre: string;
  /** La lettre de l’article 30, paragraphe 1, qui la demande ; absente, c’est un ajout. */
  readonly lettre?: 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g';
  /** Ce que la case contient. */
  readonly contenu: readonly Bloc[];
}

const champ = (id: string): Bloc => paragraphe(`{{${id}}}`);
const selon = (choix: string, oui: string): readonly Bloc[] => [
  paragraphe(`{{${oui}}}`, [], { [choix]: ['oui'] }),
  paragraphe('Non', [], { [choix]: ['non'] }),
];

/** Les colonnes, avec les intitulés du modèle simplifié de la CNIL. */
export const colonnes: readonly Colonne[] = [
  { titre: 'Nom du traitement', contenu: [champ('nom')] },
  { titre: 'N° / RÉF', contenu: [champ('reference')] },
  { titre: 'Date de création de la fiche', contenu: [champ('creation')] },
  { titre: 'Dernière mise à jour de la fiche', contenu: [champ('version')] },
  {
    titre: 'Responsable du traitement',
    lettre: 'a',
    contenu: [champ('employeur'), champ('adresse')],
  },
  {
    titre: 'Délégué à la protection des données',
    lettre: 'a',
    contenu: selon('delegue', 'dpo'),
  },
  { titre: 'Représentant', lettre: 'a', contenu: [champ('representant')] },
  { titre: 'Responsable(s) conjoint(s)', lettre: 'a', contenu: [champ('conjoint')] },
  { titre: 'Finalité principale', lettre: 'b', contenu: [champ('but')] },
  { titre: 'Sous-finalités', lettre: 'b', contenu: [champ('sous-buts')] },
  { titre: 'Catégories de personnes concernées', lettre: 'c', contenu: [champ('personnes')] },
  {
    titre: 'Catégories de données personnelles concernées',
    lettre: 'c',
    contenu: [champ('donnees')],
  },
  { titre: 'Données sensibles', lettre: 'c', contenu: selon('sensibles', 'quelles-sensibles') },
  { titre: 'Durée de conservation', lettre: 'f', contenu: [champ('duree')] },
  {
    titre: 'Destinataires',
    lettre: 'd',
    contenu: [champ('destinataires'), champ('prestataires')],
  },
  {
    titre: 'Transferts hors UE',
    lettre: 'e',
    contenu: selon('transferts', 'garanties-transferts'),
  },
  { titre: 'Mesures de sécurité', lettre: 'g', contenu: [champ('securite')] },
  {
    titre: 'Base légale (hors article 30)',
    contenu: libellesDesBases.map(({ id, libelle }) => paragraphe(libelle, [], { base: [id] })),
  },
];

/** Ce qu’une case contient ; rien, tant qu’il manque une réponse. */
function remplirCase({ titre, contenu }: Colonne, valeurs: Valeurs): string {
  const { passages } = remplirModele(modele(titre, contenu), valeurs);
  return passages
    .flatMap(({ lignes }) => lignes)
    .filter((ligne) => !ligne.some(({ manque }) => manque))
    .map((ligne) => ligne.map(({ texte }) => texte).join(''))
    .join('\n');
}

/** L’en-tête et la ligne, telles que le tableur les reçoit. */
export function ligneDeRegistre(
  valeurs: Valeurs,
): readonly [titres: readonly string[], cases: readonly string[]] {
  return [
    colonnes.map(({ titre }) => titre),
    colonnes.map((colonne) => remplirCase(colonne, valeurs)),
  ];
}

/** La ligne de registre en CSV ; rien de ce qui y est tapé ne s’exécute dans un tableur. */
export const registreEnCsv = (valeurs: Valeurs): string =>
  ecrireCsvDeTableur(ligneDeRegistre(valeurs).map((ligne) => ligne.map(sansFormule)));

const sansCondition = ({ si }: Bloc) => Object.keys(si).length === 0;
const parId = new Map(champsCommuns.map((champ) => [champ.id, champ]));

/**
 * Les passages d’une colonne, à lire l’un sous l’autre. Ce qui est requis tient dans le même ; ce qui est
 * facultatif a le sien, sous son nom, puisqu’il peut manquer.
 */
function passagesDe({ titre, contenu }: Colonne): readonly Pick<Bloc, 'texte' | 'si'>[] {
  return contenu.reduce<readonly Pick<Bloc, 'texte' | 'si'>[]>((passages, un) => {
    const dernier = passages.at(-1);
    const seul = blancs(un.texte).map((id) => parId.get(id))[0];
    if (dernier === undefined || !sansCondition(un))
      return [...passages, { texte: `${titre}\u00a0: ${un.texte}`, si: un.si }];
    if (seul?.requis === true)
      return [...passages.slice(0, -1), { texte: `${dernier.texte}\n${un.texte}`, si: dernier.si }];
    return [...passages, { texte: `${seul?.libelle ?? titre}\u00a0: ${un.texte}`, si: un.si }];
  }, []);
}

/** La fiche de registre à lire : les mêmes colonnes, l’une sous l’autre. */
export const ficheDeRegistre: ModeleASaisir = modele('registre', [
  bloc('objet', 'Fiche de registre\u00a0: {{nom}}'),
  ...colonnes.flatMap((colonne) =>
    passagesDe(colonne).map(({ texte, si }) =>
      element(
        texte,
        colonne.lettre === undefined ? ['cnil-registre'] : ['rgpd-30', 'cnil-registre'],
        si,
      ),
    ),
  ),
]);
