import { couper } from './couper.ts';

/** Une branche de la carte d’une source : une sorte de citants, et les premiers d’entre eux. */
export interface Branche {
  readonly titre: string;
  readonly feuilles: readonly { readonly titre: string; readonly adresse: string }[];
}

/** Un texte de la carte, à sa place. Une feuille qui mène quelque part porte son adresse. */
interface TextePlace {
  readonly texte: string;
  readonly x: number;
  readonly y: number;
  readonly adresse?: string;
}

/** Une branche à sa place. */
interface BranchePlacee {
  readonly titre: TextePlace;
  readonly feuilles: readonly TextePlace[];
  /** Le trait, du tronc à la dernière feuille. */
  readonly trait: string;
  /** De quel côté du tronc elle pousse ; c’est aussi le bord où ses textes s’alignent. */
  readonly cote: 'gauche' | 'droite';
}

/** Ce que la carte dessine. */
interface CarteDessinee {
  readonly largeur: number;
  readonly hauteur: number;
  readonly tronc: {
    readonly x: number;
    readonly y: number;
    readonly largeur: number;
    readonly hauteur: number;
    readonly lignes: readonly TextePlace[];
  };
  readonly branches: readonly BranchePlacee[];
}

/** Feuilles d’une branche que la carte montre ; au-delà, une ligne dit combien restent. */
export const FEUILLES = 4;

const mesures = {
  aile: 402,
  tronc: 150,
  ligne: 20,
  marge: 26,
  titre: 22,
  feuille: 21,
  entre: 18,
  signes: 46,
  ecart: 58,
} as const;

const lignesDe = ({ feuilles }: Branche): number => Math.min(feuilles.length, FEUILLES + 1);
const hauteurDe = (branche: Branche): number =>
  mesures.titre + lignesDe(branche) * mesures.feuille + mesures.entre;
const hauteurDesBranches = (branches: readonly Branche[]): number =>
  branches.reduce((somme, branche) => somme + hauteurDe(branche), -mesures.entre);

/** Où passer de gauche à droite pour que les deux ailes aient presque la même hauteur. Une seule branche va à droite. */
function partager(branches: readonly Branche[]): number {
  const ecarts = branches.map((_, rang) =>
    Math.abs(
      hauteurDesBranches(branches.slice(0, rang)) - hauteurDesBranches(branches.slice(rang)),
    ),
  );
  return branches.length < 2 ? 0 : ecarts.indexOf(Math.min(...ecarts.slice(1)));
}

/** Un titre trop long finit par des points de suspension, après un mot entier. */
function abreger(titre: string): string {
  const [debut = ''] = couper(titre, mesures.signes);
  return debut === titre ? titre : `${debut.replace(/[\s,;:«]+$/u, '')}…`;
}

function textesDe(branche: Branche): readonly { texte: string; adresse?: string }[] {
  const { feuilles } = branche;
  const montrees = feuilles.length > FEUILLES + 1 ? feuilles.slice(0, FEUILLES) : feuilles;
  const reste = feuilles.length - montrees.length;
  return [
    ...montrees.map(({ titre, adresse }) => ({ texte: abreger(titre), adresse })),
    ...(reste > 0 ? [{ texte: `et ${String(reste)} autres` }] : []),
  ];
}

/** Place une aile : ses branches l’une sous l’autre, centrées sur le tronc. */
function placerAile(
  branches: readonly Branche[],
  cote: BranchePlacee['cote'],
  bord: number,
  milieu: number,
): readonly BranchePlacee[] {
  const sens = cote === 'droite' ? 1 : -1;
  const noeud = bord + sens * mesures.ecart;
  const debuts = branches.map(
    (_, rang) =>
      milieu -
      hauteurDesBranches(branches) / 2 +
      branches.slice(0, rang).reduce((somme, une) => somme + hauteurDe(une), 0),
  );
  return branches.map((branche, rang) => {
    const y = Math.round((debuts[rang] ?? 0) + mesures.titre / 2);
    const feuilles = textesDe(branche).map((feuille, i) => ({
      ...feuille,
      x: noeud + sens * 14,
      y: y + mesures.titre + i * mesures.feuille,
    }));
    const dernier = feuilles.at(-1)?.y ?? y;
    const courbe = `M${String(bord)} ${String(milieu)}C${String(noeud)} ${String(milieu)} ${String(bord)} ${String(y)} ${String(noeud)} ${String(y)}`;
    const dents = feuilles.map(
      (feuille) => `M${String(noeud)} ${String(feuille.y - 4)}h${String(sens * 8)}`,
    );
    return {
      titre: { texte: branche.titre, x: noeud + sens * 8, y: y + 5 },
      feuilles,
      trait: `${courbe}V${String(dernier - 4)}${dents.join('')}`,
      cote,
    };
  });
}

/**
 * La carte d’une source : elle au tronc, et de part et d’autre, sorte par sorte, ce qui s’appuie sur elle. Chaque
 * branche montre ses premières feuilles. Les mesures sont en unités du dessin.
 */
export function dessinerCarte(nom: string, branches: readonly Branche[]): CarteDessinee {
  const coupure = partager(branches);
  const [aGauche, aDroite] = [branches.slice(0, coupure), branches.slice(coupure)];
  const lignes = couper(nom, 17);
  const hauteurDuTronc = lignes.length * mesures.ligne + mesures.marge;
  const hauteur =
    Math.max(hauteurDesBranches(aGauche), hauteurDesBranches(aDroite), hauteurDuTronc) + 12;
  const milieu = Math.round(hauteur / 2);
  const x = aGauche.length > 0 ? mesures.aile : 1;
  const haut = milieu - hauteurDuTronc / 2;
  return {
    largeur: x + mesures.tronc + mesures.aile,
    hauteur,
    tronc: {
      x,
      y: haut,
      largeur: mesures.tronc,
      hauteur: hauteurDuTronc,
      lignes: lignes.map((texte, rang) => ({
        texte,
        x: x + mesures.tronc / 2,
        y: haut + mesures.marge / 2 + 15 + rang * mesures.ligne,
      })),
    },
    branches: [
      ...placerAile(aGauche, 'gauche', x, milieu),
      ...placerAile(aDroite, 'droite', x + mesures.tronc, milieu),
    ],
  };
}
