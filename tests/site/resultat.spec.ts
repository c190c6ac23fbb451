import type { Page } from '@playwright/test';
import {
  dire,
  faitsDe,
  nomsDesFaits,
  questions,
  variantes,
  vocabulaire,
} from '../../src/lib/droit/surveillance/index.ts';
import type { Dispositif } from '../../src/lib/droit/surveillance/index.ts';
import { questionUtile } from '../../src/lib/questionnaire/questions-a-poser.ts';
import { defautsAccessibilite } from './aides/axe.ts';
import { calme } from './aides/calme.ts';
import { expect, test } from './aides/essai.ts';
import { lirePdf } from './aides/lire-pdf.ts';
import {
  bouton,
  commencer,
  finir,
  ignorer,
  repondre,
  resultat,
  titre,
  premierEcran,
} from './aides/questionnaire.ts';
import { deplierLesDemarches, ouvrirLeResultat, situations } from './aides/situations.ts';
import { temoigner, traces } from './aides/temoin.ts';
import { malComposes, textesAffiches } from './aides/typographie.ts';

/** Ce que la page donne au papier, avec ses feuilles et leurs lignes. */
const imprimer = async (page: Page) =>
  lirePdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));

/** Le bouton imprime sans ouvrir de fenêtre : c’est l’essai qui demande le papier. */
const sansFenetre = (page: Page) =>
  page.evaluate(() => {
    window.print = () => undefined;
  });

const outils: readonly string[] = vocabulaire.dispositif.reponses;
const estUnOutil = (id: string): id is Dispositif => outils.includes(id);

const kit = (page: Page) => page.locator('#kit');
const feuille = (page: Page) => page.locator('#feuille-d-entretien');

test.describe('Le premier écran, à 360 × 740', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const [qui, dossier] of Object.entries(situations)) {
    test(`${qui} : la réponse, les trois conclusions, les actions et une date`, async ({
      page,
    }) => {
      await ouvrirLeResultat(page, dossier);
      const outils = Object.keys(dossier.parDispositif).length;
      const tete = resultat(page);
      const bas = async (choix: string) =>
        tete
          .locator(choix)
          .evaluateAll((tous) => tous.map((un) => un.getBoundingClientRect().bottom));
      const reponse = await titre(page).innerText();
      expect(reponse.length).toBeGreaterThan(20);
      const mots = tete.locator('dl.trois dd');
      await expect(mots).toHaveCount(3 * outils);
      for (const mot of await mots.allInnerTexts()) expect(mot.trim()).not.toBe('');
      const action = tete.locator('.semaine li').first();
      await expect(action).not.toBeEmpty();
      await expect(tete.locator('.prochaine')).toHaveText(
        /Prochaine date\s: .+|aucun délai que nous sachions calculer/,
      );
      const places = {
        reponse: await bas('h1'),
        conclusions: await bas('dl.trois'),
        actions: await bas('.semaine li'),
        date: await bas('p.prochaine'),
      };
      for (const [quoi, y] of Object.entries(places)) {
        expect(y.length, quoi).toBeGreaterThan(0);
        expect(Math.max(...y), `${quoi}, en bas`).toBeLessThanOrEqual(740);
      }
    });
  }
});

for (const qui of ['un salarié licencié', 'deux outils'] as const)
  test(`${qui} : « Et si… » change une réponse, les conclusions bougent au-dessus, et l’on revient`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await ouvrirLeResultat(page, situations[qui]);
    const reponses = page.locator('#vos-reponses');
    const [donnees, trois] = [await reponses.textContent(), page.locator('dl.trois').first()];
    const avant = await trois.innerText();
    await page.getByText('Et si une réponse changeait').click();
    const choix = page.getByLabel('Essayer une autre réponse');
    await choix.selectOption({ index: 1 });
    await expect.poll(() => trois.innerText()).not.toBe(avant);
    await expect(trois).toBeInViewport({ ratio: 1 });
    await expect(choix).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('status').filter({ hasText: 'Essai.' })).toContainText('La preuve');
    expect.soft(await defautsAccessibilite(page)).toEqual([]);
    expect.soft(malComposes(await textesAffiches(page))).toEqual([]);
    await page.getByRole('button', { name: 'Revenir à mes réponses' }).click();
    await expect.poll(() => trois.innerText()).toBe(avant);
    await expect(choix).toBeFocused();
    expect(await reponses.textContent()).toBe(donnees);
  });

