import { nie, seTait } from './reconnaitre.ts';
import type { Decoupe } from './jetons.ts';

/** Ce qui fait taire une règle se lit à ce nombre de mots du passage, au plus : plus loin, la phrase parle d’autre chose. */
export const PORTEE = 12;
/** Ce qui suit un passage en fait encore partie à ce nombre de mots, au plus. */
const JUSTE_APRES = 3;
/** Deux mots qui commencent par autant de lettres sont de la même famille. */
const RACINE = 5;
/** Ce qui dément se lit à ce nombre de mots : du début de la phrase à la négation, puis d’elle au mot nié. */
const DEMENTI = 5;

/** Ce qui ouvre une réserve, après une virgule. */
const reserves = new Set('si mais sauf hors hormis pourvu tant excepte'.split(' '));

/** Les verbes qui ouvrent une incise : « , rappelle le syndicat », « , s’indigne une élue ». */
const incises = new Set(
  (
    'affirme affirment ajoute annonce argue assure assurent avance avertit clame commente conclut confie confirme constate declare ' +
    'denonce deplore detaille dit disent ecrit emporte enseigne estime estiment etonne explique expliquent fustige indigne insiste ' +
    'ironise jure lance martele note observe plaide pointe precise prevenait previent proclame promet raconte rappelle rappellent ' +
    'regrette releve remarque repete replique repond resume souffle souligne soupire soutient titre tonne tranche'
  ).split(' '),
);

/** Ce qui finit une adresse, collé au mot d’avant par un point. */
const domaines = new Set('fr com org net eu'.split(' '));

/** Un intervalle de rangs : du premier mot à celui qui suit le dernier. */
type Intervalle = readonly [de: number, a: number];

/** Où finit ce qui suit de près un passage : avant une virgule, et sans sortir de la phrase. */
export function jusque({ jetons, phrases }: Decoupe, fin: number, numero: number): number {
  const borne = Math.min(fin + JUSTE_APRES, phrases[numero]?.fin ?? fin);
  let a = fin;
  while (a < borne && jetons[a]?.avant.includes(',') !== true) a += 1;
  return a;
}

/** Le rang où finit un passage que l’on prolonge : avant une ponctuation, et jamais sur un article. */
export function prolonger({ jetons }: Decoupe, fin: number, borne: number): number {
  let a = fin;
  while (a < borne && jetons[a]?.avant === '') a += 1;
  while (a > fin && seTait(jetons[a - 1]?.forme ?? '')) a -= 1;
  return a;
}

/**
 * Jusqu’où va la proposition d’un passage, de part et d’autre : un point-virgule la borne, et, après elle, une
 * incise (« , martèle la déléguée ») : ce que l’on dit de celui qui parle n’est pas une exception.
 */
export function proposition({ jetons }: Decoupe, debut: number, fin: number): Intervalle {
  const clos = (rang: number) => jetons[rang]?.avant.includes(';') === true;
  const incise = (rang: number) => {
    const { avant = '', forme = '' } = jetons[rang] ?? {};
    const [suite = '', apres = ''] = [jetons[rang + 1]?.forme, jetons[rang + 2]?.forme];
    // « , note de service », « , relevé d’appels » : un nom ne dit pas qui parle.
    const nom = suite === 'de' || (suite === 'd' && apres !== 'ailleurs');
    return avant.includes(',') && !nom && incises.has(forme === 's' ? suite : forme);
  };
  let [de, a] = [debut, fin];
  while (de > 0 && de > debut - PORTEE && !clos(de)) de -= 1;
  while (a < fin + PORTEE && !clos(a) && !incise(a)) a += 1;
  return [de, a];
}

