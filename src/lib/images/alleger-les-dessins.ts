import type { Element, Root } from 'hast';
import { parcourir } from '../typographie/parcourir.ts';

/** Les attributs d’un dessin qui portent des longueurs. */
const longueurs = [
  ...['cx', 'cy', 'd', 'height', 'points', 'r', 'transform', 'width'],
  ...['x', 'x1', 'x2', 'y', 'y1', 'y2'],
] as const;

const tropFin = /\d+\.\d{3,}/gu;
const auDixieme = (nombre: string) => String(Number(Number(nombre).toFixed(1)));

function arrondir({ properties }: Element): void {
  for (const nom of longueurs) {
    const valeur = properties[nom];
    if (typeof valeur === 'string') properties[nom] = valeur.replace(tropFin, auDixieme);
  }
}

/** Entre deux lignes d’un texte dessiné, une espace sépare les mots de qui les copie. */
const deTexte = ['text', 'tspan'];

function oterLesEspaces(element: Element): void {
  const dernier = element.children.length - 1;
  for (const [rang, enfant] of element.children.entries()) {
    if (enfant.type !== 'text') continue;
    if (enfant.value.trim() === '' && !deTexte.includes(element.tagName)) enfant.value = '';
    if (rang === 0) enfant.value = enfant.value.trimStart();
    if (rang === dernier) enfant.value = enfant.value.trimEnd();
  }
  element.children = element.children.filter((enfant) => enfant.type !== 'text' || enfant.value);
}

function allegerUn(trace: Element): void {
  arrondir(trace);
  oterLesEspaces(trace);
}

/**
 * Ramène au dixième les longueurs des dessins, que le calcul donne à quatorze décimales, et en ôte les espaces que
 * les gabarits mettent autour : personne ne voit la différence, et ces signes se compriment mal. Sur place.
 */
export function allegerLesDessins(arbre: Root): void {
  parcourir(arbre, (element) => {
    if (element.tagName !== 'svg') return 'entrer';
    allegerUn(element);
    parcourir(element, (trace) => {
      allegerUn(trace);
      return 'entrer';
    });
    return 'passer';
  });
}