test('un employeur qui n’a pas dit combien de salariés : le résultat le demande, et s’y tient', async ({
  page,
}) => {
  await ouvrirLeResultat(page, {
    communs: { role: 'employeur', secteur: 'prive' },
    parDispositif: { video: { etat: 'en-service', information: 'aucune', suite: 'aucune' } },
  });
  const ensuite = page.locator('#ensuite');
  await expect(ensuite).toContainText('Compter les salariés');
  await expect(resultat(page)).not.toContainText('comité entendu');
  await page.getByRole('button', { name: 'Dire combien de salariés' }).click();
  await repondre(page, 'moins-11');
  while (!(await premierEcran(page).isVisible())) await ignorer(page);
  await expect(page.getByRole('button', { name: 'Dire combien de salariés' })).toHaveCount(0);
  await expect(ensuite).not.toContainText('Compter les salariés');
  await expect(ensuite).not.toContainText('ordre du jour');
  await expect(
    page.getByRole('heading', { name: /Ce que l’employeur peut changer/ }),
  ).toBeVisible();
  await expect(page.locator('.annexe').first()).not.toContainText('Consulter le comité');
  await page
    .locator('.annexe')
    .getByRole('button', { name: /Préparer, ici/ })
    .first()
    .click();
  await expect(kit(page).locator('.feuille')).toBeVisible();
  await expect(kit(page).getByRole('radio', { name: /Note au comité/ })).toHaveCount(0);
});

