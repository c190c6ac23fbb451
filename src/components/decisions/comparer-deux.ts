import {
  adresseDeComparaison,
  lireComparaison,
  rapprocher,
  rapprocherLesReponses,
  reservesDesDeux,
  type Affaire,
  type Repertoire,
} from '../../lib/decisions/rapprocher.ts';
import { motsTenus } from '../elements/mots-tenus.ts';
import { lireDesDonnees } from '../../lib/chargement/lire-un-fichier.ts';
import { sousLaBase } from '../../lib/liens/base.ts';

const mots = { different: 'Différent', pareil: 'Pareil', inconnu: 'On ne sait pas' } as const;
const questions = ['L’outil', 'La preuve', 'La sanction'] as const;

function cellule(balise: 'td' | 'th', texte: string, role: string): HTMLTableCellElement {
  const neuve = document.createElement(balise);
  neuve.append(...motsTenus(texte));
  neuve.setAttribute('role', role);
  return neuve;
}

/** La table vide que la page garde en modèle : c’est elle qui retient les styles des tableaux. */
function tableVide(): HTMLTableElement {
  const modele = document.querySelector<HTMLTemplateElement>('template.table');
  const table = modele?.content.querySelector('table')?.cloneNode();
  if (table instanceof HTMLTableElement) return table;
  throw new Error('src/pages/decisions/comparer.astro : <template class="table"> manque.');
}

/** Une table à quatre colonnes, qui devient des cartes sur un téléphone. */
function tableau(
  intitule: string,
  colonnes: readonly string[],
  lignes: readonly (readonly [rapport: string, cases: readonly string[]])[],
): HTMLTableElement {
  const table = tableVide();
  const titre = table.createCaption();
  titre.textContent = intitule;
  const tete = table.createTHead();
  tete.setAttribute('role', 'rowgroup');
  const entete = tete.insertRow();
  entete.setAttribute('role', 'row');
  entete.append(...colonnes.map((colonne) => cellule('th', colonne, 'columnheader')));
  const corps = table.createTBody();
  corps.setAttribute('role', 'rowgroup');
  for (const [rapport, cases] of lignes) {
    const ligne = corps.insertRow();
    ligne.setAttribute('role', 'row');
    ligne.dataset['rapport'] = rapport;
    cases.forEach((texte, rang) => {
      const une = cellule('td', texte, rang === 0 ? 'rowheader' : 'cell');
      une.dataset['titre'] = colonnes[rang] ?? '';
      ligne.append(une);
    });
  }
  return table;
}

function comparer(repertoire: Repertoire, une: Affaire, autre: Affaire): readonly Node[] {
  const colonnes = ['Question', une.nom, autre.nom, 'Pareil\u00a0?'];
  const faits = rapprocher(repertoire, une, autre).map(
    ({ question, une: a, autre: b, rapport }) =>
      [
        rapport,
        [question, a ?? 'non dit par nos sources', b ?? 'non dit par nos sources', mots[rapport]],
      ] as const,
  );
  const reponses = rapprocherLesReponses(une, autre).map(
    ({ une: a, autre: b, rapport }, rang) =>
      [rapport, [questions[rang] ?? '', a ?? 'Non jugé', b ?? 'Non jugé', mots[rapport]]] as const,
  );
  const reserves = reservesDesDeux(repertoire, [une, autre]).map((reserve) => {
    const paragraphe = document.createElement('p');
    paragraphe.append(...motsTenus(reserve));
    return paragraphe;
  });
  const liens = document.createElement('p');
  for (const affaire of [une, autre]) {
    const lien = document.createElement('a');
    lien.href = sousLaBase(`/decisions/${affaire.id}/`);
    lien.append(...motsTenus(affaire.nom));
    liens.append(liens.childNodes.length > 0 ? ' · ' : 'Lire : ', lien);
  }
  return [
    ...reserves,
    tableau('Les trois réponses', colonnes, reponses),
    tableau('Les faits', colonnes, faits),
    liens,
  ];
}

/**
 * Met en marche la comparaison : toutes les affaires viennent de ce site en une fois, rien n’y repart. Ce qui est déjà
 * choisi se compare aussitôt.
 * @throws si les affaires n’arrivent pas.
 */
export async function installer(formulaire: HTMLElement): Promise<void> {
  const boite = document.querySelector('.comparaison');
  const [une, autre] = formulaire.querySelectorAll('select');
  if (!boite || !une || !autre) return;
  const repertoire = await lireDesDonnees<Repertoire>('/donnees/comparer.json');
  const trouver = (id: string) => repertoire.affaires.find((affaire) => affaire.id === id);
  const montrer = (): void => {
    const [a, b] = [trouver(une.value), trouver(autre.value)];
    boite.replaceChildren(...(a && b ? comparer(repertoire, a, b) : []));
  };
  const rouvrir = (): void => {
    const demande = lireComparaison(location.hash);
    // Une affaire que ce site n’a pas, ou n’a plus, reste à choisir : la liste ne se montre pas vide.
    if (demande) {
      une.value = trouver(demande[0])?.id ?? '';
      autre.value = trouver(demande[1])?.id ?? '';
    }
    montrer();
  };
  formulaire.addEventListener('change', () => {
    montrer();
    if (une.value && autre.value)
      history.replaceState(
        history.state,
        '',
        sousLaBase(adresseDeComparaison(une.value, autre.value)),
      );
  });
  window.addEventListener('hashchange', rouvrir);
  rouvrir();
}
