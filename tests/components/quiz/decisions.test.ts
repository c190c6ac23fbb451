import { afterEach, expect, test, vi } from 'vitest';
import { lireUneDecision } from '../../../src/components/quiz/decisions.ts';

afterEach(() => vi.unstubAllGlobals());

const repondre = (reponse: Response) => {
  const demandees: string[] = [];
  vi.stubGlobal('fetch', (adresse: string) => {
    demandees.push(adresse);
    return Promise.resolve(reponse);
  });
  return demandees;
};

test('notre résumé d’une décision vient de ce site, en typographie française', async () => {
  const demandees = repondre(
    Response.json({ resume: 'Un arrêt : admis.', solution: 'Oui !', neChangePas: 'Rien ; tout.' }),
  );
  const lue = await lireUneDecision('cass-soc-2025-22-15793-telesecretaires');
  expect(demandees).toEqual(['/donnees/decisions/cass-soc-2025-22-15793-telesecretaires.json']);
  expect(lue.resume).toBe('Un arrêt\u00a0: admis.');
  expect(lue.solution).toMatch(/Oui[\u202f\u00a0]!/u);
});

test('une décision absente se nomme', async () => {
  repondre(new Response('', { status: 404 }));
  await expect(lireUneDecision('inconnue')).rejects.toThrow(
    '/donnees/decisions/inconnue.json : 404',
  );
});
