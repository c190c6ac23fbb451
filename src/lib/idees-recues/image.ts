import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { signeDuVerdict } from './verdicts.ts';
import {
  largeur,
  marge,
  placerCarte,
  tailleDe,
  type CartePlacee,
  type Ligne,
  type Role,
} from '../images/placer-carte.ts';
import type { Carte } from './carte.ts';

/** La couleur claire d’un jeton, d’après la feuille qui les déclare : l’image est un papier, où qu’on la pose. */
function couleurDe(jetons: string, jeton: string): string {
  const claire = new RegExp(`--${jeton}: light-dark\\((#[0-9a-f]{6}),`).exec(jetons)?.[1];
  if (claire === undefined) {
    throw new Error(`Le jeton --${jeton} manque à src/components/gabarits/jetons.css.`);
  }
  return claire;
}

const couleurDuVerdict = { vrai: 'ok', faux: 'grave', 'ca-depend': 'alerte' } as const;
const serif = 'Georgia, "Times New Roman", serif';
const sans = 'system-ui, "Segoe UI", Arial, sans-serif';

/** Les lignes de l’image, et sa hauteur. */
export function placer({
  phrase,
  mot,
  reponse,
  reserve,
  sources,
  verification,
  adresse,
}: Carte): CartePlacee {
  return placerCarte([
    // Le verdict d’abord : lue seule, la phrase passerait pour vraie.
    ['verdict', [mot]],
    ['phrase', [phrase]],
    ['reponse', [reponse]],
    ['source', [reserve, sources.map(({ libelle }) => libelle).join(' — ')].filter(Boolean)],
    ['pied', [`À ma connaissance, page ${verification}`, adresse.replace('https://', '')]],
  ]);
}

/** L’image d’une carte, en SVG : un fichier qui se suffit, sans police ni script. `jetons` : la feuille des couleurs. */
export function dessiner(carte: Carte, jetons: string): string {
  const couleur = (jeton: string) => couleurDe(jetons, jeton);
  const { hauteur, lignes } = placer(carte);
  const teintes: Record<Role, string> = {
    phrase: couleur('encre'),
    verdict: couleur(couleurDuVerdict[carte.verdict]),
    reponse: couleur('encre'),
    source: couleur('encre-douce'),
    pied: couleur('encre-douce'),
  };
  const ecrire = ({ role, texte, y }: Ligne) =>
    s(
      'text',
      {
        x: role === 'verdict' ? marge + 50 : marge,
        y,
        fontSize: tailleDe(role),
        fontFamily: role === 'phrase' || role === 'verdict' ? serif : sans,
        fontWeight: role === 'phrase' || role === 'verdict' ? 'bold' : 'normal',
        fill: teintes[role],
      },
      texte,
    );
  const base = lignes.find(({ role }) => role === 'verdict')?.y ?? 0;
  const arbre = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${largeur} ${hauteur}`,
      width: largeur,
      height: hauteur,
      role: 'img',
      lang: 'fr',
      ariaLabelledBy: 'titre texte',
    },
    s('title', { id: 'titre' }, `${carte.phrase} ${carte.mot}.`),
    s(
      'desc',
      { id: 'texte' },
      [carte.reponse, carte.reserve, `Page ${carte.verification}.`].join(' '),
    ),
    s('rect', { width: '100%', height: '100%', fill: couleur('papier') }),
    s('rect', { width: 12, height: '100%', fill: teintes.verdict }),
    s('path', {
      d: signeDuVerdict[carte.verdict],
      transform: `translate(${marge - 4} ${base - 33}) scale(2.5)`,
      fill: 'none',
      stroke: teintes.verdict,
      strokeWidth: 2.4,
    }),
    ...lignes.map(ecrire),
  );
  return toHtml(arbre, { space: 'svg', closeEmptyElements: true });
}
