import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { largeur } from '../images/placer-carte.ts';
import type { Carte } from './carte.ts';
import { placer } from './image.ts';

/** Ce que l’image dit, en texte : pour qui ne la voit pas. */
export function enTexte({ phrase, mot, reponse, reserve }: Carte): string {
  return [phrase, `${mot}.`, reponse, reserve].filter(Boolean).join(' ');
}

/** Le HTML à copier pour montrer la carte ailleurs : l’image, son texte, notre adresse et la date. */
export function extraire(carte: Carte): string {
  return toHtml(
    h('figure', [
      '\n  ',
      h('a', { href: carte.adresse }, [
        h('img', {
          src: carte.image,
          width: largeur,
          height: placer(carte).hauteur,
          alt: enTexte(carte),
        }),
      ]),
      '\n  ',
      h('figcaption', [
        h('a', { href: carte.adresse }, 'À ma connaissance'),
        `, page ${carte.verification}`,
      ]),
      '\n',
    ]),
  );
}