test('une réponse « employeur » remplit le kit, ouvert dans le résultat ; rien ne sort de la page', async ({
  page,
}) => {
  await commencer(page);
  await calme(page);
  const adresse = page.url();
  const temoin = temoigner(page);
  await repondre(page, 'employeur');
  await repondre(page, 'prive');
  await repondre(page, 'video');
  await finir(page);
  await bouton(page, 'Voir le résultat').click();
  await kit(page).locator('summary').first().click();
  await expect(kit(page).locator('#saisie-outil')).toHaveValue('video');
  await expect(kit(page).locator('#saisie-nom')).toHaveValue(/Caméra/);
  await kit(page).locator('#saisie-employeur').fill('Boulangerie du Pont');
  await expect(kit(page).locator('.feuille')).toContainText('Boulangerie du Pont');
  expect(page.url()).toBe(adresse);
  expect(await traces(page)).toEqual([]);
  expect(await page.evaluate(() => window.name)).toBe('');
  expect(temoin.erreurs).toEqual([]);
  expect(temoin.ailleurs).toEqual([]);
  for (const demande of temoin.requetes) expect(demande).not.toMatch(/Boulangerie|prive|#|\?/);
  expect.soft(await defautsAccessibilite(page)).toEqual([]);
  expect.soft(malComposes(await textesAffiches(page))).toEqual([]);
});

test('le kit d’un employeur de huit salariés : ses réponses y sont, ce qui ne le concerne pas se dit', async ({
  page,
}) => {
  await ouvrirLeResultat(page, situations['un employeur de huit salariés']);
  await kit(page).locator('summary').first().click();
  await expect(kit(page).getByLabel('Effectif de l’entreprise')).toHaveValue('moins-11');
  await expect(kit(page).locator('.ecarte')).toContainText('ne vous concerne pas');
  await expect(kit(page).getByRole('radio', { name: /Note au comité/ })).toHaveCount(0);
  await expect(kit(page).locator('#saisie-base')).toHaveValue('interet-legitime');
  await expect(kit(page).locator('#saisie-but')).not.toHaveValue('');
  await kit(page)
    .getByRole('radio', { name: /Filtrage/ })
    .check();
  await expect(kit(page).locator('#saisie-frequence')).toHaveValue('constante');
  await kit(page).getByLabel('Effectif de l’entreprise').selectOption('50-et-plus');
  await expect(kit(page).locator('.ecarte')).toHaveCount(0);
  await expect(kit(page).getByRole('radio', { name: /Note au comité/ })).toBeVisible();
});

test('en infraction, l’employeur a un chemin : suspendre, informer, reprendre, revoir ; chaque document s’ouvre', async ({
  page,
}) => {
  await ouvrirLeResultat(page, situations['un employeur de huit salariés']);
  const ensuite = page.locator('#ensuite');
  const titres = await ensuite.locator('summary strong').allInnerTexts();
  const rang = (mot: RegExp) => {
    const trouve = titres.findIndex((un) => mot.test(un));
    expect(trouve, String(mot)).toBeGreaterThanOrEqual(0);
    return trouve;
  };
  const chemin = [
    /^Suspendre/,
    /sort des données/,
    /information écrite/,
    /^Reprendre/,
    /jour de revue/,
  ];
  const rangs = chemin.map(rang);
  expect(rangs).toEqual(rangs.toSorted((un, autre) => un - autre));
  await expect(ensuite.locator('h3').first()).toHaveText('Dès aujourd’hui');
  await expect(ensuite.locator('summary', { hasText: 'jour de revue' })).toContainText(
    /d’ici le \d/,
  );
  await deplierLesDemarches(page);
  await ensuite
    .getByRole('button', { name: /Préparer, ici : Notice, deuxième niveau/ })
    .first()
    .click();
  await expect(kit(page).getByRole('radio', { name: /deuxième niveau/ })).toBeChecked();
  await expect(kit(page).locator('.feuille')).toBeVisible();
  // On arrive droit à ce que ce document demande, et non en haut de la liste des documents.
  const reponses = kit(page).getByRole('heading', { name: /^Les réponses, pour/ });
  await expect(reponses).toBeFocused();
  await expect(reponses).toContainText('deuxième niveau');
  await expect(reponses).toBeInViewport();
  await ensuite
    .getByRole('button', { name: /Préparer, ici : Calendrier de conservation/ })
    .first()
    .click();
  await expect(kit(page).getByRole('radio', { name: /Calendrier de conservation/ })).toBeChecked();
  await expect(reponses).toBeFocused();
  await expect(reponses).toContainText('Calendrier de conservation');
});

test('chaque outil a son kit, et garde ce que l’on y tape', async ({ page }) => {
  await ouvrirLeResultat(page, {
    communs: { role: 'employeur', secteur: 'prive', effectif: '11-49' },
    parDispositif: { video: { information: 'aucune' }, badge: { information: 'ecrite-vague' } },
  });
  await kit(page).locator('summary').first().click();
  const outil = kit(page).getByLabel('Outil', { exact: true });
  await outil.selectOption({ index: 0 });
  await kit(page).locator('#saisie-but').fill('Le premier but');
  await outil.selectOption({ index: 1 });
  await expect(kit(page).locator('#saisie-but')).not.toHaveValue('Le premier but');
  await outil.selectOption({ index: 0 });
  await expect(kit(page).locator('#saisie-but')).toHaveValue('Le premier but');
});

test('quitter le résultat et y revenir garde ce qui est tapé dans le kit ; le reste suit les réponses', async ({
  page,
}) => {
  await ouvrirLeResultat(page, situations['un employeur de huit salariés']);
  const base = kit(page).locator('#saisie-base');
  const nom = kit(page).locator('#saisie-nom');
  const employeur = kit(page).locator('#saisie-employeur');
  const deplier = () => kit(page).locator('summary').first().click();
  await deplier();
  await employeur.fill('Boulangerie du Pont');
  await nom.fill('Caméra de la caisse');
  await expect(base).toHaveValue('interet-legitime');
  const reponses = page.locator('#vos-reponses');
  await reponses.locator('summary').first().click();
  await reponses.getByRole('button', { name: /^Modifier.*base légale/ }).click();
  await repondre(page, 'contrat');
  // Ce qui manque au court chemin se demande avant de revenir au résultat.
  while (!(await premierEcran(page).isVisible())) await ignorer(page);
  await deplier();
  await expect(employeur).toHaveValue('Boulangerie du Pont');
  await expect(nom).toHaveValue('Caméra de la caisse');
  await expect(base).toHaveValue('contrat');
  expect(await traces(page)).toEqual([]);
  expect(await page.evaluate(() => window.name)).toBe('');

  await bouton(page, 'Tout effacer').click();
  await page.getByRole('button', { name: 'Rétablir' }).click();
  await expect(resultat(page)).toBeVisible();
  await deplier();
  await expect(employeur).toHaveValue('Boulangerie du Pont');

  await bouton(page, 'Tout effacer').click();
  await commencer(page);
  await repondre(page, 'employeur');
  await repondre(page, 'prive');
  await repondre(page, 'video');
  await bouton(page, 'Voir ce que').click();
  await deplier();
  await expect(employeur).toHaveValue('');
});

test('une lettre commencée attend que l’on revienne ; un jour donné dans les délais s’y écrit', async ({
  page,
}) => {
  await ouvrirLeResultat(page, situations['un salarié licencié']);
  const lettre = page.locator('.preparer', {
    has: page.getByText(/Préparer la lettre.*Contester/),
  });
  const champ = (id: string) => lettre.locator(`#contestation-d-une-sanction-${id}`);
  const deplier = async () => {
    await deplierLesDemarches(page);
    await lettre.locator('summary').first().click();
  };
  await deplier();
  await champ('reproches').fill('Des pauses trop longues.');
  await page.locator('#delais > summary').click();
  await page.locator('#date-contester-licenciement').fill('15/03/2026');
  await expect(champ('notifie-le')).toHaveValue('15/03/2026');
  await resultat(page).getByRole('button', { name: 'Préciser ma réponse' }).click();
  await bouton(page, 'Voir ce que').click();
  await deplier();
  await expect(champ('reproches')).toHaveValue('Des pauses trop longues.');
  await expect(champ('notifie-le')).toHaveValue('15/03/2026');
  expect(await traces(page)).toEqual([]);
});

for (const qui of ['« je ne sais pas » partout', 'un agent public'] as const)
  test(`${qui} : le haut du résultat et « La question à poser d’abord » disent la même`, async ({
    page,
  }) => {
    const { communs, parDispositif } = situations[qui];
    await ouvrirLeResultat(page, situations[qui]);
    const [outil] = Object.keys(parDispositif).filter(estUnOutil);
    if (outil === undefined) throw new Error('Cette situation n’a pas d’outil.');
    const fait = questionUtile(variantes(faitsDe({ communs, parDispositif }, outil)));
    if (fait === undefined) throw new Error('Cette situation n’a pas de question utile.');
    const { intitule, aDemander } = questions[fait];
    await expect(page.locator('.d-abord')).toContainText(nomsDesFaits[fait]);
    await expect(page.locator('#ensuite .question')).toHaveText(
      dire(aDemander?.question ?? intitule, communs.role),
    );
  });

for (const [qui, effectif, conseiller] of [
  ['avec élus', '50-et-plus', false],
  ['sans élus', 'moins-11', true],
] as const)
  test(`convoqué, ${qui} : la feuille d’entretien se fait ici, et tient sur une page`, async ({
    page,
  }) => {
    const { communs, parDispositif } = situations['un salarié convoqué'];
    await ouvrirLeResultat(page, { communs: { ...communs, effectif }, parDispositif });
    await sansFenetre(page);
    await feuille(page).locator('summary').first().click();
    const corps = feuille(page).locator('.feuille-d-entretien');
    await expect(corps).toContainText('Je n’ai reçu aucune information sur cet outil avant');
    if (conseiller) await expect(corps).toContainText('un conseiller du salarié, gratuit');
    else await expect(corps).not.toContainText('conseiller du salarié');
    await expect(
      feuille(page)
        .getByRole('link', { name: /L. 1232-4/ })
        .first(),
    ).toBeVisible();
    expect.soft(await defautsAccessibilite(page)).toEqual([]);
    await feuille(page).getByRole('button', { name: 'Imprimer cette feuille' }).click();
    const pages = await imprimer(page);
    expect(pages).toHaveLength(1);
    const texte = pages
      .flat()
      .map((une) => une.texte)
      .join('\n');
    expect(texte).toContain('Qui vient avec moi');
    expect(texte).toContain('Ce qui peut suivre');
    expect(texte).not.toContain('La preuve');
    await feuille(page)
      .getByRole('radio', { name: conseiller ? 'Oui' : 'Non' })
      .check();
    if (conseiller) await expect(corps).not.toContainText('conseiller du salarié');
    else await expect(corps).toContainText('un conseiller du salarié, gratuit');
  });

test.describe('« Cette semaine », à 360 × 740', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const [qui, dossier] of Object.entries(situations))
    test(`${qui} : chaque action mène à elle-même ; les démarches finissent avant le quatrième écran`, async ({
      page,
    }) => {
      await ouvrirLeResultat(page, dossier);
      const actions = page.locator('.semaine button');
      await expect(actions).not.toHaveCount(0);
      const bas = (choix: string) =>
        page
          .locator(choix)
          .last()
          .evaluate((une) => une.getBoundingClientRect().bottom + scrollY);
      // Toutes les démarches se lisent avant le quatrième écran ; la question à poser d’abord, avant le cinquième.
      const demarches = await bas('#ensuite h3 + ul');
      console.log(`${qui} : la dernière démarche finit à ${demarches.toFixed(0)} px`);
      expect.soft(demarches, 'le bas des démarches').toBeLessThanOrEqual(3 * 740);
      expect.soft(await bas('#ensuite'), 'le bas de « ensuite »').toBeLessThanOrEqual(4 * 740);
      for (const action of await actions.all()) {
        const nom = await action.innerText();
        await action.click();
        const vise = page.locator(':focus');
        await expect(vise).toBeInViewport();
        const aLaFeuille = nom.startsWith('Préparer votre feuille');
        await expect(vise).toContainText(aLaFeuille ? 'Ma feuille d’entretien' : nom);
        expect(await vise.evaluate((une) => une.parentElement?.hasAttribute('open'))).toBe(true);
      }
    });
});