/** Le membre de phrase d’un passage : ce qu’une ponctuation borne, de part et d’autre. */
export function membre(
  { jetons, phrases }: Decoupe,
  debut: number,
  fin: number,
  numero: number,
): Intervalle {
  const phrase = phrases[numero] ?? { debut, fin };
  let [de, a] = [debut, fin];
  while (de > phrase.debut && !/[,;:(]/.test(jetons[de]?.avant ?? '')) de -= 1;
  while (a < phrase.fin && !/[,;:(]/.test(jetons[a]?.avant ?? '')) a += 1;
  return [de, a];
}

/**
 * Vrai si le passage commence par une négation : « aucun accord n’avait été recueilli » raconte une absence, qui peut être
 * exacte. « Sans leur accord », lui, en juge.
 */
export function raconte({ jetons }: Decoupe, debut: number): boolean {
  const forme = jetons[debut]?.forme ?? '';
  return forme !== 'sans' && nie(forme);
}

/**
 * Vrai si le passage finit une phrase que des deux-points ouvrent sur une liste, à la ligne : « interdit de filmer : » ne
 * dit rien de plus que ce qui suit.
 */
export function annonceUneListe(
  { jetons, phrases }: Decoupe,
  fin: number,
  numero: number,
): boolean {
  const suite = phrases[numero]?.fin ?? fin;
  return suite - fin <= JUSTE_APRES && jetons[suite]?.avant.includes(':') === true;
}

/** Vrai si le passage lit un mot dans une adresse : « cnil.fr » n’est pas la CNIL qui parle. */
export function porteUneAdresse({ jetons }: Decoupe, debut: number, fin: number): boolean {
  for (let rang = debut; rang < fin; rang += 1) {
    const [mot, suite] = [jetons[rang], jetons[rang + 1]];
    if (mot?.fin === (suite?.debut ?? 0) - 1 && domaines.has(suite?.forme ?? '')) return true;
  }
  return false;
}

/** Vrai si le passage n’est dit que pour l’écarter : « l’informer, non obtenir son accord », « plutôt que de… ». */
export function oppose({ jetons }: Decoupe, debut: number): boolean {
  const [deux, un] = [2, 1].map((pas) => jetons[debut - pas]?.forme);
  if (jetons[debut]?.forme === 'non')
    return jetons[debut]?.avant.includes(',') === true || un === 'et';
  return (
    (deux === 'plutot' && /^qu/.test(un ?? '')) ||
    (deux === 'lieu' && un === 'de') ||
    (deux === 'et' && un === 'non')
  );
}

/** Vrai si la phrase ajoute, après une virgule, une réserve : « , si… », « , mais… », « , hors… ». */
export function reserve({ jetons, phrases }: Decoupe, apres: number, numero: number): boolean {
  const fin = phrases[numero]?.fin ?? apres;
  for (let rang = apres; rang < fin; rang += 1)
    if (jetons[rang]?.avant.includes(',') === true) {
      const [un = '', deux = ''] = [jetons[rang]?.forme, jetons[rang + 1]?.forme];
      // « , s’il » réserve ; « , s’indigne-t-elle » ne réserve rien.
      if (reserves.has(un) || (un === 's' && deux.startsWith('il'))) return true;
    }
  return false;
}

/** Vrai si cette phrase nie d’abord un mot du passage : « … aurait interdit. La commission n’a rien interdit ». */
export function dementi(
  { jetons, phrases }: Decoupe,
  debut: number,
  fin: number,
  numero: number,
): boolean {
  const suivante = phrases[numero];
  if (suivante === undefined) return false;
  const racines = jetons
    .slice(debut, fin)
    .flatMap(({ forme }) => (forme.length > RACINE ? [forme.slice(0, RACINE)] : []));
  const borne = Math.min(suivante.fin, suivante.debut + DEMENTI);
  for (let rang = suivante.debut; rang < borne; rang += 1)
    if (/^ne?$/.test(jetons[rang]?.forme ?? ''))
      return jetons
        .slice(rang + 1, Math.min(suivante.fin, rang + DEMENTI))
        .some(({ forme }) => racines.some((racine) => forme.startsWith(racine)));
  return false;
}

/** Vrai si une ponctuation sépare ces deux rangs ; une incise entre deux virgules (« , à elle seule, ») ne sépare rien. */
export function coupe({ jetons }: Decoupe, debut: number, fin: number): boolean {
  let virgules = 0;
  for (let rang = debut; rang <= fin; rang += 1) {
    const avant = jetons[rang]?.avant ?? '';
    if (/[;:(]/.test(avant)) return true;
    if (avant.includes(',')) virgules += 1;
  }
  return virgules !== 0 && virgules !== 2;
}
