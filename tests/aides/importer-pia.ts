/**
 * Ce que l’outil PIA de la CNIL fait d’un fichier qu’on lui donne, redit d’après le code de son import
 * (dépôt LINCnil/pia, `pia.service.ts`, lu le 24 novembre 2026) : ce qu’il lit, dans l’ordre, et ce
 * sur quoi il échoue. Aucune ligne n’en est reprise.
 */

/** Les questions de l’outil dont la réponse est un texte (`pia_architecture.json`, lu le même jour). */
export const questionsDeTexte = [
  111, 112, 113, 121, 122, 123, 211, 212, 213, 214, 215, 221, 222, 223, 224, 225, 226, 227,
];

interface Reponse {
  readonly reference_to: number;
  readonly data: { readonly text: string; readonly gauge: unknown; readonly list: unknown };
  readonly created_at: Date;
}
interface Mesure {
  readonly title: string;
  readonly content: string;
  readonly created_at: Date;
}

const objet = (valeur: unknown, nom: string): Record<string, unknown> => {
  if (typeof valeur !== 'object' || valeur === null) throw new Error(`${nom} : objet attendu`);
  return valeur as Record<string, unknown>;
};
const liste = (valeur: unknown, nom: string): readonly Record<string, unknown>[] => {
  if (!Array.isArray(valeur)) throw new Error(`${nom} : liste attendue`);
  return valeur.map((une) => objet(une, nom));
};
const date = (valeur: unknown, nom: string): Date => {
  const lue = new Date(String(valeur));
  if (Number.isNaN(lue.getTime())) throw new Error(`${nom} : date attendue`);
  return lue;
};

/** Importe un fichier, ou échoue comme l’outil échouerait. */
export function importerPia(contenu: string) {
  const fichier = objet(JSON.parse(contenu), 'fichier');
  const source = objet(fichier['pia'], 'pia');
  const statut = Number.parseInt(String(source['status']), 10);
  const pia = {
    name: `(IMPORT) ${String(source['name'])}`,
    category: source['category'],
    author_name: source['author_name'],
    status: Number.isNaN(statut) ? 0 : statut,
    structure: source['structure_id'] ? objet(source['structure_data'], 'structure') : undefined,
    created_at: date(source['created_at'], 'pia.created_at'),
  };
  const reponses = liste(fichier['answers'], 'answers').map((une): Reponse => {
    if (typeof une['reference_to'] !== 'number')
      throw new Error('reference_to : l’outil cherche la réponse par un numéro');
    const donnee = objet(une['data'], 'data');
    return {
      reference_to: une['reference_to'],
      data: {
        text: String(donnee['text']),
        gauge: donnee['gauge'],
        list: liste(donnee['list'], 'list'),
      },
      created_at: date(une['created_at'], 'answer.created_at'),
    };
  });
  const mesures = liste(fichier['measures'], 'measures').map((une): Mesure => ({
    title: String(une['title']),
    content: String(une['content']),
    created_at: date(une['created_at'], 'measure.created_at'),
  }));
  for (const une of liste(fichier['evaluations'], 'evaluations'))
    if (typeof une['reference_to'] !== 'string') throw new Error('evaluation : texte attendu');
  liste(fichier['comments'], 'comments');
  return { pia, reponses, mesures };
}