test('la preuve et la sanction de deux outils ne s’expliquent qu’une fois dans les mêmes mots', async ({
  page,
}) => {
  await ouvrirLeResultat(page, situations['deux outils']);
  const paragraphes = await page.locator('.resultat .points p').allInnerTexts();
  const expliques = paragraphes.filter((une) => une.includes('Tout dépendra du sort de la preuve'));
  expect(expliques).toHaveLength(1);
  await expect(page.locator('.resultat .points')).toContainText([
    /./,
    /Pour les mêmes raisons que/,
  ]);
});

test('qui n’est pas convoqué n’a pas de feuille d’entretien', async ({ page }) => {
  await ouvrirLeResultat(page, situations['un salarié licencié']);
  await expect(feuille(page)).toHaveCount(0);
});

test('le jour de l’entretien, donné une fois, date les démarches', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-28T10:00:00');
  await ouvrirLeResultat(page, situations['un salarié convoqué']);
  const choisir = page.locator('#ensuite li', { hasText: 'Choisir qui vient' });
  await expect(choisir.locator('summary').first()).toContainText('avant l’entretien');
  await choisir.locator('summary').first().click();
  await choisir.getByRole('button', { name: /Donner ce jour/ }).click();
  const champ = page.locator('#date-sanction-apres-entretien');
  await expect(champ).toBeFocused();
  await champ.fill('12/12/2026');
  await champ.press('Tab');
  await expect(choisir).toContainText(/avant l’entretien du 12\s?décembre\s?2026/);
  await expect(page.locator('.resultat .prochaine')).toContainText(/le 12\s?décembre\s?2026/);
  await expect(page.locator('#ensuite')).toContainText('3114');
  await expect(page.locator('#ensuite')).toContainText('médecin du travail');
  await expect(page.locator('#ensuite h3')).toHaveText([
    'Dès aujourd’hui',
    'Cette semaine',
    'Ensuite',
    'La question à poser d’abord',
  ]);
  await page.locator('#feuille-d-entretien > summary').click();
  const corps = feuille(page).locator('.feuille-d-entretien');
  await expect(corps).toContainText(/Entretien fixé le 12\s?décembre\s?2026/);
  await expect(corps).toContainText(/pas avant le 16\s?décembre\s?2026/);
});

