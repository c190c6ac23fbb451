import type { Element } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { prefixer, resoudre } from './ancres.ts';
import type { Plan } from './ancres.ts';

/** Les attributs qui nomment un ou plusieurs identifiants de la même page. */
const renvois = [
  'id',
  'htmlFor',
  'headers',
  'list',
  'form',
  'ariaControls',
  'ariaDescribedBy',
  'ariaDetails',
  'ariaLabelledBy',
  'ariaOwns',
];

/** Les données qu’un îlot cherche par leur identifiant : leur nom ne change pas. */
const estUneDonnee = ({ tagName }: Element): boolean => tagName === 'script';
const estUnIlot = ({ tagName }: Element): boolean => tagName === 'astro-island';

function prefixerLesRenvois({ properties, tagName }: Element, ancre: string): void {
  for (const nom of renvois) {
    const valeur = properties[nom];
    if (Array.isArray(valeur)) {
      properties[nom] = valeur.map((identifiant) => prefixer(ancre, String(identifiant)));
    } else if (typeof valeur === 'string') {
      properties[nom] = valeur.replaceAll(/\S+/gu, (identifiant) => prefixer(ancre, identifiant));
    }
  }
  for (const [nom, valeur] of Object.entries(properties)) {
    if (typeof valeur === 'string' && valeur.includes('url(#'))
      properties[nom] = valeur.replaceAll('url(#', `url(#${prefixer(ancre, '')}`);
  }
  // Deux pages peuvent donner le même nom à un groupe de boutons ou de parties à déplier.
  const nom = properties['name'];
  if (typeof nom === 'string' && (tagName === 'input' || tagName === 'details'))
    properties['name'] = prefixer(ancre, nom);
}

/** Donne aux endroits d’une page des noms qu’aucune autre n’a. Les îlots gardent les leurs. */
export function nommer(contenu: Element, ancre: string): void {
  visit(contenu, 'element', (element) => {
    if (estUnIlot(element)) return SKIP;
    if (!estUneDonnee(element)) prefixerLesRenvois(element, ancre);
    return undefined;
  });
}

/** Tous les identifiants d’un contenu. */
export function identifiants(contenu: Element): readonly string[] {
  const trouves: string[] = [];
  visit(contenu, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string') trouves.push(id);
  });
  return trouves;
}

/** Mène chaque lien d’un contenu dans le fichier, ou sur le site en ligne. */
export function relier(
  contenu: Element,
  adresse: string,
  plan: Plan,
  existe: (identifiant: string) => boolean,
): void {
  const visiter = (racine: Element, dansUnIlot: boolean) => {
    visit(racine, 'element', (element) => {
      if (estUnIlot(element) && element !== racine) {
        visiter(element, true);
        return SKIP;
      }
      const { href } = element.properties;
      if (typeof href !== 'string') return undefined;
      // Dans un îlot, « #champ » désigne un champ du même îlot, dont le nom n’a pas changé.
      if (!dansUnIlot || !href.startsWith('#'))
        element.properties['href'] = resoudre(href, adresse, plan, existe);
      return undefined;
    });
  };
  visiter(contenu, false);
}
