import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import { polices } from './polices.ts';
import type { Ton, Vignette } from './vignette.ts';

/** Ce qu’attendent les réseaux : deux fois moins haut que large, à peu près. */
const LARGEUR = 1200;
/** La hauteur de l’image. */
const HAUTEUR = 630;

/** Les couleurs claires de src/components/gabarits/jetons.css : une image partagée est un papier. */
const papier = '#faf6ed';
const encre = '#231c16';
const douce = '#54473b';
const accent = '#84281b';
const tons: Record<Ton, string> = {
  ok: '#1d5636',
  grave: '#8a1c16',
  alerte: '#6b4300',
  neutre: '#4d4942',
};
const signes: Record<Ton, string> = {
  ok: 'm3 8.5 3.5 3.5L13 4.5',
  grave: 'm4 4 8 8M12 4l-8 8',
  alerte: 'M3 6c3-3 7 3 10 0M3 11c3-3 7 3 10 0',
  neutre: 'M3 8h10',
};

/** Un élément tel que satori le lit. */
interface Noeud {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

const boite = (style: object, ...children: readonly (Noeud | string)[]): Noeud => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** Plus un titre est long, plus il est petit : il se lit encore en vignette. */
function corpsDe(titre: string): number {
  if (titre.length <= 45) return 84;
  if (titre.length <= 80) return 70;
  return titre.length <= 120 ? 58 : 50;
}

const signeDe = (ton: Ton, cote: number, couleur: string): Noeud => ({
  type: 'svg',
  props: {
    width: cote,
    height: cote,
    viewBox: '0 0 16 16',
    children: {
      type: 'path',
      props: { d: signes[ton], fill: 'none', stroke: couleur, 'stroke-width': 2.4 },
    },
  },
});

/** Un verdict tient en un mot ; l’issue d’une décision, en une phrase. */
const estUnVerdict = ({ issue }: Vignette): boolean => (issue?.mot.length ?? 99) <= 12;

/** Le verdict, avant la phrase qu’il juge : lue seule, elle passerait pour vraie. */
function tamponDe({ issue }: Vignette): Noeud {
  const { mot = '', ton = 'neutre' } = issue ?? {};
  return boite(
    {
      alignItems: 'center',
      background: tons[ton],
      color: papier,
      gap: 22,
      padding: '12px 34px 16px',
    },
    signeDe(ton, 76, papier),
    boite({ fontFamily: 'Titre', fontSize: 88, lineHeight: 1 }, mot),
  );
}

function issueDe({ issue }: Vignette): readonly Noeud[] {
  if (issue === undefined) return [];
  const couleur = tons[issue.ton];
  return [
    boite(
      { alignItems: 'center', color: couleur, fontSize: issue.mot.length > 45 ? 36 : 46, gap: 18 },
      signeDe(issue.ton, 52, couleur),
      boite({ flex: 1 }, issue.mot),
    ),
  ];
}

function composer(vignette: Vignette, domaine: string): Noeud {
  const { sorte, titre, issue } = vignette;
  const juge = estUnVerdict(vignette);
  return boite(
    {
      boxSizing: 'border-box',
      width: LARGEUR,
      height: HAUTEUR,
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '56px 64px 48px 76px',
      background: papier,
      borderLeft: `24px solid ${juge && issue ? tons[issue.ton] : accent}`,
      fontFamily: 'Texte',
      color: encre,
    },
    juge ? boite({}, tamponDe(vignette)) : boite({ color: accent, fontSize: 38 }, sorte),
    boite({ fontFamily: 'Titre', fontSize: corpsDe(titre), lineHeight: 1.15 }, titre),
    boite(
      { flexDirection: 'column', gap: 26 },
      ...(juge ? [] : issueDe(vignette)),
      boite(
        { justifyContent: 'space-between', color: douce, fontSize: 30 },
        boite({}, juge ? `À ma connaissance · ${sorte}` : 'À ma connaissance'),
        boite({}, domaine),
      ),
    ),
  );
}

/** Seize couleurs suffisent à du texte sur un papier. */
const COULEURS = 16;

/** L’image d’une vignette, en PNG de 1200 sur 630 à palette. */
export async function dessiner(vignette: Vignette, domaine: string): Promise<Buffer> {
  const arbre = composer(vignette, domaine) as unknown as Parameters<typeof satori>[0];
  const svg = await satori(arbre, {
    width: LARGEUR,
    height: HAUTEUR,
    fonts: [...(await polices())],
  });
  const png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  return sharp(png)
    .png({ palette: true, colours: COULEURS, dither: 0, compressionLevel: 9, effort: 6 })
    .toBuffer();
}