test('convoqué pour une insuffisance, trop tôt : le jour se donne, et l’écran le dit', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-30T10:00:00');
  const { communs, parDispositif } = situations['un salarié convoqué'];
  await ouvrirLeResultat(page, { communs: { ...communs, motif: 'insuffisance' }, parDispositif });
  await page.getByRole('button', { name: 'Donner ce jour' }).first().click();
  const champ = page.locator('#date-licenciement-apres-entretien');
  await expect(champ).toBeFocused();
  await champ.fill('7/12/2026');
  await champ.press('Tab');
  await page.locator('#date-entretien-prealable').fill('30/11/2026');
  await page.locator('#date-entretien-prealable').press('Tab');
  await expect(page.locator('.resultat .prochaine').first()).toContainText(
    /le 7\s?décembre\s?2026. Pour un licenciement, il ne se tient pas avant le 8\s?décembre\s?2026/,
  );
  await page.locator('#feuille-d-entretien > summary').click();
  await expect(feuille(page).locator('.feuille-d-entretien')).toContainText(
    'Le jour fixé vient plus tôt.',
  );
});

for (const [qui, dossier] of Object.entries(situations))
  test(`l’essentiel de ${qui} tient sur deux pages, avec quoi faire, quand et à qui parler`, async ({
    page,
  }) => {
    await ouvrirLeResultat(page, dossier);
    await sansFenetre(page);
    const reponse = await titre(page).innerText();
    const action = await page.locator('.semaine li').first().innerText();
    await page.getByRole('button', { name: /Imprimer l’essentiel/ }).click();
    await expect(page.locator('.essentiel')).toHaveCount(1);
    const pages = await imprimer(page);
    expect(pages.length).toBeLessThanOrEqual(2);
    const texte = pages
      .flat()
      .map((une) => une.texte)
      .join(' ')
      .replaceAll(/\s+/g, ' ');
    expect(texte).toContain(action);
    expect(texte).toContain(reponse.split(' ').slice(0, 4).join(' ').replaceAll(/\s+/g, ' '));
    for (const mot of ['Les dates', 'À qui s’adresser', 'Ce que l’on fait souvent ensuite'])
      expect(texte).toContain(mot);
    if (dossier.communs.role !== 'employeur')
      expect(texte).toContain('La question à poser d’abord');
    expect(texte).toMatch(/1 \/ \d/);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('.essentiel')).toHaveCount(0);
  });

