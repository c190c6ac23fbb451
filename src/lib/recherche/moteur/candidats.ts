import { racine } from '../requete/racine.ts';
import { ecart, fautesPermises } from './fautes.ts';
import { valeurs } from './reglages.ts';
import { voisinsDe } from './synonymes.ts';

/** Une racine de l’annuaire qui peut répondre à un mot tapé, et ce qu’elle vaut pour lui. */
interface Candidat {
  readonly racine: string;
  readonly valeur: number;
}

/** Les racines connues qui commencent comme ce qui est tapé : un mot en cours, ou abrégé. */
function parLeDebut(mot: string, lexique: Iterable<string>): readonly Candidat[] {
  if (mot.length < 3) return [];
  return [...lexique]
    .filter((connue) => connue.startsWith(mot))
    .map((connue) => ({ racine: connue, valeur: valeurs.debut }));
}

/** Assez longue pour que le début d’un mot mal fini suffise à la reconnaître. */
const longue = 7;

/**
 * Les racines connues les moins éloignées d’un mot mal écrit ; la première lettre est tenue pour juste. La fin d’un mot
 * long peut être de trop : c’est une terminaison que la faute a empêché d’ôter.
 */
function parLesFautes(mot: string, lexique: Iterable<string>): readonly Candidat[] {
  const permises = fautesPermises(mot);
  if (permises === 0) return [];
  let mieux = permises;
  let trouvees: Candidat[] = [];
  for (const connue of lexique) {
    if (connue[0] !== mot[0] || connue.length < 4) continue;
    const entier = ecart(mot, connue, mieux);
    const fautes =
      connue.length < longue
        ? entier
        : Math.min(entier, ecart(mot.slice(0, connue.length), connue, mieux) + 1);
    if (fautes > mieux) continue;
    if (fautes < mieux) trouvees = [];
    mieux = fautes;
    trouvees.push({
      racine: connue,
      valeur: fautes === 1 ? valeurs.uneFaute : valeurs.deuxFautes,
    });
  }
  return trouvees;
}

/**
 * Ce que l’annuaire a pour un mot tapé : sa racine et ses synonymes ; à défaut les mots qui commencent ainsi ; à
 * défaut ceux qui s’écrivent presque ainsi. Rien si le mot est inconnu.
 */
export function candidats(
  mot: string,
  lexique: ReadonlyMap<string, unknown>,
  enCours: boolean,
): readonly Candidat[] {
  const sienne = racine(mot);
  const exacts = [
    { racine: sienne, valeur: 1 },
    ...voisinsDe(sienne).map((voisine) => ({ racine: voisine, valeur: valeurs.synonyme })),
  ].filter((candidat) => lexique.has(candidat.racine));
  if (exacts.length > 0 && !enCours) return exacts;
  const commences = parLeDebut(mot, lexique.keys());
  if (exacts.length > 0 || commences.length > 0) return [...exacts, ...commences];
  const fautifs = parLesFautes(sienne, lexique.keys());
  return fautifs.flatMap(({ racine: corrigee, valeur }) => [
    { racine: corrigee, valeur },
    ...voisinsDe(corrigee)
      .filter((voisine) => lexique.has(voisine))
      .map((voisine) => ({ racine: voisine, valeur: valeur * valeurs.synonyme })),
  ]);
}
