import { dire, questions } from '../../src/lib/droit/surveillance/index.ts';
import type { Faits, Role } from '../../src/lib/droit/surveillance/index.ts';
import { parcourir } from '../../src/lib/examen/parcourir.ts';
import { ficheDe } from '../aides/decisions.ts';
import { expect, test } from './aides/essai.ts';
import { commencer, preciser, repondre, titre, premierEcran } from './aides/questionnaire.ts';

/** Un cas par allure de parcours : sans procès, avec balance, outil neuf, agent public. */
const cas = [
  'cph-compiegne-2023-maif',
  'cass-soc-2025-22-15793-telesecretaires',
  'tj-nanterre-2026-25-02856-ia',
  'ce-2014-355201-jouy',
] as const;

for (const id of cas) {
  test(`« parcours » rend ce que le questionnaire demande vraiment : ${id}`, async ({ page }) => {
    const faits = ficheDe(id).faits as Faits;
    const { etapes, essentiel } = parcourir({ id, faits });
    const role = (faits.role ?? 'observateur') satisfies Role;
    const demandees: string[] = [];
    await commencer(page);
    for (const { fait, reponse } of etapes) {
      if (await premierEcran(page).isVisible()) {
        expect(demandees).toHaveLength(essentiel);
        await preciser(page);
      }
      await expect(titre(page)).toHaveText(
        dire(
          questions[fait].intitule,
          demandees.includes('role') ? role : undefined,
          demandees.includes('dispositif') ? [faits.dispositif].flat() : [],
        ),
      );
      demandees.push(fait);
      // Le procès se dit à la question du moment, par un choix de l’écran seul : sans lui, rien ne se demande du juge.
      const proces = fait === 'suite' && etapes.some((une) => une.fait === 'mise-en-balance');
      await repondre(page, ...[reponse].flat().map((une) => (proces ? `${une}/proces` : une)));
    }
    expect(demandees).toEqual(etapes.map(({ fait }) => fait));
    // Plus rien à demander qui change un statut : ce qui reste ne fait qu’affiner.
    await expect(titre(page)).toHaveText('Vos réponses');
  });
}
