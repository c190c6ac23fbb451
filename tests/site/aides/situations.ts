import type { Page } from '@playwright/test';
import type { Dossier } from '../../../src/lib/droit/surveillance/index.ts';
import { ecrireFragment } from '../../../src/lib/partage/lien.ts';
import { expect, ouvrir } from './essai.ts';
import { bouton, resultat, titre } from './questionnaire.ts';

/** Ouvre le questionnaire avec ces réponses, et va au résultat : entier, ou « ce que l’on peut déjà dire ». */
export async function ouvrirLeResultat(page: Page, dossier: Dossier): Promise<void> {
  // D’ailleurs : changer la seule fin de l’adresse ne rechargerait pas la page.
  await page.goto('about:blank');
  await ouvrir(page, `/verifier/${ecrireFragment(dossier)}`);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await expect(titre(page)).toHaveText('Vos réponses');
  await bouton(page, /^Voir /).click();
  await expect(resultat(page)).toBeVisible();
}

/** Déplie chaque démarche de « Ce que l’on fait souvent ensuite ». */
export const deplierLesDemarches = (page: Page): Promise<void> =>
  page
    .locator('#ensuite li > details')
    .evaluateAll((toutes) => toutes.forEach((une) => une.setAttribute('open', '')));

const prive = { secteur: 'prive', effectif: '50-et-plus' } as const;

/** Des situations que l’on raconte en une ligne ; le reste n’est pas su. */
export const situations = {
  'un salarié convoqué': {
    communs: { role: 'salarie', ...prive, motif: 'professionnel' },
    parDispositif: {
      'suivi-activite': { etat: 'en-service', information: 'aucune', suite: 'procedure-en-cours' },
    },
  },
  'un salarié licencié': {
    communs: { role: 'salarie', ...prive, motif: 'professionnel' },
    parDispositif: {
      video: { etat: 'en-service', information: 'aucune', suite: 'licenciement' },
    },
  },
  '« je ne sais pas » partout': {
    communs: { role: 'salarie', secteur: 'inconnu', effectif: 'inconnu', motif: 'inconnu' },
    parDispositif: {
      'suivi-activite': {
        etat: 'inconnu',
        information: 'inconnu',
        suite: 'inconnu',
        zones: ['inconnu'],
      },
    },
  },
  'deux outils': {
    communs: { role: 'salarie', ...prive, motif: 'professionnel' },
    parDispositif: {
      'suivi-activite': { etat: 'en-service', information: 'aucune', suite: 'sanction' },
      video: { etat: 'en-service', information: 'ecrite-precise', suite: 'sanction' },
    },
  },
  'un agent public': {
    communs: { role: 'agent-public', secteur: 'public' },
    parDispositif: {
      'messagerie-web': { etat: 'en-service', information: 'aucune', suite: 'aucune' },
    },
  },
  'un employeur de huit salariés': {
    communs: { role: 'employeur', secteur: 'prive', effectif: 'moins-11' },
    parDispositif: {
      video: {
        etat: 'en-service',
        information: 'aucune',
        suite: 'aucune',
        finalite: 'securite',
        base: 'interet-legitime',
        conservation: 'au-dela',
        permanence: 'constante',
      },
    },
  },
} as const satisfies Readonly<Record<string, Dossier>>;
