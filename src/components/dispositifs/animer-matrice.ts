import { listeACocher, naviguer } from '../../lib/matrice/naviguer.ts';
import type { Ligne } from '../../lib/matrice/naviguer.ts';

const mot = (element: Element | null | undefined): string => element?.textContent?.trim() ?? '';

/** Un lien neuf vers l’endroit où mène déjà un autre. */
function relier(lien: HTMLAnchorElement | null | undefined, texte: string): HTMLAnchorElement {
  const copie = document.createElement('a');
  copie.href = lien?.href ?? '';
  copie.textContent = texte;
  return copie;
}

/** Fait de la matrice une grille que l’on parcourt au clavier, et dont une case dit ce qu’elle signifie. */
export function animer(matrice: HTMLElement): void {
  const table = matrice.querySelector('table');
  const detail = matrice.querySelector<HTMLElement>('.detail');
  const choix = matrice.querySelector<HTMLElement>('.mes-outils');
  const liste = matrice.querySelector<HTMLElement>('.a-cocher');
  if (!table || !detail || !choix || !liste) return;
  const outils = [...table.querySelectorAll<HTMLAnchorElement>('thead a')];
  const lignes = [...table.tBodies].flatMap(({ rows }) => [...rows]);
  const cases = lignes.map((ligne) => [...ligne.querySelectorAll('td')]);
  const caseDe = (ligne: number, colonne: number) => cases[ligne]?.[colonne];
  let courante = { ligne: 0, colonne: 0 };

  const montrer = (): void => {
    const { ligne, colonne } = courante;
    const [rangee, cellule, outil] = [lignes[ligne], caseDe(ligne, colonne), outils[colonne]];
    if (!rangee || !cellule) return;
    table.querySelectorAll('.vise').forEach((une) => une.classList.remove('vise'));
    for (const une of [...rangee.cells, ...cases.flatMap((siennes) => siennes[colonne] ?? [])])
      une.classList.add('vise');
    outil?.closest('th')?.classList.add('vise');
    const regle = rangee.querySelector('a');
    const texte = document.createElement('p');
    texte.append(`${mot(outil)}, « ${mot(regle)} » : `);
    const fort = document.createElement('strong');
    fort.textContent = mot(cellule);
    texte.append(fort, `. Fondée sur ${rangee.dataset['texte'] ?? 'des décisions'}.`);
    const liens = document.createElement('p');
    liens.append(
      relier(regle, 'Lire la règle, ligne par ligne'),
      ' · ',
      relier(outil, 'Lire la page de l’outil'),
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
  table.addEventListener('focusin', ({ target }) => {
    const visee = place(target);
    if (visee) viser(visee.ligne, visee.colonne, false);
  });
  table.addEventListener('keydown', (touche) => {
    if (!place(touche.target)) return;
    const taille = { lignes: lignes.length, colonnes: outils.length };
    const suivante = naviguer(courante, touche.key, touche.ctrlKey, taille);
    if (!suivante) return;
    touche.preventDefault();
    viser(suivante.ligne, suivante.colonne, true);
  });

  choix.addEventListener('change', () => {
    const retenus = new Set(
      [...choix.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => Number(value)),
    );
    const dites = lignes.flatMap((rangee, ligne): Ligne[] => {
      const regle = rangee.querySelector('a');
      return [...retenus].map((colonne) => ({
        obligation: mot(regle),
        adresse: regle?.href ?? '',
        outil: mot(outils[colonne]),
        etendue: mot(caseDe(ligne, colonne)),
      }));
    });
    liste.replaceChildren(
      ...listeACocher(dites).map(({ obligation, adresse, outils: pour }) => {
        const entree = document.createElement('li');
        const lien = document.createElement('a');
        [lien.href, lien.textContent] = [adresse, obligation];
        const precision = document.createElement('span');
        precision.textContent = pour;
        entree.append(lien, precision);
        return entree;
      }),
    );
    matrice.classList.toggle('avec-liste', retenus.size > 0);
  });
  choix.hidden = false;
}
