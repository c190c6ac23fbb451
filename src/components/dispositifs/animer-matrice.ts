import { listeACocher, naviguer } from '../../lib/matrice/naviguer.ts';
import type { Ligne } from '../../lib/matrice/naviguer.ts';
import type { RegleDeMatrice } from '../../lib/matrice/ligne.ts';
import { lireDesDonnees } from '../../lib/chargement/lire-un-fichier.ts';
import { motsTenus } from '../elements/mots-tenus.ts';
import { sousLaBase } from '../../lib/liens/base.ts';

const mot = (element: Element | null | undefined): string => element?.textContent?.trim() ?? '';

/** L’adresse telle que la page l’écrit : entière, elle passerait pour celle d’un autre site. */
const adresseDe = (lien: HTMLAnchorElement | null | undefined): string =>
  lien?.getAttribute('href') ?? '';

function relier(adresse: string, ...texte: readonly (Node | string)[]): HTMLAnchorElement {
  const lien = document.createElement('a');
  lien.href = adresse;
  lien.append(...texte);
  return lien;
}

/** « Fondée sur… » : les textes d’une règle, chacun un lien. */
const fonder = ({ fondements }: RegleDeMatrice): readonly (Node | string)[] =>
  fondements.flatMap(([libelle, adresse], rang) => [
    rang > 0 ? ', ' : ' Fondée sur ',
    relier(sousLaBase(adresse), ...motsTenus(libelle)),
  ]);

/** Les textes et les lignes de chaque règle ; sans eux, si le réseau manque, la grille se parcourt quand même. */
const demanderLesRegles = (): Promise<readonly RegleDeMatrice[]> =>
  lireDesDonnees<readonly RegleDeMatrice[]>('/donnees/matrice.json').catch(() => []);

/** Fait de la matrice une grille que l’on parcourt au clavier, et dont une case dit ce qu’elle signifie. */
export async function animer(matrice: HTMLElement): Promise<void> {
  const table = matrice.querySelector('table');
  const detail = matrice.querySelector<HTMLElement>('.detail');
  const choix = matrice.querySelector<HTMLElement>('.mes-outils');
  const liste = matrice.querySelector<HTMLElement>('.a-cocher');
  if (!table || !detail || !choix || !liste) return;
  const regles = await demanderLesRegles();
  const outils = [...table.querySelectorAll<HTMLAnchorElement>('thead a')];
  const lignes = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  const cases = lignes.map((ligne) => [...ligne.querySelectorAll('td')]);
  const caseDe = (ligne: number, colonne: number) => cases[ligne]?.[colonne];
  let courante = { ligne: 0, colonne: 0 };

  /** Éclaire une ligne et une colonne, et elles seules ; aucune, si la place n’est pas dite. */
  const eclairer = (visee?: typeof courante): void => {
    table.querySelectorAll('.vise').forEach((une) => une.classList.remove('vise'));
    if (!visee) return;
    for (const une of [
      ...(lignes[visee.ligne]?.cells ?? []),
      ...cases.flatMap((siennes) => siennes[visee.colonne] ?? []),
    ])
      une.classList.add('vise');
    outils[visee.colonne]?.closest('th')?.classList.add('vise');
  };
  const montrer = (): void => {
    const { ligne, colonne } = courante;
    const [rangee, cellule, outil] = [lignes[ligne], caseDe(ligne, colonne), outils[colonne]];
    if (!rangee || !cellule) return;
    eclairer(courante);
    const regle = rangee.querySelector('a');
    const texte = document.createElement('p');
    texte.append(`${mot(outil)}, « ${mot(regle)} » : `);
    const fort = document.createElement('strong');
    fort.textContent = mot(cellule);
    const dite = regles[ligne];
    const textes = dite ? fonder(dite) : [];
    texte.append(fort, '.', ...textes, textes.length > 0 ? '.' : '');
    texte.tabIndex = -1;
    const rang = dite?.lignes[colonne] ?? 0;
    const liens = document.createElement('p');
    liens.append(
      rang > 0
        ? relier(
            `${adresseDe(regle)}#ligne-${String(rang)}`,
            `Lire la règle, ligne ${String(rang)}`,
          )
        : relier(`${adresseDe(regle)}#table`, 'Lire la règle, ligne par ligne'),
      ' · ',
      relier(adresseDe(outil), 'Lire la page de l’outil'),
    );
    detail.replaceChildren(texte, liens);
    detail.hidden = false;
  };
  const viser = (ligne: number, colonne: number, avecFocus: boolean): void => {
    caseDe(courante.ligne, courante.colonne)?.setAttribute('tabindex', '-1');
    courante = { ligne, colonne };
    const cellule = caseDe(ligne, colonne);
    cellule?.setAttribute('tabindex', '0');
    if (avecFocus) cellule?.focus();
    montrer();
  };
  const place = (cible: EventTarget | null) => {
    const cellule = cible instanceof Element ? cible.closest('td') : null;
    const ligne = cases.findIndex((siennes) => cellule !== null && siennes.includes(cellule));
    return cellule && ligne >= 0
      ? { ligne, colonne: cases[ligne]?.indexOf(cellule) ?? 0 }
      : undefined;
  };

  table.setAttribute('role', 'grid');
  cases.flat().forEach((cellule) => {
    cellule.setAttribute('tabindex', '-1');
  });
  caseDe(0, 0)?.setAttribute('tabindex', '0');
  table.addEventListener('click', ({ target }) => {
    const visee = place(target);
    if (visee) viser(visee.ligne, visee.colonne, true);
  });
  table.addEventListener('pointerover', ({ target }) => {
    const visee = place(target);
    if (visee) eclairer(visee);
  });
  table.addEventListener('pointerleave', () => {
    eclairer(detail.hidden ? undefined : courante);
  });
  table.addEventListener('focusin', ({ target }) => {
    const visee = place(target);
    if (visee) viser(visee.ligne, visee.colonne, false);
  });
  table.addEventListener('keydown', (touche) => {
    if (!place(touche.target)) return;
    const taille = { lignes: lignes.length, colonnes: outils.length };
    if (touche.key === 'Enter') {
      touche.preventDefault();
      montrer();
      detail.querySelector('p')?.focus();
      return;
    }
    const suivante = naviguer(courante, touche.key, touche.ctrlKey, taille);
    if (!suivante) return;
    touche.preventDefault();
    viser(suivante.ligne, suivante.colonne, true);
  });

  detail.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') caseDe(courante.ligne, courante.colonne)?.focus();
  });
  matrice.querySelector('.imprimer')?.addEventListener('click', () => {
    print();
  });

  choix.addEventListener('change', () => {
    const retenus = new Set(
      [...choix.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => Number(value)),
    );
    const dites = lignes.flatMap((rangee, ligne): Ligne[] => {
      const regle = rangee.querySelector('a');
      return [...retenus].map((colonne) => ({
        obligation: mot(regle),
        adresse: adresseDe(regle),
        outil: mot(outils[colonne]),
        etendue: mot(caseDe(ligne, colonne)),
      }));
    });
    liste.replaceChildren(
      ...listeACocher(dites).map(({ obligation, adresse, outils: pour }) => {
        const entree = document.createElement('li');
        const precision = document.createElement('span');
        precision.textContent = pour;
        entree.append(relier(adresse, obligation), precision);
        return entree;
      }),
    );
    matrice.classList.toggle('avec-liste', retenus.size > 0);
  });
  choix.hidden = false;
}
