import { sousLaBase } from '../../lib/liens/base.ts';
import { motsTenus } from '../elements/mots-tenus.ts';
import type { BasculeMontree } from '../../lib/maif/rejouer.ts';

/** Un élément, ses propriétés, son contenu. */
export function poser<B extends keyof HTMLElementTagNameMap>(
  balise: B,
  proprietes: Partial<HTMLElementTagNameMap[B]>,
  ...contenu: readonly (Node | string)[]
): HTMLElementTagNameMap[B] {
  const element = Object.assign(document.createElement(balise), proprietes);
  element.append(...contenu);
  return element;
}

const choisir = (id: string, libelle: string, rang: number): HTMLLabelElement =>
  poser(
    'label',
    {},
    poser('input', {
      type: 'radio',
      name: `rejeu-${id}`,
      value: String(rang),
      defaultChecked: rang === 0,
    }),
    libelle,
  );

/** Le formulaire du rejeu : un groupe par fait, puis le retour aux faits rapportés et l’adresse de l’état. */
export function ecrireLesChoix(bascules: readonly BasculeMontree[]): HTMLFormElement {
  const groupes = bascules.map(({ id, question, choix, source }) =>
    poser(
      'fieldset',
      {},
      poser('legend', {}, question),
      poser('div', {}, ...choix.map(({ libelle }, rang) => choisir(id, libelle, rang))),
      poser('a', { href: sousLaBase(source.adresse) }, ...motsTenus(source.libelle)),
    ),
  );
  return poser(
    'form',
    { className: 'choix', ariaLabel: 'Les faits que l’on suppose', autocomplete: 'off' },
    ...groupes,
    poser(
      'p',
      { className: 'retour' },
      poser(
        'button',
        { type: 'reset', className: 'bouton discret' },
        'Revenir aux faits rapportés',
      ),
      poser('a', { className: 'etat', href: '#rejouer' }, 'L’adresse de cet état'),
    ),
  );
}

/** Le pli de tous les faits, fermé et vide : ce qu’il montre se charge quand on l’ouvre. */
export const ecrireLePli = (): HTMLDetailsElement =>
  poser(
    'details',
    { className: 'tous sans-impression' },
    poser('summary', {}, 'Changer tous les faits, un par un'),
    poser('p', { role: 'status' }, 'Les faits et leurs règles se chargent…'),
  );

/** Demande une feuille de style de ce site, et attend qu’elle soit là. */
export async function demanderLaFeuille(adresse: string): Promise<void> {
  const feuille = poser('link', { rel: 'stylesheet', href: adresse });
  await new Promise<void>((faite) => {
    feuille.addEventListener('load', () => {
      faite();
    });
    feuille.addEventListener('error', () => {
      faite();
    });
    document.head.append(feuille);
  });
}