test('le résultat entier : chaque page a son numéro, aucun titre ne reste seul au pied d’une feuille', async ({
  page,
}) => {
  await ouvrirLeResultat(page, situations['deux outils']);
  const titres = new Set(
    (await page.locator('.resultat :is(h2, h3, h4)').allInnerTexts()).map((un) =>
      un.replaceAll(/\s+/g, ' ').trim(),
    ),
  );
  const pages = await imprimer(page);
  expect(pages.length).toBeGreaterThan(2);
  const numerotee = pages.map((lignes) => lignes.some(({ texte }) => /^\d+ \/ \d+$/.test(texte)));
  expect(numerotee).not.toContain(false);
  const derniere = (lignes: (typeof pages)[number]) =>
    lignes.filter(({ texte }) => texte !== '' && !/^\d+ \/ \d+$/.test(texte)).at(-1)?.texte ?? '';
  expect(pages.map(derniere).filter((texte) => titres.has(texte))).toEqual([]);
});

test('« Tout effacer » du questionnaire se rétablit, jusqu’au prochain geste ; les autres onglets s’effacent pour de bon', async ({
  page,
  context,
}) => {
  await commencer(page);
  await repondre(page, 'employeur');
  const autre = await context.newPage();
  await commencer(autre);
  await repondre(autre, 'salarie');
  await bouton(page, 'Tout effacer').click();
  await expect(titre(autre)).toHaveText('Vérifier une situation');
  await expect(autre.getByRole('button', { name: 'Rétablir' })).toHaveCount(0);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Rétablir' }).click();
  await expect(page.getByText('Vos réponses sont rétablies.')).toBeVisible();
  await expect(resultat(page).or(page.locator('.questionnaire'))).toContainText('Employeur');
  await bouton(page, 'Tout effacer').click();
  await bouton(page, 'Commencer').click();
  await bouton(page, /Précédent/).click();
  await expect(page.getByRole('button', { name: 'Rétablir' })).toHaveCount(0);
});

test('« Tout effacer » du kit et des lettres se rétablit vingt secondes, ou jusqu’au prochain geste', async ({
  page,
}) => {
  await page.clock.install();
  await ouvrirLeResultat(page, situations['un employeur de huit salariés']);
  await page.clock.runFor(1_000);
  await kit(page).locator('summary').first().click();
  const champ = kit(page).locator('#saisie-employeur');
  const effacer = kit(page).getByRole('button', { name: 'Tout effacer' });
  const retablir = kit(page).getByRole('button', { name: 'Rétablir' });
  await champ.fill('Boulangerie du Pont');
  await kit(page).getByRole('button', { name: 'Voir un exemple rempli' }).click();
  await effacer.click();
  await expect(champ).toHaveValue('');
  await expect(kit(page).getByRole('button', { name: 'Revenir à mes réponses' })).toHaveCount(0);
  await expect(retablir).toBeFocused();
  await retablir.click();
  await expect(champ).toHaveValue(/exemple inventé/);
  await expect(effacer).toBeFocused();
  // Presser deux fois de suite ne fait pas perdre ce qui se rétablirait.
  await effacer.dblclick();
  await retablir.click();
  await expect(champ).toHaveValue(/exemple inventé/);
  await kit(page).getByRole('button', { name: 'Revenir à mes réponses' }).click();
  await expect(champ).toHaveValue('Boulangerie du Pont');
  await effacer.click();
  await champ.fill('B');
  await expect(retablir).toHaveCount(0);
  await effacer.click();
  await expect(retablir).toBeVisible();
  await page.clock.runFor(20_000);
  await expect(retablir).toHaveCount(0);
});
