import { direLeJsonMalForme } from '../sortie/json-mal-forme.ts';
import { LONGUEUR_MAXIMALE } from './limite.ts';

/** Un texte à relire, et son nom dans la réponse. */
interface TexteARelire {
  readonly id: string;
  readonly texte: string;
}

/** Ce qui empêche de lire l’entrée : un message prêt à afficher. */
export class EntreeInvalide extends Error {}

const estObjet = (valeur: unknown): valeur is Readonly<Record<string, unknown>> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

/**
 * Lit le texte d’un fichier de textes à relire : `[{"id":"…","texte":"…"}]`.
 * @throws EntreeInvalide, avec un message qui nomme l’entrée.
 */
export function lireTextes(source: string): readonly TexteARelire[] {
  let brut: unknown;
  try {
    brut = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (erreur) {
    throw new EntreeInvalide(direLeJsonMalForme(source, erreur));
  }
  if (!Array.isArray(brut))
    throw new EntreeInvalide('Attendu : un tableau de textes, [{ "id": "…", "texte": "…" }].');
  const vus = new Set<string>();
  return brut.map((element: unknown, rang) => {
    if (!estObjet(element) || typeof element['id'] !== 'string' || element['id'] === '')
      throw new EntreeInvalide(
        `Texte n° ${String(rang + 1)} : « id » manque ou n’est pas un texte.`,
      );
    const { id, texte } = element;
    if (vus.has(id)) throw new EntreeInvalide(`Texte « ${id} » : cet identifiant sert deux fois.`);
    vus.add(id);
    const inconnue = Object.keys(element).find((cle) => cle !== 'id' && cle !== 'texte');
    if (inconnue !== undefined)
      throw new EntreeInvalide(
        `Texte « ${id} » : clé inconnue « ${inconnue} ». Clés admises : id, texte.`,
      );
    if (typeof texte !== 'string')
      throw new EntreeInvalide(`Texte « ${id} » : « texte » manque ou n’est pas un texte.`);
    if (texte.length > LONGUEUR_MAXIMALE)
      throw new EntreeInvalide(
        `Texte « ${id} » : ${String(texte.length)} signes. Limite : ${String(LONGUEUR_MAXIMALE)}.`,
      );
    return { id, texte };
  });
}
